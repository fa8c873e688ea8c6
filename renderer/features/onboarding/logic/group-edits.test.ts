import { expect, test } from "vitest";
import { renamedGroup, withoutGroup } from "./group-edits.ts";

const draft = {
  collections: [
    {
      path: "A",
      access: [
        { group: "G", level: "edit" as const },
        { group: "H", level: "manage" as const },
      ],
    },
  ],
  groups: ["G", "H"],
  people: [{ line: null, email: "a@b.nl", name: "", role: 2 as const, department: "D", groups: ["G"] }],
  departmentGroups: { D: "G" },
};

test("a new name reaches access, people and departments, and comes back", () => {
  const renamed = renamedGroup(draft, "G", "X");
  expect(JSON.stringify(renamed)).not.toContain('"G"');
  expect(renamedGroup(renamed, "X", "G")).toEqual(draft);
});
test("a group that leaves takes only itself along", () => {
  expect(withoutGroup(draft, "G")).toEqual({
    collections: [{ path: "A", access: [{ group: "H", level: "manage" }] }],
    groups: ["H"],
    people: [{ ...draft.people[0], groups: [] }],
    departmentGroups: {},
  });
});
