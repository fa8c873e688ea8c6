import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import type { CollectionId, GroupId, MemberId } from "../../../model/ids.ts";
import { id, text } from "../../../model/schemas.ts";
import { err, ok, type Result } from "../../../util/result.ts";
import { accessLevels, type ClientSetup, type CollectionSetup, type ItemName } from "../../value/client-setup.ts";
import { isInside, normalisePath, segmentsOf } from "../../value/collection-path.ts";
import { withAccess, type WantedAccess } from "../access-effect.ts";
import type { Change } from "../change.ts";
import { changeId } from "../change-id.ts";
import { changeCollectionAccess, type CollectionAccessChange } from "../kinds/collection-access.ts";
import { deleteCollection } from "../kinds/collection-delete.ts";
import { changeExternalId } from "../kinds/collection-external-id.ts";
import { renameCollection } from "../kinds/collection-rename.ts";
import { defineEdit, only, thing, type EditChanges } from "./edit.ts";

const level = z.enum(accessLevels);
const collection = id<CollectionId>();
const group = id<GroupId>();
const member = id<MemberId>();
/** A longer name could be more than the 1000 letters that the server takes once it is encrypted. */
const longestPath = 200;

/**
 * Edits of collections and of who reaches them. What the server would refuse is refused here, by name: a collection that nobody
 * could manage, a name that is there already.
 */
export const collectionEdits = {
  "collection.create": defineEdit(
    z.strictObject({
      kind: z.literal("collection.create"),
      path: text(1000),
      groups: z.array(z.strictObject({ group, level })).max(1000),
      people: z.array(z.strictObject({ member, level })).max(5000),
    }),
    creation,
    { sets: ({ path }) => [thing("new-collection", normalisePath(path))] },
  ),
  /** Another name or place; what lies in it moves along. */
  "collection.rename": defineEdit(
    z.strictObject({ kind: z.literal("collection.rename"), collection, to: text(1000) }),
    (edit, setup) => onlyChanges(renaming(setup, edit.collection, edit.to)),
    { sets: (edit) => [thing("collection", edit.collection, "name")] },
  ),
  "collection.external-id": defineEdit(
    z.strictObject({ kind: z.literal("collection.external-id"), collection, to: text(300).nullable() }),
    (edit, setup) => {
      const found = shared(setup, edit.collection);
      if (!found.ok) return found;
      const to = (edit.to ?? "").trim() === "" ? null : (edit.to ?? "").trim();
      if (to === found.value.externalId) return only([]);
      return hasManager(setup, found.value) ? only([changeExternalId(found.value, to)]) : needsManager(found.value.path);
    },
    { sets: (edit) => [thing("collection", edit.collection, "external-id")] },
  ),
  /** Null takes the access away. Who is not named keeps what they have. */
  "collection.access": defineEdit(
    z.strictObject({
      kind: z.literal("collection.access"),
      sets: z
        .array(
          z.strictObject({
            collection,
            groups: z.array(z.strictObject({ group, level: level.nullable() })).max(1000),
            people: z.array(z.strictObject({ member, level: level.nullable() })).max(5000),
          }),
        )
        .min(1)
        .max(5000),
    }),
    (edit, setup) => onlyChanges(access(edit.sets, setup)),
    {
      sets: ({ sets }) =>
        sets.flatMap((each) => [
          ...each.groups.map((entry) => thing("collection", each.collection, "group", entry.group)),
          ...each.people.map((entry) => thing("collection", each.collection, "member", entry.member)),
        ]),
    },
  ),
  "collection.delete": defineEdit(
    z.strictObject({ kind: z.literal("collection.delete"), collections: z.array(collection).min(1).max(5000) }),
    (edit, setup, { items }) => onlyChanges(deletion(edit.collections, setup, items)),
    { sets: ({ collections }) => collections.map((each) => thing("collection", each)) },
  ),
} as const;

const onlyChanges = (changes: Result<readonly Change[]>): Result<EditChanges> => (changes.ok ? only(changes.value) : changes);

/** A collection that can be edited; people's own ones cannot. */
function shared(setup: ClientSetup, wanted: CollectionId): Result<CollectionSetup> {
  const found = setup.collections.find((each) => each.id === wanted && !each.isDefaultUserCollection);
  return found === undefined ? err(appError("collection.unknown")) : ok(found);
}

/** Whether the server takes a write of it (organization-api.md §4.3): the lists count, not whether anybody is in the group. */
const hasManager = (setup: ClientSetup, { groups, members }: Pick<CollectionSetup, "groups" | "members">): boolean =>
  setup.collectionSettings.allowAdminAccessToAllCollectionItems || [...groups, ...members].some((entry) => entry.level === "manage");
const needsManager = (name: string): Result<never> => err(appError("collection.needs-manager", { name }));

function pathIsFree(setup: ClientSetup, path: string, moving: ReadonlySet<CollectionId>): Result<null> {
  if (path === "") return err(appError("collection.name-missing"));
  if (path.length > longestPath) return err(appError("collection.name-too-long", { name: path, most: longestPath }));
  const taken = setup.collections.some(
    (each) => !each.isDefaultUserCollection && !moving.has(each.id) && normalisePath(each.path) === path,
  );
  return taken ? err(appError("collection.name-taken", { name: path })) : ok(null);
}

