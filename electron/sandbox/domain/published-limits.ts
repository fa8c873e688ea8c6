import type { Server } from "../framework/context.ts";
import type { Limits, Rule } from "../framework/rate-limits.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../framework/time.ts";

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

/** The published limits of the cloud (provider-api.md §1.7). */
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

/** The limits of the cloud as published. */
export const PUBLISHED_LIMITS: Limits = (server, method, path) => {
  const special = SPECIAL[server].find((one) => one.method === method && one.path.test(path));
  if (special) return special.rules;
  if (server === "identity") return WRITES;
  return method === "GET" ? READS : WRITES;
};
