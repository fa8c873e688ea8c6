import { list, noContent, route, routeWith, type Answer, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { sendMail } from "../domain/mails.ts";
import { present, type ValueOf } from "../framework/model.ts";
import { Refusal } from "../framework/refusal.ts";
import { now } from "../framework/time.ts";
import { organizationOf, requireRight, USER } from "../domain/organization/authority.ts";
import { addDefaultCollection, ownsThroughOrganization } from "../domain/organization/default-collections.ts";
import { bulkRow } from "../domain/organization/member-answers.ts";
import { accountOf, policyObstacle, touchAccount } from "../domain/organization/membership-rules.ts";
import { policyOf } from "../domain/organization/policies.ts";
import { AUTOMATIC_CONFIRMATION } from "../domain/organization/policy-types.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../domain/tables/organizations.ts";
import { providerUsers } from "../domain/tables/providers.ts";
import { confirmManyModel, confirmModel } from "./joining.ts";

/** Confirming members without anybody looking (further-api.md §8). It takes policy 18 and a capability that the vendor switches on. */

const isOn = (context: Context, organization: Organization): boolean =>
  organization.useAutomaticUserConfirmation && Boolean(policyOf(context.db, organization.id, AUTOMATIC_CONFIRMATION)?.enabled);

interface Obstacle {
  readonly status: number;
  readonly message: string;
}

const refuse = (message: string, status = 400): Obstacle => ({ status, message });

/** What stands against confirming a member automatically, in the order of the real server; null when nothing does. */
function obstacleOf(context: Context, organization: Organization, member: OrganizationUser | undefined): Obstacle | null {
  if (!member) return refuse("Invalid user.", 404);
  const account = accountOf(context.db, member);
  if (member.status !== 1 || !account) return refuse("Cannot confirm user that has not accepted the invitation.");
  if (member.type !== USER) return refuse("Only organization users with the User role can be automatically confirmed.");
  if (!isOn(context, organization)) {
    return refuse("Cannot confirm this member because the Automatically Confirm Users policy is not enabled.");
  }
  if (providerUsers.find(context.db, { userId: account.id })) return refuse("Provider users cannot be confirmed automatically.");
  const policy = policyObstacle(context.db, member, account, "confirm");
  return policy === null ? null : refuse(policy);
}

const memberOf = (context: Context, organization: Organization, id: string): OrganizationUser | undefined =>
  organizationUsers.find(context.db, { id, organizationId: organization.id });

function confirmMember(context: Context, organization: Organization, member: OrganizationUser, key: string, name: string | null): void {
  const { db } = context;
  const date = now();
  organizationUsers.update(db, { id: member.id }, { status: 2, key, email: null, revisionDate: date });
  if (name && ownsThroughOrganization(db, organization, member.type)) addDefaultCollection(db, member, name);
  logOrganization(context, organization, { type: 1517, organizationUserId: member.id, userId: member.userId });
  sendMail(db, { to: accountOf(db, member)!.email, category: "OrganizationUserConfirmed" });
  touchAccount(db, member.userId, date);
}

/** Who waits for it: nobody while it is off, although members wait. */
function pending(context: Context): object {
  const organization = organizationOf(context);
  if (!isOn(context, organization)) return list([]);
  return list(
    organizationUsers
      .list(context.db, { organizationId: organization.id, status: 1, type: USER })
      .map(({ id, userId }) => ({ id, userId, object: "pendingAutoConfirmUser" })),
  );
}

function confirm(context: Context<NonNullable<ValueOf<typeof confirmModel>>>): Answer {
  const organization = organizationOf(context);
  const member = memberOf(context, organization, context.params["id"]!);
  const obstacle = obstacleOf(context, organization, member);
  if (obstacle) throw new Refusal(obstacle.status, "internal", obstacle.message);
  confirmMember(context, organization, member!, present(context.body.key), context.body.defaultUserCollectionName);
  return noContent();
}

function confirmMany(context: Context<NonNullable<ValueOf<typeof confirmManyModel>>>): object {
  const organization = organizationOf(context);
  return list(
    present(context.body.keys).map((entry) => {
      const { id, key } = present(entry);
      const member = memberOf(context, organization, id);
      const obstacle = obstacleOf(context, organization, member);
      if (!obstacle) confirmMember(context, organization, member!, present(key), context.body.defaultUserCollectionName);
      return bulkRow(id, obstacle?.message ?? "");
    }),
  );
}

const BASE = "/organizations/{orgId:id}/users";
const authorize = requireRight("manageUsers");

export const routes: Route[] = [
  route("GET", `${BASE}/pending-auto-confirm`, pending, { authorize }),
  routeWith("POST", `${BASE}/{id:id}/auto-confirm`, confirmModel, confirm, { authorize }),
  routeWith("POST", `${BASE}/bulk-auto-confirm`, confirmManyModel, confirmMany, { authorize }),
];
