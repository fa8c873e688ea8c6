import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { applyToTheEnd, fillIn } from "./wizard.ts";
import { allRead, go, heading, list, signInToSandbox } from "./words.ts";

const name = "Rivierenrijk Gemalen";

/** A business unit: its own name on the screens, Enterprise only, paid for a year; a client is made there from beginning to end. */
export const journey: Journey = {
  name: "business-unit",
  async run(app) {
    await app.start();
    await signInToSandbox(app, "bo@rivierenrijk.example");
    await app.step("the screens say what it is", async (page) => {
      await allRead(page);
      await page.getByRole("navigation").getByRole("heading", { name: "Business unit" }).waitFor();
      await list(page).getByRole("link", { name: "Rivierenrijk Laboratorium", exact: true }).waitFor();
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await page.getByText("Waterschap Rivierenrijk, business unit", { exact: true }).waitFor();
      await go(page, "Settings");
      await page.getByText("Business unit: clients on Enterprise, monthly or yearly").waitFor();
      await go(page, "Clients");
    });
    await fillIn(app, { name, owner: "gemalen@rivierenrijk.example", seats: 8, people: "", file: null });
    await app.step("only its own plan was offered, with the price of a year", async (page) => {
      await page
        .getByRole("complementary", { name: "Steps" })
        .getByRole("button", { name: /Client/ })
        .first()
        .click();
      await heading(page, "Client").waitFor();
      await page.getByRole("radio", { name: /Enterprise \(annually\)/ }).waitFor();
      if ((await page.getByRole("radiogroup", { name: "Plan" }).getByRole("radio").count()) !== 1)
        throw new Error("another plan is offered");
      await page.getByText(/per seat and year\./).waitFor();
      await accessible(page);
      await page
        .getByRole("complementary", { name: "Steps" })
        .getByRole("button", { name: /Review/ })
        .first()
        .click();
      await heading(page, "Review").waitFor();
    });
    await app.step("the client is made", async (page) => {
      await applyToTheEnd(page, name);
      await page.keyboard.press("Escape");
      await heading(page, "Clients").or(heading(page, name)).first().waitFor();
    });
    await app.step("its seats stand in the year's subscription", async (page) => {
      await page.getByRole("link", { name: /^Subscription/ }).click();
      await heading(page, "Subscription").waitFor();
      await page.getByRole("region", { name: "Enterprise (Annually)" }).getByText("of 60 assigned").waitFor();
      await page.getByRole("region", { name: "Enterprise (Annually)" }).getByText(/^34\b/).waitFor();
      await accessible(page);
    });
  },
};
