import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { asId, type CollectionId, type GroupId, type ItemId, type MemberId } from "../../../model/ids.ts";
import { accessLevels, type ClientSetup, type CollectionSetup, type ItemName } from "../../value/client-setup.ts";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { Change } from "../change.ts";
import { differencesOf, inverseOf } from "../describe.ts";
import { diff } from "../diff.ts";
import { deleteCollection } from "../kinds/collection-delete.ts";
import { definitionOf } from "../registry.ts";
import { changesOf, type Edit } from "../edits.ts";

const collection = (path: string, more: Partial<CollectionSetup> = {}): CollectionSetup => ({
  id: asId<CollectionId>(path),
  path,
  externalId: null,
  isDefaultUserCollection: false,
  groups: [{ id: asId<GroupId>("board"), level: "manage" }],
  members: [],
  itemCount: 0,
  ...more,
});
const client = emptySetup({
  groups: [{ id: asId<GroupId>("board"), name: "Board", externalId: null, members: [] }],
  collections: [collection("IT"), collection("IT/Servers"), collection("IT / Wifi"), collection("ITX"), collection("Office")],
});
const made = (edit: Edit, setup: ClientSetup = client, items: readonly ItemName[] | null = []): readonly Change[] => {
  const changes = changesOf(edit, setup, { items });
  if (!changes.ok) throw new Error(changes.error.code);
  return changes.value.changes;
};
const refused = (edit: Edit, setup: ClientSetup = client): string | null => {
  const changes = changesOf(edit, setup, { items: [] });
  return changes.ok ? null : changes.error.code;
};
const rename = (from: string, to: string): Edit => ({ kind: "collection.rename", collection: asId<CollectionId>(from), to });

describe("B-006, B-007: a collection moves with what lies in it", () => {
  it("as changes of one review", () => {
    expect(made(rename("IT", "Office/IT")).map((change) => "to" in change && change.to)).toEqual([
      "Office/IT",
      "Office/IT/Servers",
      "Office/IT/Wifi",
    ]);
    expect(made(rename("IT", " IT / "))).toEqual([]);
  });
  it("is refused before anything is sent where the server or the tree would not take it", () => {
    expect(refused(rename("IT", "Office"))).toBe("collection.name-taken");
    expect(refused(rename("IT", "IT/Old"))).toBe("collection.inside-itself");
    expect(refused(rename("IT", " / "))).toBe("collection.name-missing");
    expect(refused(rename("IT", "x".repeat(201)))).toBe("collection.name-too-long");
    // A child that would land on another collection.
    expect(refused(rename("IT", "New"), { ...client, collections: [...client.collections, collection("New/Servers")] })).toBe(
      "collection.name-taken",
    );
    const alone = { ...client, collections: [...client.collections, collection("IT/Alone", { groups: [] })] };
    expect(refused(rename("IT", "Office/IT"), alone)).toBe("collection.needs-manager");
    const left = { ...client, collections: [collection("a@k.example", { formerOwner: "a@k.example" })] };
    expect(refused(rename("a@k.example", "Left"), left)).toBe("collection.not-renamed");
  });
});

describe("B-009, B-011: access of groups and people, several collections at once", () => {
  const person = asId<MemberId>("p");
  const with1 = { ...client, members: [{ ...memberOf("P@k.example"), id: person }] };
  const sets = (level: "view" | null, group: "manage" | null, ...paths: readonly string[]): Edit => ({
    kind: "collection.access",
    sets: paths.map((path) => ({
      collection: asId<CollectionId>(path),
      groups: [{ group: asId<GroupId>("board"), level: group }],
      people: [{ member: person, level }],
    })),
  });
  it("is a change of each collection that differs", () => {
    const changes = made(sets("view", "manage", "IT", "Office"), with1);
    expect(changes.map(({ id }) => id)).toEqual(["collection.access:IT", "collection.access:Office"]);
    expect(changes[0]).toMatchObject({ set: [], people: [{ email: "p@k.example", from: null, to: "view" }] });
    expect(made(sets(null, "manage", "IT"), with1)).toEqual([]);
  });
  it("leaves no collection without anybody who can manage it", () => {
    expect(refused(sets("view", null, "IT"), with1)).toBe("collection.needs-manager");
  });
});

describe("B-013, B-014: deleting collections says which items would be in none", () => {
  const item = (...places: readonly string[]): ItemName => ({
    id: asId<ItemId>(places.join()),
    name: "",
    type: 1,
    collections: places.map((place) => asId<CollectionId>(place)),
    revisedAt: "",
  });
  const edit = (...paths: readonly string[]): Edit => ({
    kind: "collection.delete",
    collections: paths.map((path) => asId<CollectionId>(path)),
  });
  it("counts an item of two collections only when both go", () => {
    const items = [item("IT"), item("IT", "Office"), item("Office", "ITX")];
    const orphans = (...paths: readonly string[]): readonly unknown[] =>
      made(edit(...paths), client, items).map((change) => "orphans" in change && change.orphans);
    expect(orphans("IT")).toEqual([1]);
    expect(orphans("IT", "Office")).toEqual([1, 1]);
    expect(orphans("Office", "IT")).toEqual([0, 2]);
    expect(made(edit("IT"), client, null)).toMatchObject([{ orphans: null }]);
  });
});

