import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { present, type ValueOf } from "../framework/model.ts";
import { Refusal } from "../framework/refusal.ts";
import { eraseAccount } from "../domain/organization/account-removal.ts";
import { ADMIN, actsAsAdmin, actsAsOwner, OWNER, requireRight } from "../domain/organization/authority.ts";
import { bulkRow, isClaimedBy } from "../domain/organization/member-answers.ts";
import { accountOf, hasOwnerBeside } from "../domain/organization/membership-rules.ts";
import { organizationUsers, type OrganizationUser } from "../domain/tables/organizations.ts";
import { providerUsers } from "../domain/tables/providers.ts";
import { idsModel } from "./members.ts";

/** Deleting the accounts of members whom a verified domain claims (further-api.md §9). */

function obstacleOf(context: Context, member: OrganizationUser | undefined): { status: number; message: string } | null {
  const account = member && accountOf(context.db, member);
  if (!member || !account) return { status: 404, message: "Invalid user." };
  const message = ruleAgainst(context, member, account.id);
  return message === null ? null : { status: 400, message };
}

/** Why an account may not be deleted, in the order of the real server; null when nothing stands against it. */
function ruleAgainst(context: Context, member: OrganizationUser, userId: string): string | null {
  const { db } = context;
  if (member.status === 0) return "You cannot delete a member with Invited status.";
  if (userId === context.caller.userId) return "You cannot delete yourself.";
  if (!isClaimedBy(db, member)) return "Member is not claimed by the organization.";
  if (member.type === OWNER && !actsAsOwner(context, member.organizationId)) return "Only owners can delete other owners.";
  const owned = organizationUsers.list(db, { userId, type: OWNER, status: 2 });
  if (owned.some(({ id, organizationId }) => !hasOwnerBeside(db, organizationId, [id])))
    return "Cannot delete this user because it is the sole owner of at least one organization. Please delete these organizations or upgrade another user.";
  const led = providerUsers.list(db, { userId, type: 0, status: 2 });
  if (led.some(({ providerId }) => providerUsers.count(db, { providerId, type: 0, status: 2 }) < 2))
    return "Cannot delete this user because it is the sole owner of at least one provider. Please delete these providers or upgrade another user.";
  if (member.type === ADMIN && !actsAsAdmin(context, member.organizationId)) return "Custom users can not delete admins.";
  return null;
}

function erase(context: Context, member: OrganizationUser): void {
  logOrganization(context, member.organizationId, { type: 1515, organizationUserId: member.id, userId: member.userId });
  eraseAccount(context, member.userId!);
}

const memberOf = (context: Context, id: string): OrganizationUser | undefined =>
  organizationUsers.find(context.db, { id, organizationId: context.params["orgId"]! });

function deleteOne(context: Context): void {
  const member = memberOf(context, context.params["id"]!);
  const obstacle = obstacleOf(context, member);
  if (obstacle) throw new Refusal(obstacle.status, "internal", obstacle.message);
  erase(context, member!);
}

function deleteMany(context: Context<ValueOf<typeof idsModel>>): object {
  return list(
    present(present(context.body).ids).map((id) => {
      const member = memberOf(context, id);
      const obstacle = obstacleOf(context, member);
      if (!obstacle) erase(context, member!);
      return bulkRow(id, obstacle?.message ?? "");
    }),
  );
}

const BASE = "/organizations/{orgId:id}/users";
const authorize = requireRight("manageUsers");

export const routes: Route[] = [
  ...alsoAt(route("DELETE", `${BASE}/{id:id}/delete-account`, deleteOne, { authorize }), ["POST", `${BASE}/{id:id}/delete-account`]),
  ...alsoAt(routeWith("DELETE", `${BASE}/delete-account`, idsModel, deleteMany, { authorize }), ["POST", `${BASE}/delete-account`]),
];
