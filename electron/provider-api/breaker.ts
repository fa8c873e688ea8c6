import type { Clock } from "./clock.ts";

const failuresToOpen = 5;
const pause = 60_000;

/** Stops asking a server that does not answer: after five failures in a row nothing is sent for a minute, then one try decides. */
export class Breaker {
  private readonly clock: Clock;
  private failures = 0;
  private openUntil = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get isOpen(): boolean {
    const left = this.openUntil - this.clock.now();
    // A clock that was set back does not keep it open for longer.
    return left > 0 && left <= pause;
  }

  answered(): void {
    this.reset();
  }
  failed(): void {
    this.failures += 1;
    if (this.failures >= failuresToOpen) this.openUntil = this.clock.now() + pause;
  }
  /** A person asked, or the network came back: try at once. */
  reset(): void {
    this.failures = 0;
    this.openUntil = 0;
  }
}
