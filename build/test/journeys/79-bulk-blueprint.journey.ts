import type { Locator, Page } from "playwright-core";
import { findingsOf } from "../axe.ts";
import { applying, type Journey } from "../app-driver.ts";
import { allRead, heading, list, openClient, rowInSight, signInToSandbox } from "./words.ts";

const clients = ["Castellan Architects", "Lumen Optiek", "Zeeman & Partners"] as const;
const [one, two] = clients;
const person = "f.zeeman@zeemanpartners.example";

/** Ticket: some clients follow a blueprint from now on, and somebody must not get in anywhere any more: one matrix, one go, then taken back. */
export const journey: Journey = {
  name: "bulk-blueprint",
  async run(app) {
    const bad: string[] = [];
    const look = async (page: Page, screen: string): Promise<void> => {
      bad.push(...(await findingsOf(page)).map((finding) => `${screen}: ${finding}`));
    };
    const rowOf = (page: Page, client: string): Locator => page.getByRole("grid").getByRole("row").filter({ hasText: client });
    await app.start();
    await signInToSandbox(app);
    await app.step("three clients of the list", async (page) => {
      await allRead(page);
      for (const client of clients) await (await rowInSight(page, client)).getByRole("checkbox").check();
      await page.getByRole("toolbar").getByRole("button", { name: "Change…" }).click();
    });
    await app.step("a blueprint is one of the changes that many clients can get", async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Change", { exact: true }).selectOption({ label: "Blueprint" });
      await dialog.getByLabel("Blueprint", { exact: true }).selectOption({ label: "By department" });
      await look(page, "which blueprint");
    });
    await app.step("the matrix counts what each client lacks", async (page) => {
      await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
      for (const client of [one, two])
        await rowOf(page, client)
          .getByText(/^\d+ changes$/)
          .waitFor();
    });
    await app.step("somebody's access is another column, at every client where they are", async (page) => {
      await page.getByRole("button", { name: "Change", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Change", { exact: true }).selectOption({ label: "Revoke someone’s access" });
      await dialog.getByLabel("Email address").fill(person);
      await look(page, "whose access");
      await dialog.getByRole("button", { name: "Add", exact: true }).click();
      await rowOf(page, one).getByText("Has no access", { exact: true }).waitFor();
      for (const client of clients.slice(1)) await rowOf(page, client).getByText("Revoke", { exact: true }).waitFor();
    });
    await app.step("every change of a cell, by name", async (page) => {
      await rowOf(page, one)
        .getByText(/^\d+ changes$/)
        .click();
      await page.getByRole("complementary", { name: one }).getByRole("listitem").first().waitFor();
      await look(page, "the matrix");
      await page.getByRole("complementary", { name: one }).getByRole("button", { name: "Close" }).click();
    });
    await app.step("it is applied", async (page) => {
      await page.getByRole("button", { name: /^Apply \d+ changes to 3 clients/ }).click();
      await page.getByText("Finished", { exact: true }).waitFor(applying);
      await page.getByRole("button", { name: /^Done\s*3$/ }).waitFor(applying);
    });
    await app.step("undoing says what stays, and gives the access back", async (page) => {
      await allRead(page);
      await page.getByRole("button", { name: "Undo…" }).click();
      await heading(page, /^Undo at 3 clients$/).waitFor();
      await look(page, "undoing");
      await page.getByRole("button", { name: /^Undo \d+ changes at \d+ clients/ }).click();
      await page.getByText("Finished", { exact: true }).waitFor(applying);
    });
    await app.step("the person is a member there again", async (page) => {
      await allRead(page);
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await openClient(page, two);
      await page.getByRole("link", { name: /^Members/ }).click();
      await list(page).getByRole("row").filter({ hasText: "Fleur Zeeman" }).getByText("Confirmed").waitFor();
    });
    if (bad.length > 0) throw new Error(bad.join("\n"));
  },
};
