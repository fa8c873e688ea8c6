import { expect, it } from "vitest";
import { countInvitationAges, endingsOf, withinDays } from "./attention.ts";

it("a certificate that ends is told of 60, 30 and 7 days before, and when it has ended", () => {
  const now = Date.parse("2026-11-29T12:00:00Z");
  const after = (days: number): string => new Date(now + days * 86_400_000).toISOString();
  expect([61, 60, 31, 30, 8, 7, 1, 0, -3].map((days) => withinDays(after(days), now))).toEqual([null, 60, 60, 30, 30, 7, 7, 0, 0]);
});

it("an invitation is counted where its age stands, and one without a moment as not known", () => {
  const now = Date.parse("2026-11-29T12:00:00Z");
  const sent = (days: number): string => new Date(now - days * 86_400_000).toISOString();
  expect(countInvitationAges([sent(0), sent(4.9), sent(5), sent(13.9), sent(14), sent(90), sent(400), null, "never"], now)).toEqual({
    valid: 2,
    weeks: 2,
    months: 1,
    older: 2,
    unknown: 2,
  });
});

it("as many claims as a server cares to answer with are counted", () => {
  const now = Date.parse("2026-11-29T12:00:00Z");
  const claims = Array.from({ length: 300_000 }, (_, index) => new Date(now - (3 * 86_400_000 + index + 1000)).toISOString());
  expect(endingsOf({ certificate: null, licence: null, claims }, now)).toMatchObject([{ kind: "domains-lapse", domains: 300_000 }]);
});
