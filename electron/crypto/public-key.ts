import { constants, createHash, createPublicKey, publicEncrypt, type KeyObject } from "node:crypto";
import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { formatEncString } from "./enc-string.ts";
import { fromBase64 } from "./encoding.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/** Somebody's RSA-2048 public key, checked. Where it came from is the caller's worry: pin it, compare its phrase. */
export class PublicKey {
  readonly #key: KeyObject;
  readonly spki: Uint8Array;

  private constructor(key: KeyObject, spki: Uint8Array) {
    this.#key = key;
    this.spki = spki;
  }

  /** @param base64 of the SubjectPublicKeyInfo, as the server gives it. */
  static parse(base64: string, field: string): Result<PublicKey> {
    const spki = base64.length > 4096 ? null : fromBase64(base64);
    if (spki === null) return cryptoFailure("malformed", field);
    try {
      const key = createPublicKey({ key: spki, format: "der", type: "spki" });
      if (key.asymmetricKeyType !== "rsa" || key.asymmetricKeyDetails?.modulusLength !== 2048)
        return cryptoFailure("unsupported-type", field);
      return ok(new PublicKey(key, spki));
    } catch {
      return cryptoFailure("malformed", field);
    }
  }

  /** SHA-256 of the key, hex: what is remembered of a person once the phrase was compared. */
  get digest(): string {
    return createHash("sha256").update(this.spki).digest("hex");
  }

  /** Encrypts a symmetric key for the holder (type 4, RSA-OAEP with SHA-1): confirming a member, enrolling in recovery. */
  wrapKey(key: SymmetricKey): string {
    const encoded = key.encoded();
    const ciphertext = publicEncrypt({ key: this.#key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" }, encoded);
    encoded.fill(0);
    return formatEncString({ type: 4, ciphertext });
  }
}
