import { clipboard } from "electron";

/** How long a secret stays on the clipboard. */
export const secretMilliseconds = 30_000;

/** Puts texts on the clipboard; a secret is taken off again unless something else was copied meanwhile. */
export class TimedClipboard {
  private timer: NodeJS.Timeout | null = null;
  private secret: string | null = null;

  async copy(text: string, secret: boolean): Promise<void> {
    this.forget();
    await clipboard.writeText(text);
    if (!secret) return;
    this.secret = text;
    this.timer = setTimeout(() => { void this.clear(); }, secretMilliseconds);
  }
  /** On lock and on quit. */
  async clear(): Promise<void> {
    const secret = this.secret;
    this.forget();
    if (secret !== null && (await clipboard.readText()) === secret) await clipboard.clear();
  }
  private forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.secret = null;
  }
}
