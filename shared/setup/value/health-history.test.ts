import fc from "fast-check";
import { expect, it } from "vitest";
import { liveSetup } from "#build/test/changes/live-setup";
import { asId, type ItemId } from "../../model/ids.ts";
import { reportRows, type ReportInput } from "./client-reports.ts";
import type { ClientSetup, ItemName } from "./client-setup.ts";
import { allReviewed, neverChecked, newSites, withMark, withRun, type HealthHistory } from "./health-history.ts";
import type { ItemHealth, VaultHealth } from "./vault-health.ts";

/* B-157 to B-164: what this app remembers of its own checks. */

const [setup] = fc.sample(liveSetup, { numRuns: 1, seed: 5 }) as [ClientSetup];
const { id: collection } = setup.collections[0]!;
const login = (name: string): ItemName => ({
  id: asId<ItemId>(name),
  name: `secret name of ${name}`,
  type: 1,
  collections: [collection],
  revisedAt: "2026-11-01T00:00:00Z",
  has: ["password"],
});
const found = (name: string, sites: readonly string[], strength: ItemHealth["strength"]): ItemHealth => ({
  item: asId<ItemId>(name),
  strength,
  sameAs: 1,
  exposed: null,
  plainAddress: false,
  codeElsewhere: false,
  codeOffered: null,
  passkeyElsewhere: false,
  sites,
});
const items = ["a", "b", "c"].map(login);
const looked = (at: string, all: readonly ItemHealth[]): VaultHealth => ({
  at,
  opened: all.length,
  hidden: 0,
  unreadable: 0,
  lookedUp: "off",
  lookUpError: null,
  siteListError: null,
  items: all,
});
const first = looked("2026-11-01T09:00:00Z", [found("a", ["one.example"], "weak"), found("b", ["two.example"], "enough")]);
const check = (history: HealthHistory, health: VaultHealth): HealthHistory => withRun(history, health, setup, items);

it("a check adds its numbers, one a day; the names of logins and people stay out of it", () => {
  const once = check(neverChecked, first);
  expect(once.runs).toMatchObject([{ checked: 2, atRisk: 1, weak: 1, reused: 0, exposed: null, applications: 2, applicationsAtRisk: 1 }]);
  const sameDay = check(once, { ...first, at: "2026-11-01T17:00:00Z" });
  expect(sameDay.runs.map(({ at }) => at)).toEqual(["2026-11-01T17:00:00Z"]);
  const later = check(sameDay, looked("2026-11-08T09:00:00Z", [found("a", ["one.example"], "enough")]));
  expect(later.runs.map(({ atRisk }) => atRisk)).toEqual([1, 0]);
  expect(later.applications.map(({ site }) => site)).toEqual(["one.example"]);
  for (const { email } of setup.members) expect(JSON.stringify(later)).not.toContain(email);
  expect(JSON.stringify(later)).not.toContain("secret name");
});

it("what turned up since is new until somebody looked, and marks stay with their site", () => {
  const once = withMark(check(neverChecked, first), "one.example", true);
  expect(newSites(once)).toEqual([]);
  const again = check(once, looked("2026-11-08T09:00:00Z", [...first.items, found("c", ["three.example", "four.example"], "weak")]));
  expect(newSites(again).toSorted()).toEqual(["four.example", "three.example"]);
  expect(again.runs.at(-1)).toMatchObject({ criticalAtRisk: 1, applicationsAtRisk: 3 });
  // Whoever marks a site has looked at it.
  expect(newSites(withMark(again, "three.example", true))).toEqual(["four.example"]);
  expect(newSites(allReviewed(again))).toEqual([]);
  expect(withMark(again, "one.example", false).critical).toEqual([]);
});

it("without another check the applications are those of the newest one, and say that names are not known", () => {
  const history = withMark(check(neverChecked, first), "one.example", true);
  const input: ReportInput = { setup, items, trash: [], sameTwice: [], health: null, history, saved: null, signIns: null, now: 0 };
  const rows = (more: Partial<ReportInput>) =>
    reportRows("applications", { ...input, ...more }).flatMap((row) => (row.kind === "application" ? [row] : []));
  const [kept, open] = [rows({}), rows({ health: first })];
  expect(kept.map(({ site, critical, loginsAtRisk }) => [site, critical, loginsAtRisk])).toEqual([
    ["one.example", true, 1],
    ["two.example", false, 0],
  ]);
  expect(kept.every(({ inDetail }) => inDetail === null)).toBe(true);
  expect(open.map(({ inDetail: _names, ...row }) => ({ ...row, inDetail: null }))).toEqual(kept);
  expect(open[0]?.inDetail?.atRisk.map(({ id }) => id)).toEqual(["a"]);
  expect(reportRows("over-time", input).map((row) => row.kind)).toEqual(["check"]);
});
