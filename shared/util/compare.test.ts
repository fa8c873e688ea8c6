import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTimes } from "./compare.ts";

/** As the recorded server writes it: without what the fraction ends in as zeros, and without a fraction that is none. */
const written = (ticks: number): string => {
  const seconds = new Date(Math.floor(ticks / 10_000_000) * 1000).toISOString().slice(0, 19);
  const fraction = String(ticks % 10_000_000)
    .padStart(7, "0")
    .replace(/0+$/u, "");
  return fraction === "" ? `${seconds}Z` : `${seconds}.${fraction}Z`;
};

test("times of a server stand in their order, whatever the digits of their fractions", () => {
  const start = Date.parse("2026-11-22T16:07:48Z") * 10_000;
  const ticks = fc.oneof(
    fc.nat(20_000_000),
    fc.nat(2000).map((n) => n * 10_000),
    fc.nat(20).map((n) => n * 1_000_000),
  );
  fc.assert(
    fc.property(ticks, ticks, (left, right) => {
      expect(compareTimes(written(start + left), written(start + right))).toBe(Math.sign(left - right));
    }),
  );
  expect(["2026-11-22T16:07:48.6039671Z", "2026-11-22T16:07:48.603967Z", "2026-11-22T16:07:48Z"].sort(compareTimes)).toEqual([
    "2026-11-22T16:07:48Z",
    "2026-11-22T16:07:48.603967Z",
    "2026-11-22T16:07:48.6039671Z",
  ]);
});
