import { MemberRole } from "../../../model/enums.ts";
import type { CollectionId, GroupId, MemberId } from "../../../model/ids.ts";
import { accessLevelOf, wireAccessOf } from "../access-level.ts";
import type { AccessLevel, ClientSetup, CollectionSetup, GroupSetup, MemberSetup } from "../client-setup.ts";

/*
 * Who reaches what, as the server counts it (organization-api.md §4.4): a member's own access to a collection takes the place of
 * what groups give; of several groups each switch counts at its widest; owners and admins come in where the client's settings let them,
 * custom roles with the right to edit any collection always. Names of collections nest, access does not.
 */

/** One way that leads a member to a collection. `counts` is false for a group's where the member's own access takes its place. */
export type Way = { readonly level: AccessLevel; readonly counts: boolean } & (
  { readonly kind: "group"; readonly group: GroupId; readonly name: string } | { readonly kind: "direct" } | { readonly kind: "role" }
);
export interface Reach {
  readonly level: AccessLevel;
  readonly via: readonly Way[];
}
/** What a member reaches and by which way. */
export interface AccessWay extends Reach {
  readonly collection: CollectionId;
  readonly collectionPath: string;
}

/** What several groups give together: each of the three switches as wide as the widest of them has it. */
export function combined(levels: readonly AccessLevel[]): AccessLevel | null {
  if (levels.length === 0) return null;
  const all = levels.map(wireAccessOf);
  const manage = all.some((each) => each.manage);
  return accessLevelOf({
    manage,
    readOnly: all.every((each) => each.readOnly),
    hidePasswords: all.every((each) => each.hidePasswords),
  });
}

/** Setups are values: what was looked up once of a list holds for good. */
const looked = new WeakMap<readonly GroupSetup[], ReadonlyMap<GroupId, string>>();
function namesOf(groups: readonly GroupSetup[]): ReadonlyMap<GroupId, string> {
  const names = looked.get(groups) ?? new Map(groups.map((group) => [group.id, group.name]));
  looked.set(groups, names);
  return names;
}
const ownAccess = new WeakMap<CollectionSetup, ReadonlyMap<MemberId, AccessLevel>>();
function ownAccessTo(collection: CollectionSetup): ReadonlyMap<MemberId, AccessLevel> {
  const levels = ownAccess.get(collection) ?? new Map(collection.members.map((access) => [access.id, access.level]));
  ownAccess.set(collection, levels);
  return levels;
}

/** Whether a member's role leads to every shared collection, and to what lies in none. */
export const reachesEverything = (
  { collectionSettings }: Pick<ClientSetup, "collectionSettings">,
  { role, permissions }: Pick<MemberSetup, "role" | "permissions">,
): boolean =>
  ((role === MemberRole.owner || role === MemberRole.admin) && collectionSettings.allowAdminAccessToAllCollectionItems) ||
  (role === MemberRole.custom && permissions.includes("editAnyCollection"));

/** How one member reaches one collection, null when not at all. Says nothing of whether the membership stands (see `whyNot`). */
export function reachOf(setup: ClientSetup, collection: CollectionSetup, member: MemberSetup): Reach | null {
  const own = ownAccessTo(collection).get(member.id) ?? null;
  const via: Way[] = [];
  for (const { id, level } of collection.groups)
    if (member.groups.includes(id))
      via.push({ kind: "group", group: id, name: namesOf(setup.groups).get(id) ?? id, level, counts: own === null });
  const byGroups = combined(via.map(({ level }) => level));
  if (own !== null) via.push({ kind: "direct", level: own, counts: true });
  const byRole = !collection.isDefaultUserCollection && reachesEverything(setup, member);
  if (byRole) via.push({ kind: "role", level: "manage", counts: true });
  const level = byRole ? "manage" : (own ?? byGroups);
  return level === null ? null : { level, via };
}

/** Every collection that a member reaches, by path, with the level and all ways that lead there. Empty for unknown members. */
export function accessOfMember(setup: ClientSetup, memberId: MemberId): readonly AccessWay[] {
  const member = setup.members.find((each) => each.id === memberId);
  if (member === undefined) return [];
  return setup.collections.flatMap((collection): readonly AccessWay[] => {
    const reach = reachOf(setup, collection, member);
    return reach === null ? [] : [{ collection: collection.id, collectionPath: collection.path, ...reach }];
  });
}

/** Everybody who reaches a collection, by e-mail. */
export function whoReaches(
  setup: ClientSetup,
  collectionId: CollectionId,
): readonly ({ readonly memberId: MemberId; readonly email: string } & Reach)[] {
  const collection = setup.collections.find((each) => each.id === collectionId);
  if (collection === undefined) return [];
  return setup.members.flatMap((member) => {
    const reach = reachOf(setup, collection, member);
    return reach === null ? [] : [{ memberId: member.id, email: member.email, ...reach }];
  });
}

/** A member's own access to shared collections, by path. */
export const directAccessOf = (
  setup: ClientSetup,
  memberId: MemberId,
): readonly { readonly id: CollectionId; readonly path: string; readonly level: AccessLevel }[] =>
  setup.collections.flatMap(({ id, path, members, isDefaultUserCollection }) => {
    const own = isDefaultUserCollection ? undefined : members.find((access) => access.id === memberId);
    return own === undefined ? [] : [{ id, path, level: own.level }];
  });
