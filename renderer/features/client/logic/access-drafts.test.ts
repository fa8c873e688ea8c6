import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveSetup } from "#build/test/changes/live-setup";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { changesOf } from "#shared/setup/changes/edits";
import { asId, type CollectionId, type GroupId, type MemberId } from "#shared/model/ids";
import { managerFor, unmanagedCollections } from "#shared/setup/value/access/managing";
import { reachOf } from "#shared/setup/value/access/reach";
import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup, CollectionSetup } from "#shared/setup/value/client-setup";
import { accessForChildren, draftedPath, editsOfCollection, editsOfGroup, emptyCollectionDraft, emptyGroupDraft } from "./access-drafts.ts";

const setups = fc.sample(liveSetup, { numRuns: 20, seed: 11 });
const closed = (setup: ClientSetup): ClientSetup => ({
  ...setup,
  collectionSettings: { ...setup.collectionSettings, allowAdminAccessToAllCollectionItems: false },
});

describe("a drafted collection", () => {
  const at = { path: "Winkels/Kassa" };
  it.each([
    [{ name: "Pin" }, "Winkels/Pin"],
    [{ parent: null }, "Kassa"],
    [{ parent: "IT", name: "Pin / Nieuw" }, "IT/Pin/Nieuw"],
    [{ name: " / " }, ""],
    [{}, "Winkels/Kassa"],
  ])("%j stands at %s", (draft, path) => {
    expect(draftedPath(at, { ...emptyCollectionDraft, ...draft })).toBe(path);
  });
  it("asks for nothing when nothing differs, and for one edit of each kind that does", () => {
    const collection = setups[0]!.collections[0]!;
    expect(editsOfCollection(collection, { ...emptyCollectionDraft, externalId: collection.externalId ?? "" })).toEqual([]);
    const edits = editsOfCollection(collection, {
      name: "Anders",
      externalId: "x-9",
      groups: new Map([[asId<GroupId>("g"), "view"]]),
      people: new Map(),
    });
    expect(edits.map(({ kind }) => kind)).toEqual(["collection.access", "collection.external-id", "collection.rename"]);
  });
});

describe("a drafted group", () => {
  it("B-031: has its members in both directions, and its name last", () => {
    const setup = setups[0]!;
    const group = setup.groups[0]!;
    const edits = editsOfGroup(setup, group, {
      ...emptyGroupDraft,
      name: "Anders",
      add: new Set([asId<MemberId>("a")]),
      remove: new Set([asId<MemberId>("b")]),
      collections: new Map([[setup.collections[0]!.id, null]]),
    });
    expect(edits.map(({ kind }) => kind)).toEqual(["group.members", "collection.access", "group.rename"]);
  });
});

describe("what the children get", () => {
  it("is what the parent has, beside what they have; asked twice it is nothing", () => {
    let given = 0;
    for (const made of setups) {
      const setup = {
        ...made,
        collections: made.collections.map((each, index): CollectionSetup =>
          index === 1 ? { ...each, path: `${made.collections[0]!.path}/Onder` } : each,
        ),
      };
      const parent = setup.collections[0]!;
      const edit = accessForChildren(setup, parent);
      const changes = edit === null ? null : changesOf(edit, setup, { items: [] });
      if (changes?.ok !== true) continue;
      given += 1;
      const after = applyInMemory({ clientId: null, clientName: "", changes: changes.value.changes }, setup);
      expect(accessForChildren(after, parent)).toBeNull();
      const child = after.collections.find((each) => each.id === setup.collections[1]!.id)!;
      for (const entry of setup.collections[1]!.groups) expect(child.groups.some(({ id }) => id === entry.id)).toBe(true);
    }
    expect(given).toBeGreaterThan(3);
  });
});

describe("B-012: collections that nobody manages", () => {
  it("are those that no active member manages in effect, and whoever is proposed mends it", () => {
    let mended = 0;
    // Half of them have a collection that is in nobody's hands.
    const bare = (setup: ClientSetup): ClientSetup => ({
      ...setup,
      members: setup.members.map((member) => ({ ...member, permissions: [] })),
      collections: setup.collections.map((each, index) => (index === 0 ? { ...each, groups: [], members: [] } : each)),
    });
    for (const setup of [...setups, ...setups.map(bare)].map(closed)) {
      const managed = (value: ClientSetup, row: CollectionSetup): boolean =>
        value.members.some((member) => member.status !== MemberStatus.revoked && reachOf(value, row, member)?.level === "manage");
      const found = unmanagedCollections(setup).map(({ id }) => id);
      const wanted = setup.collections.filter((row) => !row.isDefaultUserCollection && !managed(setup, row)).map(({ id }) => id);
      expect(found).toEqual(wanted);
      for (const id of found) {
        const row = setup.collections.find((each) => each.id === id)!;
        const manager = managerFor(setup, row);
        if (manager === null) continue;
        const edit = {
          kind: "collection.access" as const,
          sets: [
            {
              collection: id as CollectionId,
              groups: manager.kind === "group" ? [{ group: manager.id, level: "manage" as const }] : [],
              people: manager.kind === "member" ? [{ member: manager.id, level: "manage" as const }] : [],
            },
          ],
        };
        const changes = changesOf(edit, setup, { items: [] });
        if (!changes.ok) throw new Error(changes.error.code);
        const after = applyInMemory({ clientId: null, clientName: "", changes: changes.value.changes }, setup);
        expect(changes.value.changes.length).toBe(1);
        expect(unmanagedCollections(after).some((each) => each.id === id)).toBe(false);
        mended += 1;
      }
    }
    expect(mended).toBeGreaterThan(0);
  });
});
