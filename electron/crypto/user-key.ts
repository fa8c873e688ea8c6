import type { Result } from "#shared/util/result";
import type { MasterKey } from "./kdf.ts";
import { unwrapKey } from "./key-encoding.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/**
 * Opens the account's user key with the master key (cryptography.md §1.5). `crypto.wrong-key` here means a wrong
 * password. The old form without a MAC (type 0) and 32-byte keys are refused.
 */
export function openUserKey(masterKey: MasterKey, masterKeyEncryptedUserKey: string): Result<SymmetricKey> {
  const stretched = masterKey.stretch();
  try {
    return unwrapKey(stretched, masterKeyEncryptedUserKey, "user.key");
  } finally {
    stretched.zero();
  }
}

/** Wraps a user key under a master key: account recovery gives a member a new password this way. */
export function wrapUserKey(masterKey: MasterKey, userKey: SymmetricKey): string {
  const stretched = masterKey.stretch();
  try {
    return stretched.wrapKey(userKey);
  } finally {
    stretched.zero();
  }
}
