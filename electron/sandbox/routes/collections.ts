import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import type { Database } from "../framework/database.ts";
import { logOrganization, logProvider, providerOf } from "../domain/events.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound, serverError } from "../framework/refusal.ts";
import { encrypted, encryptedLength, required, stringLength } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import {
  mayCreateCollections,
  mayDeleteCollections,
  mayEditCollections,
  ownMembership,
  ownReach,
  reachOf,
  seesAllAccess,
  seesAllCollections,
  sharedCollections,
} from "../domain/organization/access.ts";
import { organizationOf } from "../domain/organization/authority.ts";
import { accessAnswer, collectionAnswer, type Lists } from "../domain/organization/collection-answers.ts";
import { touchMembers } from "../domain/organization/membership-rules.ts";
import {
  groupsOfCollection,
  membersOfCollection,
  refuseContradictions,
  rowsOf,
  selectionList,
  setCollectionGroups,
  setCollectionMembers,
  type Selection,
} from "../domain/organization/selections.ts";
import { collectionCiphers, collectionGroups, collections, collectionUsers, groups, type Collection } from "../domain/tables/contents.ts";
import { organizations, organizationUsers, type Organization } from "../domain/tables/organizations.ts";
import { providerOrganizations } from "../domain/tables/providers.ts";

/** Collections and who reaches them (organization-api.md §4). Without permission everything is 404, lists are empty. */

const BASE = "/organizations/{orgId:id}/collections";
const MODELS = "Bit.Api.Models.Request";

const NAME = where(text, encrypted, encryptedLength(1000));
const members = { externalId: where(text, stringLength(300)), groups: selectionList, users: selectionList };
const createModel = model(`${MODELS}.CreateCollectionRequestModel`, {
  name: where(text, required, encrypted, encryptedLength(1000)),
  ...members,
});
const updateModel = model(`${MODELS}.UpdateCollectionRequestModel`, { name: NAME, ...members });
const bulkAccessModel = model(`${MODELS}.BulkCollectionAccessRequestModel`, {
  collectionIds: listOf(guid),
  groups: selectionList,
  users: selectionList,
});
const idsModel = model(`${MODELS}.CollectionBulkDeleteRequestModel`, { ids: where(listOf(guid), required) });

function all(context: Context): object {
  const organizationId = context.params["orgId"]!;
  const known = sharedCollections(context.db, organizationId);
  if (seesAllCollections(context, organizationId)) return list(known.map(collectionAnswer));
  const own = ownReach(context, organizationId);
  return list(
    collections
      .list(context.db, { organizationId })
      .filter(({ id }) => own.get(id)?.manage)
      .map(collectionAnswer),
  );
}

function allDetails(context: Context): object {
  const organizationId = context.params["orgId"]!;
  const own = ownReach(context, organizationId);
  const everything = seesAllAccess(context, organizationId);
  const shown = sharedCollections(context.db, organizationId).filter(({ id }) => everything || own.get(id)?.manage);
  auditProvider(context, organizationId);
  const lists = listsOf(context, organizationId);
  return list(shown.map((collection) => accessAnswer(collection, lists(collection.id), own.get(collection.id))));
}

/** Reading all collections with access through a provider is logged on both sides (1903, 1603). */
function auditProvider(context: Context, organizationId: string): void {
  const providerId = ownMembership(context, organizationId) ? null : providerOf(context, organizationId, context.caller.userId);
  if (providerId === null) return;
  const link = providerOrganizations.find(context.db, { organizationId })!;
  logProvider(context, providerId, { type: 1903, providerOrganizationId: link.id });
  logOrganization(context, organizationId, { type: 1603 });
}

/** The access lists of all collections of an organization, read in two queries. */
function listsOf(context: Context, organizationId: string): (collectionId: string) => Lists {
  const from = (name: string): string =>
    `select a.* from "${name}" a join "collections" c on c."id" = a."collectionId" where c."organizationId" = ? order by a.rowid`;
  const byCollection = new Map<string, { groups: Selection[]; users: Selection[] }>();
  const at = (id: string): { groups: Selection[]; users: Selection[] } => {
    const known = byCollection.get(id) ?? { groups: [], users: [] };
    byCollection.set(id, known);
    return known;
  };
  for (const { collectionId, groupId, ...access } of collectionGroups.query(context.db, from("collectionGroups"), organizationId))
    at(collectionId).groups.push({ id: groupId, ...access });
  for (const { collectionId, organizationUserId, ...access } of collectionUsers.query(context.db, from("collectionUsers"), organizationId))
    at(collectionId).users.push({ id: organizationUserId, ...access });
  return at;
}

/** The collection of a route with its own organization (the path's organization is not compared). */
function collectionOf(context: Context): { collection: Collection; organization: Organization } {
  const collection = collections.find(context.db, { id: context.params["id"]! });
  const organization = collection && organizations.find(context.db, { id: collection.organizationId });
  if (!collection || !organization) throw notFound();
  return { collection, organization };
}

