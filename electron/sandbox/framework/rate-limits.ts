import type { Server } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { SECOND } from "./time.ts";

/** At most `limit` requests within `period` milliseconds. */
export interface Rule {
  readonly limit: number;
  readonly period: number;
}

/** Which rules a request comes under. */
export type Limits = (server: Server, method: string, path: string) => readonly Rule[];

/** Counts requests per address, verb and whole path, and refuses what is beyond the limits. */
export class RateLimiter {
  readonly #seen = new Map<string, number[]>();
  readonly #limits: Limits;
  readonly #present: () => number;

  constructor(limits: Limits, present: () => number = Date.now) {
    this.#limits = limits;
    this.#present = present;
  }

  check(server: Server, method: string, path: string, ip: string): void {
    const rules = this.#limits(server, method, path);
    const key = `${server} ${ip} ${method} ${path.toLowerCase()}`;
    const at = this.#present();
    const longest = Math.max(...rules.map(({ period }) => period));
    const seen = (this.#seen.get(key) ?? []).filter((time) => time > at - longest);
    for (const { limit, period } of rules) {
      const within = seen.filter((time) => time > at - period);
      if (within.length < limit) continue;
      const seconds = Math.max(1, Math.ceil((within[within.length - limit]! + period - at) / SECOND));
      throw new Refusal(429, "internal", "Slow down! Too many requests. Try again soon.", { headers: { "Retry-After": String(seconds) } });
    }
    this.#seen.set(key, [...seen, at]);
  }
}
