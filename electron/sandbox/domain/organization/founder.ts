import type { Context } from "../../framework/context.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { collections, collectionUsers } from "../tables/contents.ts";
import { organizationUsers, type Organization } from "../tables/organizations.ts";
import { touchAccount } from "./membership-rules.ts";
import { invitedMember } from "./new-organization.ts";

/** Makes the founder a confirmed owner who manages the first collection. */
export function addFounder(
  { db }: Context,
  { id: organizationId }: Organization,
  userId: string,
  key: string,
  collectionName: string | null,
): void {
  const date = now();
  const owner = organizationUsers.insert(db, { ...invitedMember(organizationId, "", 0, date), userId, email: null, key, status: 2 });
  if (collectionName) {
    const collection = collections.insert(db, {
      id: newId(),
      organizationId,
      name: collectionName,
      externalId: null,
      type: 0,
      defaultUserCollectionEmail: null,
      creationDate: date,
      revisionDate: date,
    });
    collectionUsers.insert(db, {
      collectionId: collection.id,
      organizationUserId: owner.id,
      readOnly: false,
      hidePasswords: false,
      manage: true,
    });
  }
  touchAccount(db, userId, date);
}
