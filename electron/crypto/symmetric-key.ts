import type { Result } from "#shared/util/result";
import type { SecretBytes } from "./secret-bytes.ts";

/** What stands in an encrypted text under a COSE key; under a 64-byte key it is not recorded. */
export type ContentKind = "octets" | "pkcs8" | "spki";

/**
 * A symmetric key of the server's formats: user, provider, organization and item keys. Either of 64 bytes
 * (`AesHmacKey`, writes type 2) or a COSE key (`CoseKey`, writes type 7); each opens only its own type.
 */
export interface SymmetricKey extends SecretBytes {
  readonly kind: "aes-hmac" | "cose";
  encryptText(text: string): string;
  /** @param field names the encrypted text in errors; never its content. */
  decryptText(encrypted: string, field: string): Result<string>;
  encryptBytes(plain: Uint8Array, kind?: ContentKind): string;
  decryptBytes(encrypted: string, field: string, kind?: ContentKind): Result<Uint8Array>;
  /** Encrypts another key under this one. The way back is `unwrapKey`. */
  wrapKey(key: SymmetricKey): string;
  /** The key as other keys carry it: 64 bytes, or more for a padded COSE key. A copy, to be wiped by the caller. */
  encoded(): Uint8Array;
  /** 16 bytes, hex: public name of the key on the wire (`containedKeyId`). */
  readonly id: string;
  /** SHA-256 over the key (RFC 9679), hex: what is pinned to notice another key. */
  thumbprint(): string;
}
