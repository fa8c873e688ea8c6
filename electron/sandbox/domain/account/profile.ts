import type { Account } from "../tables/accounts.ts";
import { NO_PERMISSIONS } from "../tables/organizations.ts";
import { providerOrganizations, providers, providerUsers } from "../tables/providers.ts";
import { hasOrganizationPremium } from "./claims.ts";
import type { Database } from "../../framework/database.ts";
import { decodeName } from "../../framework/encoding.ts";
import { memberOrganizationViews, providerOrganizationView } from "../organization/profile-organization.ts";

/** Whether a two-factor method is in use. */
const hasTwoFactor = (account: Account): boolean => Object.values(account.twoFactor).some(({ enabled }) => enabled);

/** The account's keys in camelCase, as profile and `GET /accounts/keys` show them. */
export function accountKeysView(account: Account): object | null {
  if (account.privateKey === null) return null;
  return {
    signatureKeyPair: null,
    publicKeyEncryptionKeyPair: {
      wrappedPrivateKey: account.privateKey,
      publicKey: account.publicKey,
      signedPublicKey: null,
      object: "publicKeyEncryptionKeyPair",
    },
    securityState: null,
    object: "privateKeys",
  };
}

/** Providers in which the account is confirmed and that are set up (provider-api.md §2.13). */
function providerViews(db: Database, userId: string): { providers: object[]; providerOrganizations: object[] } {
  const shown: object[] = [];
  const organizations: object[] = [];
  for (const member of providerUsers.list(db, { userId, status: 2 })) {
    const provider = providers.find(db, { id: member.providerId });
    if (!provider || provider.status === 0) continue;
    shown.push({
      id: provider.id,
      name: decodeName(provider.name ?? ""),
      key: member.key,
      status: member.status,
      type: member.type,
      enabled: provider.enabled,
      permissions: NO_PERMISSIONS,
      userId,
      useEvents: provider.useEvents,
      providerStatus: provider.status,
      providerType: provider.type,
      object: "profileProvider",
    });
    const links = providerOrganizations.list(db, { providerId: provider.id });
    organizations.push(...links.map((link) => providerOrganizationView(db, link, provider, userId)));
  }
  return { providers: shown, providerOrganizations: organizations };
}

/** The profile of an account (`GET /accounts/profile`, and inside `GET /sync`). */
export function profileView(db: Database, account: Account): object {
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    emailVerified: account.emailVerified,
    premium: account.premium,
    premiumFromOrganization: hasOrganizationPremium(db, account.id),
    culture: account.culture,
    twoFactorEnabled: hasTwoFactor(account),
    key: account.key,
    privateKey: account.privateKey,
    accountKeys: accountKeysView(account),
    securityStamp: account.securityStamp,
    forcePasswordReset: account.forcePasswordReset,
    usesKeyConnector: account.usesKeyConnector,
    avatarColor: account.avatarColor,
    creationDate: account.creationDate,
    verifyDevices: account.verifyDevices,
    organizations: memberOrganizationViews(db, account.id, [2]),
    organizationsNew: memberOrganizationViews(db, account.id, [1, 2]),
    ...providerViews(db, account.id),
    object: "profile",
  };
}
