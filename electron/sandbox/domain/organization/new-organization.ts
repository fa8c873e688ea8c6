import type { Organization, OrganizationUser } from "../tables/organizations.ts";
import type { Database } from "../../framework/database.ts";
import { sendMail, vaultLink } from "../mails.ts";
import { planOf, TIER } from "../provider/plans.ts";
import { decodeName } from "../../framework/encoding.ts";
import { makeToken, newId, randomText, type ServerSecrets } from "../../framework/secrets.ts";
import { HOUR, now } from "../../framework/time.ts";
import { accountByEmail } from "../account/claims.ts";

export interface NewOrganization {
  readonly id?: string;
  /** As it is to be stored (callers encode it where the real server does). */
  readonly name: string;
  readonly businessName: string | null;
  readonly billingEmail: string;
  readonly planType: number;
  readonly seats: number | null;
  readonly publicKey: string | null;
  readonly privateKey: string | null;
  readonly hasSubscription: boolean;
  readonly status: number;
  readonly date?: string;
}

/** What a plan makes an organization capable of (organization-api.md §1.4); these columns change with the plan. */
export function capabilitiesOf(planType: number) {
  const plan = planOf(planType)!;
  const tier = plan.productTier;
  const enterprise = tier === TIER.enterprise;
  return {
    plan: plan.name ?? "",
    usePolicies: plan.hasPolicies,
    useSso: plan.hasSso,
    useScim: enterprise || tier === TIER.teams,
    useGroups: plan.hasGroups,
    useDirectory: plan.hasDirectory,
    useEvents: plan.hasEvents,
    useTotp: plan.hasTotp,
    use2fa: plan.has2fa,
    useApi: enterprise || tier === TIER.teams || tier === TIER.teamsStarter,
    useResetPassword: plan.hasResetPassword,
    usersGetPremium: plan.usersGetPremium,
    useCustomPermissions: enterprise,
    selfHost: plan.hasSelfHost,
  } satisfies Partial<Organization>;
}

/** The row of a new organization: capabilities come from its plan (organization-api.md §1.4). */
export function organizationRow(facts: NewOrganization): Organization {
  const plan = planOf(facts.planType)!;
  const tier = plan.productTier;
  const enterprise = tier === TIER.enterprise;
  const date = facts.date ?? now();
  return {
    id: facts.id ?? newId(),
    name: facts.name,
    businessName: facts.businessName,
    billingEmail: facts.billingEmail,
    identifier: null,
    status: facts.status,
    enabled: true,
    planType: facts.planType,
    ...capabilitiesOf(facts.planType),
    seats: facts.seats,
    maxAutoscaleSeats: null,
    maxCollections: plan.passwordManager.maxCollections,
    maxStorageGb: plan.passwordManager.baseStorageGb,
    useKeyConnector: false,
    useSecretsManager: false,
    usePasswordManager: true,
    useRiskInsights: enterprise,
    useOrganizationDomains: plan.hasOrganizationDomains,
    useAdminSponsoredFamilies: false,
    useAutomaticUserConfirmation: false,
    useDisableSmAdsForUsers: false,
    usePhishingBlocker: false,
    useMyItems: plan.hasMyItems,
    useInviteLinks: plan.hasInviteLinks,
    usePam: false,
    limitCollectionCreation: false,
    limitCollectionDeletion: false,
    limitItemDeletion: false,
    allowAdminAccessToAllCollectionItems: false,
    publicKey: facts.publicKey,
    privateKey: facts.privateKey,
    licenseKey: randomText(20),
    hasSubscription: facts.hasSubscription,
    expirationDate: null,
    creationDate: date,
    revisionDate: date,
  };
}

/** The row of an invitation. */
export function invitedMember(organizationId: string, email: string, type: number, date = now()): OrganizationUser {
  return {
    id: newId(),
    organizationId,
    userId: null,
    email: email.toLowerCase(),
    key: null,
    resetPasswordKey: null,
    status: 0,
    type,
    externalId: null,
    permissions: null,
    permissionsCleared: false,
    accessSecretsManager: false,
    accessPam: false,
    revokedFrom: null,
    revocationReason: null,
    creationDate: date,
    revisionDate: date,
  };
}

/** Purpose of the token in the invitation mail; it binds the member row and the address for 120 hours. */
export const ORGANIZATION_INVITE = "OrganizationUserInvite";
const INVITE_LIFETIME = 120 * HOUR;

export interface InviteFacts {
  readonly id: string;
  readonly email: string;
}

/** Mails the invitation of a member row in status Invited (organization-api.md §2.4). */
export function mailInvitation(db: Database, secrets: ServerSecrets, organization: Organization, member: OrganizationUser): void {
  const email = member.email!;
  const known = accountByEmail(db, email) !== undefined;
  const facts: InviteFacts = { id: member.id, email };
  const token = `BwOrgUserInviteToken_${makeToken(secrets, ORGANIZATION_INVITE, facts, Date.now() + INVITE_LIFETIME)}`;
  const link = vaultLink("accept-organization", {
    organizationId: organization.id,
    organizationUserId: member.id,
    email,
    organizationName: decodeName(organization.name),
    token,
    initOrganization: "False",
    orgUserHasExistingUser: known ? "True" : "False",
  });
  const view = `OrganizationInvite${organization.planType === 0 ? "Free" : "EnterpriseTeams"}${known ? "Existing" : "New"}UserView`;
  sendMail(db, { to: email, category: `AdminConsole.OrganizationInvite.${view}`, link });
}

/** Seats that count: invited, accepted and confirmed members. */
export const occupiedSeats = (db: Database, organizationId: string): number =>
  Number(
    db.first<{ n: number }>(
      `select count(*) as n from "organizationUsers" where "organizationId" = ? and "status" in (0, 1, 2)`,
      organizationId,
    )!.n,
  );
