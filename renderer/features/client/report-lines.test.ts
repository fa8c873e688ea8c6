import { expect, test } from "vitest";
import { asId, type CollectionId, type ItemId } from "#shared/model/ids";
import type { ReportId, ReportRow } from "#shared/setup/value/client-reports";
import { hasText } from "#renderer/i18n/index";
import { headsOf, linesOf } from "./report-lines.ts";

const servers = asId<CollectionId>("c");
const context = (report: ReportId = "by-member"): Parameters<ReturnType<typeof linesOf>["name"]>[1] => ({
  report,
  pathOf: (id) => (id === servers ? "IT/Servers" : ""),
  logSince: "2026-10-01T00:00:00Z",
  now: Date.parse("2026-12-01T00:00:00Z"),
});
const item = { id: asId<ItemId>("i"), name: "Router", type: 1, collections: [servers], revisedAt: "2026-09-02T00:00:00Z" };
const shown = (row: unknown, report?: ReportId): readonly unknown[] => {
  const given = row as ReportRow;
  const lines = linesOf(given);
  const at = context(report);
  return [lines.name(given, at), lines.middle(given, at), lines.last(given, at), lines.lastSort(given, at)];
};

test("an item says where it lies and since when; one that lies nowhere says so", () => {
  expect(shown({ kind: "item", item, at: "2026-08-01T00:00:00Z" })).toEqual([
    "Router",
    "IT / Servers",
    "1 Aug",
    Date.parse("2026-08-01T00:00:00Z"),
  ]);
  expect(shown({ kind: "item", item: { ...item, collections: [] }, at: null }).slice(1)).toEqual(["No collection", "", null]);
});
test("a finding says what its report is about, and is sorted by that", () => {
  const finding = { kind: "finding", item, health: { strength: "weak", sameAs: 4, exposed: 12 } };
  expect(shown(finding, "reused").slice(2)).toEqual([expect.stringContaining("4"), 4]);
  expect(shown(finding, "exposed").slice(2)).toEqual([expect.stringContaining("12"), 12]);
  expect(shown(finding, "plain-address").slice(2)).toEqual(["2 Sept", Date.parse(item.revisedAt)]);
});
test("who never signed in is told since when the log would tell; elsewhere nothing stands there", () => {
  const member = { kind: "member", member: { name: "Ann", email: "ann@client.example" }, at: null, collections: 2, items: 5 };
  expect(shown({ ...member, byExtension: null }, "sign-ins")[2]).toContain("1 Oct");
  expect(shown(member)).toEqual(["Ann", expect.stringContaining("2 collections"), "", null]);
  expect(shown({ ...member, byExtension: "2026-11-03T00:00:00Z" }, "sign-ins")[1]).toContain("3 Nov");
});
test("sites, checks and what is saved are told by what is at risk; days are sorted as days", () => {
  const summary = { totalPasswordCount: 9, totalAtRiskPasswordCount: 3, totalAtRiskMemberCount: 2 };
  const point = { kind: "point", point: { at: "2026-11-02T00:00:00Z", summary } } as unknown as ReportRow;
  expect(shown(point).slice(2)).toEqual(["2", 2]);
  expect(linesOf(point).nameSort?.(point)).toBe("2026-11-02T00:00:00Z");
  expect(shown({ kind: "application", site: "a.example", logins: 9, loginsAtRisk: 3, peopleAtRisk: 7 })[3]).toBe(7);
  expect(shown({ kind: "saved", application: { name: "a.example", passwords: 9, passwordsAtRisk: 3, peopleAtRisk: 6 } })[0]).toBe(
    "a.example",
  );
  expect(shown({ kind: "check", run: { at: "2026-11-02T00:00:00Z", checked: 4, atRisk: 1, peopleAtRisk: 3 } })[0]).toBe("2 Nov");
  expect(shown({ kind: "collection", id: servers, path: "IT/Servers", people: 3, items: 8 })).toEqual(["IT/Servers", "3 people", "8", 8]);
});
test("every head has its words, and sign-ins have their own", () => {
  for (const kind of ["item", "finding", "member", "collection", "application", "saved", "check", "point"] as const)
    for (const head of Object.values(headsOf(kind, "twice"))) expect(hasText(head), head).toBe(true);
  expect(headsOf("member", "sign-ins").last).toBe("reports.columns.signedIn");
});
