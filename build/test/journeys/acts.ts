import type { Page } from "playwright-core";
import { heading } from "./words.ts";

/**
 * Counts what a technician does for a ticket, from the open list of clients (`begin`) to done: a key chord, a click, a field that is typed into and
 * left with Enter. Reading and waiting are not counted. The act that is one too many fails.
 */
export class Acts {
  private done: number | null = null;
  private readonly ticket: string;
  private readonly most: number;

  constructor(ticket: string, most: number) {
    this.ticket = ticket;
    this.most = most;
  }
  /** The ticket begins here; fails when that is not the screen that it is counted from. */
  async begin(page: Page, at = "Clients"): Promise<void> {
    await heading(page, at).waitFor();
    if ((await page.getByRole("dialog").count()) > 0) throw new Error(`${this.ticket} begins with an open dialog`);
    this.done = 0;
  }
  async press(page: Page, keys: string): Promise<void> {
    this.count();
    await page.keyboard.press(keys);
  }
  async click(target: { click(): Promise<void> }): Promise<void> {
    this.count();
    await target.click();
  }
  /** One act: what a field is given, and Enter. */
  async typeAndEnter(page: Page, text: string): Promise<void> {
    this.count();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  private count(): void {
    if (this.done === null) throw new Error(`${this.ticket} is counted before it begins`);
    this.done += 1;
    if (this.done > this.most) throw new Error(`${this.ticket} takes more than ${String(this.most)} acts`);
  }
}
