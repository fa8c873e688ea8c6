import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, go, heading, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** B-006, B-007, B-013, B-029, B-033: a group is renamed, a collection moved with what lies in it, one deleted; at most four acts each, from the list. */
export const journey: Journey = {
  name: "rename-move-delete",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const panel = (page: Page, name: string): Locator => page.getByRole("complementary", { name, exact: true });
    const review = (page: Page): Locator =>
      page.getByRole("dialog").filter({ has: page.getByRole("button", { name: `Apply to ${client}` }) });
    const done = (page: Page, words: RegExp): Promise<void> => page.getByRole("status").getByText(words).first().waitFor();
    /** Ctrl K, and the name of the thing with its client's. */
    const find = async (page: Page, acts: Acts, what: string, keys = "Enter"): Promise<void> => {
      await acts.begin(page);
      await acts.press(page, "ControlOrMeta+k");
      await page.keyboard.type(`${what} hoogland`);
      await page
        .getByRole("option", { name: new RegExp(what) })
        .first()
        .waitFor();
      await acts.press(page, keys);
      await heading(page, client).waitFor();
      await panel(page, what.split("/").at(-1) ?? what).waitFor();
    };

    await app.step("rename a group in four acts", async (page) => {
      await allRead(page);
      const acts = new Acts("rename a group", 4);
      await find(page, acts, "Boekhouding", "Shift+Enter");
      await panel(page, "Boekhouding").getByRole("textbox").first().and(page.locator(":focus")).waitFor();
      await acts.typeAndEnter(page, "Administratie");
      await review(page).getByText("Rename group Boekhouding to Administratie").waitFor();
      await acts.press(page, "Control+Enter");
      await done(page, /^Renamed group Boekhouding/);
      await panel(page, "Administratie").waitFor();
    });
    const moving = new Acts("move a collection", 4);
    await app.step("move a collection with what lies in it", async (page) => {
      await go(page, "Clients");
      await find(page, moving, "Bezorging", "Shift+Enter");
      await panel(page, "Bezorging").getByRole("textbox").first().and(page.locator(":focus")).waitFor();
      await moving.typeAndEnter(page, "Winkels/Bezorging");
      await review(page).getByText("Move Bezorging to Winkels/Bezorging").waitFor();
      await review(page).getByText("Move Bezorging/Voertuigen to Winkels/Bezorging/Voertuigen").waitFor();
    });
    await app.step("the review shows every child, and one press writes all", async (page) => {
      await moving.press(page, "Control+Enter");
      await done(page, /^Moved Bezorging/);
      await page.getByRole("row").filter({ hasText: "Voertuigen" }).waitFor();
      await panel(page, "Bezorging").getByLabel("Nested under").waitFor();
      await accessible(page);
    });
    const deleting = new Acts("delete a collection", 4);
    await app.step("delete a collection: what is lost is shown", async (page) => {
      await go(page, "Clients");
      await find(page, deleting, "Marketing");
      await deleting.press(page, "Delete");
      await review(page).getByText("Delete collection Marketing").waitFor();
      await review(page).getByText("Items in it").waitFor();
      await review(page)
        .getByText(/in no collection/)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("it is gone, and its items are in no collection", async (page) => {
      await review(page).getByRole("textbox", { name: "Type “Marketing” to continue" }).and(page.locator(":focus")).waitFor();
      await deleting.typeAndEnter(page, "Marketing");
      await done(page, /^Deleted collection Marketing/);
      await page.getByRole("row", { name: /^Select Marketing/ }).waitFor({ state: "detached" });
    });
    await app.step("a group is deleted from the list, with who loses what", async (page) => {
      await page.getByRole("link", { name: /^Groups/ }).click();
      await page.getByRole("row").filter({ hasText: "Administratie" }).click();
      await panel(page, "Administratie").getByRole("button", { name: "Delete Administratie…" }).click();
      await review(page).getByText("Delete group Administratie").waitFor();
      await review(page).getByLabel("Type “Administratie” to continue").fill("Administratie");
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await done(page, /^Deleted group Administratie/);
    });
    await app.step("a deleted group comes back by undoing, with its members and access", async (page) => {
      // What was done before it may still be told above it, each with its own way back.
      await page.getByRole("status").getByRole("button", { name: "Undo" }).last().click();
      await review(page)
        .getByText(/^Create group Administratie/)
        .waitFor();
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page.getByRole("row").filter({ hasText: "Administratie" }).waitFor();
      await accessible(page);
    });
    await app.step("a group is copied with its members and access", async (page) => {
      await page.getByRole("row").filter({ hasText: "Administratie" }).click();
      await panel(page, "Administratie").getByRole("button", { name: "Copy…" }).click();
      await page.getByRole("dialog", { name: "Copy of Administratie" }).getByRole("button", { name: "Create…" }).click();
      await review(page)
        .getByText(/^Create group Administratie, copy/)
        .waitFor();
      await page.keyboard.press("Control+Enter");
      await panel(page, "Administratie, copy").getByText("9 people, 4 collections").waitFor();
      await accessible(page);
    });
  },
};