function one(context: Context): object {
  const { collection, organization } = collectionOf(context);
  if (!seesAllCollections(context, organization.id) && !ownReach(context, organization.id).has(collection.id)) throw notFound();
  return collectionAnswer(collection);
}

function oneDetails(context: Context): object {
  const { collection, organization } = collectionOf(context);
  const own = ownReach(context, organization.id);
  if (!seesAllAccess(context, organization.id) && !own.get(collection.id)?.manage) throw notFound();
  return accessAnswer(
    collection,
    { groups: groupsOfCollection(context.db, collection.id), users: membersOfCollection(context.db, collection.id) },
    own.get(collection.id),
  );
}

function usersOf(context: Context): object {
  const { collection, organization } = collectionOf(context);
  if (!seesAllAccess(context, organization.id) && !ownReach(context, organization.id).get(collection.id)?.manage) throw notFound();
  return membersOfCollection(context.db, collection.id);
}

/** Keeps access rows of members and groups that exist in the organization. */
const ofMembers = (context: Context, organizationId: string, rows: readonly Selection[]): Selection[] =>
  rows.filter(({ id }) => organizationUsers.find(context.db, { id })?.organizationId === organizationId);
const ofGroups = (context: Context, organizationId: string, rows: readonly Selection[]): Selection[] =>
  rows.filter(({ id }) => groups.find(context.db, { id })?.organizationId === organizationId);

/** The rules on the lists of a request: manage excludes restrictions for groups, somebody must manage. */
function checkLists(
  { allowAdminAccessToAllCollectionItems }: Organization,
  groupRows: readonly Selection[],
  userRows: readonly Selection[],
): void {
  refuseContradictions(groupRows);
  const managed = [...groupRows, ...userRows].some(({ manage }) => manage);
  if (!managed && !allowAdminAccessToAllCollectionItems) throw badRequest("At least one member or group must have can manage permission.");
}

/** After a write only a member gets the access lists back; a provider user gets them from `/details`. */
function written(context: Context, collection: Collection): object {
  const member = ownMembership(context, collection.organizationId);
  if (!member) return accessAnswer(collection, null, undefined);
  const lists = { groups: groupsOfCollection(context.db, collection.id), users: membersOfCollection(context.db, collection.id) };
  const own = reachOf(context.db, member.id).get(collection.id);
  return own?.manage || seesAllAccess(context, collection.organizationId)
    ? accessAnswer(collection, lists, own)
    : accessAnswer(collection, null, own);
}

function create(context: Context<ValueOf<typeof createModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const organization = organizations.find(db, { id: context.params["orgId"]! });
  if (!organization || !mayCreateCollections(context, organization)) throw notFound();
  const groupRows = organization.useGroups ? rowsOf(body.groups) : [];
  const userRows = rowsOf(body.users);
  checkLists(organization, groupRows, userRows);
  if (organization.maxCollections !== null && collections.count(db, { organizationId: organization.id }) >= organization.maxCollections) {
    throw badRequest(`You have reached the maximum number of collections (${organization.maxCollections}) for this organization.`);
  }
  const date = now();
  const collection = collections.insert(db, {
    id: newId(),
    organizationId: organization.id,
    name: present(body.name),
    externalId: body.externalId,
    type: 0,
    defaultUserCollectionEmail: null,
    creationDate: date,
    revisionDate: date,
  });
  setCollectionGroups(db, collection.id, ofGroups(context, organization.id, groupRows));
  setCollectionMembers(db, collection.id, ofMembers(context, organization.id, userRows));
  logOrganization(context, organization, { type: 1300, collectionId: collection.id });
  touchMembers(db, organization.id, date);
  return written(context, collection);
}

function update(context: Context<ValueOf<typeof updateModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const { collection, organization } = collectionOf(context);
  if (!mayEditCollections(context, organization, [collection.id])) throw notFound();
  if (collection.type === 1) throw badRequest("You cannot edit a collection with the type as DefaultUserCollection.");
  const groupRows = body.groups === null || !organization.useGroups ? null : rowsOf(body.groups);
  const userRows = body.users === null ? null : rowsOf(body.users);
  checkLists(organization, groupRows ?? groupsOfCollection(db, collection.id), userRows ?? membersOfCollection(db, collection.id));
  const date = now();
  const named = collection.defaultUserCollectionEmail === null && body.name ? { name: body.name } : {};
  const changes = { ...named, externalId: body.externalId, revisionDate: date };
  collections.update(db, { id: collection.id }, changes);
  if (groupRows) setCollectionGroups(db, collection.id, ofGroups(context, organization.id, groupRows));
  if (userRows) setCollectionMembers(db, collection.id, ofMembers(context, organization.id, userRows));
  logOrganization(context, organization, { type: 1301, collectionId: collection.id });
  touchMembers(db, organization.id, date);
  return written(context, { ...collection, ...changes });
}

