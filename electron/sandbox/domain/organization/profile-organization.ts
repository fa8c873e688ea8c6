import { ssoConfigs } from "../tables/contents.ts";
import { NO_PERMISSIONS, organizations, organizationUsers, type Organization, type OrganizationUser } from "../tables/organizations.ts";
import { providerOrganizations, providers, type Provider, type ProviderOrganization } from "../tables/providers.ts";
import type { Database } from "../../framework/database.ts";
import { decodeName } from "../../framework/encoding.ts";
import { organizationView } from "./organization-view.ts";
import { planOf, TIER } from "../provider/plans.ts";

/** The members that both kinds of organizations in a profile have (organization-api.md §1.3). */
function sharedView(db: Database, organization: Organization, provider: Provider | undefined): Record<string, unknown> {
  const tier = planOf(organization.planType)!.productTier;
  const sso = ssoConfigs.find(db, { organizationId: organization.id });
  const decryption = typeof sso?.data["memberDecryptionType"] === "number" ? sso.data["memberDecryptionType"] : null;
  return {
    ...organizationView(organization),
    enabled: organization.enabled,
    identifier: organization.identifier,
    productTierType: tier,
    useActivateAutofillPolicy: tier === TIER.enterprise,
    useDisableSMAdsForUsers: organization.useDisableSmAdsForUsers,
    ssoBound: false,
    providerId: provider?.id ?? null,
    providerName: provider ? decodeName(provider.name ?? "") : null,
    providerType: provider?.type ?? null,
    ssoEnabled: sso?.enabled ?? false,
    keyConnectorEnabled: decryption === 1,
    keyConnectorUrl: decryption === 1 ? (sso?.data["keyConnectorUrl"] ?? null) : null,
    ssoMemberDecryptionType: decryption,
  };
}

/** The provider that manages an organization. */
function managingProvider(db: Database, organizationId: string): Provider | undefined {
  const link = providerOrganizations.find(db, { organizationId });
  return link && providers.find(db, { id: link.providerId });
}

/** An organization as one of its members sees it in the profile; null when it is gone or closed to them. */
export function memberOrganizationView(db: Database, member: OrganizationUser): object | null {
  const organization = organizations.find(db, { id: member.organizationId });
  if (!organization) return null;
  return {
    organizationUserId: member.id,
    userIsClaimedByOrganization: false,
    familySponsorshipFriendlyName: null,
    familySponsorshipAvailable: planOf(organization.planType)!.productTier === TIER.enterprise,
    familySponsorshipLastSyncDate: null,
    familySponsorshipValidUntil: null,
    familySponsorshipToDelete: null,
    isAdminInitiated: false,
    ...sharedView(db, organization, managingProvider(db, organization.id)),
    key: member.key,
    resetPasswordEnrolled: member.resetPasswordKey !== null,
    accessSecretsManager: member.accessSecretsManager,
    accessPam: member.accessPam,
    userId: member.userId,
    status: member.status,
    type: member.type,
    permissions: member.permissions ?? (member.permissionsCleared ? null : NO_PERMISSIONS),
    object: "profileOrganization",
  };
}

/** All memberships of an account in the given statuses, as its profile shows them. */
export function memberOrganizationViews(db: Database, userId: string, statuses: readonly number[]): object[] {
  const members = organizationUsers.list(db, { userId }).filter(({ status }) => statuses.includes(status));
  return members.flatMap((member) => memberOrganizationView(db, member) ?? []);
}

/** A client organization as a member of its provider sees it: as its owner, with the key wrapped by the provider key. */
export function providerOrganizationView(db: Database, link: ProviderOrganization, provider: Provider, userId: string): object {
  const organization = organizations.find(db, { id: link.organizationId })!;
  return {
    ...sharedView(db, organization, provider),
    key: link.key,
    resetPasswordEnrolled: false,
    accessSecretsManager: false,
    accessPam: false,
    userId,
    status: 2,
    type: 0,
    permissions: NO_PERMISSIONS,
    object: "profileProviderOrganization",
  };
}
