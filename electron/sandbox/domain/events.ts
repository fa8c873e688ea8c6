import { organizations, organizationUsers, type Organization } from "./tables/organizations.ts";
import { events, type EventRow } from "./tables/log.ts";
import { providerOrganizations, providers, providerUsers } from "./tables/providers.ts";
import type { Context } from "../framework/context.ts";
import type { Database } from "../framework/database.ts";
import { deviceNumber } from "./account/device-types.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";

/** What an event says beside who did it, when and from where. */
export type EventFacts = Partial<Omit<EventRow, "id">> & { type: number };

/** Device type of the request: the header wins when it is a number, else the token's. */
export function deviceTypeOf(context: Context): number | null {
  const header = context.headers["device-type"];
  const fromHeader = typeof header === "string" && /^\d+$/.test(header) ? deviceNumber(header) : null;
  return fromHeader ?? deviceNumber(context.maybeCaller?.deviceType);
}

/** The person who acts; null for anonymous calls and for an organization's own token. */
function actorOf({ maybeCaller }: Context): string | null {
  return maybeCaller === null || maybeCaller.clientId.startsWith("organization.") ? null : maybeCaller.userId;
}

/** Writes one event row; what is not told is null. */
export function insertEvent(db: Database, facts: EventFacts & { readonly date: string }): void {
  events.insert(db, {
    userId: null,
    organizationId: null,
    providerId: null,
    cipherId: null,
    collectionId: null,
    groupId: null,
    policyId: null,
    organizationUserId: null,
    providerUserId: null,
    providerOrganizationId: null,
    installationId: null,
    systemUser: null,
    domainName: null,
    actingUserId: null,
    deviceType: null,
    ipAddress: null,
    ...facts,
    id: newId(),
  });
}

/** Writes what a request did; `date` may be given so that the events of one call share a moment. */
function writeEvent(context: Context, facts: EventFacts): void {
  insertEvent(context.db, {
    actingUserId: actorOf(context),
    date: now(),
    deviceType: deviceTypeOf(context),
    ipAddress: context.ip,
    ...facts,
  });
}

/** Logs an act on a provider (18xx, 19xx), if the provider is enabled and logs events. */
export function logProvider(context: Context, providerId: string, facts: EventFacts): void {
  const provider = providers.find(context.db, { id: providerId });
  if (provider?.enabled && provider.useEvents) writeEvent(context, { providerId, ...facts });
}

/**
 * Logs an act on an organization (11xx, 13xx–17xx, 20xx), if it is enabled and logs events. `providerId` is stamped
 * when the caller reaches the organization through a provider and is no member of it.
 */
export function logOrganization(context: Context, organization: string | Organization, facts: EventFacts): void {
  const row = typeof organization === "string" ? organizations.find(context.db, { id: organization }) : organization;
  if (!row?.enabled || !row.useEvents) return;
  writeEvent(context, { organizationId: row.id, providerId: actingProvider(context, row.id), ...facts });
}

/** Logs an act on a claimed domain (20xx): these rows never name a provider. */
export function logDomain(context: Context, organizationId: string, type: number, domainName: string): void {
  const organization = organizations.find(context.db, { id: organizationId });
  if (organization?.enabled && organization.useEvents) writeEvent(context, { organizationId, type, domainName });
}

/** The provider through which the caller acts on an organization; null for its own members and for outsiders. */
function actingProvider(context: Context, organizationId: string): string | null {
  const userId = context.maybeCaller?.userId;
  if (!userId) return null;
  const member = organizationUsers.find(context.db, { organizationId, userId, status: 2 });
  return member ? null : providerOf(context, organizationId, userId);
}

/** The provider of an organization in which a person is confirmed, or null. Looked up on every call (provider-api.md §1.8). */
export function providerOf(context: Context, organizationId: string, userId: string): string | null {
  const link = providerOrganizations.find(context.db, { organizationId });
  if (!link) return null;
  return providerUsers.find(context.db, { providerId: link.providerId, userId, status: 2 }) ? link.providerId : null;
}

/** Logs an act on one's own account (10xx): one row, and a copy per confirmed provider and organization membership. */
export function logAccount(context: Context, userId: string, type: number): void {
  const facts = { type, userId, actingUserId: userId };
  writeEvent(context, facts);
  for (const { organizationId } of organizationUsers.list(context.db, { userId, status: 2 })) {
    const organization = organizations.find(context.db, { id: organizationId });
    if (organization?.enabled && organization.useEvents) writeEvent(context, { ...facts, organizationId });
  }
  for (const { providerId } of providerUsers.list(context.db, { userId, status: 2 })) logProvider(context, providerId, facts);
}
