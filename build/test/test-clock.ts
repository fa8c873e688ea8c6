import type { Clock } from "#electron/provider-api/clock";

interface Sleeper {
  due: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told to go on: nothing in a test waits for real time. */
export class TestClock implements Clock {
  private moment: number;
  private readonly sleepers = new Set<Sleeper>();
  /** Milliseconds that were slept, in the order in which the sleeps ended by time. */
  readonly slept: number[] = [];

  constructor(start = Date.parse("2026-11-24T09:00:00Z")) {
    this.moment = start;
  }

  now(): number {
    return this.moment;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        this.sleepers.delete(sleeper);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const sleeper = {
        due: this.moment + milliseconds,
        wake: () => {
          this.slept.push(milliseconds);
          end();
        },
      };
      this.sleepers.add(sleeper);
      signal?.addEventListener("abort", end, { once: true });
    });
  }

  /** Somebody sets the clock of the computer: nothing that sleeps wakes sooner or later for it. */
  set(moment: number): void {
    for (const sleeper of this.sleepers) sleeper.due += moment - this.moment;
    this.moment = moment;
  }

  /** Moves on, waking who is due, in order. */
  async advance(milliseconds: number): Promise<void> {
    const target = this.moment + milliseconds;
    for (let next = this.earliest(); next !== undefined && next.due <= target; next = this.earliest()) {
      this.moment = Math.max(this.moment, next.due);
      next.wake();
      await idle();
    }
    this.moment = target;
  }

  /** Lets time pass as fast as the work allows until the promise is settled. For work that waits for this clock only. */
  async settle<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    work.then(
      () => {
        settled = true;
      },
      () => {
        settled = true;
      },
    );
    for (await idle(); !settled; await idle()) {
      const next = this.earliest();
      if (next === undefined) throw new Error("the work waits for something else than the clock");
      this.moment = Math.max(this.moment, next.due);
      next.wake();
    }
    return work;
  }

  private earliest(): Sleeper | undefined {
    return [...this.sleepers].sort((left, right) => left.due - right.due)[0];
  }
}

/** Enough turns of the event loop for everything that only waits for promises. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
