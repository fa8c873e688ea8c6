import { ok, type Result } from "#shared/util/result";
import { AesHmacKey } from "./aes-hmac-key.ts";
import { CoseKey } from "./cose-key.ts";
import { cryptoFailure } from "./crypto-error.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/**
 * A key from the form in which other keys carry it (cryptography.md §2.5): exactly 64 bytes are an AES-HMAC key, more
 * are a padded COSE key. 32-byte keys (AES-CBC without MAC) and everything else are refused. Wipes `encoded`.
 */
export function decodeKey(encoded: Uint8Array, field: string): Result<SymmetricKey> {
  try {
    if (encoded.length === 64) return ok(new AesHmacKey(Uint8Array.from(encoded)));
    if (encoded.length < 64) return cryptoFailure(encoded.length === 32 ? "refused-type" : "malformed", field);
    const padding = encoded[encoded.length - 1] ?? 0;
    if (padding === 0 || padding >= encoded.length) return cryptoFailure("malformed", field);
    if (!encoded.subarray(encoded.length - padding).every((byte) => byte === padding)) return cryptoFailure("malformed", field);
    return CoseKey.parse(encoded.subarray(0, encoded.length - padding), field);
  } finally {
    encoded.fill(0);
  }
}

/** Opens a key that is wrapped under another symmetric key (client keys under the provider's, item keys under the client's). */
export function unwrapKey(wrapping: SymmetricKey, encrypted: string, field: string): Result<SymmetricKey> {
  if (wrapping instanceof CoseKey) {
    const opened = wrapping.openWrappedKey(encrypted, field);
    if (!opened.ok) return opened;
    const { plain, isCose } = opened.value;
    if (isCose) return CoseKey.parse(plain, field);
    return plain.length === 64 ? decodeKey(plain, field) : cryptoFailure("malformed", field);
  }
  const encoded = wrapping.decryptBytes(encrypted, field);
  return encoded.ok ? decodeKey(encoded.value, field) : encoded;
}
