import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { hkdfExpand } from "./hkdf.ts";
import { randomBytes } from "./random.ts";
import { SecretBytes } from "./secret-bytes.ts";
import { sodium } from "./sodium.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

const nonceLength = 24;

/**
 * Seals records that this app keeps on the machine: XChaCha20-Poly1305, nonce first, with the record's identity as
 * additional data, so that a swapped or renamed record does not open.
 */
export class SealingKey extends SecretBytes {
  /** Made ready once (see `aesHmacHalves`): opening a cache asks for a digest per record. */
  readonly #ready = new Map<string, KeyObject>();

  override zero(): void {
    this.#ready.clear();
    super.zero();
  }

  /**
   * A key for one purpose, derived from the account's user key: what is sealed under it opens after the ordinary
   * unlock, and no longer once the account's key was rotated.
   */
  static derive(userKey: SymmetricKey, purpose: string): SealingKey {
    const root = userKey.encoded();
    const extracted = createHmac("sha256", "provider-desk/sealing").update(root).digest();
    root.fill(0);
    const key = new SealingKey(Uint8Array.from(hkdfExpand(extracted, purpose)));
    extracted.fill(0);
    return key;
  }

  /** A key from 32 bytes that were kept elsewhere, such as in the system's keychain. Takes ownership. */
  static fromBytes(bytes: Uint8Array): SealingKey {
    if (bytes.length !== 32) throw new Error("a sealing key has 32 bytes");
    return new SealingKey(bytes);
  }

  seal(plain: Uint8Array, identity: string): Uint8Array {
    const nonce = randomBytes(nonceLength);
    const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, identity, null, nonce, this.bytes);
    const record = new Uint8Array(nonceLength + sealed.length);
    record.set(nonce);
    record.set(sealed, nonceLength);
    return record;
  }

  /** Fails with `crypto.wrong-key` for another key, another identity and changed bytes alike. */
  open(record: Uint8Array, identity: string): Result<Uint8Array> {
    if (record.length < nonceLength + 16) return cryptoFailure("malformed", "record");
    try {
      return ok(
        sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
          null,
          record.subarray(nonceLength),
          identity,
          record.subarray(0, nonceLength),
          this.bytes,
        ),
      );
    } catch {
      return cryptoFailure("wrong-key", "record");
    }
  }

  /** A key of 32 bytes for one further purpose. A copy, to be wiped by the caller. */
  derived(purpose: string): Uint8Array {
    return Uint8Array.from(hkdfExpand(this.bytes, purpose));
  }

  /** The same key, made ready once for many digests. */
  derivedKey(purpose: string): KeyObject {
    const known = this.#ready.get(purpose);
    if (known !== undefined) return known;
    const bytes = hkdfExpand(this.bytes, purpose);
    const ready = createSecretKey(bytes);
    bytes.fill(0);
    this.#ready.set(purpose, ready);
    return ready;
  }

  /** A keyed digest of an id (hex), to stand in an index instead of it. */
  opaqueId(text: string): string {
    return createHmac("sha256", this.derivedKey("opaque-id")).update(text, "utf8").digest("hex").slice(0, 32);
  }
}
