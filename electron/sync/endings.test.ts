import { expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { attentionOfRow, summaryOf } from "./setup-summary.ts";

const now = Date.parse("2026-11-30T12:00:00Z");
const after = (days: number): string => new Date(now + days * 86_400_000).toISOString();
const claimed = (id: string, days: number, verified = false) => ({
  id,
  name: `${id}.example`,
  verifiedAt: verified ? after(-days) : null,
  txt: null,
  claimedAt: after(-days),
});
const summary = summaryOf(emptySetup({ seats: { assigned: 3, occupied: 3 } }), now);
const kinds = (certificate: string | null, licence: string | null, claims: readonly string[] = []): readonly string[] =>
  attentionOfRow({ ...summary, certificate: certificate === null ? null : { until: certificate, subject: "" }, claims }, null, null, {
    licence,
    now,
  }).map(({ kind }) => kind);

it("what ends stands among the other reasons of a client, worst first", () => {
  expect(kinds(null, null)).toEqual(["no-owner", "seats-full"]);
  expect(kinds(after(12), after(31))).toEqual(["no-owner", "seats-full", "certificate-ends"]);
  expect(kinds(after(-1), after(30))).toEqual(["certificate-ended", "no-owner", "seats-full", "licence-ends"]);
  expect(kinds(null, after(0))).toEqual(["licence-ended", "no-owner", "seats-full"]);
  expect(kinds("no date", null)).toEqual(["no-owner", "seats-full"]);
});
it("a domain counts from the third day without its proof on, to the seventh with the moment it lapses", () => {
  const setup = emptySetup({ domains: [claimed("a", 2), claimed("b", 3), claimed("c", 5), claimed("d", 8), claimed("e", 30, true)] });
  const { claims } = summaryOf(setup, now);
  const found = attentionOfRow({ ...summary, attention: [], claims: claims ?? [] }, null, null, { licence: null, now });
  expect(found).toEqual([
    { kind: "domains-lapsed", count: 1 },
    { kind: "domains-lapse", domains: 2, until: after(2) },
  ]);
});
it("what an older version kept says nothing of domains", () => {
  const { claims: _claims, certificate: _certificate, ...older } = { ...summary, attention: [] };
  expect(attentionOfRow(older, null, null, { licence: null, now })).toEqual([]);
});
