import { ok, type Result } from "#shared/util/result";
import { authorizationHash, deriveMasterKey, type KdfSettings } from "./kdf.ts";
import { PrivateKey } from "./private-key.ts";
import type { SymmetricKey } from "./symmetric-key.ts";
import { wrapUserKey } from "./user-key.ts";

/** What the server tells of a member before an account recovery. */
export interface RecoveryDetails {
  /** The member's user key, wrapped for the organization's public key. */
  readonly resetPasswordKey: string;
  /** The organization's private key, wrapped under the organization key. */
  readonly encryptedPrivateKey: string;
  readonly salt: string;
  readonly kdf: KdfSettings;
}

/**
 * Gives a member a new master password: opens their user key with the organization's private key and wraps it under
 * the new master key, with the member's own salt and KDF settings. The user key itself stays.
 */
export async function recoverAccount(
  organizationKey: SymmetricKey,
  details: RecoveryDetails,
  newPassword: string,
): Promise<Result<{ readonly masterPasswordHash: string; readonly wrappedUserKey: string; readonly containedKeyId: string }>> {
  const privateKey = PrivateKey.unwrap(organizationKey, details.encryptedPrivateKey, "organization.privateKey");
  if (!privateKey.ok) return privateKey;
  const userKey = privateKey.value.unwrapKey(details.resetPasswordKey, "member.resetPasswordKey");
  privateKey.value.zero();
  if (!userKey.ok) return userKey;
  const masterKey = await deriveMasterKey(newPassword, details.salt, details.kdf);
  if (!masterKey.ok) return masterKey;
  try {
    return ok({
      masterPasswordHash: await authorizationHash(masterKey.value, newPassword),
      wrappedUserKey: wrapUserKey(masterKey.value, userKey.value),
      containedKeyId: userKey.value.id,
    });
  } finally {
    masterKey.value.zero();
    userKey.value.zero();
  }
}
