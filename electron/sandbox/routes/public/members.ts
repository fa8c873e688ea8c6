import type { Context, Route } from "../../framework/context.ts";
import { logOrganization } from "../../domain/events.ts";
import { enumeration, flag, guid, listOf, model, mustBePresent, present, text, where, type ValueOf } from "../../framework/model.ts";
import { mailInvitation } from "../../domain/organization/new-organization.ts";
import { badRequest, notFound, serverError } from "../../framework/refusal.ts";
import { isStrictEmail, oneOf, required, stringLength } from "../../framework/rules.ts";
import { now } from "../../framework/time.ts";
import { ADMIN, CUSTOM, organizationOf, OWNER, USER } from "../../domain/organization/authority.ts";
import { inviteMembers } from "../../domain/organization/invitations.ts";
import { hasTwoFactor } from "../../domain/organization/member-answers.ts";
import { removeMember } from "../../domain/organization/member-removal.ts";
import { accountOf, checkTypeChange, hasOwnerBeside, NO_OWNER, touchAccount } from "../../domain/organization/membership-rules.ts";
import { removalObstacle } from "../../domain/organization/removal-rules.ts";
import {
  allCollectionsIn,
  collectionsOfMember,
  rowsOf,
  selectionList,
  setMemberCollections,
  type Selection,
} from "../../domain/organization/selections.ts";
import { groups, groupUsers } from "../../domain/tables/contents.ts";
import { NO_PERMISSIONS, organizationUsers, type OrganizationUser, type Permissions } from "../../domain/tables/organizations.ts";
import { restoreOne, revokeOne } from "../member-status.ts";
import { callingOrganization, publicList, publicRoute, publicRouteWith } from "./public-route.ts";

/** Members through the public API (organization-api.md §8.4). */

const MODELS = "Bit.Api.AdminConsole.Public.Models";
const permissionsModel = model(
  `${MODELS}.PermissionsModel`,
  Object.fromEntries(Object.keys(NO_PERMISSIONS).map((name) => [name, flag])) as Record<keyof Permissions, typeof flag>,
);

const members = {
  type: where(mustBePresent(enumeration("Bit.Core.Enums.OrganizationUserType")), oneOf(OWNER, ADMIN, USER, CUSTOM)),
  externalId: where(text, stringLength(300)),
  permissions: permissionsModel,
  collections: selectionList,
  groups: listOf(guid),
};

const onlyCustom = (body: { type: number; permissions: unknown }): Record<string, string[]> | null =>
  body.permissions !== null && body.type !== CUSTOM ? { "": ["Only users with the Custom role may use custom permissions."] } : null;

const strictEmail = (value: string | null, name: string): string | null =>
  value === null || isStrictEmail(value) ? null : `The ${name} field is not a supported e-mail address format.`;

const createModel = model(
  `${MODELS}.Request.MemberCreateRequestModel`,
  { email: where(text, required, strictEmail), ...members },
  onlyCustom,
);
const updateModel = model(`${MODELS}.Request.MemberUpdateRequestModel`, members, onlyCustom);
const groupIdsModel = model(`${MODELS}.Request.UpdateGroupIdsRequestModel`, { groupIds: listOf(guid) });

function memberAnswer(context: Context, member: OrganizationUser, collections: readonly Selection[] | null): object {
  const account = accountOf(context.db, member);
  return {
    object: "member",
    id: member.id,
    userId: member.userId,
    name: account?.name ?? null,
    email: account?.email ?? member.email,
    twoFactorEnabled: account !== undefined && hasTwoFactor(account),
    status: member.status,
    collections,
    resetPasswordEnrolled: Boolean(member.resetPasswordKey),
    ssoExternalId: null,
    type: member.type,
    externalId: member.externalId,
    permissions: member.type === CUSTOM ? (member.permissions ?? NO_PERMISSIONS) : null,
  };
}

const full = (context: Context, member: OrganizationUser): object =>
  memberAnswer(context, member, collectionsOfMember(context.db, member.id));

/** A member of the calling organization; 404 otherwise. */
function memberOf(context: Context): OrganizationUser {
  const member = organizationUsers.find(context.db, { id: context.params["id"]!, organizationId: callingOrganization(context) });
  if (!member) throw notFound();
  return member;
}

const isGroup = (context: Context, id: string): boolean => groups.find(context.db, { id })?.organizationId === callingOrganization(context);

