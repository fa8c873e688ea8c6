import { z } from "zod";
import { accessSelection, enumNumber, flag, freeObject, id, optional, optionalDate } from "./common.ts";

const selections = z
  .array(accessSelection)
  .nullish()
  .transform((rows) => rows ?? []);

/** A row of `GET /organizations/{id}/users`. `groups` and `collections` are filled only when they were asked for. */
export const member = z.object({
  id,
  userId: optional(id),
  name: optional(z.string()),
  email: optional(z.string()),
  type: enumNumber,
  status: enumNumber,
  externalId: optional(z.string()),
  twoFactorEnabled: flag,
  resetPasswordEnrolled: flag,
  ssoBound: flag,
  claimedByOrganization: flag,
  hasMasterPassword: optional(z.boolean()),
  accessSecretsManager: flag,
  accessPam: flag,
  creationDate: optionalDate,
  revocationReason: optional(enumNumber),
  permissions: optional(freeObject),
  groups: optional(z.array(id)),
  collections: selections,
});
export type Member = z.output<typeof member>;

/** `GET /organizations/{id}/users/{memberId}`: no name, e-mail or two-step state; `groups` only when asked for. */
export const memberDetails = z.object({
  id,
  userId: optional(id),
  type: enumNumber,
  status: enumNumber,
  externalId: optional(z.string()),
  accessSecretsManager: flag,
  accessPam: flag,
  ssoExternalId: optional(z.string()),
  creationDate: optionalDate,
  permissions: optional(freeObject),
  groups: optional(z.array(id)),
  collections: selections,
});
export type MemberDetails = z.output<typeof memberDetails>;

/** A row of `GET …/users/mini-details`. */
export const memberMini = z.object({
  id,
  userId: optional(id),
  type: enumNumber,
  status: enumNumber,
  name: optional(z.string()),
  email: optional(z.string()),
});

/** `GET …/users/{memberId}/reset-password-details`. The private key is the organization's. */
export const recoveryDetails = z.object({
  organizationUserId: optional(id),
  kdf: z.number(),
  kdfIterations: z.number(),
  kdfMemory: optional(z.number()),
  kdfParallelism: optional(z.number()),
  masterPasswordSalt: optional(z.string()),
  resetPasswordKey: optional(z.string()),
  encryptedPrivateKey: optional(z.string()),
});
export type RecoveryAnswer = z.output<typeof recoveryDetails>;
