import { createHash } from "node:crypto";
import { ok, type Result } from "#shared/util/result";
import { aesHmacHalves, formatAesHmacFile, openAesHmac, parseAesHmacFile, sealAesHmac, type AesHmacHalves } from "./aes-hmac.ts";
import { cryptoFailure } from "./crypto-error.ts";
import { formatEncString, parseEncString } from "./enc-string.ts";
import { fromUtf8, utf8 } from "./encoding.ts";
import { randomBytes, randomIv, type RandomBytes } from "./random.ts";
import { SecretBytes } from "./secret-bytes.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/** A 64-byte key: AES-256-CBC with HMAC-SHA-256. Writes and opens type 2, nothing else. */
export class AesHmacKey extends SecretBytes implements SymmetricKey {
  readonly kind = "aes-hmac";
  readonly #random: RandomBytes;
  #halves: AesHmacHalves | null = null;

  /** @param bytes 64 bytes; ownership passes to the key. */
  constructor(bytes: Uint8Array, random: RandomBytes = randomIv) {
    if (bytes.length !== 64) throw new Error("an AES-HMAC key has 64 bytes");
    super(bytes);
    this.#random = random;
  }

  override zero(): void {
    this.#halves = null;
    super.zero();
  }

  static generate(): AesHmacKey {
    return new AesHmacKey(randomBytes(64));
  }

  encryptText(text: string): string {
    return this.encryptBytes(utf8(text));
  }

  decryptText(encrypted: string, field: string): Result<string> {
    const plain = this.decryptBytes(encrypted, field);
    if (!plain.ok) return plain;
    const text = fromUtf8(plain.value);
    return text === null ? cryptoFailure("malformed", field) : ok(text);
  }

  encryptBytes(plain: Uint8Array): string {
    return formatEncString({ type: 2, ...sealAesHmac(this.halves(), plain, this.#random) });
  }

  decryptBytes(encrypted: string, field: string): Result<Uint8Array> {
    const parsed = parseEncString(encrypted, field);
    if (!parsed.ok) return parsed;
    if (parsed.value.type !== 2) return cryptoFailure("refused-type", field);
    const plain = openAesHmac(this.halves(), parsed.value);
    return plain === null ? cryptoFailure("wrong-key", field) : ok(plain);
  }

  wrapKey(key: SymmetricKey): string {
    const encoded = key.encoded();
    const wrapped = this.encryptBytes(encoded);
    encoded.fill(0);
    return wrapped;
  }

  /** A file's content as attachments carry it. */
  encryptFile(content: Uint8Array): Uint8Array {
    return formatAesHmacFile(sealAesHmac(this.halves(), content, this.#random));
  }

  decryptFile(file: Uint8Array, field: string): Result<Uint8Array> {
    const parsed = parseAesHmacFile(file);
    if (parsed === null) return cryptoFailure("malformed", field);
    const plain = openAesHmac(this.halves(), parsed);
    return plain === null ? cryptoFailure("wrong-key", field) : ok(plain);
  }

  encoded(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  get id(): string {
    return this.thumbprint().slice(0, 32);
  }

  thumbprint(): string {
    // Deterministic CBOR of {1: 4, -1: key}
    return createHash("sha256")
      .update(Buffer.of(0xa2, 0x01, 0x04, 0x20, 0x58, 0x40))
      .update(this.bytes)
      .digest("hex");
  }

  private halves(): AesHmacHalves {
    return (this.#halves ??= aesHmacHalves(this.bytes));
  }
}
