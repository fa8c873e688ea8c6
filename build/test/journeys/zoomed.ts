import type { Locator, Page } from "playwright-core";
import type { DrivenApp } from "../app-driver.ts";
import { misfitsOf, zoomed } from "../fits.ts";
import { allRead, go, heading, signInToSandbox } from "./words.ts";

/** A client of the sandbox whose name is longer than what most buttons, heads and columns have room for. */
export const longest = "Jansen-Verhoeven Accountancy & Belastingadvies";

/** A person with Dutch, the longer language, and a zoom of 150 %, who looks at one screen after the other. */
export class ZoomedWalk {
  private readonly app: DrivenApp;
  private readonly bad: string[] = [];

  constructor(app: DrivenApp) {
    this.app = app;
  }
  /** Signs in to the sandbox, and changes the language and the size of the window. */
  async begin(): Promise<void> {
    await this.app.start();
    await signInToSandbox(this.app);
    await this.app.step("Dutch, at 150 %", async (page) => {
      await allRead(page);
      await go(page, "Settings");
      await page.getByRole("button", { name: "Nederlands" }).click();
      await heading(page, "Instellingen").waitFor();
      await page.setViewportSize(zoomed);
    });
  }
  /** Back to English, in the whole window. */
  async toEnglishWhole(): Promise<void> {
    await this.app.step("English, at 100 %", async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await this.to(page, "Instellingen");
      await page.getByRole("button", { name: "English" }).click();
      await heading(page, "Settings").waitFor();
    });
  }
  /** Goes to a screen or opens something, and keeps what does not fit there. */
  async look(screen: string, show: (page: Page) => Promise<void>): Promise<void> {
    await this.app.step(screen, async (page) => {
      await show(page);
      this.bad.push(...(await misfitsOf(page)).map((each) => `${screen}: ${each}`));
    });
  }
  /** Opens a dialog, looks at it, and closes it by Esc. */
  async dialog(screen: string, open: (page: Page) => Promise<void>): Promise<void> {
    await this.look(screen, async (page) => {
      await open(page);
      await page.getByRole("dialog").last().waitFor();
      // What was pressed to open it is gone: a menu under a dialog would hide it.
      await page.getByRole("menu").waitFor({ state: "detached" });
    });
    await this.escape();
  }
  /** Esc closes what floats over the screen. */
  async escape(): Promise<void> {
    const { page } = this.app;
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  /** A button of the screen's head, or the entry of its menu where there is no room for the button. */
  fromHead(page: Page, name: string | RegExp): Promise<void> {
    return this.press(page, page.getByRole("main").locator(".head").first(), name);
  }
  /** As `fromHead`, of the bar over what is selected. */
  fromBar(page: Page, name: string | RegExp): Promise<void> {
    return this.press(page, page.getByRole("toolbar"), name);
  }
  private async press(page: Page, within: Locator, name: string | RegExp): Promise<void> {
    await within.waitFor();
    const button = within.getByRole("button", { name });
    if (await button.isVisible()) await button.click();
    else {
      await within.getByRole("button", { name: "Meer", exact: true }).click();
      await page.getByRole("menuitem", { name }).click();
    }
  }
  /** By the navigation at the left. */
  async to(page: Page, name: string): Promise<void> {
    const link = page
      .getByRole("navigation")
      .getByRole("link", { name: new RegExp(`^${name}`, "u") })
      .first();
    await link.click();
    await link.and(page.locator("[aria-current=page]")).waitFor();
    await heading(page, /./u).first().waitFor();
  }
  async toClient(page: Page): Promise<void> {
    await this.to(page, "Klanten");
    await page.getByRole("main").getByRole("link", { name: longest, exact: true }).click();
    await heading(page, longest).waitFor();
  }
  /** A tab of the open client. */
  async toTab(page: Page, tab: string): Promise<void> {
    await page
      .getByRole("main")
      .getByRole("navigation")
      .getByRole("link", { name: new RegExp(`^${tab}`, "u") })
      .click();
    await page.locator(".tabs a[aria-current=page]").filter({ hasText: tab }).waitFor();
  }
  async end(): Promise<void> {
    await this.app.step("U24: everything fits", async () => {
      await Promise.resolve();
      if (this.bad.length > 0) throw new Error(`${String(this.bad.length)} misfits\n${this.bad.join("\n")}`);
    });
  }
}
