import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { CollectionId, MemberId } from "../../model/ids.ts";
import { accessLevels, type AccessLevel, type ClientSetup, type CollectionSetup, type MemberSetup } from "./client-setup.ts";

/** What a member reaches and by which way. */
export interface AccessWay {
  readonly collectionPath: string;
  readonly level: AccessLevel;
  readonly via: readonly ({ readonly kind: "group"; readonly name: string } | { readonly kind: "direct" } | { readonly kind: "role" })[];
}

/** The stronger of two levels. */
export const strongerOf = (left: AccessLevel, right: AccessLevel): AccessLevel =>
  accessLevels.indexOf(left) <= accessLevels.indexOf(right) ? left : right;

interface Reach {
  readonly level: AccessLevel;
  readonly via: AccessWay["via"];
}

/**
 * How one member reaches one collection, null when not at all. Access adds up: the strongest of the member's own
 * access, that of the groups, and that of the role (owners and admins when the client's settings let them in;
 * custom roles with the right to edit any collection).
 */
function reachOf(setup: ClientSetup, collection: CollectionSetup, member: MemberSetup): Reach | null {
  const ways: { readonly level: AccessLevel; readonly way: AccessWay["via"][number] }[] = [];
  for (const access of collection.groups) {
    if (!member.groups.includes(access.id)) continue;
    ways.push({
      level: access.level,
      way: { kind: "group", name: setup.groups.find((group) => group.id === access.id)?.name ?? access.id },
    });
  }
  for (const access of collection.members) if (access.id === member.id) ways.push({ level: access.level, way: { kind: "direct" } });
  const byRole =
    ((member.role === MemberRole.owner || member.role === MemberRole.admin) &&
      setup.collectionSettings.allowAdminAccessToAllCollectionItems) ||
    (member.role === MemberRole.custom && member.permissions.includes("editAnyCollection"));
  if (byRole && !collection.isDefaultUserCollection) ways.push({ level: "manage", way: { kind: "role" } });
  if (ways.length === 0) return null;
  return { level: ways.map((entry) => entry.level).reduce(strongerOf), via: ways.map((entry) => entry.way) };
}

/** Every collection that a member reaches, by path, with the level and all ways that lead there. Empty for unknown members. */
export function accessOfMember(setup: ClientSetup, memberId: MemberId): readonly AccessWay[] {
  const member = setup.members.find((each) => each.id === memberId);
  if (member === undefined) return [];
  return setup.collections.flatMap((collection): readonly AccessWay[] => {
    const reach = reachOf(setup, collection, member);
    return reach === null ? [] : [{ collectionPath: collection.path, ...reach }];
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

/** Shared collections that nobody can manage, in a client whose owners and admins cannot either. Who is revoked does not count. */
export function unmanagedCollections(setup: ClientSetup): readonly CollectionSetup[] {
  if (setup.collectionSettings.allowAdminAccessToAllCollectionItems) return [];
  const managed = managedDirectly(setup);
  const revoked = revokedMembers(setup);
  const populated = new Set(setup.groups.filter((group) => group.members.some((id) => !revoked.has(id))).map((group) => group.id));
  return setup.collections.filter(
    (collection) =>
      !collection.isDefaultUserCollection &&
      !managed.has(collection.path) &&
      !collection.groups.some((entry) => entry.level === "manage" && populated.has(entry.id)),
  );
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
