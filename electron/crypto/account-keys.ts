import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { PrivateKey } from "./private-key.ts";
import { openSecurityState, openSignedPublicKey, parseVerifyingKey } from "./signed-object.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/** The account's own keys as the server keeps them (`accountKeys` of profile and sync). */
export interface WrappedAccountKeys {
  readonly wrappedPrivateKey: string;
  readonly signedPublicKey?: string | null;
  readonly verifyingKey?: string | null;
  readonly securityState?: string | null;
}

export interface AccountKeys {
  readonly privateKey: PrivateKey;
  readonly version: 1 | 2;
}

/**
 * Opens the account's private key. An account of the second form (COSE user key) must be of that form throughout: its
 * signed public key must be the one of its private key and its security state must verify; a mixture is refused.
 */
export function openAccountKeys(userKey: SymmetricKey, wrapped: WrappedAccountKeys): Result<AccountKeys> {
  const privateKey = PrivateKey.unwrap(userKey, wrapped.wrappedPrivateKey, "account.privateKey");
  if (!privateKey.ok) return privateKey;
  const signatureParts = [wrapped.signedPublicKey, wrapped.verifyingKey, wrapped.securityState];
  if (userKey.kind === "aes-hmac") {
    if (signatureParts.some((part) => part !== null && part !== undefined)) return cryptoFailure("refused-type", "account.securityState");
    return ok({ privateKey: privateKey.value, version: 1 });
  }
  const { signedPublicKey, verifyingKey, securityState } = wrapped;
  if (!signedPublicKey || !verifyingKey || !securityState) return cryptoFailure("malformed", "account.securityState");
  const verifier = parseVerifyingKey(verifyingKey, "account.verifyingKey");
  if (!verifier.ok) return verifier;
  const signed = openSignedPublicKey(signedPublicKey, verifier.value, "account.signedPublicKey");
  if (!signed.ok) return signed;
  if (signed.value !== privateKey.value.publicKey) return cryptoFailure("wrong-key", "account.signedPublicKey");
  const state = openSecurityState(securityState, verifier.value, "account.securityState");
  return state.ok ? ok({ privateKey: privateKey.value, version: 2 }) : state;
}
