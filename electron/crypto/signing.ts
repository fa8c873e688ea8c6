import { createHash } from "node:crypto";
import type { SealingKey } from "./sealing.ts";
import { sodium } from "./sodium.ts";

/** An Ed25519 signature by this app's own key of a profile (RFC 8032). */
export interface Signature {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/**
 * Signs with a key pair that follows from the profile's sealing key: nothing has to be kept, and the same account signs with the same
 * key on every machine, until its account key is rotated. The private half is wiped again before this returns.
 */
export function signDetached(message: Uint8Array, profileKey: SealingKey, purpose: string): Signature {
  const seed = profileKey.derived(purpose);
  const pair = sodium.crypto_sign_seed_keypair(seed);
  try {
    return { publicKey: pair.publicKey, signature: sodium.crypto_sign_detached(message, pair.privateKey) };
  } finally {
    sodium.memzero(pair.privateKey);
    sodium.memzero(seed);
  }
}

/** The public half alone. */
export function verifyingKeyOf(profileKey: SealingKey, purpose: string): Uint8Array {
  const seed = profileKey.derived(purpose);
  const pair = sodium.crypto_sign_seed_keypair(seed);
  sodium.memzero(seed);
  sodium.memzero(pair.privateKey);
  return pair.publicKey;
}

/** False for any other message, key or signature, and for bytes of a wrong length. */
export function isSignedBy(message: Uint8Array, { publicKey, signature }: Signature): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    return sodium.crypto_sign_verify_detached(signature, message, publicKey);
  } catch {
    return false;
  }
}

/** What two people compare by voice: 16 bytes of the SHA-256 of a public key, in eight groups of four hex digits. */
export const keyFingerprint = (publicKey: Uint8Array): string =>
  (createHash("sha256").update(publicKey).digest("hex").slice(0, 32).toUpperCase().match(/.{4}/gu) ?? []).join(" ");
