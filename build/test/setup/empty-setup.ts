import { asId, type OrganizationId, type ProviderOrganizationId } from "#shared/model/ids";
import { ProductTier } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";

/** A client as it is right after the server made it, with everything its plan may offer. */
export function emptySetup(changes: Partial<ClientSetup> = {}): ClientSetup {
  return {
    schema: 1,
    client: {
      id: asId<OrganizationId>("client-1"),
      providerOrganizationId: asId<ProviderOrganizationId>("link-1"),
      name: "Bakkerij Hoogland",
      billingEmail: "billing@provider.example",
      tier: ProductTier.enterprise,
      planType: 19,
      enabled: true,
      identifier: null,
      hasKeyPair: true,
      selfHosted: false,
      createdAt: "2026-11-01T08:00:00Z",
    },
    seats: { assigned: 50, occupied: 0 },
    capabilities: {
      policies: true,
      groups: true,
      sso: true,
      scim: true,
      domains: true,
      events: true,
      directory: true,
      accountRecovery: true,
      customRoles: true,
      myItems: true,
    },
    collectionSettings: {
      limitCollectionCreation: true,
      limitCollectionDeletion: true,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: false,
    },
    collections: [],
    groups: [],
    members: [],
    policies: [],
    sso: { kind: "none", enabled: false, identifier: null, settings: {}, give: {} },
    scim: { configured: false, enabled: false },
    domains: [],
    items: { total: 0, withoutCollection: 0, byType: {} },
    unread: [],
    ...changes,
  };
}
