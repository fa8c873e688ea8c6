import type { Database } from "../../framework/database.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { collections, collectionUsers, policies } from "../tables/contents.ts";
import type { Organization, OrganizationUser } from "../tables/organizations.ts";
import { ADMIN, OWNER } from "./authority.ts";

/** Whether members of this type own nothing themselves: policy 5 is on and does not exempt them. */
export function ownsThroughOrganization(db: Database, organization: Organization, type: number): boolean {
  return (
    organization.useMyItems &&
    type !== OWNER &&
    type !== ADMIN &&
    (policies.find(db, { organizationId: organization.id, type: 5 })?.enabled ?? false)
  );
}

/** Makes a member's default collection ("My Items") unless there is one. */
export function addDefaultCollection(db: Database, member: OrganizationUser, name: string): void {
  const sql = `select c.* from "collections" c join "collectionUsers" u on u."collectionId" = c."id" where u."organizationUserId" = ? and c."type" = 1`;
  if (collections.query(db, sql, member.id).length > 0) return;
  const date = now();
  const { id } = collections.insert(db, {
    id: newId(),
    organizationId: member.organizationId,
    name,
    externalId: null,
    type: 1,
    defaultUserCollectionEmail: null,
    creationDate: date,
    revisionDate: date,
  });
  collectionUsers.insert(db, { collectionId: id, organizationUserId: member.id, readOnly: false, hidePasswords: false, manage: true });
}
