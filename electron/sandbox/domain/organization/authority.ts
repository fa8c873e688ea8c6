import { parseGuid, claimIds, type Context } from "../../framework/context.ts";
import { providerOf } from "../events.ts";
import { emptyAnswer, forbidden, notFound } from "../../framework/refusal.ts";
import { organizations, type Organization, type Permissions } from "../tables/organizations.ts";

/** Roles of members by number. */
export const OWNER = 0;
export const ADMIN = 1;
export const USER = 2;
export const CUSTOM = 4;

const ROLE_CLAIMS = [
  ["orgowner", OWNER],
  ["orgadmin", ADMIN],
  ["orguser", USER],
  ["orgcustom", CUSTOM],
] as const;

/** A right of a custom member. */
export type Right = keyof Permissions;

/**
 * The caller's own role in an organization; null for outsiders (also for provider users). It comes from the token's
 * claims, so a new membership counts from the next token on (organization-api.md §1.5). An organization's own token
 * (public API) counts as an owner.
 */
export function roleOf(context: Context, organizationId: string): number | null {
  if (context.caller.clientId === `organization.${organizationId}`) return OWNER;
  for (const [claim, role] of ROLE_CLAIMS) if (claimIds(context.caller, claim).includes(organizationId)) return role;
  return null;
}

/** Whether the caller reaches the organization through its provider; looked up in the database on every call. */
export const isProviderUser = (context: Context, organizationId: string): boolean =>
  providerOf(context, organizationId, context.caller.userId) !== null;

/** Owners, and provider users in their place. */
export const actsAsOwner = (context: Context, organizationId: string): boolean =>
  roleOf(context, organizationId) === OWNER || isProviderUser(context, organizationId);

/** Owners, admins and provider users. */
export function actsAsAdmin(context: Context, organizationId: string): boolean {
  const role = roleOf(context, organizationId);
  return role === OWNER || role === ADMIN || isProviderUser(context, organizationId);
}

/** Whether a custom member's token carries a right. */
export const hasRight = (context: Context, organizationId: string, right: Right): boolean =>
  roleOf(context, organizationId) === CUSTOM && claimIds(context.caller, right.toLowerCase()).includes(organizationId);

/** Whether the caller may do what `right` stands for: as owner, admin, provider user or by the right itself. */
export const may = (context: Context, organizationId: string, ...rights: Right[]): boolean =>
  actsAsAdmin(context, organizationId) || rights.some((right) => hasRight(context, organizationId, right));

/** Members of any role and provider users. */
export const belongs = (context: Context, organizationId: string): boolean =>
  roleOf(context, organizationId) !== null || isProviderUser(context, organizationId);

/** Reads `orgId` of a guarded route; a text that is no GUID is the real server's empty 500. */
function guardedId(context: Context): string {
  const id = parseGuid(context.params["orgId"] ?? "");
  if (id === null) throw emptyAnswer(500);
  return id;
}

/** `authorize` of guarded routes: 403 empty unless one of the rights is there. */
export const requireRight =
  (...rights: Right[]) =>
  (context: Context): void => {
    if (!may(context, guardedId(context), ...rights)) throw forbidden();
  };

/** `authorize`: 403 empty unless `rule` holds for the organization of the path. */
export const requireThat =
  (rule: (context: Context, organizationId: string) => boolean) =>
  (context: Context): void => {
    if (!rule(context, guardedId(context))) throw forbidden();
  };

/** The organization of a route, 404 when unknown. */
export function organizationOf(context: Context, organizationId = context.params["orgId"]!): Organization {
  const organization = organizations.find(context.db, { id: organizationId });
  if (!organization) throw notFound();
  return organization;
}