describe("groups", () => {
  const board = asId<GroupId>("board");
  it("B-029, B-033: are renamed to a free name, and deleted by id", () => {
    expect(made({ kind: "group.rename", group: board, to: " Directors " })).toMatchObject([{ from: "Board", to: "Directors" }]);
    const two = { ...client, groups: [...client.groups, { ...client.groups[0]!, id: asId<GroupId>("staff"), name: "Staff" }] };
    expect(refused({ kind: "group.rename", group: board, to: "Staff" }, two)).toBe("group.name-taken");
    expect(refused({ kind: "group.delete", groups: [asId<GroupId>("gone")] })).toBe("group.unknown");
    expect(made({ kind: "group.delete", groups: [board, board] }).length).toBe(1);
  });
  it("B-034: deleting names who really loses something, and what", () => {
    const setup: ClientSetup = {
      ...client,
      members: [memberOf("a@k.example", [board]), memberOf("b@k.example", [board])],
      collections: [collection("IT", { members: [{ id: asId<MemberId>("b@k.example"), level: "manage" }] })],
    };
    const [change] = made({ kind: "group.delete", groups: [board] }, setup);
    const lost = differencesOf(change!, setup).slice(1);
    expect(lost.map(({ of: subject }) => subject?.parameters?.["text"])).toEqual(["a@k.example"]);
    expect(lost[0]?.what.parameters).toEqual({ text: "IT" });
  });
  it("its name is typed where somebody loses access by it, and a collection's where items are out of reach", () => {
    const typed = (edit: Edit, setup: ClientSetup) =>
      made(edit, setup).map((change) => definitionOf(change).typed?.(change, { actual: setup, desired: null }));
    const used: ClientSetup = {
      ...client,
      members: [memberOf("a@k.example", [board])],
      collections: [collection("IT", { groups: [{ id: board, level: "manage" }] })],
    };
    expect(typed({ kind: "group.delete", groups: [board] }, used)).toEqual(["Board"]);
    expect(typed({ kind: "group.delete", groups: [board] }, { ...used, collections: [] })).toEqual([null]);
    const orphans = (count: number | null): Change => ({ ...deleteCollection({ id: asId("c"), path: "IT", itemCount: 3 }, count) });
    expect([3, null, 0].map((count) => definitionOf(orphans(count)).typed?.(orphans(count), { actual: used, desired: null }))).toEqual([
      "IT",
      "IT",
      null,
    ]);
  });
});

function memberOf(email: string, groups: readonly GroupId[] = []): ClientSetup["members"][number] {
  const [member] = applyInMemory(
    diff({ client: { name: "K", ownerEmail: email }, collections: [], groups: [], policies: [], people: [] }, null),
    null,
  ).members;
  if (member === undefined) throw new Error("no member");
  return { ...member, id: asId<MemberId>(email), email, groups };
}

/** Any edit of collections, groups or access of a client that has such. */
function anyEdit(setup: ClientSetup): fc.Arbitrary<Edit> | null {
  const [collections, groups, members] = [
    setup.collections.map(({ id }) => id),
    setup.groups.map(({ id }) => id),
    setup.members.map(({ id }) => id),
  ];
  if (collections.length === 0 || groups.length === 0 || members.length === 0) return null;
  const [aCollection, aGroup, aMember] = [fc.constantFrom(...collections), fc.constantFrom(...groups), fc.constantFrom(...members)];
  const level = fc.constantFrom(...accessLevels, null);
  const name = fc.constantFrom("Nieuw", "IT/Nieuw", "Kantoor");
  return fc.oneof(
    fc.record({ kind: fc.constant("collection.rename" as const), collection: aCollection, to: name }),
    fc.record({ kind: fc.constant("collection.external-id" as const), collection: aCollection, to: fc.constantFrom("x-1", null) }),
    fc.record({
      kind: fc.constant("collection.access" as const),
      sets: fc.array(
        fc.record({
          collection: aCollection,
          groups: fc.array(fc.record({ group: aGroup, level }), { maxLength: 3 }),
          people: fc.array(fc.record({ member: aMember, level }), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({ kind: fc.constant("group.rename" as const), group: aGroup, to: name }),
    fc.record({
      kind: fc.constant("group.members" as const),
      group: aGroup,
      add: fc.array(aMember, { maxLength: 3 }),
      remove: fc.array(aMember, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("group.delete" as const), groups: fc.array(aGroup, { minLength: 1, maxLength: 2 }) }),
  );
}

describe("taking back", () => {
  it("brings the client back to what it was, wherever there is a way", () => {
    let taken = 0;
    fc.assert(
      fc.property(desiredSetup, fc.gen(), (desired, gen) => {
        const before = applyInMemory(diff(desired, null), null);
        const edits = anyEdit(before);
        if (edits === null) return;
        const answer = changesOf(
          gen(() => edits),
          before,
          { items: [] },
        );
        if (!answer.ok) return;
        const { changes } = answer.value;
        const inverses = changes.map((change) => inverseOf(change, before)).reverse();
        const ways = inverses.flatMap((inverse) => ("change" in inverse ? [inverse.change] : []));
        if (ways.length < changes.length) return;
        taken += changes.length;
        const after = applyInMemory({ clientId: null, clientName: "", changes }, before);
        expect(applyInMemory({ clientId: null, clientName: "", changes: ways }, after)).toEqual(
          applyInMemory({ clientId: null, clientName: "", changes: [] }, before),
        );
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
