import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, list, openClient, signInToSandbox } from "./words.ts";

/** F7: a single edit shows what it changes, is written once it was seen, and is taken back from the toast and from the activity. */
export const journey: Journey = {
  name: "edit",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    let who = "";
    const row = (page: Page): Locator => page.getByRole("row").filter({ hasText: who });
    const review = (page: Page): Locator =>
      page.getByRole("dialog").filter({ has: page.getByRole("button", { name: `Apply to ${client}` }) });
    await app.step("the members of a client", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      const user = page.getByRole("row").filter({ hasText: "Confirmed" }).filter({ hasText: "User" }).first();
      await user.click();
      who = await page.getByRole("complementary").getByRole("heading").first().innerText();
      await page.getByRole("button", { name: "Edit access" }).click();
      await accessible(page);
    });
    await app.step("the small review: before, after, what it means", async (page) => {
      await page.getByRole("complementary").getByRole("button", { name: "Admin", exact: true }).click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: `Review for ${client}` })
        .click();
      await review(page)
        .getByText(/^Change .* to admin$/)
        .waitFor();
      await review(page).getByRole("cell", { name: "User", exact: true }).waitFor();
      await review(page).getByRole("cell", { name: "Admin", exact: true }).waitFor();
      await accessible(page);
    });
    await app.step("one button that names the client writes it", async (page) => {
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page
        .getByRole("status")
        .getByText(/^Changed .* to admin$/)
        .waitFor();
      await row(page).getByText("Admin", { exact: true }).waitFor();
    });
    await app.step("the server's event has the journal's line beside it, and the entry the server's event", async (page) => {
      await page
        .getByRole("navigation", { name: "Client" })
        .getByRole("link", { name: /^Events/ })
        .click();
      await page.getByRole("button", { name: /^Technicians/ }).click();
      await list(page)
        .getByRole("row")
        .filter({ has: page.getByTitle("This app’s journal has an entry for it") })
        .first()
        .click();
      const panel = page.getByRole("complementary");
      await panel.getByText(/^Done with this app: Changed .* to admin/).waitFor();
      await panel.getByRole("link", { name: "Open it in Activity" }).click();
      await panel.getByText("The server’s log", { exact: true }).waitFor();
      await panel
        .getByText(/^You \(Sanne de Wit\) /)
        .first()
        .waitFor();
      await panel.getByRole("button", { name: "Close" }).click();
    });
    await app.step("the activity takes it back, after another review", async (page) => {
      await page.getByRole("link", { name: /^Activity/ }).click();
      await list(page)
        .getByText(/^Changed .* to admin$/)
        .first()
        .click();
      await page.getByRole("button", { name: "Undo…" }).click();
      await review(page)
        .getByText(/^Change .* to user$/)
        .waitFor();
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page
        .getByRole("status")
        .getByText(/^Changed .* to user$/)
        .waitFor();
    });
    await app.step("everything is as before, and the journal tells both", async (page) => {
      await page.getByRole("link", { name: /^Members/ }).click();
      await row(page).getByText("User", { exact: true }).waitFor();
      await go(page, "Journal");
      await list(page)
        .getByText(/^Changed .* to user$/)
        .first()
        .waitFor();
      await list(page)
        .getByText(/^Changed .* to admin$/)
        .first()
        .click();
      await page.getByText("Undone", { exact: true }).waitFor();
    });
  },
};
