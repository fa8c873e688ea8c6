import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest } from "../framework/refusal.ts";
import { encrypted, encryptedLength, notEmpty, required } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { organizationOf, requireRight, isProviderUser, OWNER } from "../domain/organization/authority.ts";
import { addDefaultCollection, ownsThroughOrganization } from "../domain/organization/default-collections.ts";
import { reserveSeats } from "../domain/organization/invitations.ts";
import { bulkRow } from "../domain/organization/member-answers.ts";
import { accountOf, hasOwnerBeside, NO_OWNER, policyObstacle, touchAccount } from "../domain/organization/membership-rules.ts";
import { rankObstacle } from "../domain/organization/removal-rules.ts";
import { MANUAL, revokeMember } from "../domain/organization/revocation.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../domain/tables/organizations.ts";
import { idsModel, memberOf, membersOf, membersToLeave } from "./members.ts";

/** Revoking and restoring members (organization-api.md §2.8). */

const BASE = "/organizations/{orgId:id}/users";
const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const NAME = where(text, encrypted, encryptedLength(1000));
const authorize = requireRight("manageUsers");
const restoreModel = model(`${MODELS}.OrganizationUserRestoreRequest`, { defaultUserCollectionName: NAME });
const restoreManyModel = model(`${MODELS}.OrganizationUserBulkRestoreRequestModel`, {
  ids: where(listOf(guid), required, notEmpty("The field Ids must be a string or array type with a minimum length of '1'.")),
  defaultUserCollectionName: NAME,
});

function revocationObstacle(context: Context, member: OrganizationUser): string | null {
  const rank = rankObstacle(context, member, "revoke");
  if (rank) return rank;
  if (member.status === -1) return "Already revoked.";
  const last = member.type === OWNER && member.status === 2 && !hasOwnerBeside(context.db, member.organizationId, [member.id]);
  return last && !isProviderUser(context, member.organizationId) ? NO_OWNER : null;
}

/** Revokes one member by hand, if nothing stands against it. */
export function revokeOne(context: Context, member: OrganizationUser): void {
  const obstacle = revocationObstacle(context, member);
  if (obstacle) throw badRequest(obstacle);
  const date = now();
  revokeMember(context.db, member, MANUAL, date);
  logOrganization(context, member.organizationId, { type: 1511, organizationUserId: member.id, userId: member.userId, date });
}

function revokeMany(context: Context<ValueOf<typeof idsModel>>): object {
  const members = membersToLeave(context, present(context.body).ids);
  const date = now();
  return list(
    members.map((member) => {
      const obstacle = revocationObstacle(context, member);
      if (obstacle) return bulkRow(member.id, obstacle);
      revokeMember(context.db, member, MANUAL, date);
      logOrganization(context, member.organizationId, { type: 1511, organizationUserId: member.id, userId: member.userId, date });
      return bulkRow(member.id);
    }),
  );
}

function restorationObstacle(context: Context, member: OrganizationUser): string | null {
  const rank = rankObstacle(context, member, "restore");
  if (rank) return rank;
  if (member.status !== -1) return "Already active.";
  const account = accountOf(context.db, member);
  return account ? policyObstacle(context.db, member, account, "restore") : null;
}

/** The status before the revocation; without a stored one it follows from what the row holds. */
const formerStatus = ({ revokedFrom, userId, key }: OrganizationUser): number =>
  revokedFrom ?? (userId === null ? 0 : key === null ? 1 : 2);

function restoreMember(context: Context, organization: Organization, member: OrganizationUser, collectionName: string | null): void {
  const date = now();
  const status = formerStatus(member);
  organizationUsers.update(context.db, { id: member.id }, { status, revokedFrom: null, revocationReason: null, revisionDate: date });
  if (collectionName && status === 2 && ownsThroughOrganization(context.db, organization, member.type))
    addDefaultCollection(context.db, member, collectionName);
  logOrganization(context, organization, { type: 1512, organizationUserId: member.id, userId: member.userId });
  touchAccount(context.db, member.userId, date);
}

/** Restores one member, if there is a seat and nothing stands against it. */
export function restoreOne(context: Context, member: OrganizationUser, collectionName: string | null): void {
  const organization = organizationOf(context, member.organizationId);
  const rank = rankObstacle(context, member, "restore");
  if (rank) throw badRequest(rank);
  if (member.status === -1) reserveSeats(context.db, organization, 1);
  const obstacle = restorationObstacle(context, member);
  if (obstacle) throw badRequest(obstacle);
  restoreMember(context, organization, member, collectionName);
}

function restore(context: Context<ValueOf<typeof restoreModel> | undefined>): void {
  restoreOne(context, memberOf(context), context.body?.defaultUserCollectionName ?? null);
}

const revoke = (context: Context): void => revokeOne(context, memberOf(context));

function restoreMany(context: Context<ValueOf<typeof restoreManyModel>>): object {
  const body = present(context.body);
  const members = membersOf(context, body.ids);
  if (members.length === 0) throw badRequest("Users invalid.");
  const organization = organizationOf(context);
  reserveSeats(context.db, organization, new Set(body.ids).size);
  return list(
    members.map((member) => {
      const obstacle = restorationObstacle(context, member);
      if (!obstacle) restoreMember(context, organization, member, body.defaultUserCollectionName);
      return bulkRow(member.id, obstacle ?? "");
    }),
  );
}

export const routes: Route[] = [
  ...alsoAt(route("PUT", `${BASE}/{id:id}/revoke`, revoke, { authorize }), ["PATCH", `${BASE}/{id:id}/revoke`]),
  ...alsoAt(routeWith("PUT", `${BASE}/revoke`, idsModel, revokeMany, { authorize }), ["PATCH", `${BASE}/revoke`]),
  routeWith("PUT", `${BASE}/{id:id}/restore/vnext`, restoreModel, restore, { authorize }),
  ...alsoAt(route("PUT", `${BASE}/{id:id}/restore`, restore, { authorize }), ["PATCH", `${BASE}/{id:id}/restore`]),
  ...alsoAt(routeWith("PUT", `${BASE}/restore`, restoreManyModel, restoreMany, { authorize }), ["PATCH", `${BASE}/restore`]),
];