function renaming(setup: ClientSetup, wanted: CollectionId, name: string): Result<readonly Change[]> {
  const found = shared(setup, wanted);
  if (!found.ok) return found;
  const { value } = found;
  if (value.formerOwner !== undefined) return err(appError("collection.not-renamed", { name: value.path }));
  const to = normalisePath(name);
  if (to === value.path) return ok([]);
  const from = normalisePath(value.path);
  if (isInside(to, from)) return err(appError("collection.inside-itself", { name: value.path }));
  const depth = segmentsOf(value.path).length;
  // Only one of several collections of this name takes along what lies in it: which of them it belongs to, nobody knows.
  const alone = setup.collections.filter((each) => !each.isDefaultUserCollection && normalisePath(each.path) === from).length === 1;
  const inside = alone ? setup.collections.filter((each) => !each.isDefaultUserCollection && isInside(each.path, from)) : [];
  const moving = [value, ...inside];
  const ids = new Set(moving.map((each) => each.id));
  const changes: Change[] = [];
  for (const each of moving) {
    const path = [to, ...segmentsOf(each.path).slice(depth)].join("/");
    const free = pathIsFree(setup, path, ids);
    if (!free.ok) return free;
    if (!hasManager(setup, each)) return needsManager(each.path);
    if (path !== each.path) changes.push(renameCollection(each, path));
  }
  return ok(changes);
}

function creation(
  edit: {
    readonly path: string;
    readonly groups: readonly { readonly group: GroupId; readonly level: CollectionSetup["groups"][number]["level"] }[];
    readonly people: readonly { readonly member: MemberId; readonly level: CollectionSetup["groups"][number]["level"] }[];
  },
  setup: ClientSetup,
): Result<EditChanges> {
  const path = normalisePath(edit.path);
  const free = pathIsFree(setup, path, new Set());
  if (!free.ok) return free;
  const groups = edit.groups.flatMap((entry) => {
    const found = setup.groups.find((each) => each.id === entry.group);
    return found === undefined ? [] : [{ group: found.name, level: entry.level }];
  });
  const people = edit.people.flatMap((entry) => {
    const found = setup.members.find((each) => each.id === entry.member);
    return found === undefined ? [] : [{ member: found.id, email: found.email.toLowerCase(), level: entry.level }];
  });
  const managed = [...groups, ...people].some((entry) => entry.level === "manage");
  return only([
    {
      id: changeId("collection.create", path),
      needs: [],
      kind: "collection.create",
      path,
      access: groups,
      ...(people.length === 0 ? {} : { people }),
      ownerManages: !managed && !setup.collectionSettings.allowAdminAccessToAllCollectionItems,
    },
  ]);
}

function access(sets: readonly ({ readonly collection: CollectionId } & WantedAccess)[], setup: ClientSetup): Result<readonly Change[]> {
  const changes: CollectionAccessChange[] = [];
  const groupNames = new Map(setup.groups.map((each) => [each.id, each.name]));
  const emails = new Map(setup.members.map((each) => [each.id, each.email.toLowerCase()]));
  const paths = new Map<string, number>();
  for (const each of setup.collections) paths.set(each.path, (paths.get(each.path) ?? 0) + 1);
  for (const wanted of sets) {
    const found = shared(setup, wanted.collection);
    if (!found.ok) return found;
    const { value } = found;
    const after = withAccess(value, wanted);
    const levelIn = <Id>(list: readonly { readonly id: Id; readonly level: CollectionSetup["groups"][number]["level"] }[], id: Id) =>
      list.find((entry) => entry.id === id)?.level ?? null;
    const set = [...new Map(wanted.groups.map((entry) => [entry.group, entry.level]))].flatMap(([group, to]) => {
      const name = groupNames.get(group);
      const from = levelIn(value.groups, group);
      return name === undefined || from === to ? [] : [{ group: name, from, to }];
    });
    const people = [...new Map(wanted.people.map((entry) => [entry.member, entry.level]))].flatMap(([member, to]) => {
      const email = emails.get(member);
      const from = levelIn(value.members, member);
      return email === undefined || from === to ? [] : [{ member, email, from, to }];
    });
    if (set.length + people.length === 0) continue;
    if (!hasManager(setup, after)) return needsManager(value.path);
    const change = changeCollectionAccess(value, set, [], people);
    // Two collections of one name are two changes.
    changes.push(paths.get(value.path) === 1 ? change : { ...change, id: changeId("collection.access", value.path, value.id) });
  }
  return ok(changes);
}

function deletion(wanted: readonly CollectionId[], setup: ClientSetup, items: readonly ItemName[] | null): Result<readonly Change[]> {
  const gone = new Set<CollectionId>();
  const changes: Change[] = [];
  for (const each of new Set(wanted)) {
    const found = shared(setup, each);
    if (!found.ok) return found;
    gone.add(each);
    const orphans = items === null ? null : orphanedBy(items, each, gone);
    changes.push(deleteCollection(found.value, orphans));
  }
  return ok(changes);
}
/** Items that lie in this collection and, once all of `gone` are deleted, in none. */
const orphanedBy = (items: readonly ItemName[], collection: CollectionId, gone: ReadonlySet<CollectionId>): number =>
  items.filter((item) => item.collections.includes(collection) && item.collections.every((place) => gone.has(place))).length;
