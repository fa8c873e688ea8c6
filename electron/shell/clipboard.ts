import { clipboard } from "electron";

/** Puts texts on the clipboard; a secret is taken off again unless something else was copied meanwhile. */
export class TimedClipboard {
  private timer: NodeJS.Timeout | null = null;
  private secret: string | null = null;
  private readonly seconds: () => number;

  /** @param seconds how long a secret stays on the clipboard. */
  constructor(seconds: () => number) {
    this.seconds = seconds;
  }

  /** True until a copied secret was taken off or replaced by the app. */
  get holdsSecret(): boolean {
    return this.secret !== null;
  }

  async copy(text: string, secret: boolean): Promise<void> {
    this.forget();
    await clipboard.writeText(text);
    if (!secret) return;
    this.secret = text;
    this.timer = setTimeout(() => {
      void this.clear();
    }, this.seconds() * 1000);
  }
  /** On lock and on quit. Never fails: a clipboard that cannot be read holds whatever it holds. */
  async clear(): Promise<void> {
    const { secret } = this;
    this.forget();
    try {
      if (secret !== null && (await clipboard.readText()) === secret) clipboard.clear();
    } catch {
      /* another program holds it */
    }
  }
  private forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.secret = null;
  }
}
