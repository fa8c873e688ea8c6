import type { Change, PlannedCall } from "./change.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import { wireAccessOf } from "../value/access-level.ts";

/** Stands in a shown body for what only the server's side of the screen sees encrypted. */
const encrypted = "<encrypted>";

/**
 * The calls that a change makes, as the review shows them: paths with the client's id (`{new}` before it exists),
 * bodies without secrets. Only calls that write; the reading around them is counted by `estimate`.
 */
export function plannedCalls(
  change: Change,
  context: { readonly actual: ClientSetup | null; readonly desired: DesiredSetup },
): readonly PlannedCall[] {
  const id = context.actual?.client.id ?? "{new}";
  const link = context.actual?.client.providerOrganizationId ?? "{new}";
  const organization = `/organizations/${id}`;
  const call = (method: PlannedCall["method"], path: string, body?: unknown, count = 1): PlannedCall => ({
    method,
    path,
    ...(body === undefined ? {} : { body }),
    count,
  });
  switch (change.kind) {
    case "client.create":
      return [
        call("POST", "/providers/{provider}/clients", {
          name: change.name,
          ownerEmail: change.ownerEmail,
          planType: change.plan,
          seats: change.seats,
          key: encrypted,
          keyPair: { publicKey: "<public key>", encryptedPrivateKey: encrypted },
          collectionName: encrypted,
        }),
      ];
    case "client.rename":
    case "client.seats": {
      if (context.actual?.client.providerOrganizationId === null) return [call("PUT", organization, { name: context.desired.client.name })];
      return [
        call("PUT", `/providers/{provider}/clients/${link}`, {
          name: context.desired.client.name,
          assignedSeats: context.desired.client.seats ?? context.actual?.seats.assigned ?? 0,
        }),
      ];
    }
    case "client.billing-email":
      return [call("PUT", organization, { billingEmail: change.to })];
    case "client.collection-settings":
      return [call("PUT", `${organization}/collection-management`, change.to)];
    case "group.create":
      return [call("POST", `${organization}/groups`, { name: change.name, collections: [], users: [] })];
    case "collection.create":
      return [
        call("POST", `${organization}/collections`, {
          name: encrypted,
          externalId: null,
          groups: change.access.map((entry) => ({ id: entry.group, ...wireAccessOf(entry.level) })),
          users: change.ownerManages ? [{ id: "<owner>", ...wireAccessOf("manage") }] : [],
        }),
      ];
    case "collection.access":
      return [
        call("PUT", `${organization}/collections/${change.collection ?? "{first}"}`, {
          name: encrypted,
          groups: change.set.flatMap((entry) => (entry.to === null ? [] : [{ id: entry.group, ...wireAccessOf(entry.to) }])),
        }),
      ];
    case "items.import":
      return [
        call("POST", `/ciphers/import-organization?organizationId=${id}`, {
          ciphers: `<${change.itemCount} encrypted items>`,
          collections: change.collections.map(() => encrypted),
        }),
      ];
    case "policy.set":
      return [
        call("PUT", `${organization}/policies/${change.type}`, {
          policy: { enabled: change.enabled, data: Object.keys(change.data).length === 0 ? null : change.data },
        }),
      ];
    case "sso.set":
      return [
        call("POST", `${organization}/sso`, { enabled: change.sso.enabled, identifier: change.sso.identifier, data: change.sso.settings }),
      ];
    case "group.members":
      return [call("PUT", `${organization}/groups/${change.group ?? "{new}"}`, { name: change.name, users: change.add })];
    case "member.update":
      return [call("PUT", `${organization}/users/${change.member}`, { type: change.to.role, groups: change.to.groups })];
    case "member.invite":
      return [
        call("POST", `${organization}/users/invite`, {
          emails: change.people.map((person) => person.email),
          type: change.role,
          groups: change.groups,
          collections: [],
          accessSecretsManager: false,
        }),
      ];
  }
}
