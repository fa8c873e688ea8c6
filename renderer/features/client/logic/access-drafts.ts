import type { CollectionId, GroupId, MemberId } from "#shared/model/ids";
import { effectiveLevels, withAccessTo } from "#shared/setup/changes/access-effect";
import type { Edit } from "#shared/setup/changes/edits";
import type { AccessLevel, ClientSetup, CollectionSetup, GroupSetup } from "#shared/setup/value/client-setup";
import { isInside, leafOf, normalisePath, parentOf } from "#shared/setup/value/collection-path";

/** What somebody typed about a collection and did not send yet. What is absent stays as it is; a level of null takes access away. */
export interface CollectionDraft {
  /** Of the last part of its path; one with "/" in it goes further down. */
  readonly name?: string;
  /** Null: the top level. */
  readonly parent?: string | null;
  readonly externalId?: string;
  readonly groups: ReadonlyMap<GroupId, AccessLevel | null>;
  readonly people: ReadonlyMap<MemberId, AccessLevel | null>;
}
export interface GroupDraft {
  readonly name?: string;
  readonly add: ReadonlySet<MemberId>;
  readonly remove: ReadonlySet<MemberId>;
  readonly collections: ReadonlyMap<CollectionId, AccessLevel | null>;
}
export const emptyCollectionDraft: CollectionDraft = { groups: new Map(), people: new Map() };
export const emptyGroupDraft: GroupDraft = { add: new Set(), remove: new Set(), collections: new Map() };

/** Name and place that a draft gives a collection. */
export function draftedPath(collection: Pick<CollectionSetup, "path">, draft: CollectionDraft): string {
  if (draft.name === undefined && draft.parent === undefined) return collection.path;
  const parent = draft.parent === undefined ? parentOf(collection.path) : draft.parent;
  const name = draft.name ?? leafOf(collection.path);
  // Without a name the field is empty, and not the collection moved to its parent.
  return normalisePath(name) === "" ? "" : normalisePath(`${parent ?? ""}/${name}`);
}

type Levels = CollectionSetup["groups"] | CollectionSetup["members"];
const levelIn = (list: Levels, id: string): AccessLevel | null => list.find((entry) => entry.id === id)?.level ?? null;
/** A level that equals what is there is no change. */
export function withLevel<Id extends string>(
  drafted: ReadonlyMap<Id, AccessLevel | null>,
  present: AccessLevel | null,
  id: Id,
  level: AccessLevel | null,
): ReadonlyMap<Id, AccessLevel | null> {
  const next = new Map(drafted);
  if (level === present) next.delete(id);
  else next.set(id, level);
  return next;
}

/** One line of an access list: as it is, with what the draft makes of it. */
export interface DraftedAccess<Id> {
  readonly id: Id;
  readonly was: AccessLevel | null;
  readonly level: AccessLevel | null;
}
export function draftedAccess<Id extends GroupId | MemberId>(
  present: readonly { readonly id: Id; readonly level: AccessLevel }[],
  drafted: ReadonlyMap<Id, AccessLevel | null>,
): readonly DraftedAccess<Id>[] {
  const added = [...drafted.keys()].filter((id) => !present.some((entry) => entry.id === id));
  return [
    ...present.map(({ id, level }) => ({ id, was: level, level: drafted.has(id) ? (drafted.get(id) ?? null) : level })),
    ...added.map((id) => ({ id, was: null, level: drafted.get(id) ?? null })),
  ];
}

const wantedOf = ({ groups, people }: CollectionDraft) => ({
  groups: [...groups].map(([group, level]) => ({ group, level })),
  people: [...people].map(([member, level]) => ({ member, level })),
});

/** What a draft of a collection asks for; empty when it changes nothing. */
export function editsOfCollection(collection: CollectionSetup, draft: CollectionDraft): readonly Edit[] {
  const edits: Edit[] = [];
  const to = draftedPath(collection, draft);
  if (draft.groups.size + draft.people.size > 0)
    edits.push({ kind: "collection.access", sets: [{ collection: collection.id, ...wantedOf(draft) }] });
  if (draft.externalId !== undefined && draft.externalId.trim() !== (collection.externalId ?? ""))
    edits.push({ kind: "collection.external-id", collection: collection.id, to: draft.externalId });
  if (to !== collection.path) edits.push({ kind: "collection.rename", collection: collection.id, to });
  return edits;
}

/** What a draft of a group asks for. Its members before its name: they are found by the name that is there. */
export function editsOfGroup(setup: ClientSetup, group: GroupSetup, draft: GroupDraft): readonly Edit[] {
  const edits: Edit[] = [];
  if (draft.add.size + draft.remove.size > 0)
    edits.push({ kind: "group.members", group: group.id, add: [...draft.add], remove: [...draft.remove] });
  const sets = [...draft.collections].filter(([id]) => setup.collections.some((each) => each.id === id));
  if (sets.length > 0)
    edits.push({
      kind: "collection.access",
      sets: sets.map(([collection, level]) => ({ collection, groups: [{ group: group.id, level }], people: [] })),
    });
  if (draft.name !== undefined && draft.name.trim() !== group.name)
    edits.push({ kind: "group.rename", group: group.id, to: draft.name.trim() });
  return edits;
}

/** How many people may what at a collection, all ways counted. */
export interface LevelCounts {
  readonly manage: number;
  readonly edit: number;
  readonly view: number;
}
export function levelCounts(setup: ClientSetup, collection: CollectionId): LevelCounts {
  const levels = [...effectiveLevels(setup, collection).values()].map(({ level }) => level);
  const count = (...wanted: readonly AccessLevel[]): number => levels.filter((level) => wanted.includes(level)).length;
  return { manage: count("manage"), edit: count("edit", "edit-hidden"), view: count("view", "view-hidden") };
}
export const drafted = (setup: ClientSetup, collection: CollectionSetup, draft: CollectionDraft): ClientSetup =>
  withAccessTo(setup, new Map([[collection.id, wantedOf(draft)]]));
/** Whether the server would take it: somebody in the lists can manage it. */
export const keepsManager = (setup: ClientSetup, collection: CollectionSetup): boolean =>
  setup.collectionSettings.allowAdminAccessToAllCollectionItems ||
  [...collection.groups, ...collection.members].some(({ level }) => level === "manage");

/** What moves along with a renamed collection and cannot be written: the server wants somebody in its lists who can manage it. */
export const stuckWith = (setup: ClientSetup, collection: CollectionSetup): CollectionSetup | undefined =>
  setup.collections.find(
    (each) =>
      !each.isDefaultUserCollection && (each.id === collection.id || isInside(each.path, collection.path)) && !keepsManager(setup, each),
  );

/** Explicitly: every collection below gets what the one above has, for its groups and people; what they have beside it stays. */
export function accessForChildren(setup: ClientSetup, parent: CollectionSetup): Edit | null {
  const inside = setup.collections.filter((each) => !each.isDefaultUserCollection && isInside(each.path, parent.path));
  const sets = inside.flatMap((child) => {
    const groups = parent.groups.filter(({ id, level }) => levelIn(child.groups, id) !== level);
    const people = parent.members.filter(({ id, level }) => levelIn(child.members, id) !== level);
    return groups.length + people.length === 0
      ? []
      : [
          {
            collection: child.id,
            groups: groups.map(({ id, level }) => ({ group: id, level })),
            people: people.map(({ id, level }) => ({ member: id, level })),
          },
        ];
  });
  return sets.length === 0 ? null : { kind: "collection.access", sets };
}
