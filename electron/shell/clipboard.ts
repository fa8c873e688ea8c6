import { clipboard } from "electron";

/** How long a secret stays on the clipboard. */
export const secretMilliseconds = 30_000;

/** Puts texts on the clipboard; a secret is taken off again unless something else was copied meanwhile. */
export class TimedClipboard {
  private timer: NodeJS.Timeout | null = null;
  private secret: string | null = null;

  copy(text: string, secret: boolean): void {
    this.forget();
    clipboard.writeText(text);
    if (!secret) return;
    this.secret = text;
    this.timer = setTimeout(() => { this.clear(); }, secretMilliseconds);
  }
  /** On lock and on quit. */
  clear(): void {
    if (this.secret !== null && clipboard.readText() === this.secret) clipboard.clear();
    this.forget();
  }
  private forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.secret = null;
  }
}
