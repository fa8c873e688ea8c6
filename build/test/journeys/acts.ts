import type { Page } from "playwright-core";

/**
 * Counts what a technician does, from the open list of clients to done: a key chord, a click, a field that is typed into and left with Enter. Reading
 * and waiting are not counted.
 */
export class Acts {
  private done = 0;
  private readonly ticket: string;
  private readonly most: number;

  constructor(ticket: string, most: number) {
    this.ticket = ticket;
    this.most = most;
  }
  async press(page: Page, keys: string): Promise<void> {
    this.done += 1;
    await page.keyboard.press(keys);
  }
  async click(target: { click(): Promise<void> }): Promise<void> {
    this.done += 1;
    await target.click();
  }
  /** One act: what a field is given, and Enter. */
  async typeAndEnter(page: Page, text: string): Promise<void> {
    this.done += 1;
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  /** Fails when it took more than it may. */
  check(): void {
    if (this.done > this.most) throw new Error(`${this.ticket} took ${String(this.done)} acts, more than ${String(this.most)}`);
  }
}
