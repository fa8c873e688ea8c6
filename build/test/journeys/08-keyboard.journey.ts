import type { Page } from "playwright-core";
import { patience, type Journey } from "../app-driver.ts";
import { account, allRead, heading, masterPassword } from "./words.ts";

/** Presses Tab until the thing in focus has this name; fails when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return at === document.body
        ? ""
        : `${at?.getAttribute("aria-label") ?? ""} ${(at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ""} ${at?.innerText ?? ""}`;
    });
    if (name.test(text)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

/** Without a mouse: from the welcome to an opened client and a search, with keys only. */
export const journey: Journey = {
  name: "keyboard",
  async run(app) {
    await app.start();
    await app.step("choose the sandbox", async (page) => {
      await heading(page, "Every client’s setup in one place").waitFor();
      await page.getByRole("button", { name: /Open the sandbox/ }).waitFor({ timeout: 2 * patience });
      await tabTo(page, /Open the sandbox/);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: account }).waitFor();
    });
    await app.step("sign in", async (page) => {
      await tabTo(page, new RegExp(account));
      await page.keyboard.press("Enter");
      await tabTo(page, /^ ?Master password/);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(masterPassword);
      await page.keyboard.press("Enter");
      await heading(page, "Clients").waitFor();
      await allRead(page);
    });
    await app.step("walk down the list and open a client", async (page) => {
      for (const key of ["j", "j", "Enter"]) await page.keyboard.press(key);
      await page.getByRole("link", { name: /^Overview/ }).waitFor();
    });
    await app.step("the search finds a person and opens the client", async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("hoogland");
      // From whatever client's page: the search looks through all of them.
      await page.getByRole("option", { name: /^\S*\s*Bakkerij Hoogland/ }).waitFor();
      await page.keyboard.press("Enter");
      await heading(page, "Bakkerij Hoogland").waitFor();
    });
    await app.step("U16: Ctrl and a digit go to the tabs, Esc closes the panel and, once too often, leaves nothing", async (page) => {
      await page.keyboard.press("Control+4");
      await page.locator("a[aria-current=page]").filter({ hasText: "Members" }).waitFor();
      await page.keyboard.press("j");
      await page.getByRole("complementary").getByRole("button", { name: "Edit access" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("complementary").waitFor({ state: "detached" });
      await page.keyboard.press("Escape");
      await page.locator("a[aria-current=page]").filter({ hasText: "Members" }).waitFor();
      await page.keyboard.press("g");
      await page.keyboard.press("c");
      await heading(page, "Clients").waitFor();
    });
    await app.step("filter, x and Shift X choose rows, and the list keeps its place", async (page) => {
      await tabTo(page, /^\s*Needs attention\s*\d/);
      await page.keyboard.press("Enter");
      for (const key of ["j", "x", "j", "j", "Shift+X"]) await page.keyboard.press(key);
      await page.getByRole("toolbar", { name: "3 clients selected" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: /^Overview/ }).waitFor();
      const opened = await page.getByRole("heading", { level: 1 }).innerText();
      await page.keyboard.press("Escape");
      await heading(page, "Clients").waitFor();
      await page.getByRole("button", { name: /^Needs attention/, pressed: true }).waitFor();
      await page.locator("tr:focus").filter({ hasText: opened }).waitFor();
    });
    await app.step("Ctrl Enter in the search goes to what can be done, here to the one inbox", async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("hoogland");
      await page.getByRole("option", { name: /^\S*\s*Bakkerij Hoogland/ }).waitFor();
      await page.keyboard.press("Control+Enter");
      await page.getByRole("option", { name: /^Confirm 3 people/, selected: true }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("Only Bakkerij Hoogland").waitFor();
    });
    await app.step("g i, the inbox", async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("i");
      await heading(page, "Inbox").waitFor();
      await page.keyboard.press("j");
    });
    await app.step("the map of keys opens and closes", async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    await app.step("g c, back to the clients", async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("c");
      await heading(page, "Clients").waitFor();
    });
  },
};
