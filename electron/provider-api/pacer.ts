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
  /** When that was said, and by which status. */
  blockedAt: number;
  blockedBy: 429 | 503;
  /** Requests of one lane pass in the order in which they came. */
  queue: Promise<void>;
}

const keyOf = ({ server, method, path }: PacedCall): string => `${server} ${method} ${path}`;

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
  block(call: PacedCall, until: number, status: 429 | 503 = 429): void {
    const lane = this.laneOf(call);
    lane.blockedUntil = Math.max(this.blockedUntil(lane), until);
    lane.blockedAt = this.clock.now();
    lane.blockedBy = status;
  }
  /** For how many milliseconds the server refuses this call, by what it said last, and with which status; 0 when it does not. */
  refusal(call: PacedCall): { readonly milliseconds: number; readonly status: 429 | 503 } {
    const lane = this.lanes.get(keyOf(call));
    if (lane === undefined) return { milliseconds: 0, status: 429 };
    return { milliseconds: Math.max(0, this.blockedUntil(lane) - this.clock.now()), status: lane.blockedBy };
  }
  /** On a clock that was set back meanwhile the wait is not longer than what the server said. */
  private blockedUntil(lane: Lane): number {
    const setBack = Math.max(0, lane.blockedAt - this.clock.now());
    lane.blockedAt -= setBack;
    lane.blockedUntil -= setBack;
    return lane.blockedUntil;
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
    // What was sent later than now was sent before the clock was set back.
    lane.sent = lane.sent.filter((moment) => moment > now - longest && moment <= now);
    return rules.reduce((latest, rule) => {
      const decisive = lane.sent.at(-rule.count);
      return decisive === undefined ? latest : Math.max(latest, decisive + rule.milliseconds);
    }, this.blockedUntil(lane));
  }

  private laneOf(call: PacedCall): Lane {
    const key = keyOf(call);
    const known = this.lanes.get(key);
    if (known !== undefined) return known;
    if (this.lanes.size >= manyLanes) this.forgetIdleLanes();
    const lane: Lane = { sent: [], blockedUntil: 0, blockedAt: 0, blockedBy: 429, queue: Promise.resolve() };
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
