import { expect, test } from "vitest";
import type { DraftPerson } from "#shared/setup/draft/draft";
import { draftFor } from "./draft.fixture.ts";
import {
  checkPeople,
  departmentsOf,
  everyoneGroup,
  invitationCalls,
  likelyEveryone,
  withEveryone,
  invitationSeconds,
  likelyGroup,
  peopleCounts,
} from "./people.ts";

const person = (email: string, over: Partial<DraftPerson> = {}): DraftPerson => ({
  line: null,
  email,
  name: "Someone",
  role: 2,
  department: "",
  groups: ["Advocaten"],
  ...over,
});
const context = { groups: ["Advocaten", "Directie"], members: [] };
const rowsOf = (people: DraftPerson[], departmentGroups = {}) => checkPeople({ ...draftFor({}), people, departmentGroups }, context);

test("no row is dropped: what cannot be invited stays with its reason", () => {
  const rows = rowsOf([
    person("e.demir@vandijk.example", { line: 6 }),
    person("m.visser@vandijk", { line: 8 }),
    person("E.Demir@vandijk.example", { line: 9 }),
    person("r@gmail.example"),
  ]);
  expect(rows.map((row) => row.problems.map((problem) => [problem.kind, problem.detail]))).toEqual([
    [],
    [["no-address", null]],
    [["duplicate", 6]],
    [["other-domain", "vandijk.example"]],
  ]);
  expect(peopleCounts(rows)).toEqual({ all: 4, problems: 2, look: 1, ready: 1, present: 0 });
});

test("a department without a group is said, a mapped one gives its group", () => {
  const people = [
    person("a@vandijk.example", { department: "Stagiairs", groups: [] }),
    person("b@vandijk.example", { department: "Fin. adm.", groups: [] }),
  ];
  const rows = rowsOf(people, { "Fin. adm.": "Directie" });
  expect(rows[0]?.problems[0]).toEqual({ kind: "no-group", severity: "look", detail: "Stagiairs" });
  expect(rows[1]?.groups).toEqual(["Directie"]);
  expect(departmentsOf(people)).toEqual([
    { department: "Stagiairs", count: 1 },
    { department: "Fin. adm.", count: 1 },
  ]);
});

test("the owner is invited with the client, present members are only compared", () => {
  const draft = {
    ...draftFor({}),
    people: [person("h.vandijk@vandijk.example"), person("x@vandijk.example"), person("y@vandijk.example")],
  };
  const rows = checkPeople(draft, {
    ...context,
    members: [
      { email: "X@vandijk.example", status: 2 },
      { email: "y@vandijk.example", status: -1 },
    ],
  });
  expect(rows.map((row) => row.problems[0]?.kind)).toEqual(["owner", "member", "revoked"]);
  expect(invitationCalls(rows)).toEqual([]);
  expect(peopleCounts(rows)).toEqual({ all: 3, problems: 1, look: 0, ready: 1, present: 2 });
});

test("a call takes one role, one set of groups and 20 people", () => {
  const people = Array.from({ length: 45 }, (_, index) => person(`p${index}@vandijk.example`));
  expect(invitationCalls(rowsOf([...people, person("a@vandijk.example", { role: 1 })]))).toEqual([
    { role: 2, groups: ["Advocaten"], count: 45, calls: 3 },
    { role: 1, groups: ["Advocaten"], count: 1, calls: 1 },
  ]);
  expect(invitationSeconds(4)).toBe(4);
  expect(invitationSeconds(6)).toBe(64);
});

test("a group is guessed by name only", () => {
  expect(likelyGroup("Advocatuur", context.groups)).toBe("Advocaten");
  expect(likelyGroup("directie", context.groups)).toBe("Directie");
  expect(likelyGroup("ICT", context.groups)).toBeNull();
});

test("one group holds everybody, by name or by choice", () => {
  expect(likelyEveryone(["Directie", "Iedereen"])).toBe("Iedereen");
  const people = [person("a@vandijk.example"), person("b@vandijk.example", { groups: [] })];
  expect(everyoneGroup(people, ["Advocaten"])).toBeNull();
  const all = withEveryone(people, null, "Iedereen");
  expect(everyoneGroup(all, ["Advocaten", "Iedereen"])).toBe("Iedereen");
  expect(withEveryone(all, "Iedereen", null)).toEqual(people);
});
