import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair as generateKeyPairCallback,
  privateDecrypt,
  type KeyObject,
} from "node:crypto";
import { inspect, promisify } from "node:util";
import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { parseEncString } from "./enc-string.ts";
import { toBase64 } from "./encoding.ts";
import { decodeKey } from "./key-encoding.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

const generateKeyPair = promisify(generateKeyPairCallback);

/** An RSA-2048 private key of a person or an organization. Its public half is always derived from it, never taken from a server. */
export class PrivateKey {
  #key: KeyObject | null;
  /** Base64 of the SubjectPublicKeyInfo. */
  readonly publicKey: string;

  private constructor(key: KeyObject) {
    this.#key = key;
    this.publicKey = toBase64(createPublicKey(key).export({ type: "spki", format: "der" }));
  }

  /** @param pkcs8 DER; wiped. */
  static parse(pkcs8: Uint8Array, field: string): Result<PrivateKey> {
    try {
      const key = createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
      if (key.asymmetricKeyType !== "rsa" || key.asymmetricKeyDetails?.modulusLength !== 2048)
        return cryptoFailure("unsupported-type", field);
      return ok(new PrivateKey(key));
    } catch {
      return cryptoFailure("malformed", field);
    } finally {
      pkcs8.fill(0);
    }
  }

  static async generate(): Promise<PrivateKey> {
    const { privateKey } = await generateKeyPair("rsa", { modulusLength: 2048, publicExponent: 65537 });
    return new PrivateKey(privateKey);
  }

  /** Opens a private key that is wrapped under a user or organization key. */
  static unwrap(wrapping: SymmetricKey, encrypted: string, field: string): Result<PrivateKey> {
    const pkcs8 = wrapping.decryptBytes(encrypted, field, "pkcs8");
    return pkcs8.ok ? PrivateKey.parse(pkcs8.value, field) : pkcs8;
  }

  /** The key encrypted under a user or organization key, as the server keeps it. */
  wrap(wrapping: SymmetricKey): string {
    const pkcs8 = this.#use().export({ type: "pkcs8", format: "der" });
    const wrapped = wrapping.encryptBytes(pkcs8, "pkcs8");
    pkcs8.fill(0);
    return wrapped;
  }

  /**
   * Opens a symmetric key that was wrapped for this key. Proves nothing about who wrapped it: anybody can.
   * A wrong recipient, broken padding and a wrong length look the same.
   */
  unwrapKey(encrypted: string, field: string): Result<SymmetricKey> {
    const parsed = parseEncString(encrypted, field);
    if (!parsed.ok) return parsed;
    if (parsed.value.type !== 3 && parsed.value.type !== 4) return cryptoFailure("refused-type", field);
    let encoded: Buffer;
    try {
      encoded = privateDecrypt(
        { key: this.#use(), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: parsed.value.type === 3 ? "sha256" : "sha1" },
        parsed.value.ciphertext,
      );
    } catch {
      return cryptoFailure("wrong-key", field);
    }
    const key = decodeKey(encoded, field);
    return key.ok ? key : cryptoFailure("wrong-key", field);
  }

  /** Drops the key. Node keeps RSA keys outside the heap and frees them itself. */
  zero(): void {
    this.#key = null;
  }

  #use(): KeyObject {
    if (this.#key === null) throw new Error("a secret was used after it was wiped");
    return this.#key;
  }

  toJSON(): string {
    return "[secret]";
  }
  toString(): string {
    return "[secret]";
  }
  [inspect.custom](): string {
    return "[secret]";
  }
}
