import { MemberRole, MemberStatus } from "../../../model/enums.ts";
import type { GroupId, MemberId } from "../../../model/ids.ts";
import type { ClientSetup, CollectionSetup } from "../client-setup.ts";
import { ancestorsOf } from "../collection-path.ts";

/**
 * Shared collections that nobody can manage in effect, in a client whose owners and admins cannot either: who is revoked does not count, nor
 * whoever is in a group that manages but has lower access of their own, which takes its place.
 */
export function unmanagedCollections(setup: ClientSetup): readonly CollectionSetup[] {
  if (setup.collectionSettings.allowAdminAccessToAllCollectionItems) return [];
  const managed = managedDirectly(setup);
  const revoked = revokedMembers(setup);
  const active = new Map(setup.groups.map((group) => [group.id, group.members.filter((id) => !revoked.has(id))]));
  return setup.collections.filter((collection) => {
    if (collection.isDefaultUserCollection || managed.has(collection.path)) return false;
    const own = new Set(collection.members.map(({ id }) => id));
    return !collection.groups.some(({ id, level }) => level === "manage" && active.get(id)?.some((member) => !own.has(member)) === true);
  });
}

/** Who could manage a collection that nobody manages: who manages the one above it, else the group that manages most, else an owner. */
export type ManagerToBe =
  | { readonly kind: "group"; readonly id: GroupId; readonly name: string }
  | { readonly kind: "member"; readonly id: MemberId; readonly name: string };
export function managerFor(setup: ClientSetup, { path }: Pick<CollectionSetup, "path">): ManagerToBe | null {
  const revoked = revokedMembers(setup);
  const populated = setup.groups.filter((group) => group.members.some((id) => !revoked.has(id)));
  const managing = (id: GroupId): number =>
    setup.collections.filter(({ groups }) => groups.some((entry) => entry.id === id && entry.level === "manage")).length;
  const above = new Set(ancestorsOf(path));
  const parents = setup.collections.filter((each) => !each.isDefaultUserCollection && above.has(each.path)).reverse();
  for (const { groups } of parents) {
    const group = populated.find(({ id }) => groups.some((entry) => entry.id === id && entry.level === "manage"));
    if (group !== undefined) return { kind: "group", id: group.id, name: group.name };
  }
  const [most] = populated
    .map((group) => ({ group, count: managing(group.id) }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  if (most !== undefined && setup.capabilities.groups) return { kind: "group", id: most.group.id, name: most.group.name };
  const owner = setup.members.find((member) => member.role === MemberRole.owner && !revoked.has(member.id));
  return owner === undefined ? null : { kind: "member", id: owner.id, name: owner.name ?? owner.email };
}

/** Paths of shared collections that somebody can manage without any group: by access of their own, or by a custom role's right. */
export function managedDirectly(setup: ClientSetup): ReadonlySet<string> {
  const revoked = revokedMembers(setup);
  const everywhere = setup.members.some(
    (member) => !revoked.has(member.id) && member.role === MemberRole.custom && member.permissions.includes("editAnyCollection"),
  );
  return new Set(
    setup.collections
      .filter(
        (collection) =>
          !collection.isDefaultUserCollection &&
          (everywhere || collection.members.some((entry) => entry.level === "manage" && !revoked.has(entry.id))),
      )
      .map((collection) => collection.path),
  );
}
const revokedMembers = (setup: ClientSetup): ReadonlySet<MemberId> =>
  new Set(setup.members.filter((member) => member.status === MemberStatus.revoked).map((member) => member.id));

/** The client as it would be once these people's access is revoked. */
export const withRevoked = (setup: ClientSetup, leaving: ReadonlySet<MemberId>): ClientSetup => ({
  ...setup,
  members: setup.members.map((member) => (leaving.has(member.id) ? { ...member, status: MemberStatus.revoked } : member)),
});
/** Collections that somebody manages now, and that nobody could once these people's access is revoked. */
export function leftUnmanagedBy(setup: ClientSetup, leaving: ReadonlySet<MemberId>): readonly CollectionSetup[] {
  const already = new Set(unmanagedCollections(setup).map(({ id }) => id));
  return unmanagedCollections(withRevoked(setup, leaving)).filter(({ id }) => !already.has(id));
}
