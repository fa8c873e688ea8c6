import type { Server } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { DAY, HOUR, MINUTE, SECOND } from "./time.ts";

interface Rule {
  readonly limit: number;
  readonly period: number;
}

interface Special {
  readonly method: string;
  readonly path: RegExp;
  readonly rules: readonly Rule[];
}

const WRITES: readonly Rule[] = [
  { limit: 5, period: SECOND },
  { limit: 60, period: MINUTE },
];
const READS: readonly Rule[] = [{ limit: 200, period: MINUTE }];

/** The published limits of the cloud (provider sheet 1.7). */
const SPECIAL: Readonly<Record<Server, readonly Special[]>> = {
  api: [
    { method: "POST", path: /^\/two-factor\/send-email-login\/?$/i, rules: [{ limit: 10, period: 10 * MINUTE }] },
    { method: "POST", path: /^\/two-factor\/send-email\/?$/i, rules: [{ limit: 5, period: 10 * MINUTE }] },
    { method: "POST", path: /^\/accounts\/password-hint\/?$/i, rules: [{ limit: 5, period: HOUR }] },
    { method: "POST", path: /^\/accounts\/email-token\/?$/i, rules: [{ limit: 2, period: MINUTE }] },
    {
      method: "POST",
      path: /^\/organizations\/[^/]+\/users\/(.*\/)?(invite|reinvite)\/?$/i,
      rules: [
        { limit: 5, period: MINUTE },
        { limit: 300, period: DAY },
      ],
    },
    { method: "GET", path: /^\/alive\/?$/i, rules: [{ limit: 5, period: MINUTE }] },
  ],
  identity: [{ method: "POST", path: /^\/connect\/token\/?$/i, rules: [{ limit: 10, period: MINUTE }] }],
};

/** Counts requests per address, verb and whole path, and refuses what is beyond the published limits. */
export class RateLimiter {
  readonly #seen = new Map<string, number[]>();
  readonly #present: () => number;

  constructor(present: () => number = Date.now) {
    this.#present = present;
  }

  check(server: Server, method: string, path: string, ip: string): void {
    const rules = rulesFor(server, method, path);
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

function rulesFor(server: Server, method: string, path: string): readonly Rule[] {
  const special = SPECIAL[server].find((one) => one.method === method && one.path.test(path));
  if (special) return special.rules;
  if (server === "identity") return WRITES;
  return method === "GET" ? READS : WRITES;
}
