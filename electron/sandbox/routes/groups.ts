import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound, serverError } from "../framework/refusal.ts";
import { required, stringLength } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { mayEditCollections, ownMembership, ownReach } from "../domain/organization/access.ts";
import { hasRight, may, organizationOf, requireRight, requireThat, roleOf } from "../domain/organization/authority.ts";
import { touchMembers } from "../domain/organization/membership-rules.ts";
import {
  allCollectionsIn,
  collectionsOfGroup,
  refuseContradictions,
  rowsOf,
  selectionList,
  setGroupCollections,
  type Selection,
} from "../domain/organization/selections.ts";
import { collectionGroups, collections, groups, groupUsers, type Group } from "../domain/tables/contents.ts";
import { organizations, organizationUsers, type Organization } from "../domain/tables/organizations.ts";

/** Groups of an organization (organization-api.md §3). */

const BASE = "/organizations/{orgId:id}/groups";
const authorize = requireRight("manageGroups");

const groupModel = model("Bit.Api.AdminConsole.Models.Request.GroupRequestModel", {
  name: where(text, required, stringLength(100)),
  collections: selectionList,
  users: listOf(guid),
});
const idsModel = model("Bit.Api.AdminConsole.Models.Request.GroupBulkRequestModel", { ids: where(listOf(guid), required) });

const groupAnswer = ({ id, organizationId, name, externalId }: Group): object => ({
  id,
  organizationId,
  name,
  externalId,
  object: "group",
});

const detailedAnswer = (context: Context, group: Group): object => ({
  collections: collectionsOfGroup(context.db, group.id),
  ...groupAnswer(group),
  object: "groupDetails",
});

/** Who may see the names of groups: who may make or manage collections, or looks after people. */
function maySeeGroups(context: Context, organizationId: string): boolean {
  if (may(context, organizationId, "manageUsers", "manageGroups", "accessReports")) return true;
  if (roleOf(context, organizationId) === null) return false;
  const organization = organizations.find(context.db, { id: organizationId });
  if (!organization?.limitCollectionCreation || hasRight(context, organizationId, "createNewCollections")) return true;
  return [...ownReach(context, organizationId).values()].some(({ manage }) => manage);
}

function groupOf(context: Context): Group {
  const group = groups.find(context.db, { id: context.params["id"]! });
  if (group?.organizationId !== context.params["orgId"]) throw notFound();
  return group!;
}

function all(context: Context): object {
  return list(groups.list(context.db, { organizationId: context.params["orgId"]! }).map(groupAnswer));
}

function allDetails(context: Context): object {
  return list(groups.list(context.db, { organizationId: context.params["orgId"]! }).map((group) => detailedAnswer(context, group)));
}

const memberIds = (context: Context, groupId: string): string[] =>
  groupUsers.list(context.db, { groupId }).map(({ organizationUserId }) => organizationUserId);

const isMember = (context: Context, organizationId: string, id: string): boolean =>
  organizationUsers.find(context.db, { id })?.organizationId === organizationId;

function checkGroups({ useGroups }: Organization): void {
  if (!useGroups) throw badRequest("This organization cannot use groups.");
}

function create(context: Context<ValueOf<typeof groupModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const organization = organizationOf(context);
  const access = rowsOf(body.collections);
  const ids = access.map(({ id }) => id);
  if (!allCollectionsIn(db, organization.id, ids)) throw notFound();
  if (ids.length > 0 && !hasRight(context, organization.id, "manageGroups") && !mayEditCollections(context, organization, ids))
    throw notFound();
  checkGroups(organization);
  refuseContradictions(access);
  refuseDefaults(context, ids);
  const date = now();
  const group = groups.insert(db, {
    id: newId(),
    organizationId: organization.id,
    name: present(body.name),
    externalId: null,
    creationDate: date,
    revisionDate: date,
  });
  setGroupCollections(db, group.id, access);
  const users = [...new Set(body.users ?? [])].filter((id) => isMember(context, organization.id, id));
  for (const organizationUserId of users) groupUsers.insert(db, { groupId: group.id, organizationUserId });
  logOrganization(context, organization, { type: 1400, groupId: group.id });
  logMembers(context, organization, users);
  touchMembers(db, organization.id, date);
  return groupAnswer(group);
}

function refuseDefaults(context: Context, ids: readonly string[]): void {
  if (ids.some((id) => collections.find(context.db, { id })?.type === 1)) {
    throw badRequest("You cannot modify group access for collections with the type as DefaultUserCollection.");
  }
}

