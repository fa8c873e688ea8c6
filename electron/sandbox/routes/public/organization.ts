import { queryValue, type Context, type Route } from "../../framework/context.ts";
import type { SqlValue } from "../../framework/database.ts";
import { logOrganization } from "../../domain/events.ts";
import { flagOrNull, model, present, record, text, where, type ValueOf } from "../../framework/model.ts";
import { badRequest, notFound } from "../../framework/refusal.ts";
import { required, stringLength } from "../../framework/rules.ts";
import { now } from "../../framework/time.ts";
import { organizationOf } from "../../domain/organization/authority.ts";
import { policyOf, savePolicy } from "../../domain/organization/policies.ts";
import {
  groupsOfCollection,
  membersOfCollection,
  refuseContradictions,
  rowsOf,
  selectionList,
  setCollectionGroups,
} from "../../domain/organization/selections.ts";
import { collections, groups, policies, type Collection, type Policy } from "../../domain/tables/contents.ts";
import type { EventRow } from "../../domain/tables/log.ts";
import { eraseCollection } from "../collections.ts";
import { eventRows } from "../events.ts";
import { typeOf } from "../policies.ts";
import { callingOrganization, publicList, publicRoute, publicRouteWith } from "./public-route.ts";

/** Collections, policies, subscription and events through the public API (organization-api.md §8.4). */

const collectionModel = model("Bit.Api.Models.Public.Request.CollectionUpdateRequestModel", {
  externalId: where(text, stringLength(300)),
  groups: selectionList,
});
const policyModel = model("Bit.Api.AdminConsole.Public.Models.Request.PolicyUpdateRequestModel", {
  enabled: where(flagOrNull, required),
  data: record,
  metadata: record,
});

const collectionAnswer = (context: Context, { id, externalId }: Collection): object => ({
  object: "collection",
  id,
  groups: groupsOfCollection(context.db, id),
  externalId,
});

function collectionOf(context: Context): Collection {
  const collection = collections.find(context.db, { id: context.params["id"]!, organizationId: callingOrganization(context), type: 0 });
  if (!collection) throw notFound();
  return collection;
}

function updateCollection(context: Context<ValueOf<typeof collectionModel>>): object {
  const body = present(context.body);
  const collection = collectionOf(context);
  const organization = organizationOf(context, collection.organizationId);
  const wanted = body.groups === null ? null : rowsOf(body.groups);
  refuseContradictions(wanted ?? []);
  const managed = [...(wanted ?? groupsOfCollection(context.db, collection.id)), ...membersOfCollection(context.db, collection.id)].some(
    ({ manage }) => manage,
  );
  if (!managed && !organization.allowAdminAccessToAllCollectionItems)
    throw badRequest("At least one member or group must have can manage permission.");
  collections.update(context.db, { id: collection.id }, { externalId: body.externalId, revisionDate: now() });
  if (wanted)
    setCollectionGroups(
      context.db,
      collection.id,
      wanted.filter(({ id }) => groups.find(context.db, { id })?.organizationId === organization.id),
    );
  logOrganization(context, organization, { type: 1301, collectionId: collection.id });
  return { ...collectionAnswer(context, { ...collection, externalId: body.externalId }), ...(wanted ? {} : { groups: null }) };
}

function allCollections(context: Context): object {
  return publicList(
    collections.list(context.db, { organizationId: callingOrganization(context), type: 0 }).map((one) => collectionAnswer(context, one)),
  );
}

const policyAnswer = ({ id, type, enabled, data }: Policy): object => ({ object: "policy", id, type, enabled, data });

function onePolicy(context: Context): object {
  const policy = policyOf(context.db, callingOrganization(context), typeOf(context));
  if (!policy) throw notFound();
  return policyAnswer(policy);
}

function updatePolicy(context: Context<ValueOf<typeof policyModel>>): object {
  const { enabled, data, metadata } = present(context.body);
  return policyAnswer(
    savePolicy(context, organizationOf(context, callingOrganization(context)), {
      type: typeOf(context),
      enabled: present(enabled),
      data,
      metadata,
    }),
  );
}

function subscription(context: Context): object {
  const { seats, maxAutoscaleSeats, maxStorageGb } = organizationOf(context, callingOrganization(context));
  return {
    passwordManager: { seats, maxAutoScaleSeats: maxAutoscaleSeats, storage: maxStorageGb },
    secretsManager: { seats: null, maxAutoScaleSeats: null, serviceAccounts: null, maxAutoScaleServiceAccounts: null },
  };
}

const eventAnswer = (row: EventRow): object => ({
  object: "event",
  type: row.type,
  itemId: row.cipherId,
  collectionId: row.collectionId,
  groupId: row.groupId,
  policyId: row.policyId,
  memberId: row.organizationUserId,
  actingUserId: row.actingUserId,
  installationId: row.installationId,
  date: row.date,
  device: row.deviceType,
  ipAddress: row.ipAddress,
  secretId: null,
  projectId: null,
  serviceAccountId: null,
});

function events(context: Context): object {
  const filters: [string, SqlValue][] = [["organizationId", callingOrganization(context)]];
  const actor = queryValue(context, "actingUserId");
  const item = queryValue(context, "itemId");
  if (actor) filters.push(["actingUserId", actor.toLowerCase()]);
  if (item) filters.push(["cipherId", item.toLowerCase()]);
  const { rows, token } = eventRows(context, filters.map(([name]) => `"${name}" = ?`).join(" and "), ...filters.map(([, value]) => value));
  return { continuationToken: token, object: "list", data: rows.map(eventAnswer) };
}

export const routes: Route[] = [
  publicRoute("GET", "/collections", allCollections),
  publicRoute("GET", "/collections/{id:id}", (context) => collectionAnswer(context, collectionOf(context))),
  publicRouteWith("PUT", "/collections/{id:id}", collectionModel, updateCollection),
  publicRoute("DELETE", "/collections/{id:id}", (context) => eraseCollection(context.db, collectionOf(context).id)),
  publicRoute("GET", "/policies", (context) =>
    publicList(policies.list(context.db, { organizationId: callingOrganization(context) }).map(policyAnswer)),
  ),
  publicRoute("GET", "/policies/{type}", onePolicy),
  publicRouteWith("PUT", "/policies/{type}", policyModel, updatePolicy),
  publicRoute("GET", "/organization/subscription", subscription),
  publicRoute("GET", "/events", events),
];
