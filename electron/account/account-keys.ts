import { openAccountKeys, type SymmetricKey, type WrappedAccountKeys } from "#electron/crypto/index";
import type { Profile } from "#shared/api/account";
import type { TokenAnswer } from "#shared/api/identity";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Keyring } from "./keyring.ts";

/** The user key as the master key wraps it; null where the server gives none. */
export function wrappedUserKeyOf(answer: TokenAnswer): string | null {
  const unlock = answer.userDecryptionOptions?.masterPasswordUnlock;
  return unlock?.masterKeyEncryptedUserKey ?? unlock?.masterKeyWrappedUserKey ?? answer.key ?? null;
}

/**
 * Opens the account's own keys. Takes the user key into the keyring when it succeeds.
 * Fails with `sign-in.account-unusable`, `crypto.*`; with `crypto.refused-type` when the account's keys are of an older version than before.
 */
export function openKeyring(
  userKey: SymmetricKey,
  account: Profile,
  answer: TokenAnswer | null,
  leastVersion: 1 | 2,
): Result<{ readonly keyring: Keyring; readonly version: 1 | 2 }> {
  const wrapped = wrappedAccountKeysOf(account, answer);
  if (wrapped === null) return err(appError("sign-in.account-unusable"));
  const keys = openAccountKeys(userKey, wrapped);
  if (!keys.ok) return keys;
  if (keys.value.version < leastVersion) {
    keys.value.privateKey.zero();
    return err(appError("crypto.refused-type", { field: "account.version" }));
  }
  return ok({ keyring: new Keyring(userKey, keys.value.privateKey), version: keys.value.version });
}

/** The account's wrapped keys, from the profile or the token's answer; older servers name only the private key. */
function wrappedAccountKeysOf(account: Profile, answer: TokenAnswer | null): WrappedAccountKeys | null {
  const keys = account.accountKeys ?? answer?.accountKeys;
  const wrappedPrivateKey = keys?.publicKeyEncryptionKeyPair.wrappedPrivateKey ?? account.privateKey ?? answer?.privateKey;
  if (!wrappedPrivateKey) return null;
  return {
    wrappedPrivateKey,
    signedPublicKey: keys?.publicKeyEncryptionKeyPair.signedPublicKey ?? null,
    verifyingKey: keys?.signatureKeyPair?.verifyingKey ?? null,
    securityState: keys?.securityState?.securityState ?? null,
  };
}
