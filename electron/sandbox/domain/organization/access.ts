import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { collections, type Collection } from "../tables/contents.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../tables/organizations.ts";
import { ADMIN, hasRight, isProviderUser, may, OWNER, roleOf } from "./authority.ts";
import type { Access } from "./selections.ts";

/** The caller's own confirmed membership row, or undefined. */
export const ownMembership = (context: Context, organizationId: string): OrganizationUser | undefined =>
  organizationUsers.find(context.db, { organizationId, userId: context.caller.userId, status: 2 });

/**
 * What a member reaches: collection id to access. A direct assignment wins over groups; of several groups the widest
 * access counts.
 */
export function reachOf(db: Database, organizationUserId: string): Map<string, Access> {
  const sql = `
    select "collectionId", min("readOnly") as "readOnly", min("hidePasswords") as "hidePasswords", max("manage") as "manage", 1 as "rank"
    from "collectionGroups" where "groupId" in (select "groupId" from "groupUsers" where "organizationUserId" = ?) group by "collectionId"
    union all
    select "collectionId", "readOnly", "hidePasswords", "manage", 2 from "collectionUsers" where "organizationUserId" = ?
    order by "rank"`;
  const rows = db.all<{ collectionId: string; readOnly: number; hidePasswords: number; manage: number }>(
    sql,
    organizationUserId,
    organizationUserId,
  );
  return new Map(
    rows.map((row) => [
      row.collectionId,
      { readOnly: row.readOnly === 1, hidePasswords: row.hidePasswords === 1, manage: row.manage === 1 },
    ]),
  );
}

/** The caller's reach in an organization; empty for people without a membership. */
export function ownReach(context: Context, organizationId: string): Map<string, Access> {
  const member = ownMembership(context, organizationId);
  return member ? reachOf(context.db, member.id) : new Map();
}

/** Whether nobody may manage a collection. */
function isUnmanaged(db: Database, collectionId: string): boolean {
  const sql = `select exists (select 1 from "collectionUsers" where "collectionId" = ? and "manage" = 1)
    or exists (select 1 from "collectionGroups" where "collectionId" = ? and "manage" = 1) as "managed"`;
  return db.first<{ managed: number }>(sql, collectionId, collectionId)!.managed === 0;
}

/** Whether the caller may make collections. */
export function mayCreateCollections(context: Context, { id, limitCollectionCreation }: Organization): boolean {
  const role = roleOf(context, id);
  if (role === OWNER || role === ADMIN || hasRight(context, id, "createNewCollections")) return true;
  return (role !== null && !limitCollectionCreation) || isProviderUser(context, id);
}

/** Whether the caller may change collections (name, access): by role, by managing each of them, or as provider user. */
export function mayEditCollections(context: Context, organization: Organization, ids: readonly string[]): boolean {
  if (isProviderUser(context, organization.id) || hasRight(context, organization.id, "editAnyCollection")) return true;
  const role = roleOf(context, organization.id);
  if (role === null) return false;
  const admin = role === OWNER || role === ADMIN;
  if (admin && organization.allowAdminAccessToAllCollectionItems) return true;
  const reach = ownReach(context, organization.id);
  return ids.every((id) => reach.get(id)?.manage || (admin && isUnmanaged(context.db, id)));
}

/** Whether the caller may delete collections. */
export function mayDeleteCollections(context: Context, organization: Organization, ids: readonly string[]): boolean {
  if (isProviderUser(context, organization.id) || hasRight(context, organization.id, "deleteAnyCollection")) return true;
  const role = roleOf(context, organization.id);
  if (role === null) return false;
  const admin = role === OWNER || role === ADMIN;
  if (admin && organization.allowAdminAccessToAllCollectionItems) return true;
  const reach = ownReach(context, organization.id);
  return ids.every(
    (id) => (reach.get(id)?.manage && (admin || !organization.limitCollectionDeletion)) || (admin && isUnmanaged(context.db, id)),
  );
}

const DETAIL_RIGHTS = ["editAnyCollection", "deleteAnyCollection", "manageUsers", "manageGroups"] as const;
const LIST_RIGHTS = ["editAnyCollection", "deleteAnyCollection", "accessImportExport", "manageGroups"] as const;

/** Whether the caller sees every collection with who reaches it. */
export const seesAllAccess = (context: Context, organizationId: string): boolean => may(context, organizationId, ...DETAIL_RIGHTS);

/** Whether the caller sees every collection (without access lists). */
export const seesAllCollections = (context: Context, organizationId: string): boolean => may(context, organizationId, ...LIST_RIGHTS);

/** Shared collections of an organization. */
export const sharedCollections = (db: Database, organizationId: string): Collection[] => collections.list(db, { organizationId, type: 0 });
