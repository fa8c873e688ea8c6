/** At most `count` requests within `milliseconds`. */
export interface RateRule {
  readonly count: number;
  readonly milliseconds: number;
}

const second = 1_000,
  minute = 60 * second,
  day = 24 * 60 * minute;

/** The share of the published limits that this app uses: others may sit behind the same address. */
const share = 0.8;
const rule = (published: number, milliseconds: number): RateRule => ({ count: Math.max(1, Math.floor(published * share)), milliseconds });

const writes = [rule(5, second), rule(60, minute)];
const reads = [rule(200, minute)];
const special: readonly {
  readonly server: "api" | "identity";
  readonly method: string;
  readonly path: RegExp;
  readonly rules: readonly RateRule[];
}[] = [
  { server: "identity", method: "POST", path: /^\/connect\/token$/, rules: [rule(10, minute)] },
  { server: "api", method: "POST", path: /^\/two-factor\/send-email-login$/, rules: [rule(10, 10 * minute)] },
  { server: "api", method: "POST", path: /^\/organizations\/[^/]+\/users\/(.+\/)?(re)?invite$/, rules: [rule(5, minute), rule(300, day)] },
];

/** The published limits of the cloud for one verb and path (provider-api.md §1.7). They count per address, verb and whole path. */
export function rateRulesOf(server: "api" | "identity", method: string, path: string): readonly RateRule[] {
  const found = special.find((entry) => entry.server === server && entry.method === method && entry.path.test(path));
  if (found !== undefined) return found.rules;
  return server === "api" && method === "GET" ? reads : writes;
}
