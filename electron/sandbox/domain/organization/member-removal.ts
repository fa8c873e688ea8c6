import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { logOrganization } from "../events.ts";
import { now } from "../../framework/time.ts";
import { collections, collectionUsers, groupUsers } from "../tables/contents.ts";
import { organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import { accountOf, touchAccount } from "./membership-rules.ts";

/**
 * Deletes a member row with its access. A default collection stays as a shared one that is named by the former
 * member's address (organization-api.md §4.2). `type` is the event: 1503 removed, 1516 left, null for none; members who
 * are removed by one call are so at one moment (`date`).
 */
export function removeMember(context: Context, member: OrganizationUser, type: number | null, date = now()): void {
  if (type !== null) logOrganization(context, member.organizationId, { type, organizationUserId: member.id, userId: member.userId, date });
  keepDefaultCollection(context.db, member);
  collectionUsers.remove(context.db, { organizationUserId: member.id });
  groupUsers.remove(context.db, { organizationUserId: member.id });
  organizationUsers.remove(context.db, { id: member.id });
  touchAccount(context.db, member.userId, date);
}

function keepDefaultCollection(db: Database, member: OrganizationUser): void {
  const sql = `select c.* from "collections" c join "collectionUsers" u on u."collectionId" = c."id" where u."organizationUserId" = ? and c."type" = 1`;
  const email = accountOf(db, member)?.email ?? member.email;
  for (const { id } of collections.query(db, sql, member.id))
    collections.update(db, { id }, { type: 0, defaultUserCollectionEmail: email });
}
