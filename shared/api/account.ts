import { z } from "zod";
import { accountKeys, masterPasswordUnlock } from "./account-keys.ts";
import { enumNumber, flag, freeObject, id, optional, optionalDate, organizationId } from "./common.ts";

/** A provider of the account (`providers[]`): only confirmed memberships of providers that are set up. `key` may be any text. */
export const profileProvider = z.object({
  id,
  name: optional(z.string()),
  key: optional(z.string()),
  status: optional(enumNumber),
  type: enumNumber,
  enabled: flag,
  useEvents: flag,
  providerStatus: optional(enumNumber),
  providerType: optional(enumNumber),
});

/** An organization as the profile tells it: `organizations[]` of a member, `providerOrganizations[]` of a provider's user. */
export const profileOrganization = z.object({
  id: organizationId,
  name: z.string(),
  enabled: flag,
  identifier: optional(z.string()),
  productTierType: optional(enumNumber),
  seats: optional(z.number()),
  status: optional(enumNumber),
  type: optional(enumNumber),
  key: optional(z.string()),
  organizationUserId: optional(id),
  providerId: optional(id),
  providerName: optional(z.string()),
  permissions: optional(freeObject),
  hasPublicAndPrivateKeys: flag,
  selfHost: flag,
  usePolicies: flag,
  useSso: flag,
  useScim: flag,
  useGroups: flag,
  useDirectory: flag,
  useEvents: flag,
  useResetPassword: flag,
  useCustomPermissions: flag,
  useOrganizationDomains: flag,
  useMyItems: flag,
  useSecretsManager: flag,
  usePam: flag,
  useAutomaticUserConfirmation: optional(z.boolean()),
  limitCollectionCreation: flag,
  limitCollectionDeletion: flag,
  limitItemDeletion: flag,
  allowAdminAccessToAllCollectionItems: flag,
});
export type ProfileOrganization = z.output<typeof profileOrganization>;

/** `GET /accounts/profile`. */
export const profile = z.object({
  id,
  name: optional(z.string()),
  email: z.string(),
  twoFactorEnabled: flag,
  key: optional(z.string()),
  privateKey: optional(z.string()),
  accountKeys: optional(accountKeys),
  securityStamp: optional(z.string()),
  forcePasswordReset: flag,
  usesKeyConnector: flag,
  organizations: z
    .array(profileOrganization)
    .nullish()
    .transform((rows) => rows ?? []),
  providers: z
    .array(profileProvider)
    .nullish()
    .transform((rows) => rows ?? []),
  providerOrganizations: z
    .array(profileOrganization)
    .nullish()
    .transform((rows) => rows ?? []),
});
export type Profile = z.output<typeof profile>;

/** `GET /sync`, of which only the account is read: it holds nothing of a provider's clients. */
export const sync = z.object({ profile, userDecryption: optional(z.object({ masterPasswordUnlock: optional(masterPasswordUnlock) })) });

/** `GET /accounts/revision-date`: milliseconds since 1970. */
export const revisionDate = z.number();

/** `GET /accounts/keys`. */
export const keys = z.object({
  key: optional(z.string()),
  publicKey: optional(z.string()),
  privateKey: optional(z.string()),
  accountKeys: optional(accountKeys),
});

/** `GET /users/{id}/public-key`. No key: somebody who has not finished making their account. */
export const userPublicKey = z.object({ userId: optional(id), publicKey: optional(z.string()) });
/** `GET /users/{id}/keys`: newer, with a signed form. */
export const userKeys = z.object({ verifyingKey: optional(z.string()), signedPublicKey: optional(z.string()), publicKey: z.string() });

/** `GET /config`. `server` names software of another make; null is Bitwarden's own. */
export const config = z.object({
  version: optional(z.string()),
  server: optional(z.object({ name: optional(z.string()), url: optional(z.string()) })),
  environment: optional(z.object({ cloudRegion: optional(z.string()), vault: optional(z.string()) })),
});

/** `GET /devices`. */
export const device = z.object({ id, name: optional(z.string()), type: enumNumber, identifier: z.string(), creationDate: optionalDate });
/** `GET /devices/knowndevice`. */
export const knownDevice = z.boolean();
