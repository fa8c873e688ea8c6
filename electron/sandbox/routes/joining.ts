import { list, routeWith, type Context, type Route } from "../framework/context.ts";
import type { Database } from "../framework/database.ts";
import { EMPTY_GUID } from "../framework/encoding.ts";
import { logOrganization } from "../domain/events.ts";
import { sendMail } from "../domain/mails.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { ORGANIZATION_INVITE, type InviteFacts } from "../domain/organization/new-organization.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { encrypted, encryptedLength, required } from "../framework/rules.ts";
import { readToken, type ServerSecrets } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { ADMIN, organizationOf, OWNER, requireRight } from "../domain/organization/authority.ts";
import { addDefaultCollection, ownsThroughOrganization } from "../domain/organization/default-collections.ts";
import { managerAddresses } from "../domain/organization/invitations.ts";
import { bulkRow } from "../domain/organization/member-answers.ts";
import { accountOf, isAutoEnrolOn, policyObstacle, touchAccount } from "../domain/organization/membership-rules.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../domain/tables/organizations.ts";
import { idsModel, membersOf } from "./members.ts";

/** Accepting an invitation and being confirmed (organization-api.md §2.5, §2.6). */

const BASE = "/organizations/{orgId:id}/users";
const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const requireManageUsers = requireRight("manageUsers");

const acceptModel = model(`${MODELS}.OrganizationUserAcceptRequestModel`, { token: where(text, required), resetPasswordKey: text });
const NAME = where(text, encrypted, encryptedLength(1000));
export const confirmModel = model(`${MODELS}.OrganizationUserConfirmRequestModel`, {
  key: where(text, required),
  defaultUserCollectionName: NAME,
});
const confirmEntry = model(`${MODELS}.OrganizationUserBulkConfirmRequestModelEntry`, { id: guid, key: where(text, required) });
export const confirmManyModel = model(`${MODELS}.OrganizationUserBulkConfirmRequestModel`, {
  keys: where(listOf(confirmEntry), required),
  defaultUserCollectionName: NAME,
});

const PREFIX = "BwOrgUserInviteToken_";

/** Whether a token invites exactly this row to the address it still has. */
export function isInvitation(secrets: ServerSecrets, token: string, member: OrganizationUser): boolean {
  const facts = token.startsWith(PREFIX)
    ? readToken<InviteFacts>(secrets, ORGANIZATION_INVITE, token.slice(PREFIX.length), Date.now())
    : null;
  return facts !== null && facts.id === member.id && facts.email === member.email;
}

function accept(context: Context<ValueOf<typeof acceptModel>>): void {
  const { db } = context;
  const body = present(context.body);
  const member = organizationUsers.find(db, { id: context.params["id"]! });
  if (member?.organizationId !== context.params["orgId"]) throw notFound();
  const enrols = isAutoEnrolOn(db, member!.organizationId);
  if (enrols && !body.resetPasswordKey) throw badRequest("Master Password reset is required, but not provided.");
  if (!isInvitation(context.secrets, present(body.token), member!)) throw badRequest("Invalid token.");
  acceptInvitation(context, member!);
  if (!enrols) return;
  organizationUsers.update(db, { id: member!.id }, { resetPasswordKey: body.resetPasswordKey });
  logOrganization(context, member!.organizationId, { type: 1506, organizationUserId: member!.id, userId: context.caller.userId });
}

/** Makes the caller the account of an invited row, if the rules allow it. */
export function acceptInvitation(context: Context, member: OrganizationUser): void {
  const { db } = context;
  const account = callerAccount(context);
  if (organizationUsers.find(db, { organizationId: member.organizationId, userId: account.id }))
    throw badRequest("You are already part of this organization.");
  if (member.email?.toLowerCase() !== account.email) throw badRequest("User email does not match invite.");
  if (member.status === -1) throw badRequest("Your organization access has been revoked.");
  if (member.status !== 0) throw badRequest("Already accepted.");
  const obstacle = policyObstacle(db, member, account, "accept");
  if (obstacle) throw badRequest(obstacle);
  const date = now();
  organizationUsers.update(db, { id: member.id }, { status: 1, userId: account.id, email: null, revisionDate: date });
  accounts.update(db, { id: account.id }, { emailVerified: true, revisionDate: date, accountRevisionDate: date });
  const link = `https://vault.bitwarden.com/#/organizations/${member.organizationId}/members`;
  for (const to of managerAddresses(db, member.organizationId, [OWNER, ADMIN]))
    sendMail(db, { to, category: "OrganizationUserAccepted", link });
}

/** Gives an accepted member the organization key. Returns what stands against it, else null. */
function confirmMember(
  context: Context,
  organization: Organization,
  member: OrganizationUser,
  key: string,
  collectionName: string | null,
): string | null {
  const { db } = context;
  const account = accountOf(db, member)!;
  const obstacle = policyObstacle(db, member, account, "confirm");
  if (obstacle) return obstacle;
  const date = now();
  organizationUsers.update(db, { id: member.id }, { status: 2, key, email: null, revisionDate: date });
  if (collectionName && ownsThroughOrganization(db, organization, member.type)) addDefaultCollection(db, member, collectionName);
  logOrganization(context, organization, { type: 1501, organizationUserId: member.id, userId: member.userId });
  sendMail(db, { to: account.email, category: "OrganizationUserConfirmed" });
  touchAccount(db, member.userId, date);
  return null;
}

const isConfirmable = (db: Database, member: OrganizationUser): boolean => member.status === 1 && accountOf(db, member) !== undefined;

function confirm(context: Context<ValueOf<typeof confirmModel>>): void {
  const body = present(context.body);
  const organization = organizationOf(context);
  const member = organizationUsers.find(context.db, { id: context.params["id"]!, organizationId: organization.id });
  if (!member || !isConfirmable(context.db, member)) throw badRequest("User not valid.");
  const obstacle = confirmMember(context, organization, member, present(body.key), body.defaultUserCollectionName);
  if (obstacle) throw badRequest(obstacle);
}

function confirmMany(context: Context<ValueOf<typeof confirmManyModel>>): object {
  const body = present(context.body);
  const organization = organizationOf(context);
  const keys = new Map((body.keys ?? []).flatMap((entry) => (entry === null ? [] : [[entry.id, present(entry.key)] as const])));
  const members = membersOf(context, [...keys.keys()]).filter((member) => isConfirmable(context.db, member));
  return list(
    members.map((member) =>
      bulkRow(member.id, confirmMember(context, organization, member, keys.get(member.id)!, body.defaultUserCollectionName) ?? ""),
    ),
  );
}

/** Public keys of accepted members. `userId` is empty as in the recorded server: join on `id`. */
function publicKeys(context: Context<ValueOf<typeof idsModel>>): object {
  return list(
    membersOf(context, present(context.body).ids).flatMap((member) => {
      const key = member.status === 1 ? accountOf(context.db, member)?.publicKey : null;
      return key ? [{ id: member.id, userId: EMPTY_GUID, key, object: "organizationUserPublicKeyResponseModel" }] : [];
    }),
  );
}

export const routes: Route[] = [
  routeWith("POST", `${BASE}/{id:id}/accept`, acceptModel, accept),
  routeWith("POST", `${BASE}/{id:id}/confirm`, confirmModel, confirm, { authorize: requireManageUsers }),
  routeWith("POST", `${BASE}/confirm`, confirmManyModel, confirmMany, { authorize: requireManageUsers }),
  routeWith("POST", `${BASE}/public-keys`, idsModel, publicKeys, { authorize: requireManageUsers }),
];
