import type { Context, Route } from "../../framework/context.ts";
import { logOrganization } from "../../domain/events.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../../framework/model.ts";
import { badRequest, notFound, serverError } from "../../framework/refusal.ts";
import { required, stringLength } from "../../framework/rules.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { organizationOf } from "../../domain/organization/authority.ts";
import { touchMembers } from "../../domain/organization/membership-rules.ts";
import {
  allCollectionsIn,
  collectionsOfGroup,
  refuseContradictions,
  rowsOf,
  selection,
  selectionList,
  setGroupCollections,
  type Selection,
} from "../../domain/organization/selections.ts";
import { groups, groupUsers, type Group } from "../../domain/tables/contents.ts";
import { organizationUsers } from "../../domain/tables/organizations.ts";
import { deleteGroup } from "../groups.ts";
import { callingOrganization, publicList, publicRoute, publicRouteWith } from "./public-route.ts";

/** Groups through the public API (organization-api.md §8.4). */

const groupModel = model("Bit.Api.AdminConsole.Public.Models.Request.GroupCreateUpdateRequestModel", {
  name: where(text, required, stringLength(100)),
  externalId: where(text, stringLength(300)),
  collections: selectionList,
});
const memberIdsModel = model("Bit.Api.AdminConsole.Public.Models.Request.UpdateMemberIdsRequestModel", { memberIds: listOf(guid) });

const groupAnswer = ({ id, name, externalId }: Group, collections: readonly Selection[]): object => ({
  object: "group",
  id,
  collections: collections.map((one) => selection(one.id, one)),
  name,
  externalId,
});

const full = (context: Context, group: Group): object => groupAnswer(group, collectionsOfGroup(context.db, group.id));

function groupOf(context: Context): Group {
  const group = groups.find(context.db, { id: context.params["id"]!, organizationId: callingOrganization(context) });
  if (!group) throw notFound();
  return group;
}

/** Stores access to known collections; unknown ones are echoed but not stored. */
function setAccess(context: Context, group: Group, wanted: readonly Selection[]): void {
  setGroupCollections(
    context.db,
    group.id,
    wanted.filter(({ id }) => allCollectionsIn(context.db, group.organizationId, [id])),
  );
}

function create(context: Context<ValueOf<typeof groupModel>>): object {
  const body = present(context.body);
  const organization = organizationOf(context, callingOrganization(context));
  if (!organization.useGroups) throw badRequest("This organization cannot use groups.");
  const wanted = rowsOf(body.collections);
  refuseContradictions(wanted);
  const date = now();
  const group = groups.insert(context.db, {
    id: newId(),
    organizationId: organization.id,
    name: present(body.name),
    externalId: body.externalId,
    creationDate: date,
    revisionDate: date,
  });
  setAccess(context, group, wanted);
  logOrganization(context, organization, { type: 1400, groupId: group.id });
  return groupAnswer(group, wanted);
}

function update(context: Context<ValueOf<typeof groupModel>>): object {
  const body = present(context.body);
  const group = groupOf(context);
  const wanted = rowsOf(body.collections);
  refuseContradictions(wanted);
  const changes = { name: present(body.name), externalId: body.externalId, revisionDate: now() };
  groups.update(context.db, { id: group.id }, changes);
  setAccess(context, group, wanted);
  logOrganization(context, group.organizationId, { type: 1401, groupId: group.id });
  touchMembers(context.db, group.organizationId, changes.revisionDate);
  return groupAnswer({ ...group, ...changes }, wanted);
}

const memberIds = (context: Context): string[] =>
  groupUsers.list(context.db, { groupId: groupOf(context).id }).map(({ organizationUserId }) => organizationUserId);

/** Replaces the members of a group; unknown ids are ignored and nothing is logged. */
function setMemberIds(context: Context<ValueOf<typeof memberIdsModel>>): void {
  const group = groupOf(context);
  const { memberIds: ids } = present(context.body);
  if (ids === null) throw serverError();
  groupUsers.remove(context.db, { groupId: group.id });
  for (const organizationUserId of new Set(ids)) {
    const known = organizationUsers.find(context.db, { id: organizationUserId })?.organizationId === group.organizationId;
    if (known) groupUsers.insert(context.db, { groupId: group.id, organizationUserId });
  }
  touchMembers(context.db, group.organizationId, now());
}

function all(context: Context): object {
  return publicList(groups.list(context.db, { organizationId: callingOrganization(context) }).map((group) => full(context, group)));
}

export const routes: Route[] = [
  publicRoute("GET", "/groups", all),
  publicRoute("GET", "/groups/{id:id}", (context) => full(context, groupOf(context))),
  publicRouteWith("POST", "/groups", groupModel, create),
  publicRouteWith("PUT", "/groups/{id:id}", groupModel, update),
  publicRoute("DELETE", "/groups/{id:id}", (context) => deleteGroup(context, groupOf(context))),
  publicRoute("GET", "/groups/{id:id}/member-ids", memberIds),
  publicRouteWith("PUT", "/groups/{id:id}/member-ids", memberIdsModel, setMemberIds),
];
