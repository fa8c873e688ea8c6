import type { Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, heading, list, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** The access matrix by keys: levels, fill, undo and redo, why, and one review for all of it. Five acts for one level, from the list of clients. */
export const journey: Journey = {
  name: "matrix",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const cursor = (page: Page): Promise<string> =>
      page
        .locator("[data-cursor]")
        .first()
        .getAttribute("aria-label")
        .then((label) => label ?? "");
    const expectAt = async (page: Page, level: string): Promise<void> => {
      await page.locator(`[data-cursor][aria-label$="${level}"]`).waitFor();
    };
    const pending = (page: Page, words: RegExp): Promise<void> => page.getByRole("status").getByText(words).waitFor();
    const acts = new Acts("set one level", 5);

    await app.step("the grid of a client", async (page) => {
      await allRead(page);
      await acts.begin(page);
      await acts.click(list(page).getByRole("link", { name: client, exact: true }));
      await heading(page, client).waitFor();
      await acts.press(page, "Control+2");
      await acts.click(page.getByRole("button", { name: "Grid", exact: true }));
      await page.getByRole("grid", { name: "Access by group and person" }).waitFor();
      await page.locator("[data-cursor]").waitFor();
    });
    await app.step("letters set levels; changes are counted and taken back", async (page) => {
      const before = await cursor(page);
      await acts.press(page, before.endsWith("Can view") ? "e" : "v");
      await pending(page, /^1 change, not sent yet$/);
      await page.keyboard.press("Control+z");
      await pending(page, /^no changes$/);
      if ((await cursor(page)) !== before) throw new Error(`undone to ${await cursor(page)}`);
      await page.keyboard.press("Control+y");
      await pending(page, /^1 change, not sent yet$/);
    });
    await app.step("a selection is filled from its first row", async (page) => {
      await page.keyboard.press("Control+z");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("h");
      await expectAt(page, "Can view, passwords hidden, changed");
      for (const key of ["Shift+ArrowDown", "Shift+ArrowDown", "Control+d"]) await page.keyboard.press(key);
      await pending(page, /^[23] changes, not sent yet$/);
      await accessible(page);
    });
    await app.step("W says why, and what comes through a group is not taken away from one person", async (page) => {
      await page.keyboard.press("Control+Home");
      // To the first person who reaches the first collection, and not directly.
      await page
        .getByRole("gridcell", { name: /: Can manage$/ })
        .last()
        .click();
      await page.keyboard.press("0");
      await page.getByRole("dialog", { name: /^Why / }).waitFor();
      await page.getByText("there is no individual access to remove").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: /^Why / }).waitFor({ state: "detached" });
    });
    await app.step("one review for all of it", async (page) => {
      await page.getByRole("button", { name: `Review for ${client}…` }).click();
      const review = page.getByRole("dialog").filter({ has: page.getByRole("button", { name: `Apply to ${client}` }) });
      await review.getByRole("button", { name: `Apply to ${client}` }).waitFor();
      await acts.press(page, "Control+Enter");
      await pending(page, /^no changes$/);
    });
    await app.step("what is pending stays while another tab is open", async (page) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("e");
      await pending(page, /^1 change, not sent yet$/);
      await page.getByRole("link", { name: /^Groups/ }).click();
      await page.getByRole("link", { name: /^Collections/ }).click();
      await page.getByRole("button", { name: "Grid", exact: true }).click();
      await pending(page, /^1 change, not sent yet$/);
      await page.getByRole("button", { name: "Discard" }).click();
      await pending(page, /^no changes$/);
    });
  },
};
