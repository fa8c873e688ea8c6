/** A server that asks for more than this is not waited for: what was to be done is suspended. */
export const longestWait = 15 * 60_000;
/** Limits are per minute: without a usable `Retry-After` nothing is tried sooner. */
const defaultWait = 60_000;
/** No published limit counts for longer than a day: a server that says more is not believed. */
const longestLimit = 24 * 60 * 60_000;

/** Milliseconds to wait after 429 or 503, at most a day: `Retry-After` as seconds or as an HTTP date; a minute when it says nothing usable. */
export function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Math.min(longestLimit, Math.max(1_000, Number(text) * 1_000));
  const moment = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  // A date in the past says that a clock is wrong, not that one may go on.
  return Number.isNaN(moment) || moment <= now ? defaultWait : Math.min(longestLimit, moment - now);
}

/** Milliseconds before the next try of a reading request, with jitter. `attempt` counts from 0. */
export const backoff = (attempt: number, random: () => number): number => Math.min(30_000, 500 * 2 ** attempt) * random();