function create(context: Context<ValueOf<typeof createModel>>): object {
  const body = present(context.body);
  const organization = organizationOf(context, callingOrganization(context));
  const collections = rowsOf(body.collections);
  const known =
    allCollectionsIn(
      context.db,
      organization.id,
      collections.map(({ id }) => id),
    ) && (body.groups ?? []).every((id) => isGroup(context, id));
  if (!known) throw badRequest("Failed to invite users");
  const [invited] = inviteMembers(context, organization, {
    emails: [present(body.email)],
    type: body.type,
    permissions: body.permissions,
    accessSecretsManager: false,
    collections,
    groups: body.groups ?? [],
    ...(body.externalId ? { externalIds: new Map([[present(body.email).toLowerCase(), body.externalId]]) } : {}),
  });
  if (!invited) throw badRequest("This user has already been invited.");
  return memberAnswer(context, invited, body.collections === null ? null : collections);
}

function update(context: Context<ValueOf<typeof updateModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const member = memberOf(context);
  const organization = organizationOf(context, member.organizationId);
  const collections = rowsOf(body.collections);
  if (
    !allCollectionsIn(
      db,
      organization.id,
      collections.map(({ id }) => id),
    ) ||
    body.groups?.some((id) => !isGroup(context, id))
  )
    throw notFound();
  checkTypeChange(context, organization, body.type, body.permissions, member.type);
  if (member.type === OWNER && body.type !== OWNER && !hasOwnerBeside(db, organization.id, [member.id])) throw badRequest(NO_OWNER);
  const changes = {
    type: body.type,
    permissions: body.permissions,
    permissionsCleared: body.permissions === null,
    externalId: body.externalId,
    revisionDate: now(),
  };
  organizationUsers.update(db, { id: member.id }, changes);
  setMemberCollections(db, member.id, collections);
  if (body.groups) setGroups(context, member.id, body.groups);
  logOrganization(context, organization, { type: 1502, organizationUserId: member.id, userId: member.userId });
  touchAccount(db, member.userId, changes.revisionDate);
  return memberAnswer(context, { ...member, ...changes }, body.collections === null ? null : collections);
}

function setGroups(context: Context, organizationUserId: string, ids: readonly string[]): void {
  groupUsers.remove(context.db, { organizationUserId });
  for (const groupId of new Set(ids)) if (isGroup(context, groupId)) groupUsers.insert(context.db, { groupId, organizationUserId });
}

function setGroupIds(context: Context<ValueOf<typeof groupIdsModel>>): void {
  const member = memberOf(context);
  const { groupIds } = present(context.body);
  if (groupIds === null) throw serverError();
  setGroups(context, member.id, groupIds);
  logOrganization(context, member.organizationId, { type: 1504, organizationUserId: member.id, userId: member.userId });
}

function remove(context: Context): void {
  const member = memberOf(context);
  const obstacle = removalObstacle(context, member, [member.id]);
  if (obstacle) throw badRequest(obstacle);
  removeMember(context, member, 1503);
}

function reinvite(context: Context): void {
  const member = memberOf(context);
  if (member.status !== 0) throw badRequest("User invalid.");
  mailInvitation(context.db, context.secrets, organizationOf(context, member.organizationId), member);
}

function all(context: Context): object {
  return publicList(
    organizationUsers.list(context.db, { organizationId: callingOrganization(context) }).map((member) => full(context, member)),
  );
}

const groupIds = (context: Context): string[] =>
  groupUsers.list(context.db, { organizationUserId: memberOf(context).id }).map(({ groupId }) => groupId);

export const routes: Route[] = [
  publicRoute("GET", "/members", all),
  publicRoute("GET", "/members/{id:id}", (context) => full(context, memberOf(context))),
  publicRouteWith("POST", "/members", createModel, create),
  publicRouteWith("PUT", "/members/{id:id}", updateModel, update),
  publicRoute("DELETE", "/members/{id:id}", remove),
  publicRoute("GET", "/members/{id:id}/group-ids", groupIds),
  publicRouteWith("PUT", "/members/{id:id}/group-ids", groupIdsModel, setGroupIds),
  publicRoute("POST", "/members/{id:id}/reinvite", reinvite),
  publicRoute("POST", "/members/{id:id}/revoke", (context) => revokeOne(context, memberOf(context))),
  publicRoute("POST", "/members/{id:id}/restore", (context) => restoreOne(context, memberOf(context), null)),
];
