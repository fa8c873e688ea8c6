import type { Session } from "electron";

/** As many as Chromium itself opens connections to one host. */
const most = 6;

/**
 * Sessions for requests that may change something: one request at a time in each, and no connection that was there before it.
 *
 * Chromium sends a request again by itself, whatever its method, when it went over a connection that was there before (used, or opened ahead)
 * and that ends without an answer. Over a connection that is opened for the request it never does. Several sessions, so that a long import
 * does not hold up the renewal of a token. See build/decisions/0013-writes-go-once.md.
 */
export class FreshSessions {
  private readonly open: (number: number) => Session;
  private readonly free: Session[] = [];
  private readonly waiting: (() => void)[] = [];
  private count = 0;

  /** @param open makes the session of that number, counted from 1. */
  constructor(open: (number: number) => Session) {
    this.open = open;
  }

  /** A session without a connection, this request's alone until it is given back. Rejects when `signal` aborts first. */
  async take(signal: AbortSignal): Promise<{ readonly session: Session; readonly giveBack: () => void }> {
    while (this.free.length === 0 && this.count >= most) await this.next(signal);
    if (signal.aborted) throw new DOMException("aborted", "AbortError");
    const session = this.free.pop() ?? this.open((this.count += 1));
    let isBack = false;
    const giveBack = (): void => {
      if (isBack) return;
      isBack = true;
      this.free.push(session);
      this.waiting.shift()?.();
    };
    try {
      await session.closeAllConnections();
    } catch (error) {
      giveBack();
      throw error;
    }
    return { session, giveBack };
  }

  private next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(new DOMException("aborted", "AbortError"));
      };
      if (signal.aborted) {
        reject(new DOMException("aborted", "AbortError"));
        return;
      }
      signal.addEventListener("abort", leave, { once: true });
      this.waiting.push(go);
    });
  }
}
