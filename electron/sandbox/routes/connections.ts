import { alsoAt, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { EMPTY_GUID } from "../framework/encoding.ts";
import { anything, flag, guid, integer, model, present, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid, notFound, serverError } from "../framework/refusal.ts";
import { newId } from "../framework/secrets.ts";
import { actsAsOwner, may } from "../domain/organization/authority.ts";
import { organizationConnections, type OrganizationConnection } from "../domain/tables/contents.ts";

/** The SCIM connection of an organization (organization-api.md §7.3). The SCIM service itself is not here. */

const BILLING_SYNC = 1;
const SCIM = 2;

const connectionModel = model("Bit.Api.AdminConsole.Models.Request.Organizations.OrganizationConnectionRequestModel", {
  type: integer,
  organizationId: guid,
  enabled: flag,
  config: anything,
});

const NAMES: Readonly<Record<number, string>> = { [BILLING_SYNC]: "CloudBillingSync", [SCIM]: "Scim" };
const nameOf = (type: number): string => NAMES[type] ?? String(type);

const answer = ({ id, type, organizationId, enabled, config }: OrganizationConnection): object => ({
  id,
  type,
  organizationId,
  enabled,
  config,
});
const BLANK = { id: null, type: 0, organizationId: EMPTY_GUID, enabled: false, config: null };

const FIELDS = [
  ["Enabled", "boolean"],
  ["ScimProvider", "number"],
  ["InviteUsersAfterProvisioning", "boolean"],
] as const;

/** The configuration as it is stored: members in any letter case, stored with capitals, null ones left out. */
function configOf(sent: unknown): Record<string, unknown> | null {
  if (sent === null) return null;
  if (typeof sent !== "object" || Array.isArray(sent)) throw malformed();
  const byName = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value as unknown]));
  const out: Record<string, unknown> = { Enabled: false };
  for (const [name, type] of FIELDS) {
    const value = byName.get(name.toLowerCase());
    if (value === undefined || value === null) continue;
    if (typeof value !== type) throw malformed();
    out[name] = value;
  }
  return out;
}

const malformed = (): Error => badRequest("Organization Connection configuration malformed");

const mayManage = (context: Context, organizationId: string, type: number): boolean =>
  type === SCIM && may(context, organizationId, "manageScim");

function refuse(action: string, type: number): Error {
  return badRequest(`You do not have permission to ${action} connection of type ${nameOf(type)}.`);
}

function read(context: Context): object {
  const text = context.params["type"]!;
  const type = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(type in NAMES)) throw invalid({ type: [`The value '${text}' is ${Number.isNaN(type) ? "not valid" : "invalid"}.`] });
  if (type === BILLING_SYNC) throw badRequest("Cannot get a CloudBillingSync connection outside of a self-hosted instance.");
  const organizationId = context.params["organizationId"]!;
  if (!mayManage(context, organizationId, type)) throw refuse("retrieve a", type);
  const known = organizationConnections.find(context.db, { organizationId, type });
  return known ? answer(known) : BLANK;
}

function create(context: Context<ValueOf<typeof connectionModel>>): object {
  const { type, organizationId, enabled, config } = present(context.body);
  if (!actsAsOwner(context, organizationId) && !mayManage(context, organizationId, type)) throw refuse("create a", type);
  if (organizationConnections.find(context.db, { organizationId, type })) {
    throw badRequest(
      `The requested organization already has a connection of type ${nameOf(type)}. Only one of each connection type may exist per organization.`,
    );
  }
  if (!(type in NAMES)) throw badRequest(`Unknown Organization connection Type: ${type}`);
  if (type === BILLING_SYNC) throw badRequest("Cannot create a CloudBillingSync connection outside of a self-hosted instance.");
  return answer(organizationConnections.insert(context.db, { id: newId(), organizationId, type, enabled, config: configOf(config) }));
}

function known(context: Context): OrganizationConnection {
  const connection = organizationConnections.find(context.db, { id: context.params["id"]! });
  if (!connection) throw notFound();
  return connection;
}

function update(context: Context<ValueOf<typeof connectionModel>>): object {
  const { type, organizationId, enabled, config } = present(context.body);
  const connection = known(context);
  if (connection.organizationId !== organizationId) throw notFound();
  if (connection.type !== type) throw badRequest("The connection type cannot be changed.");
  if (!mayManage(context, organizationId, type)) throw refuse("update a", type);
  if (config === null) throw serverError();
  const changes = { enabled, config: configOf(config) };
  organizationConnections.update(context.db, { id: connection.id }, changes);
  return answer({ ...connection, ...changes });
}

function remove(context: Context): void {
  const connection = known(context);
  if (!mayManage(context, connection.organizationId, connection.type)) throw refuse("remove this", connection.type);
  organizationConnections.remove(context.db, { id: connection.id });
}

const BASE = "/organizations/connections";

export const routes: Route[] = [
  route("GET", `${BASE}/enabled`, () => false),
  route("GET", `${BASE}/{organizationId:id}/{type}`, read),
  routeWith("POST", BASE, connectionModel, create),
  routeWith("PUT", `${BASE}/{id:id}`, connectionModel, update),
  ...alsoAt(route("DELETE", `${BASE}/{id:id}`, remove), ["POST", `${BASE}/{id:id}/delete`]),
];
