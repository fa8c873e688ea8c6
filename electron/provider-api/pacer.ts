import type { Clock } from "./clock.ts";
import { rateRulesOf, type RateRule } from "./rate-rules.ts";

/** Names what a limit counts: verb and whole path. */
export interface PacedCall {
  readonly server: "api" | "identity";
  readonly method: string;
  readonly path: string;
}

interface Lane {
  /** Moments of the requests that were let through, oldest first. */
  sent: number[];
  blockedUntil: number;
  /** Requests of one lane pass in the order in which they came. */
  queue: Promise<void>;
}

/** Above this many lanes, those that hold nothing any more are forgotten. */
const manyLanes = 2_000;

/**
 * Holds requests back so that they stay within the server's published limits, and within what the server said in a
 * refusal. A sliding count never lets more through than any fixed window would.
 */
export class Pacer {
  private readonly clock: Clock;
  private rulesOf: typeof rateRulesOf | null;
  private readonly onWaiting: () => void;
  private readonly lanes = new Map<string, Lane>();
  private readonly waits = new Map<symbol, number>();

  /** @param limits `published` for servers that have them; `none` follows only what the server says. */
  constructor(clock: Clock, limits: "published" | "none", onWaiting: () => void = () => undefined) {
    this.clock = clock;
    this.rulesOf = limits === "published" ? rateRulesOf : null;
    this.onWaiting = onWaiting;
  }

  get isPaced(): boolean {
    return this.rulesOf !== null;
  }
  /** From now on within the published limits. */
  pace(): void {
    this.rulesOf = rateRulesOf;
  }

  /** Resolves when the call may be sent; it then counts as sent. False when `signal` aborted first. */
  async pass(call: PacedCall, signal: AbortSignal): Promise<boolean> {
    const lane = this.laneOf(call);
    const before = lane.queue;
    let leave = (): void => undefined;
    lane.queue = new Promise((resolve) => {
      leave = resolve;
    });
    try {
      await before;
      const rules = this.rulesOf?.(call.server, call.method, call.path) ?? [];
      for (let until = this.freeAt(lane, rules); until > this.clock.now(); until = this.freeAt(lane, rules)) {
        if (signal.aborted) return false;
        await this.wait(until, signal);
      }
      if (signal.aborted) return false;
      if (rules.length > 0) lane.sent.push(this.clock.now());
      return true;
    } finally {
      leave();
    }
  }

  /** The server refused this call until a moment. */
  block(call: PacedCall, until: number): void {
    const lane = this.laneOf(call);
    lane.blockedUntil = Math.max(lane.blockedUntil, until);
  }

  /** The latest moment that anything waits for; null when nothing waits. */
  get waitingUntil(): number | null {
    return this.waits.size === 0 ? null : Math.max(...this.waits.values());
  }

  /** Waits until a moment and counts as waiting for the server's limit meanwhile. */
  async wait(until: number, signal: AbortSignal): Promise<void> {
    const token = Symbol("wait");
    this.waits.set(token, until);
    this.onWaiting();
    await this.clock.sleep(Math.max(0, until - this.clock.now()), signal);
    this.waits.delete(token);
    this.onWaiting();
  }

  private freeAt(lane: Lane, rules: readonly RateRule[]): number {
    const now = this.clock.now();
    const longest = Math.max(0, ...rules.map((rule) => rule.milliseconds));
    lane.sent = lane.sent.filter((moment) => moment > now - longest);
    return rules.reduce((latest, rule) => {
      const decisive = lane.sent.at(-rule.count);
      return decisive === undefined ? latest : Math.max(latest, decisive + rule.milliseconds);
    }, lane.blockedUntil);
  }

  private laneOf({ server, method, path }: PacedCall): Lane {
    const key = `${server} ${method} ${path}`;
    const known = this.lanes.get(key);
    if (known !== undefined) return known;
    if (this.lanes.size >= manyLanes) this.forgetIdleLanes();
    const lane: Lane = { sent: [], blockedUntil: 0, queue: Promise.resolve() };
    this.lanes.set(key, lane);
    return lane;
  }

  private forgetIdleLanes(): void {
    const dayAgo = this.clock.now() - 24 * 60 * 60_000;
    const minuteAgo = this.clock.now() - 60_000;
    for (const [key, lane] of this.lanes) {
      const horizon = / POST .*invite$/.test(key) ? dayAgo : minuteAgo;
      if ((lane.sent.at(-1) ?? 0) < horizon && lane.blockedUntil < this.clock.now()) this.lanes.delete(key);
    }
  }
}
