import { expect, test } from "vitest";
import { clientRow } from "#build/test/client-row";
import type { ClientRow } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import type { ColumnFilter } from "#renderer/composables/client-columns";
import {
  choicesOf,
  columnFilters,
  filteredClients,
  filtersInAddress,
  filtersMatcher,
  filterWords,
  isUnknown,
  readFilters,
} from "./column-filters.ts";
import { rowsOfView } from "./view-rows.ts";

const now = Date.parse("2026-11-30T12:00:00Z");
const row = (id: string, part: Partial<ClientRow> = {}): ClientRow =>
  clientRow({
    id: asId(id),
    name: id,
    local: { colour: 3, monogram: "BY", tags: ["Retail"], note: "", hints: {} },
    plan: "teams",
    serverLabel: "EU",
    seats: { occupied: 8, assigned: 10 },
    members: 8,
    twoStep: 0.75,
    setUp: { done: 9, total: 10 },
    owners: 2,
    policiesOn: 1,
    meta: { readAt: "2026-11-29T12:00:00Z", error: null, reading: false },
    ...part,
  });
const rows = [
  row("teams-weak", { twoStep: 0.694 }),
  row("teams-strong", { twoStep: 0.695 }),
  row("enterprise-weak", { plan: "enterprise", twoStep: 0.1, local: { ...row("").local, tags: ["Care", "Retail"] } }),
  row("never-read", { twoStep: null, members: 0, meta: { readAt: null, error: null, reading: false } }),
];
const left = (...filters: ColumnFilter[]): readonly string[] => rows.filter(filtersMatcher(filters, now)).map(({ name }) => name);

test("Teams clients under 70 %: several filters hold together, and a number that is not known fits none", () => {
  const weak: ColumnFilter = { by: "two-step", least: null, most: 69 };
  expect(left(weak)).toEqual(["teams-weak", "enterprise-weak"]);
  expect(left(weak, { by: "plan", is: ["teams"] })).toEqual(["teams-weak"]);
  expect(left({ by: "tags", is: ["Care", "None"] })).toEqual(["enterprise-weak"]);
  expect(left({ by: "read", least: 2, most: null })).toEqual([]);
  expect(left({ by: "read", least: 1, most: 1 })).toEqual(["teams-weak", "teams-strong", "enterprise-weak"]);
  expect(left({ by: "seats-free", least: 2, most: 2 })).toHaveLength(4);
  expect(rows.filter((each) => isUnknown(each, [weak], now)).map(({ name }) => name)).toEqual(["never-read"]);
});
test("a filter is told in words", () => {
  expect(filterWords({ by: "plan", is: ["teams", "enterprise"] })).toBe("Plan: Teams, Enterprise");
  expect(filterWords({ by: "two-step", least: null, most: 69 }).replace(/\s/gu, " ")).toMatch(/^Two-step login: at most 69 ?%$/u);
  expect(filterWords({ by: "members", least: 5, most: 10 })).toBe("Confirmed members: 5 to 10");
  expect(filterWords({ by: "read", least: 1, most: null })).toBe("Last read, days ago: at least 1 day");
});
test("a choice offers what the clients have, with their number", () => {
  const tags = columnFilters.get("tags");
  if (tags?.kind !== "choice") throw new Error("tags are a choice");
  expect(choicesOf(tags, rows, "en").map(({ label, count }) => [label, count])).toEqual([
    ["Care", 1],
    ["Retail", 4],
  ]);
});
test("kept filters and those of an address are read with care; a view of an older version has none", () => {
  const good: readonly ColumnFilter[] = [
    { by: "plan", is: ["teams"] },
    { by: "members", least: 3, most: null },
  ];
  expect(filtersInAddress(filteredClients(good).query.where)).toEqual(good);
  for (const bad of [
    undefined,
    null,
    "x",
    [null],
    [{ by: "plan", is: [1] }],
    [{ by: "plan", least: 1 }],
    [{ by: "gone", is: ["a"] }],
    [{ by: "members", least: "3" }],
  ])
    expect(readFilters(bad), JSON.stringify(bad)).toEqual([]);
  expect([filtersInAddress("{"), filtersInAddress(["a"]), filtersInAddress(undefined)]).toEqual([[], [], []]);
  const older = { filter: "all" as const, query: "" };
  expect(rowsOfView({ ...older, filters: readFilters(undefined) }, rows)).toHaveLength(4);
});