/** The access to store: what the caller may decide comes from the request, the rest stays. */
function allowedAccess(context: Context, organization: Organization, groupId: string, wanted: readonly Selection[]): Selection[] {
  if (
    !allCollectionsIn(
      context.db,
      organization.id,
      wanted.map(({ id }) => id),
    )
  )
    throw notFound();
  const mayDecide = (id: string): boolean =>
    hasRight(context, organization.id, "manageGroups") || mayEditCollections(context, organization, [id]);
  const kept = collectionsOfGroup(context.db, groupId).filter(({ id }) => !mayDecide(id));
  const taken = wanted.filter(({ id }) => !kept.some((one) => one.id === id));
  if (taken.some(({ id }) => !mayDecide(id))) throw notFound();
  return [...taken, ...kept];
}

function update(context: Context<ValueOf<typeof groupModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const group = groupOf(context);
  const organization = organizationOf(context);
  const before = memberIds(context, group.id);
  const own = ownMembership(context, organization.id);
  const joins = own && body.users?.includes(own.id) && !before.includes(own.id);
  if (joins && !organization.allowAdminAccessToAllCollectionItems) throw badRequest("You cannot add yourself to groups.");
  if (body.collections === null) throw serverError();
  const wanted = rowsOf(body.collections);
  const access = allowedAccess(context, organization, group.id, wanted);
  if (body.users?.some((id) => !isMember(context, organization.id, id))) throw notFound();
  checkGroups(organization);
  refuseContradictions(wanted);
  refuseDefaults(
    context,
    wanted.map(({ id }) => id),
  );
  const date = now();
  groups.update(db, { id: group.id }, { name: present(body.name), revisionDate: date });
  setGroupCollections(db, group.id, access);
  logOrganization(context, organization, { type: 1401, groupId: group.id });
  if (body.users) {
    const after = [...new Set(body.users)];
    groupUsers.remove(db, { groupId: group.id });
    for (const organizationUserId of after) groupUsers.insert(db, { groupId: group.id, organizationUserId });
    logMembers(context, organization, [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]);
  }
  touchMembers(db, organization.id, date);
  return groupAnswer({ ...group, name: present(body.name) });
}

/** 1504 for every member whose groups changed. */
function logMembers(context: Context, organization: Organization, ids: readonly string[]): void {
  for (const id of ids)
    logOrganization(context, organization, {
      type: 1504,
      organizationUserId: id,
      userId: organizationUsers.find(context.db, { id })?.userId ?? null,
    });
}

/** Deletes a group with its memberships and access. */
export function deleteGroup(context: Context, group: Group): void {
  groupUsers.remove(context.db, { groupId: group.id });
  collectionGroups.remove(context.db, { groupId: group.id });
  groups.remove(context.db, { id: group.id });
  logOrganization(context, group.organizationId, { type: 1402, groupId: group.id });
  touchMembers(context.db, group.organizationId, now());
}

/** Several known groups at once answer 500 although they are gone: the recorded server fails after its work. */
function removeMany(context: Context<ValueOf<typeof idsModel>>): void {
  const found = [...new Set(present(context.body).ids)].flatMap((id) => groups.find(context.db, { id }) ?? []);
  if (found.some(({ organizationId }) => organizationId !== context.params["orgId"])) throw notFound();
  for (const group of found) deleteGroup(context, group);
  if (found.length > 1) throw serverError().keeping();
}

function removeMember(context: Context): void {
  const group = groupOf(context);
  const organizationUserId = context.params["orgUserId"]!;
  if (!isMember(context, group.organizationId, organizationUserId)) throw notFound();
  groupUsers.remove(context.db, { groupId: group.id, organizationUserId });
  logMembers(context, organizationOf(context), [organizationUserId]);
}

export const routes: Route[] = [
  route("GET", BASE, all, { authorize: requireThat(maySeeGroups) }),
  route("GET", `${BASE}/details`, allDetails, { authorize: requireRight("manageUsers", "manageGroups") }),
  route("GET", `${BASE}/{id:id}`, (context) => groupAnswer(groupOf(context)), { authorize }),
  route("GET", `${BASE}/{id:id}/details`, (context) => detailedAnswer(context, groupOf(context)), { authorize }),
  route("GET", `${BASE}/{id:id}/users`, (context) => memberIds(context, groupOf(context).id), { authorize }),
  routeWith("POST", BASE, groupModel, create, { authorize }),
  ...alsoAt(routeWith("PUT", `${BASE}/{id:id}`, groupModel, update, { authorize }), ["POST", `${BASE}/{id:id}`]),
  ...alsoAt(
    route("DELETE", `${BASE}/{id:id}`, (context) => deleteGroup(context, groupOf(context)), { authorize }),
    ["POST", `${BASE}/{id:id}/delete`],
  ),
  ...alsoAt(routeWith("DELETE", BASE, idsModel, removeMany, { authorize }), ["POST", `${BASE}/delete`]),
  ...alsoAt(route("DELETE", `${BASE}/{id:id}/user/{orgUserId:id}`, removeMember, { authorize }), [
    "POST",
    `${BASE}/{id:id}/delete-user/{orgUserId:id}`,
  ]),
];
