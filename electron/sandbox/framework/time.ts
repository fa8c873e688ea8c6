/** Moments on the wire: ISO-8601 UTC with seven fraction digits, the last one never zero, so that text order is time order. */

const TICKS_PER_MS = 10_000;
let lastTick = 0n;

/** Writes a moment of 100 ns ticks since 1970. */
function write(ticks: bigint): string {
  const ms = Number(ticks / BigInt(TICKS_PER_MS));
  const rest = String(ticks % BigInt(TICKS_PER_MS)).padStart(4, "0");
  return `${new Date(ms).toISOString().slice(0, -1)}${rest}Z`;
}

/** The present moment; never the same twice, never earlier than the one before. */
export function now(): string {
  let tick = BigInt(Date.now()) * BigInt(TICKS_PER_MS) + 1n;
  if (tick <= lastTick) tick = lastTick + 1n;
  if (tick % 10n === 0n) tick += 1n;
  lastTick = tick;
  return write(tick);
}

/** A moment in the form of the wire, from milliseconds since 1970. */
export const moment = (ms: number): string => `${new Date(Math.floor(ms)).toISOString().slice(0, -1)}0001Z`;

/** Milliseconds since 1970 of a moment, rounded down. */
export const milliseconds = (text: string): number => Date.parse(text);

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
