import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { asId, type CollectionId, type MemberId } from "#shared/model/ids";
import type { DraftCollection } from "#shared/setup/draft/draft";
import { managedDirectly, unmanagedCollections } from "#shared/setup/value/access/managing";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import {
  addCollection,
  editsAgainst,
  fillDownTargets,
  gridRows,
  levelAt,
  liftedPath,
  likelyManager,
  moveCollection,
  nameProblem,
  nestedPath,
  reachOf,
  removeCollection,
  setLevel,
  toggledHidden,
  unmanaged,
} from "./access-grid.ts";

const base: DraftCollection[] = [
  { path: "Directie", access: [{ group: "Directie", level: "manage" }] },
  {
    path: "Directie/Notulen",
    access: [
      { group: "Directie", level: "manage" },
      { group: "Secretariaat", level: "view" },
    ],
  },
  { path: "IT", access: [{ group: "IT-beheer", level: "manage" }] },
  { path: "IT/Break-glass", access: [] },
  { path: "Kantoor/Wifi", access: [{ group: "Iedereen", level: "view" }] },
];

describe("the grid of collections", () => {
  test("rows stand under their nearest existing ancestor", () => {
    expect(gridRows(base).map((row) => [row.label, row.depth])).toEqual([
      ["Directie", 0],
      ["Notulen", 1],
      ["IT", 0],
      ["Break-glass", 1],
      ["Kantoor / Wifi", 0],
    ]);
  });
  test("a folded row hides what lies below, and nothing else", () => {
    expect(gridRows(base, new Set(["IT"])).map((row) => row.path)).toEqual(["Directie", "Directie/Notulen", "IT", "Kantoor/Wifi"]);
  });
  test("setting and taking away a level is inverse", () => {
    fc.assert(
      fc.property(fc.constantFrom("Directie", "IT/Break-glass"), fc.constantFrom("manage", "edit", "view-hidden"), (path, level) => {
        const cell = { path, group: "Nieuw" };
        const set = setLevel(base, [cell], level);
        expect(levelAt(set, cell)).toBe(level);
        expect(setLevel(set, [cell], null)).toEqual(base);
      }),
    );
  });
  test("H hides and shows passwords without changing who may edit", () => {
    expect(toggledHidden("edit")).toBe("edit-hidden");
    expect(toggledHidden(toggledHidden("edit"))).toBe("edit");
    expect(toggledHidden(null)).toBe("view-hidden");
  });
  test("filling down goes to what lies below, or to the siblings that follow", () => {
    expect(fillDownTargets(base, "Directie")).toEqual(["Directie/Notulen"]);
    expect(fillDownTargets(base, "Kantoor/Wifi")).toEqual([]);
    expect(fillDownTargets([...base, { path: "Directie/Statuten", access: [] }], "Directie/Notulen")).toEqual(["Directie/Statuten"]);
  });
  test("moving takes the nested ones along and comes back", () => {
    const moved = moveCollection(base, "IT", "Techniek");
    expect(moved.map((entry) => entry.path)).toContain("Techniek/Break-glass");
    expect(moveCollection(moved, "Techniek", "IT")).toEqual(base);
  });
  test("nesting goes under the sibling before, lifting is its inverse", () => {
    const to = nestedPath(base, "IT");
    expect(to).toBe("Directie/IT");
    const nested = moveCollection(base, "IT", to!);
    expect(liftedPath(nested, "Directie/IT")).toBe("IT");
    expect(nestedPath(base, "Directie")).toBeNull();
  });
  test("a new collection stands at the end of its parent", () => {
    expect(
      gridRows(addCollection(base, "Directie", "Statuten"))
        .map((row) => row.path)
        .slice(0, 3),
    ).toEqual(["Directie", "Directie/Notulen", "Directie/Statuten"]);
    expect(nameProblem(base, "Directie", "Notulen")).toBe("taken");
    expect(nameProblem(base, null, " / ")).toBe("empty");
    // Its parents count, and characters of more than one byte count for as many.
    expect([nameProblem(base, "Directie", "é".repeat(339)), nameProblem(base, "Directie", "é".repeat(340))]).toEqual([null, "too-long"]);
  });
  test("removing takes the nested ones out", () => {
    expect(removeCollection(base, "IT").map((entry) => entry.path)).toEqual(["Directie", "Directie/Notulen", "Kantoor/Wifi"]);
  });
  test("what nobody manages is named, with the likely manager", () => {
    expect(unmanaged(base)).toEqual(["IT/Break-glass", "Kantoor/Wifi"]);
    expect(likelyManager(base, "IT/Break-glass", [])).toBe("IT-beheer");
    expect(likelyManager(base, "Kantoor/Wifi", [])).toBe("Directie");
  });
  test("reach lists paths by level", () => {
    expect([...reachOf(base, "Secretariaat")]).toEqual([["view", ["Directie/Notulen"]]]);
  });
  test("edits are cells that differ, and collections that came or went", () => {
    const edited = removeCollection(setLevel(base, [{ path: "IT/Break-glass", group: "IT-beheer" }], "manage"), "Kantoor/Wifi");
    const edits = editsAgainst(edited, base);
    expect(edits.count).toBe(2);
    expect([...edits.cells]).toEqual(["IT/Break-glass\nIT-beheer"]);
    expect(editsAgainst(base, base).count).toBe(0);
  });
});

test("U3: a collection that somebody manages without a group has a manager; who is revoked does not count", () => {
  const member = (id: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
    id: asId<MemberId>(id),
    userId: null,
    name: null,
    email: `${id}@k.example`,
    role: 2,
    permissions: [],
    status: 2,
    twoStepLogin: true,
    accountRecoveryEnrolled: false,
    ssoBound: false,
    groups: [],
    createdAt: null,
    revocationReason: null,
    ...more,
  });
  const setup = (members: readonly MemberSetup[], managers: readonly string[]): ClientSetup =>
    emptySetup({
      members,
      collections: [
        {
          id: asId<CollectionId>("it"),
          path: "IT",
          externalId: null,
          isDefaultUserCollection: false,
          groups: [],
          members: managers.map((id) => ({ id: asId<MemberId>(id), level: "manage" as const })),
          itemCount: 0,
        },
      ],
    });
  const draft: DraftCollection[] = [{ path: "IT", access: [] }];
  const told = (given: ClientSetup): readonly string[] => {
    const wizard = unmanaged(draft, managedDirectly(given));
    // The wizard and the tab say the same.
    expect(unmanagedCollections(given).map((collection) => collection.path)).toEqual(wizard);
    expect(gridRows(draft, new Set(), managedDirectly(given)).map((row) => row.unmanaged)).toEqual([wizard.length > 0]);
    return wizard;
  };
  expect(told(setup([member("a"), member("b")], ["a", "b"]))).toEqual([]);
  expect(told(setup([member("a")], []))).toEqual(["IT"]);
  expect(told(setup([member("a", { status: -1 })], ["a"]))).toEqual(["IT"]);
  expect(told(setup([member("a", { role: 4, permissions: ["editAnyCollection"] })], []))).toEqual([]);
  expect(told(setup([member("a", { role: 4, permissions: ["editAnyCollection"], status: -1 })], []))).toEqual(["IT"]);
});
