import { expect, test } from "vitest";
import type { RunView, ChangeState } from "#shared/bridge/index";
import type { ChangeSection, DescribedChange, Risk } from "#shared/setup/changes/change";
import { applyCounts, applySections, createsWithoutAnswer, reviewCounts, reviewSections, withDependents } from "./review.ts";

const change = (id: string, section: ChangeSection, risk: Risk = "routine", needs: string[] = []): DescribedChange => ({
  change: { id, needs, kind: "group.create", name: id },
  section,
  glyph: "add",
  sentence: { key: "x" },
  whatItDoes: { key: "x" },
  ifItFails: { key: "x" },
  risk,
  people: [],
});
const described = [
  change("c", "client"),
  change("p3", "policies", "people-notice", ["c"]),
  change("p8", "policies", "loses-access", ["p3"]),
  change("g", "groups", "worth-a-look", ["c"]),
];

test("sections follow the order in which they are written", () => {
  expect(reviewSections(described, "all", new Set()).map((section) => section.section)).toEqual(["client", "groups", "policies"]);
  expect(reviewCounts(described, new Set(["g"]))).toEqual({ all: 4, look: 2, notice: 1, "left-out": 1 });
});

test("leaving out takes what needs it along, taking in takes what it needs", () => {
  expect(withDependents(described, "p3", true)).toEqual(["p3", "p8"]);
  expect(withDependents(described, "p8", false).sort()).toEqual(["c", "p3", "p8"]);
});

test("R8: after a lost answer nobody says that the client does not exist", () => {
  const create: DescribedChange = {
    ...change("c", "client"),
    change: { id: "c", needs: [], kind: "client.create", name: "K", ownerEmail: "o@k.example", plan: 19, seats: 5, firstCollection: "IT" },
  };
  const told = (one: DescribedChange, state: ChangeState): boolean =>
    createsWithoutAnswer([{ described: one, state, error: null, people: [], undoable: false, done: 0, total: 1 }]);
  expect((["running", "unknown"] as const).map((state) => told(create, state))).toEqual([true, true]);
  expect((["waiting", "failed", "done"] as const).map((state) => told(create, state))).toEqual([false, false, false]);
  expect(told(change("g", "groups"), "unknown")).toBe(false);
});

test("a failure in a section shows, and does not hide the rest", () => {
  const entry = (one: DescribedChange, state: ChangeState): RunView["entries"][number] => ({
    described: one,
    state,
    error: null,
    people: [],
    undoable: false,
    done: 0,
    total: 1,
  });
  const view = {
    entries: [
      entry(described[0]!, "already"),
      entry(described[1]!, "failed"),
      entry(described[2]!, "skipped"),
      entry(described[3]!, "running"),
    ],
  } as unknown as RunView;
  expect(applySections(view).map((section) => [section.section, section.state, section.done])).toEqual([
    ["client", "done", 1],
    ["groups", "now", 0],
    ["policies", "bad", 0],
  ]);
  expect(applyCounts(view)).toEqual({ done: 1, already: 1, failed: 2, waiting: 1, leftOut: 0, total: 4 });
});
