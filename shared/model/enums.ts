/** Enumerations of the wire, as frozen objects (numbers as the server sends them). Source: provider-api.md §3, organization-api.md §2.1, §5. */

export const MemberRole = { owner: 0, admin: 1, user: 2, custom: 4 } as const;
export type MemberRole = (typeof MemberRole)[keyof typeof MemberRole];

export const MemberStatus = { revoked: -1, invited: 0, accepted: 1, confirmed: 2, staged: 3 } as const;
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];

export const ProviderRole = { providerAdmin: 0, serviceUser: 1 } as const;
export type ProviderRole = (typeof ProviderRole)[keyof typeof ProviderRole];

export const ProductTier = { free: 0, families: 1, teams: 2, enterprise: 3, teamsStarter: 4 } as const;
export type ProductTier = (typeof ProductTier)[keyof typeof ProductTier];

/** Plans a provider of type MSP may create. */
/** Kinds of key of an organization (organization-api.md §1.1). */
export const ApiKeyType = { publicApi: 0, billingSync: 1, scim: 2 } as const;
export type ApiKeyType = (typeof ApiKeyType)[keyof typeof ApiKeyType];

/** Managed service providers give the first two, business units the last two (provider-api.md §3.9). */
export const ClientPlan = { teamsMonthly: 17, enterpriseMonthly: 19, enterpriseAnnually: 20 } as const;
export type ClientPlan = (typeof ClientPlan)[keyof typeof ClientPlan];
/** As texts name them. */
export type ClientPlanName = "teams" | "enterprise" | "enterprise-annually";
export const planNameOf = (plan: ClientPlan): ClientPlanName =>
  plan === ClientPlan.teamsMonthly ? "teams" : plan === ClientPlan.enterpriseAnnually ? "enterprise-annually" : "enterprise";
export const isEnterprise = (plan: ClientPlan): boolean => plan !== ClientPlan.teamsMonthly;

export const KdfType = { pbkdf2: 0, argon2id: 1 } as const;
export type KdfType = (typeof KdfType)[keyof typeof KdfType];

export const TwoFactorMethod = {
  authenticator: 0,
  email: 1,
  duo: 2,
  yubikey: 3,
  u2f: 4,
  remember: 5,
  organizationDuo: 6,
  webauthn: 7,
  recoveryCode: 8,
} as const;
export type TwoFactorMethod = (typeof TwoFactorMethod)[keyof typeof TwoFactorMethod];

/** Policy types that this app knows by name; unknown numbers are kept and shown by number. */
export const PolicyType = {
  twoFactorAuthentication: 0,
  masterPassword: 1,
  passwordGenerator: 2,
  singleOrganization: 3,
  requireSso: 4,
  organizationDataOwnership: 5,
  disableSend: 6,
  sendOptions: 7,
  accountRecovery: 8,
  sessionTimeout: 9,
  disablePersonalVaultExport: 10,
  activateAutofill: 11,
  automaticAppLogIn: 12,
  freeFamiliesSponsorship: 13,
  removeUnlockWithPin: 14,
  restrictedItemTypes: 15,
  uriMatchDefaults: 16,
  autotypeDefaults: 17,
  automaticUserConfirmation: 18,
  blockClaimedDomainAccountCreation: 19,
  organizationUserNotification: 20,
  sendControls: 21,
  fillAssist: 22,
} as const;
export type PolicyType = (typeof PolicyType)[keyof typeof PolicyType];
