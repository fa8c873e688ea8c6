import { MemberRole, MemberStatus } from "../../../model/enums.ts";
import type { MemberId } from "../../../model/ids.ts";
import type { ClientSetup, CollectionSetup } from "../client-setup.ts";

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
