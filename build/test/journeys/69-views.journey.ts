import type { Locator, Page } from "playwright-core";
import { accessible } from "../axe.ts";
import type { Journey } from "../app-driver.ts";
import { allRead, enterSecret, heading, list, openClient, signInToSandbox } from "./words.ts";

const tagged = ["Bakkerij Hoogland", "Castellan Architects"] as const;
const note = "Backup hangs beside the till; ask for Pieter.";

const names = async (page: Page): Promise<readonly string[]> =>
  (await list(page).getByRole("grid").getByRole("row").getByRole("link").allInnerTexts()).map((name) => name.trim());
const filterBy = async (page: Page, column: string, set: (dialog: Locator) => Promise<void>): Promise<void> => {
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filter by a column" });
  await dialog.getByLabel("Column", { exact: true }).selectOption({ label: column });
  await set(dialog);
  await dialog.getByRole("button", { name: "Apply filter" }).click();
  await dialog.waitFor({ state: "detached" });
};
const saveAs = async (page: Page, button: string, name: string): Promise<void> => {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("menuitem", { name: "Save as view…" }).click();
  await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill(name);
  await page.keyboard.press("Enter");
  await heading(page, name).waitFor();
};
const viewLink = (page: Page, name: string): Locator =>
  page.getByRole("navigation").getByRole("link", { name: new RegExp(`^${name}`, "u") });

/** Issue 8: any column narrows the list; what is looked at often is a view of its own, its CSV and its clients to change are exactly those shown. */
export const journey: Journey = {
  name: "views",
  async run(app) {
    let shown: readonly string[] = [];
    await app.start();
    await signInToSandbox(app);
    await app.step("the list is narrowed by a column", async (page) => {
      await allRead(page);
      await filterBy(page, "Plan", async (dialog) => {
        await dialog.getByRole("listitem").filter({ hasText: "Teams" }).getByRole("checkbox").check();
        await accessible(page);
      });
      await page.getByRole("button", { name: /^Plan: Teams/ }).waitFor();
    });
    await app.step("the same column once more takes the place of the first, and it is saved by name", async (page) => {
      await filterBy(page, "Plan", async (dialog) => {
        await dialog.getByRole("listitem").filter({ hasText: "Teams" }).getByRole("checkbox").uncheck();
        await dialog.getByRole("listitem").filter({ hasText: "Enterprise" }).getByRole("checkbox").check();
      });
      await page.getByRole("button", { name: /^Plan: Enterprise/ }).waitFor();
      await saveAs(page, "All clients", "On Enterprise");
      await accessible(page);
    });
    await app.step("a second view, by a number", async (page) => {
      await filterBy(page, "Two-step login", async (dialog) => {
        await dialog.getByLabel("At most, %").fill("75");
      });
      await page.getByRole("button", { name: /^Two-step login: at most 75/ }).waitFor();
      await saveAs(page, "Saved view", "Two-step behind");
      shown = await names(page);
      if (shown.length === 0) throw new Error("no client of the demo world is behind");
      await viewLink(page, "Two-step behind").getByText(String(shown.length), { exact: true }).waitFor();
    });
    await app.step("from one view to the other", async (page) => {
      await viewLink(page, "On Enterprise").click();
      await heading(page, "On Enterprise").waitFor();
      if ((await page.getByRole("button", { name: /^Two-step login:/ }).count()) > 0) throw new Error("a filter of the other view stayed");
      const all = await names(page);
      if (all.length <= shown.length || !shown.every((name) => all.includes(name)))
        throw new Error(`${all.join()} against ${shown.join()}`);
      await viewLink(page, "Two-step behind").click();
      await heading(page, "Two-step behind").waitFor();
    });
    await app.step("its CSV is exactly what is shown: rows and columns in their order", async (page) => {
      await page.getByRole("button", { name: "Columns" }).click();
      const columns = page.getByRole("dialog", { name: "Columns" });
      for (const name of ["Needs attention", "Setup", "Last read", "Seats", "People"])
        await columns.getByRole("checkbox", { name, exact: true }).uncheck();
      await columns.getByRole("checkbox", { name: "Owners", exact: true }).check();
      await accessible(page);
      await page.keyboard.press("Escape");
      shown = await names(page);
      await list(page).getByRole("button", { name: "CSV", exact: true }).click();
      await page.getByText("Saved Two-step behind.csv").first().waitFor();
      const [head = "", ...lines] = app.saved("Two-step behind.csv").toString("utf8").replace("\ufeff", "").trim().split(/\r?\n/u);
      const first = (line: string): string => line.split(/[,;]/u)[0]?.replaceAll('"', "") ?? "";
      if (head.replaceAll(/["\s]/gu, "").split(/[,;]/u).join() !== "Client,Tags,Two-steplogin,Plan,Owners") throw new Error(head);
      if (lines.map(first).join() !== shown.join()) throw new Error(`${lines.map(first).join()} for ${shown.join()}`);
    });
    await app.step("its clients are those to change", async (page) => {
      await list(page).getByRole("checkbox", { name: "Select all" }).check();
      await page.getByRole("toolbar").getByRole("button", { name: "Change…" }).click();
      await page.getByRole("dialog").getByLabel("Policy", { exact: true }).selectOption({ label: "Session timeout" });
      await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
      await page.getByRole("grid").getByRole("rowheader").first().waitFor();
      const rows = (await page.getByRole("grid").getByRole("rowheader").allInnerTexts()).map((name) => name.split("\n").at(-1)?.trim());
      if ([...rows].sort().join() !== [...shown].sort().join()) throw new Error(`${rows.join()} for ${shown.join()}`);
      // A view is chosen there by its name, too.
      await page.getByRole("button", { name: "From a selection" }).click();
      await page
        .getByRole("menuitemradio", { name: /^On Enterprise/ })
        .or(page.getByRole("menuitem", { name: /^On Enterprise/ }))
        .click();
      await page.getByRole("button", { name: "On Enterprise" }).waitFor();
    });
    await app.step("a tag on two clients narrows the list to them", async (page) => {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await heading(page, "Clients").waitFor();
      for (const client of tagged) await list(page).getByRole("checkbox", { name: client }).check();
      await page.getByRole("toolbar").getByRole("button", { name: "Tag", exact: true }).click();
      await page.getByRole("dialog", { name: "Tag 2 clients" }).getByLabel("Tag", { exact: true }).fill("Care contract");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await filterBy(page, "Tags", async (dialog) => {
        await dialog.getByRole("listitem").filter({ hasText: "Care contract" }).getByRole("checkbox").check();
      });
      const now = await names(page);
      if ([...now].sort().join() !== tagged.join()) throw new Error(now.join());
    });
    await app.step("a note stands on the client's page", async (page) => {
      await openClient(page, tagged[0]);
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: "Colour, letters, tags, note…" }).click();
      await page.getByRole("dialog").getByLabel("Note", { exact: true }).fill(note);
      await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
      await list(page).getByText(note).waitFor();
    });
    await app.stop();
    await app.start();
    await app.step("views, tags and note are there after the next start", async (page) => {
      await enterSecret(page);
      await viewLink(page, "On Enterprise").waitFor();
      await viewLink(page, "Two-step behind").click();
      await heading(page, "Two-step behind").waitFor();
      await page.getByRole("button", { name: /^Two-step login: at most 75/ }).waitFor();
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await heading(page, "Clients").waitFor();
      await list(page).getByRole("row").filter({ hasText: tagged[1] }).getByText("Care contract").waitFor();
      await openClient(page, tagged[0]);
      await list(page).getByText(note).waitFor();
    });
  },
};
