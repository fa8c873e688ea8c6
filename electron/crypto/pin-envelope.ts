import type { Result } from "#shared/util/result";
import { aes256Gcm, xchacha20Poly1305 } from "./aead.ts";
import { deriveArgon2 } from "./argon2.ts";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";
import { coseContent } from "./cose-encrypt0.ts";
import { CoseKey } from "./cose-key.ts";
import { cryptoFailure } from "./crypto-error.ts";
import { utf8 } from "./encoding.ts";
import { decodeKey } from "./key-encoding.ts";
import { pbkdf2Sha256 } from "./pbkdf2.ts";
import { randomBytes, type RandomBytes } from "./random.ts";
import type { SymmetricKey } from "./symmetric-key.ts";

/*
 * A user key sealed under a PIN: COSE_Encrypt with one recipient that says how the PIN becomes a key
 * (cryptography.md §7.1). The form is the official clients', because it describes itself.
 */
const label = {
  algorithm: 1,
  contentType: 3,
  nonce: 5,
  salt: -71001,
  iterations: -71002,
  memory: -71003,
  parallelism: -71004,
  sealedKeyId: -71005,
  pbkdf2Iterations: -71011,
  pbkdf2Salt: -71012,
  namespace: -80002,
  subNamespace: -80001,
} as const;
const algorithm = { aes256Gcm: 3, argon2id: -71000, pbkdf2: -71010 } as const;
/** Purpose: password-protected key, and of these: unlocking with a PIN. */
const namespace = 1,
  pinUnlock = 1;
/** Settings that are written. Memory in KiB. */
const written = { iterations: 3, memoryKib: 65_536, parallelism: 4 } as const;
/** What is derived at all when reading. */
const bounds = {
  iterations: [1, 10],
  memoryKib: [8_192, 1_048_576],
  parallelism: [1, 16],
  pbkdf2Iterations: [100_000, 2_000_000],
} as const;

export async function sealWithPin(key: SymmetricKey, pin: string, random: RandomBytes = randomBytes): Promise<Uint8Array> {
  const salt = random(16);
  const nonce = random(12);
  const header = encodeCbor(
    new Map<number, Cbor>([
      [label.algorithm, algorithm.aes256Gcm],
      [label.contentType, key.kind === "cose" ? coseContent.coseKey : coseContent.legacyKey],
      [label.sealedKeyId, Buffer.from(key.id, "hex")],
      [label.namespace, namespace],
      [label.subNamespace, pinUnlock],
    ]),
  );
  const recipient: Cbor = [
    encodeCbor(new Map([[label.algorithm, algorithm.argon2id]])),
    new Map<number, Cbor>([
      [label.algorithm, algorithm.argon2id],
      [label.iterations, written.iterations],
      [label.memory, written.memoryKib],
      [label.parallelism, written.parallelism],
      [label.salt, salt],
    ]),
    null,
  ];
  const envelopeKey = await deriveArgon2(utf8(pin), salt, written);
  const plain = key instanceof CoseKey ? key.unpadded() : key.encoded();
  const ciphertext = aes256Gcm.seal(envelopeKey, nonce, plain, additionalData(header));
  plain.fill(0);
  envelopeKey.fill(0);
  return encodeCbor([header, new Map([[label.nonce, nonce]]), ciphertext, [recipient]]);
}

/** Opens the user key. A wrong PIN gives `crypto.wrong-key`. */
export async function openWithPin(envelope: Uint8Array, pin: string): Promise<Result<SymmetricKey>> {
  const field = "pin.envelope";
  const parts = takeApart(envelope);
  if (parts === null) return cryptoFailure("malformed", field);
  const purpose = parts.fields.get(label.namespace);
  const use = parts.fields.get(label.subNamespace);
  if ((purpose !== undefined && purpose !== namespace) || (use !== undefined && use !== pinUnlock))
    return cryptoFailure("refused-type", field);
  const content = parts.fields.get(label.contentType);
  if (content !== coseContent.coseKey && content !== coseContent.legacyKey) return cryptoFailure("refused-type", field);
  // Envelopes of the first form name no algorithm and use XChaCha20-Poly1305.
  const named = parts.fields.get(label.algorithm);
  const aead = named === undefined ? xchacha20Poly1305 : named === algorithm.aes256Gcm ? aes256Gcm : null;
  if (aead === null) return cryptoFailure("unsupported-type", field);
  if (parts.nonce.length !== aead.nonceLength) return cryptoFailure("malformed", field);
  const envelopeKey = await deriveEnvelopeKey(pin, parts.recipient);
  if (envelopeKey === null) return cryptoFailure("malformed", field);
  const plain = aead.open(envelopeKey, parts.nonce, parts.ciphertext, additionalData(parts.header));
  envelopeKey.fill(0);
  if (plain === null) return cryptoFailure("wrong-key", field);
  if (content === coseContent.coseKey) return CoseKey.parse(plain, field);
  return plain.length === 64 ? decodeKey(plain, field) : cryptoFailure("malformed", field);
}

interface Parts {
  readonly header: Uint8Array;
  readonly fields: ReadonlyMap<number | string, Cbor>;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly recipient: ReadonlyMap<number | string, Cbor>;
}

function takeApart(envelope: Uint8Array): Parts | null {
  const outer = decodeCbor(envelope)?.value;
  if (!Array.isArray(outer) || outer.length !== 4) return null;
  const [header, unprotected, ciphertext, recipients] = outer as readonly Cbor[];
  if (!(header instanceof Uint8Array) || !(unprotected instanceof Map) || !(ciphertext instanceof Uint8Array)) return null;
  if (!Array.isArray(recipients) || recipients.length !== 1) return null;
  const fields = decodeCbor(header)?.value;
  const nonce: unknown = unprotected.get(label.nonce);
  const only: unknown = recipients[0];
  const recipient: unknown = Array.isArray(only) ? only[1] : null;
  if (!(fields instanceof Map) || !(nonce instanceof Uint8Array) || !(recipient instanceof Map)) return null;
  return { header, fields, nonce, ciphertext, recipient: recipient as Parts["recipient"] };
}

/** Null when the settings are not there or out of bounds: nothing is derived then. */
async function deriveEnvelopeKey(pin: string, recipient: ReadonlyMap<number | string, Cbor>): Promise<Uint8Array | null> {
  if (recipient.get(label.algorithm) === algorithm.pbkdf2) {
    const iterations = within(recipient.get(label.pbkdf2Iterations), bounds.pbkdf2Iterations);
    const salt = recipient.get(label.pbkdf2Salt);
    return iterations === null || !(salt instanceof Uint8Array) ? null : pbkdf2Sha256(utf8(pin), salt, iterations);
  }
  const iterations = within(recipient.get(label.iterations), bounds.iterations);
  const memoryKib = within(recipient.get(label.memory), bounds.memoryKib);
  const parallelism = within(recipient.get(label.parallelism), bounds.parallelism);
  const salt = recipient.get(label.salt);
  if (iterations === null || memoryKib === null || parallelism === null || !(salt instanceof Uint8Array) || salt.length < 8) return null;
  return deriveArgon2(utf8(pin), salt, { iterations, memoryKib, parallelism });
}

const within = (value: Cbor | undefined, [least, most]: readonly [number, number]): number | null =>
  typeof value === "number" && value >= least && value <= most ? value : null;

const additionalData = (header: Uint8Array): Uint8Array => encodeCbor(["Encrypt", header, new Uint8Array(0)]);
