import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { allRead, arm, enterSecret, go, heading, list, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** The app dies in the middle of a single edit: after the next start the edit is said, and one click goes on; nothing is done twice. */
export const journey: Journey = {
  name: "crash-edit",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    let who = "";
    const row = (page: Page): Locator => page.getByRole("row").filter({ hasText: who });
    await app.step("an edit is seen, and every answer comes late", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByRole("row").filter({ hasText: "Confirmed" }).filter({ hasText: "User" }).first().click();
      const panel = page.getByRole("complementary");
      who = await panel.getByRole("heading").first().innerText();
      await arm(page, "Answers delayed by 2 s", true);
      await panel.getByRole("button", { name: "Edit access" }).click();
      await panel.getByRole("button", { name: "Admin", exact: true }).click();
      await panel.getByRole("button", { name: `Review for ${client}` }).click();
    });
    await app.step("it is being written when the app dies", async (page) => {
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByText("Applying to").first().waitFor();
    });
    await app.kill();
    await app.start();
    await app.step("after the next start it is told, and the notice leads to it", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      // Whether anything was sent before it died is a matter of milliseconds; the notice says which of the two it was.
      await page.getByText(new RegExp(`^Interrupted at ${client}: (not known whether the change|not everything) was applied$`)).waitFor();
      await page.getByRole("button", { name: "View", exact: true }).click();
      await page.getByRole("heading", { name: `Changes at ${client} were interrupted` }).waitFor();
    });
    await app.step("one click goes on", async (page) => {
      await go(page, "Inbox");
      await page
        .getByRole("listitem")
        .filter({ hasText: `${client}, interrupted` })
        .click();
      await page.getByRole("button", { name: `Check and resume at ${client}` }).click();
      await page.getByRole("heading", { name: `Changes at ${client} were interrupted` }).waitFor({ state: "detached" });
    });
    await app.step("it is there, and written down once", async (page) => {
      await go(page, "Journal");
      await list(page)
        .getByText(/^Changed .* to admin$/)
        .first()
        .waitFor();
      if (
        (await list(page)
          .getByText(/^Changed .* to admin$/)
          .count()) !== 1
      )
        throw new Error("the edit is written down more than once");
      if ((await list(page).getByText("no answer", { exact: true }).count()) > 0) throw new Error("the edit is still not known");
      await go(page, "Clients");
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      await row(page).getByText("Admin", { exact: true }).waitFor();
    });
  },
};
