import { createHash } from "node:crypto";
import { ok, type Result } from "#shared/util/result";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";
import { coseAlgorithms, coseContent, openCose, padText, sealCose, unpadText, type CoseContent } from "./cose-encrypt0.ts";
import { cryptoFailure } from "./crypto-error.ts";
import { formatEncString, parseEncString } from "./enc-string.ts";
import { fromUtf8, utf8, viewOf } from "./encoding.ts";
import { randomBytes, type RandomBytes } from "./random.ts";
import { SecretBytes } from "./secret-bytes.ts";
import type { ContentKind, SymmetricKey } from "./symmetric-key.ts";

const keyType = { label: 1, symmetric: 4 } as const;
const label = { keyId: 2, algorithm: 3, operations: 4, key: -1 } as const;
const contentOf: Readonly<Record<ContentKind, CoseContent>> = {
  octets: coseContent.octets,
  pkcs8: coseContent.pkcs8,
  spki: coseContent.spki,
};

/** A symmetric COSE key (user keys of newer accounts). Writes and opens type 7, nothing else. */
export class CoseKey extends SecretBytes implements SymmetricKey {
  readonly kind = "cose";
  readonly #algorithm: number;
  readonly #keyId: Uint8Array;
  readonly #random: RandomBytes;

  private constructor(key: Uint8Array, algorithm: number, keyId: Uint8Array, random: RandomBytes) {
    super(key);
    this.#algorithm = algorithm;
    this.#keyId = keyId;
    this.#random = random;
  }

  /** @param bytes the unpadded CBOR form; not kept. */
  static parse(bytes: Uint8Array, field: string, random: RandomBytes = randomBytes): Result<CoseKey> {
    const fields = decodeCbor(bytes)?.value;
    if (!(fields instanceof Map) || fields.get(keyType.label) !== keyType.symmetric) return cryptoFailure("malformed", field);
    const keyId: unknown = fields.get(label.keyId);
    const algorithm: unknown = fields.get(label.algorithm);
    const key: unknown = fields.get(label.key);
    if (!(keyId instanceof Uint8Array) || keyId.length !== 16 || !(key instanceof Uint8Array) || key.length !== 32)
      return cryptoFailure("malformed", field);
    if (typeof algorithm !== "number" || !coseAlgorithms.has(algorithm)) return cryptoFailure("unsupported-type", field);
    return ok(new CoseKey(key, algorithm, keyId, random));
  }

  get algorithm(): number {
    return this.#algorithm;
  }

  encryptText(text: string): string {
    return this.#seal(coseContent.paddedText, padText(utf8(text)));
  }

  decryptText(encrypted: string, field: string): Result<string> {
    const opened = this.#open(encrypted, field, [coseContent.paddedText]);
    if (!opened.ok) return opened;
    const text = unpadText(opened.value.plain);
    const decoded = text === null ? null : fromUtf8(text);
    return decoded === null ? cryptoFailure("malformed", field) : ok(decoded);
  }

  encryptBytes(plain: Uint8Array, kind: ContentKind = "octets"): string {
    return this.#seal(contentOf[kind], plain);
  }

  decryptBytes(encrypted: string, field: string, kind: ContentKind = "octets"): Result<Uint8Array> {
    const opened = this.#open(encrypted, field, [contentOf[kind]]);
    return opened.ok ? ok(opened.value.plain) : opened;
  }

  wrapKey(key: SymmetricKey): string {
    const content = key.kind === "cose" ? coseContent.coseKey : coseContent.legacyKey;
    const plain = key instanceof CoseKey ? key.unpadded() : key.encoded();
    const wrapped = this.#seal(content, plain);
    plain.fill(0);
    return wrapped;
  }

  /** A key wrapped under this one, as it stood inside, with what its header says it is. To be read by `unwrapKey`. */
  openWrappedKey(encrypted: string, field: string): Result<{ readonly plain: Uint8Array; readonly isCose: boolean }> {
    const opened = this.#open(encrypted, field, [coseContent.legacyKey, coseContent.coseKey]);
    return opened.ok ? ok({ plain: opened.value.plain, isCose: opened.value.content === coseContent.coseKey }) : opened;
  }

  /** CBOR form without padding. A copy, to be wiped by the caller. */
  unpadded(): Uint8Array {
    return encodeCbor(
      new Map<number, Cbor>([
        [keyType.label, keyType.symmetric],
        [label.keyId, this.#keyId],
        [label.algorithm, this.#algorithm],
        [label.operations, [3, 4, 5, 6]],
        [label.key, this.bytes],
      ]),
    );
  }

  encoded(): Uint8Array {
    const plain = this.unpadded();
    const padding = Math.max(1, 65 - plain.length);
    const padded = new Uint8Array(plain.length + padding).fill(padding);
    padded.set(plain);
    plain.fill(0);
    return padded;
  }

  get id(): string {
    return viewOf(this.#keyId).toString("hex");
  }

  thumbprint(): string {
    // Deterministic CBOR of {1: 4, -1: key}
    return createHash("sha256")
      .update(Buffer.of(0xa2, 0x01, 0x04, 0x20, 0x58, 0x20))
      .update(this.bytes)
      .digest("hex");
  }

  #seal(content: CoseContent, plain: Uint8Array): string {
    const nonce = this.#random(coseAlgorithms.get(this.#algorithm)?.nonceLength ?? 24);
    return formatEncString({ type: 7, cose: sealCose(this.#parts(), content, plain, nonce) });
  }

  #open(
    encrypted: string,
    field: string,
    wanted: readonly CoseContent[],
  ): Result<{ readonly plain: Uint8Array; readonly content: CoseContent }> {
    const parsed = parseEncString(encrypted, field);
    if (!parsed.ok) return parsed;
    if (parsed.value.type !== 7) return cryptoFailure("refused-type", field);
    const opened = openCose(this.#parts(), wanted, parsed.value.cose);
    if (typeof opened !== "string") return ok(opened);
    return cryptoFailure(opened === "refused" ? "refused-type" : opened, field);
  }

  #parts() {
    return { algorithm: this.#algorithm, keyId: this.#keyId, key: this.bytes };
  }
}
