import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { applyToTheEnd, fillIn } from "./wizard.ts";
import { allRead, go, heading, list, signInToSandbox } from "./words.ts";

const name = "Rivierenrijk Gemalen";

/** A business unit: its own name on the screens, Enterprise only, paid for a year; a client is made there from beginning to end. */
export const journey: Journey = {
  name: "business-unit",
  async run(app) {
    let link = "";
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
    await app.step("the vendor mails a link that makes a business unit of another organization", async (page) => {
      await go(page, "Clients");
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Play an organization that becomes a business unit" }).click();
      link = (await page.getByTitle(/#\/providers\/setup-business-unit/).getAttribute("title")) ?? "";
      await page.getByRole("button", { name: "Hide the panel" }).click();
    });
    await app.step("the link says what becomes of the organization; its name is typed", async (page) => {
      await page.keyboard.press("Control+K");
      await page.getByRole("combobox").fill("open a link from an email");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByLabel(/^Link/).fill(link);
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await dialog.getByText(/^Turns the organization Hoogveen Logistiek into a business unit/).waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      const review = page.getByRole("dialog");
      await review.getByLabel("Type “Hoogveen Logistiek” to continue").fill("Hoogveen Logistiek");
      await accessible(page);
      await review.getByRole("button", { name: /^Apply/ }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    await app.step("it is a client, of a provider of its own", async (page) => {
      await list(page).getByRole("link", { name: "Hoogveen Logistiek", exact: true }).waitFor();
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await page.getByRole("main").getByRole("combobox").first().selectOption({ label: "Hoogveen Logistiek (Provider admin)" });
      await page.getByText("You are the only active Provider admin.").waitFor();
    });
  },
};
