import { alsoAt, list, queryFlag, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { enumerationOrNull, flag, guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { aggregated, badRequest, notFound, serverError } from "../framework/refusal.ts";
import { addresses, encrypted, encryptedLength, notEmpty, oneOf, required } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { mailInvitation } from "../domain/organization/new-organization.ts";
import { mayEditCollections, ownMembership } from "../domain/organization/access.ts";
import {
  ADMIN,
  belongs,
  CUSTOM,
  hasRight,
  may,
  organizationOf,
  OWNER,
  requireRight,
  requireThat,
  USER,
} from "../domain/organization/authority.ts";
import { addDefaultCollection, ownsThroughOrganization } from "../domain/organization/default-collections.ts";
import { inviteMembers, requireSecretsManager } from "../domain/organization/invitations.ts";
import { bulkRow, memberDetails, memberMiniRows, memberRows } from "../domain/organization/member-answers.ts";
import { removeMember } from "../domain/organization/member-removal.ts";
import { checkTypeChange, hasOwnerBeside, NO_OWNER, touchAccount } from "../domain/organization/membership-rules.ts";
import { removalObstacle } from "../domain/organization/removal-rules.ts";
import {
  allCollectionsIn,
  collectionsOfMember,
  refuseContradictions,
  rowsOf,
  selectionList,
  setMemberCollections,
  type Selection,
} from "../domain/organization/selections.ts";
import { groups, groupUsers } from "../domain/tables/contents.ts";
import { NO_PERMISSIONS, organizationUsers, type Organization, type OrganizationUser } from "../domain/tables/organizations.ts";

/** The members of an organization: reading, inviting, editing, removing (organization-api.md §2). */

const BASE = "/organizations/{orgId:id}/users";
const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const TYPE = where(enumerationOrNull("Bit.Core.Enums.OrganizationUserType"), required, oneOf(OWNER, ADMIN, USER, CUSTOM));
const requireManageUsers = requireRight("manageUsers");

const permissionsModel = model(
  "Bit.Core.Models.Data.Permissions",
  Object.fromEntries(Object.keys(NO_PERMISSIONS).map((name) => [name, flag])) as Record<keyof typeof NO_PERMISSIONS, typeof flag>,
);

const inviteModel = model(`${MODELS}.OrganizationUserInviteRequestModel`, {
  emails: where(listOf(text), required, addresses),
  type: TYPE,
  accessSecretsManager: flag,
  permissions: permissionsModel,
  collections: selectionList,
  groups: listOf(guid),
});

const editModel = model(`${MODELS}.OrganizationUserUpdateRequestModel`, {
  type: TYPE,
  accessSecretsManager: flag,
  accessPam: flag,
  permissions: permissionsModel,
  collections: selectionList,
  groups: listOf(guid),
  defaultUserCollectionName: where(text, encrypted, encryptedLength(1000)),
});

/** A body of ids, of which there must be at least one. */
export const idsModel = model(`${MODELS}.OrganizationUserBulkRequestModel`, {
  ids: where(listOf(guid), required, notEmpty("The field Ids must be a string or array type with a minimum length of '1'.")),
});

/** The row that a route names, of its organization; 404 otherwise. */
export function memberOf(context: Context): OrganizationUser {
  const member = organizationUsers.find(context.db, { id: context.params["id"]! });
  if (member?.organizationId !== context.params["orgId"]) throw notFound();
  return member!;
}

/** The rows of a bulk route, in database order; ids of other organizations and unknown ones have none. */
export function membersOf(context: Context, ids: readonly string[] | null): OrganizationUser[] {
  const wanted = new Set(ids ?? []);
  return organizationUsers.list(context.db, { organizationId: context.params["orgId"]! }).filter(({ id }) => wanted.has(id));
}

/** The members of a call that would take their access away: some, and not the last confirmed owners. */
export function membersToLeave(context: Context, ids: readonly string[] | null): OrganizationUser[] {
  const members = membersOf(context, ids);
  if (members.length === 0) throw badRequest("Users invalid.");
  const leaving = members.map(({ id }) => id);
  if (!hasOwnerBeside(context.db, context.params["orgId"]!, leaving)) throw badRequest(NO_OWNER);
  return members;
}

function listMembers(context: Context): object {
  const orgId = context.params["orgId"]!;
  const include = { groups: queryFlag(context, "includeGroups"), collections: queryFlag(context, "includeCollections") };
  if (may(context, orgId, "manageUsers")) return list(memberRows(context.db, orgId, include));
  if (!hasRight(context, orgId, "manageResetPassword")) throw notFound();
  const enrolled = memberRows(
    context.db,
    orgId,
    include,
    (member, account) => member.status === 2 && Boolean(member.resetPasswordKey) && !account?.usesKeyConnector,
  );
  return list(enrolled);
}

function invite(context: Context<ValueOf<typeof inviteModel>>): void {
  const { body } = context;
  const invitation = present(body);
  const organization = organizationOf(context);
  const collections = rowsOf(invitation.collections);
  if (!mayGiveAccess(context, organization, collections)) throw notFound();
  inviteMembers(context, organization, {
    emails: present(invitation.emails).map((email) => present(email)),
    type: present(invitation.type),
    permissions: invitation.permissions,
    accessSecretsManager: invitation.accessSecretsManager,
    collections,
    groups: invitation.groups ?? [],
  });
  if (invitation.collections === null) throw aggregated(["Value cannot be null. (Parameter 'source')"]);
}

/** Whether all collections are of the organization and the caller may decide who reaches them. */
function mayGiveAccess(context: Context, organization: Organization, selections: readonly Selection[]): boolean {
  const ids = selections.map(({ id }) => id);
  if (!allCollectionsIn(context.db, organization.id, ids)) return false;
  return ids.length === 0 || hasRight(context, organization.id, "manageUsers") || mayEditCollections(context, organization, ids);
}

function reinvite(context: Context): void {
  const member = organizationUsers.find(context.db, { id: context.params["id"]! });
  if (member?.organizationId !== context.params["orgId"] || member?.status !== 0) throw badRequest("User invalid.");
  mailInvitation(context.db, context.secrets, organizationOf(context), member);
}

function reinviteMany(context: Context<ValueOf<typeof idsModel>>): object {
  const organization = organizationOf(context);
  return list(
    membersOf(context, present(context.body).ids).map((member) => {
      if (member.status !== 0) return bulkRow(member.id, "User invalid.");
      mailInvitation(context.db, context.secrets, organization, member);
      return bulkRow(member.id);
    }),
  );
}

function edit(context: Context<ValueOf<typeof editModel>>): void {
  const { db } = context;
  const body = present(context.body);
  const organization = organizationOf(context);
  const member = memberOf(context);
  if (body.collections === null) throw serverError();
  const wanted = rowsOf(body.collections);
  if (body.groups?.some((id) => groups.find(db, { id })?.organizationId !== organization.id)) throw notFound();
  const collections = allowedAccess(context, organization, member, wanted);
  const type = present(body.type);
  checkTypeChange(context, organization, type, body.permissions, member.type);
  if (member.type === OWNER && type !== OWNER && !hasOwnerBeside(db, organization.id, [member.id])) throw badRequest(NO_OWNER);
  refuseContradictions(wanted);
  if (body.accessSecretsManager && !member.accessSecretsManager) requireSecretsManager(organization);
  if (body.accessPam && !organization.usePam) throw badRequest("Your plan does not allow privileged access management.");
  const date = now();
  organizationUsers.update(
    db,
    { id: member.id },
    {
      type,
      permissions: body.permissions,
      permissionsCleared: body.permissions === null,
      accessSecretsManager: body.accessSecretsManager,
      accessPam: body.accessPam,
      revisionDate: date,
    },
  );
  setMemberCollections(db, member.id, collections);
  if (body.groups && !isRestrictedSelf(context, organization, member)) setGroups(context, member.id, body.groups);
  const demoted = (member.type === OWNER || member.type === ADMIN) && ownsThroughOrganization(db, organization, type);
  if (demoted && body.defaultUserCollectionName) addDefaultCollection(db, member, body.defaultUserCollectionName);
  logOrganization(context, organization, { type: 1502, organizationUserId: member.id, userId: member.userId });
  touchAccount(db, member.userId, date);
}

/** Whether a member edits the own row while admins do not reach every collection. */
function isRestrictedSelf(context: Context, organization: Organization, member: OrganizationUser): boolean {
  return !organization.allowAdminAccessToAllCollectionItems && ownMembership(context, organization.id)?.id === member.id;
}

/** The access to store: what the caller may decide is taken from the request, the rest stays as it is. */
function allowedAccess(context: Context, organization: Organization, member: OrganizationUser, wanted: readonly Selection[]): Selection[] {
  if (
    !allCollectionsIn(
      context.db,
      organization.id,
      wanted.map(({ id }) => id),
    )
  )
    throw notFound();
  const current = collectionsOfMember(context.db, member.id);
  if (isRestrictedSelf(context, organization, member) && wanted.some(({ id }) => !current.some((one) => one.id === id))) {
    throw badRequest("You cannot add yourself to a collection.");
  }
  const mayDecide = (id: string): boolean => mayEditCollections(context, organization, [id]);
  const kept = current.filter(({ id }) => !mayDecide(id));
  const taken = wanted.filter(({ id }) => !kept.some((one) => one.id === id));
  if (taken.some(({ id }) => !mayDecide(id))) throw notFound();
  return [...taken, ...kept];
}

function setGroups(context: Context, organizationUserId: string, ids: readonly string[]): void {
  groupUsers.remove(context.db, { organizationUserId });
  for (const groupId of new Set(ids)) groupUsers.insert(context.db, { groupId, organizationUserId });
}

function remove(context: Context): void {
  const member = memberOf(context);
  const obstacle = removalObstacle(context, member, [member.id]);
  if (obstacle) throw badRequest(obstacle);
  removeMember(context, member, 1503);
}

function removeMany(context: Context<ValueOf<typeof idsModel>>): object {
  const members = membersToLeave(context, present(context.body).ids);
  const date = now();
  return list(
    members.map((member) => {
      const obstacle = removalObstacle(context, member, []);
      if (!obstacle) removeMember(context, member, 1503, date);
      return bulkRow(member.id, obstacle ?? "");
    }),
  );
}

/** Gives members Secrets Manager, where the organization has it. */
function enableSecretsManager(context: Context<ValueOf<typeof idsModel>>): void {
  const chosen = membersOf(context, present(context.body).ids).filter(({ accessSecretsManager }) => !accessSecretsManager);
  if (chosen.length === 0) throw badRequest("Users invalid.");
  requireSecretsManager(organizationOf(context));
  for (const { id } of chosen) organizationUsers.update(context.db, { id }, { accessSecretsManager: true, revisionDate: now() });
}

/** Gives members privileged access, where the organization has it. */
function enablePrivilegedAccess(context: Context<ValueOf<typeof idsModel>>): void {
  const chosen = membersOf(context, present(context.body).ids).filter(({ accessPam }) => !accessPam);
  if (chosen.length === 0) throw badRequest("Users invalid.");
  if (!organizationOf(context).usePam) throw badRequest("To grant PAM access the organization must have PAM enabled.");
  for (const { id } of chosen) organizationUsers.update(context.db, { id }, { accessPam: true, revisionDate: now() });
}

export const routes: Route[] = [
  route("GET", BASE, listMembers),
  route("GET", `${BASE}/mini-details`, (context) => list(memberMiniRows(context.db, context.params["orgId"]!)), {
    authorize: requireThat(belongs),
  }),
  route("GET", `${BASE}/{id:id}`, (context) => memberDetails(context.db, memberOf(context), queryFlag(context, "includeGroups")), {
    authorize: requireManageUsers,
  }),
  routeWith("POST", `${BASE}/invite`, inviteModel, invite, { authorize: requireManageUsers }),
  routeWith("POST", `${BASE}/reinvite`, idsModel, reinviteMany, { authorize: requireManageUsers }),
  route("POST", `${BASE}/{id:id}/reinvite`, reinvite, { authorize: requireManageUsers }),
  ...alsoAt(routeWith("PUT", `${BASE}/{id:id}`, editModel, edit, { authorize: requireManageUsers }), ["POST", `${BASE}/{id:id}`]),
  ...alsoAt(routeWith("PUT", `${BASE}/enable-secrets-manager`, idsModel, enableSecretsManager, { authorize: requireManageUsers }), [
    "PATCH",
    `${BASE}/enable-secrets-manager`,
  ]),
  routeWith("PUT", `${BASE}/enable-pam`, idsModel, enablePrivilegedAccess, { authorize: requireManageUsers }),
  ...alsoAt(route("DELETE", `${BASE}/{id:id}`, remove, { authorize: requireManageUsers }), ["POST", `${BASE}/{id:id}/remove`]),
  ...alsoAt(routeWith("DELETE", BASE, idsModel, removeMany, { authorize: requireManageUsers }), ["POST", `${BASE}/remove`]),
];
