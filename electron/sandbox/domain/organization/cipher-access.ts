import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { ciphers, collectionCiphers, type Cipher } from "../tables/contents.ts";
import { organizations, organizationUsers, type Organization } from "../tables/organizations.ts";
import { ownMembership, reachOf } from "./access.ts";
import { ADMIN, hasRight, OWNER, roleOf } from "./authority.ts";
import { ALL_RIGHTS, rightsOf, type Rights } from "./cipher-answers.ts";

/** The collections of one item. */
export const collectionsOfCipher = (db: Database, cipherId: string): string[] =>
  collectionCiphers.list(db, { cipherId }).map(({ collectionId }) => collectionId);

/** The collections of every item of an organization. */
export function collectionsByCipher(db: Database, organizationId: string): Map<string, string[]> {
  const sql = `select a.* from "collectionCiphers" a join "collections" c on c."id" = a."collectionId" where c."organizationId" = ? order by a.rowid`;
  const out = new Map<string, string[]>();
  for (const { cipherId, collectionId } of collectionCiphers.query(db, sql, organizationId))
    out.set(cipherId, [...(out.get(cipherId) ?? []), collectionId]);
  return out;
}

/** Whether the caller may handle every item of an organization (not as provider user: that takes a membership). */
export function editsAllCiphers(context: Context, organization: Organization): boolean {
  const role = roleOf(context, organization.id);
  if (hasRight(context, organization.id, "editAnyCollection")) return true;
  return (role === OWNER || role === ADMIN) && organization.allowAdminAccessToAllCollectionItems;
}

/** An item that the caller's own membership or account reaches, with the rights on it. */
export interface Reached {
  readonly cipher: Cipher;
  readonly rights: Rights;
  readonly organization: Organization | null;
  /** The collections by which it is reached. */
  readonly collectionIds: readonly string[];
}

/** What the caller may do with an item as a person; null when it is not there for this person. */
export function reachCipher(context: Context, cipher: Cipher | undefined): Reached | null {
  if (!cipher) return null;
  if (cipher.organizationId === null)
    return cipher.userId === context.caller.userId ? { cipher, rights: ALL_RIGHTS, organization: null, collectionIds: [] } : null;
  const member = ownMembership(context, cipher.organizationId);
  const organization = organizations.find(context.db, { id: cipher.organizationId });
  if (!member || !organization?.enabled) return null;
  const reach = reachOf(context.db, member.id);
  const collectionIds = collectionsOfCipher(context.db, cipher.id).filter((id) => reach.has(id));
  return collectionIds.length ? { cipher, organization, collectionIds, rights: rightsOf(collectionIds.map((id) => reach.get(id)!)) } : null;
}

/** All items of one organization that a member reaches. */
export function reachedInOrganization(context: Context, organization: Organization): Reached[] {
  const member = ownMembership(context, organization.id);
  if (!member) return [];
  const reach = reachOf(context.db, member.id);
  const byCipher = collectionsByCipher(context.db, organization.id);
  return ciphers.list(context.db, { organizationId: organization.id }).flatMap((cipher) => {
    const collectionIds = (byCipher.get(cipher.id) ?? []).filter((id) => reach.has(id));
    return collectionIds.length
      ? [{ cipher, organization, collectionIds, rights: rightsOf(collectionIds.map((id) => reach.get(id)!)) }]
      : [];
  });
}

/** Everything of the caller's vault: own items and those of all organizations. */
export function reachedByCaller(context: Context): Reached[] {
  const own = ciphers.list(context.db, { userId: context.caller.userId, organizationId: null });
  const memberships = organizationUsers.list(context.db, { userId: context.caller.userId, status: 2 });
  return [
    ...own.map((cipher) => ({ cipher, rights: ALL_RIGHTS, organization: null, collectionIds: [] })),
    ...memberships.flatMap(({ organizationId }) => {
      const organization = organizations.find(context.db, { id: organizationId });
      return organization?.enabled ? reachedInOrganization(context, organization) : [];
    }),
  ];
}
