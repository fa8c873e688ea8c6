import { expect, test } from "vitest";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import { draftFor } from "./draft.fixture.ts";
import { followBlueprint, laterEdits, patternOf, startingValues } from "./blueprint-choice.ts";

const blueprint: Blueprint = {
  id: "b",
  name: "B",
  version: 1,
  description: "",
  origin: "starter",
  parameters: [
    { name: "domain", label: "Domain", kind: "domain" },
    { name: "departments", label: "Departments", kind: "list", default: ["A", "B"] },
  ],
  groups: [{ name: "{{each}}", each: "departments" }],
  collections: [{ path: "{{each}}", each: "departments", access: [{ group: "{{each}}", level: "manage" }] }],
  policies: [{ type: 3, enabled: true }],
  people: [],
  domains: [],
};
const from = resolveBlueprint(blueprint, "X", {}).desired;

test("the pattern shows strengths, row by row", () => {
  expect(patternOf(blueprint, "X")).toEqual([
    ["manage", null],
    [null, "manage"],
  ]);
});
test("the domain follows the owner's address until it was typed", () => {
  expect(startingValues(blueprint, draftFor({}))).toEqual({ domain: "vandijk.example" });
  expect(
    startingValues(blueprint, {
      ...draftFor({}),
      blueprint: { id: null, likeClientId: null, parameters: { domain: "other.example", departments: "no list" } },
    }),
  ).toEqual({ domain: "other.example" });
});
test("a new blueprint takes over what nobody edited, and nothing else", () => {
  const untouched = {
    ...draftFor({}),
    collections: from.collections,
    groups: from.groups.map((group) => group.name),
    policies: from.policies,
  };
  expect(followBlueprint(untouched, from)).toEqual({ collections: null, groups: null, policies: null });
  const edited = { ...untouched, collections: [...from.collections, { path: "C", access: [] }] };
  expect(laterEdits(edited, from)).toBe(1);
  expect(followBlueprint(edited, from)).toEqual({ policies: null });
});