function bulkAccess(context: Context<ValueOf<typeof bulkAccessModel>>): void {
  const { db } = context;
  const body = present(context.body);
  const organization = organizationOf(context);
  if (body.collectionIds === null) throw serverError();
  const found = [...new Set(body.collectionIds)].map((id) => collections.find(db, { id }));
  if (found.length === 0 || found.some((collection) => collection?.organizationId !== organization.id)) throw notFound();
  const chosen = found as Collection[];
  if (
    !mayEditCollections(
      context,
      organization,
      chosen.map(({ id }) => id),
    )
  )
    throw notFound();
  if (chosen.some(({ type }) => type === 1))
    throw badRequest("You cannot add access to collections with the type as DefaultUserCollection.");
  const users = rowsOf(body.users);
  const groupRows = rowsOf(body.groups);
  if (ofMembers(context, organization.id, users).length < users.length) throw badRequest("One or more users do not exist.");
  if (ofGroups(context, organization.id, groupRows).length < groupRows.length) throw badRequest("One or more groups do not exist.");
  const date = now();
  for (const { id: collectionId } of chosen) {
    for (const { id, ...access } of users) {
      collectionUsers.remove(db, { collectionId, organizationUserId: id });
      collectionUsers.insert(db, { collectionId, organizationUserId: id, ...access });
    }
    for (const { id, ...access } of groupRows) {
      collectionGroups.remove(db, { collectionId, groupId: id });
      collectionGroups.insert(db, { collectionId, groupId: id, ...access });
    }
    collections.update(db, { id: collectionId }, { revisionDate: date });
    logOrganization(context, organization, { type: 1301, collectionId, date });
  }
  touchMembers(db, organization.id, date);
}

/** Deletes a collection with its access rows; its items stay without it. Nothing is logged. */
export function eraseCollection(db: Database, collectionId: string): void {
  for (const table of [collectionUsers, collectionGroups, collectionCiphers] as const) table.remove(db, { collectionId });
  collections.remove(db, { id: collectionId });
}

function deleteCollection(context: Context, collection: Collection): void {
  eraseCollection(context.db, collection.id);
  logOrganization(context, collection.organizationId, { type: 1302, collectionId: collection.id });
}

function remove(context: Context): void {
  const { collection, organization } = collectionOf(context);
  removeAll(context, organization, [collection]);
}

function removeMany(context: Context<ValueOf<typeof idsModel>>): void {
  const found = [...new Set(present(context.body).ids)].flatMap((id) => collections.find(context.db, { id }) ?? []);
  const organization = organizationOf(context);
  if (found.length === 0 || found.some(({ organizationId }) => organizationId !== organization.id)) throw notFound();
  removeAll(context, organization, found);
}

function removeAll(context: Context, organization: Organization, chosen: readonly Collection[]): void {
  if (
    !mayDeleteCollections(
      context,
      organization,
      chosen.map(({ id }) => id),
    )
  )
    throw notFound();
  if (chosen.some(({ type }) => type === 1)) throw badRequest("You cannot delete a collection with the type as DefaultUserCollection.");
  for (const collection of chosen) deleteCollection(context, collection);
  touchMembers(context.db, organization.id, now());
}

/** The caller's own collections over all organizations, as sync shows them. */
export function memberCollections(context: Context): object[] {
  const memberships = organizationUsers.list(context.db, { userId: context.caller.userId, status: 2 });
  return memberships.flatMap(({ id, organizationId }) => {
    if (!organizations.find(context.db, { id: organizationId })?.enabled) return [];
    const own = reachOf(context.db, id);
    return collections
      .list(context.db, { organizationId })
      .filter((collection) => own.has(collection.id))
      .map((collection) => ({
        ...own.get(collection.id)!,
        ...collectionAnswer(collection),
        object: "collectionDetails",
      }));
  });
}

export const routes: Route[] = [
  route("GET", "/collections", (context) => list(memberCollections(context))),
  route("GET", BASE, all),
  route("GET", `${BASE}/details`, allDetails),
  route("GET", `${BASE}/{id:id}`, one),
  route("GET", `${BASE}/{id:id}/details`, oneDetails),
  route("GET", `${BASE}/{id:id}/users`, usersOf),
  routeWith("POST", BASE, createModel, create),
  ...alsoAt(routeWith("PUT", `${BASE}/{id:id}`, updateModel, update), ["POST", `${BASE}/{id:id}`]),
  routeWith("POST", `${BASE}/bulk-access`, bulkAccessModel, bulkAccess),
  ...alsoAt(route("DELETE", `${BASE}/{id:id}`, remove), ["POST", `${BASE}/{id:id}/delete`]),
  ...alsoAt(routeWith("DELETE", BASE, idsModel, removeMany), ["POST", `${BASE}/delete`]),
];
