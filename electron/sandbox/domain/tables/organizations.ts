import { column, table, type RowOf } from "../../framework/table.ts";

/** One organization. Names are HTML-encoded. Flags are the plan's capabilities at the time of creation. */
export const organizations = table(
  "organizations",
  {
    id: column.text,
    name: column.text,
    businessName: column.textOrNull,
    billingEmail: column.text,
    identifier: column.textOrNull,
    /** 0 pending, 1 created, 2 managed (billed through a provider). */
    status: column.integer,
    enabled: column.flag,
    planType: column.integer,
    /** The plan's display name (`Teams (Monthly)`). */
    plan: column.text,
    seats: column.integerOrNull,
    maxAutoscaleSeats: column.integerOrNull,
    maxCollections: column.integerOrNull,
    maxStorageGb: column.integerOrNull,
    usePolicies: column.flag,
    useSso: column.flag,
    useKeyConnector: column.flag,
    useScim: column.flag,
    useGroups: column.flag,
    useDirectory: column.flag,
    useEvents: column.flag,
    useTotp: column.flag,
    use2fa: column.flag,
    useApi: column.flag,
    useSecretsManager: column.flag,
    useResetPassword: column.flag,
    usersGetPremium: column.flag,
    useCustomPermissions: column.flag,
    selfHost: column.flag,
    usePasswordManager: column.flag,
    useRiskInsights: column.flag,
    useOrganizationDomains: column.flag,
    useAdminSponsoredFamilies: column.flag,
    useAutomaticUserConfirmation: column.flag,
    useDisableSmAdsForUsers: column.flag,
    usePhishingBlocker: column.flag,
    useMyItems: column.flag,
    useInviteLinks: column.flag,
    usePam: column.flag,
    limitCollectionCreation: column.flag,
    limitCollectionDeletion: column.flag,
    limitItemDeletion: column.flag,
    allowAdminAccessToAllCollectionItems: column.flag,
    publicKey: column.textOrNull,
    privateKey: column.textOrNull,
    licenseKey: column.textOrNull,
    /** Whether the payment processor knows a customer and a subscription (a stand-alone or managed organization). */
    hasSubscription: column.flag,
    expirationDate: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["identifier"]] },
);

export type Organization = RowOf<typeof organizations>;

/** The thirteen rights of a custom member. */
export interface Permissions {
  accessEventLogs: boolean;
  accessImportExport: boolean;
  accessReports: boolean;
  createNewCollections: boolean;
  editAnyCollection: boolean;
  deleteAnyCollection: boolean;
  manageGroups: boolean;
  managePolicies: boolean;
  manageSso: boolean;
  manageUsers: boolean;
  manageResetPassword: boolean;
  manageScim: boolean;
  manageAccessRules: boolean;
}

export const NO_PERMISSIONS: Permissions = {
  accessEventLogs: false,
  accessImportExport: false,
  accessReports: false,
  createNewCollections: false,
  editAnyCollection: false,
  deleteAnyCollection: false,
  manageGroups: false,
  managePolicies: false,
  manageSso: false,
  manageUsers: false,
  manageResetPassword: false,
  manageScim: false,
  manageAccessRules: false,
};

/** Membership rows of an organization. `email` only while invited (or staged), `userId` from acceptance on. */
export const organizationUsers = table(
  "organizationUsers",
  {
    id: column.text,
    organizationId: column.text,
    userId: column.textOrNull,
    email: column.textOrNull,
    /** The organization key sealed to the member's public key. */
    key: column.textOrNull,
    /** The user key sealed to the organization's public key (account recovery). */
    resetPasswordKey: column.textOrNull,
    /** -1 revoked, 0 invited, 1 accepted, 2 confirmed, 3 staged. */
    status: column.integer,
    /** 0 owner, 1 admin, 2 user, 4 custom. */
    type: column.integer,
    externalId: column.textOrNull,
    permissions: column.jsonOrNull<Permissions>(),
    /** An edit sent no rights: the member's own profile shows null from then on instead of no rights. */
    permissionsCleared: column.flag,
    accessSecretsManager: column.flag,
    accessPam: column.flag,
    /** The status before a revocation. */
    revokedFrom: column.integerOrNull,
    revocationReason: column.integerOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"], ["userId"]] },
);

export type OrganizationUser = RowOf<typeof organizationUsers>;

/** Installations of self-hosted servers; a licence is made for one. */
export const installations = table("installations", {
  id: column.text,
  email: column.text,
  key: column.text,
  enabled: column.flag,
  creationDate: column.text,
});

/** Organizations whose own subscription ends with the period. */
export const cancellations = table("cancellations", { organizationId: column.text, date: column.text }, { keys: ["organizationId"] });

/** Families plans that an organization pays for, one per member who offers it. */
export const sponsorships = table(
  "sponsorships",
  {
    id: column.text,
    organizationId: column.text,
    organizationUserId: column.text,
    planSponsorshipType: column.integer,
    offeredToEmail: column.text,
    friendlyName: column.textOrNull,
    isAdminInitiated: column.flag,
    notes: column.textOrNull,
  },
  { indexes: [["organizationId"]] },
);

export type Sponsorship = RowOf<typeof sponsorships>;

export const organizationTables = [organizations, organizationUsers, installations, cancellations, sponsorships];
