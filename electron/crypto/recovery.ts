import { ok, type Result } from "#shared/util/result";
import { authorizationHash, deriveMasterKey, type KdfSettings } from "./kdf.ts";
import { PrivateKey } from "./private-key.ts";
import type { SymmetricKey } from "./symmetric-key.ts";
import { wrapUserKey } from "./user-key.ts";

/** What a member's user key is opened with. */
export interface EnrolledKey {
  /** The member's user key, wrapped for the organization's public key. */
  readonly resetPasswordKey: string;
  /** The organization's private key, wrapped under the organization key. */
  readonly encryptedPrivateKey: string;
}
/** What the server tells of a member before an account recovery. */
export interface RecoveryDetails extends EnrolledKey {
  readonly salt: string;
  readonly kdf: KdfSettings;
}

/** Opens the user key of a member who is enrolled in account recovery. The caller wipes it. */
export function openRecoveredKey(organizationKey: SymmetricKey, enrolled: EnrolledKey): Result<SymmetricKey> {
  const privateKey = PrivateKey.unwrap(organizationKey, enrolled.encryptedPrivateKey, "organization.privateKey");
  if (!privateKey.ok) return privateKey;
  const userKey = privateKey.value.unwrapKey(enrolled.resetPasswordKey, "member.resetPasswordKey");
  privateKey.value.zero();
  return userKey;
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
  const userKey = openRecoveredKey(organizationKey, details);
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
