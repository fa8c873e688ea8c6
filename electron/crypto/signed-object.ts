import { createPublicKey, verify } from "node:crypto";
import { ml_dsa44 } from "@noble/post-quantum/ml-dsa.js";
import { ok, type Result } from "#shared/util/result";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";
import { cryptoFailure } from "./crypto-error.ts";
import { fromBase64, toBase64 } from "./encoding.ts";

/*
 * COSE_Sign1 objects of newer accounts (cryptography.md §3.3). A signature proves something only when the verifying
 * key was pinned before: with one that the same server sends along it proves nothing.
 */
const label = { type: 1, keyId: 2, algorithm: 3, curve: -1, okpPublic: -2, akpPublic: -1 } as const;
const headerLabel = { algorithm: 1, contentType: 3, keyId: 4, namespace: -80000 } as const;
const ed25519 = -8,
  mldsa44 = -48;
const signatureNamespace = { signedPublicKey: 1, securityState: 2 } as const;

export interface VerifyingKey {
  readonly algorithm: typeof ed25519 | typeof mldsa44;
  readonly keyId: Uint8Array;
  readonly key: Uint8Array;
}

export function parseVerifyingKey(base64: string, field: string): Result<VerifyingKey> {
  const fields = mapOf(fromBase64(base64));
  const keyId = fields?.get(label.keyId);
  if (!fields || !(keyId instanceof Uint8Array)) return cryptoFailure("malformed", field);
  const algorithm = fields.get(label.algorithm);
  if (algorithm === ed25519) {
    const key = fields.get(label.okpPublic);
    if (fields.get(label.type) !== 1 || fields.get(label.curve) !== 6 || !(key instanceof Uint8Array) || key.length !== 32)
      return cryptoFailure("malformed", field);
    return ok({ algorithm, keyId, key });
  }
  if (algorithm === mldsa44) {
    const key = fields.get(label.akpPublic);
    if (fields.get(label.type) !== 7 || !(key instanceof Uint8Array) || key.length !== 1312) return cryptoFailure("malformed", field);
    return ok({ algorithm, keyId, key });
  }
  return cryptoFailure("unsupported-type", field);
}

/** The payload (a CBOR map) of a signed object whose signature and namespace are right. */
export function openSigned(
  base64: string,
  verifyingKey: VerifyingKey,
  namespace: number,
  field: string,
): Result<ReadonlyMap<number | string, Cbor>> {
  const bytes = fromBase64(base64);
  const outer = bytes === null ? undefined : decodeCbor(bytes)?.value;
  if (!Array.isArray(outer) || outer.length !== 4) return cryptoFailure("malformed", field);
  const [header, , payload, signature] = outer as readonly Cbor[];
  if (!(header instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array))
    return cryptoFailure("malformed", field);
  const fields = mapOf(header);
  if (fields === null) return cryptoFailure("malformed", field);
  if (fields.get(headerLabel.algorithm) !== verifyingKey.algorithm || fields.get(headerLabel.namespace) !== namespace)
    return cryptoFailure("refused-type", field);
  const keyId = fields.get(headerLabel.keyId);
  if (!(keyId instanceof Uint8Array) || toBase64(keyId) !== toBase64(verifyingKey.keyId)) return cryptoFailure("wrong-key", field);
  const signed = encodeCbor(["Signature1", header, new Uint8Array(0), payload]);
  if (!isValid(verifyingKey, signed, signature)) return cryptoFailure("wrong-key", field);
  const content = mapOf(payload);
  return content === null ? cryptoFailure("malformed", field) : ok(content);
}

/** The public key (base64 SPKI) that a newer account signed. Must equal the plain one that the server gives. */
export function openSignedPublicKey(base64: string, verifyingKey: VerifyingKey, field: string): Result<string> {
  const payload = openSigned(base64, verifyingKey, signatureNamespace.signedPublicKey, field);
  if (!payload.ok) return payload;
  const spki = payload.value.get("publicKey");
  return spki instanceof Uint8Array ? ok(toBase64(spki)) : cryptoFailure("malformed", field);
}

/** Version of a newer account's security state. */
export function openSecurityState(base64: string, verifyingKey: VerifyingKey, field: string): Result<number> {
  const payload = openSigned(base64, verifyingKey, signatureNamespace.securityState, field);
  if (!payload.ok) return payload;
  const version = payload.value.get("version");
  return typeof version === "number" ? ok(version) : cryptoFailure("malformed", field);
}

function isValid(verifyingKey: VerifyingKey, signed: Uint8Array, signature: Uint8Array): boolean {
  try {
    if (verifyingKey.algorithm === mldsa44) return ml_dsa44.verify(signature, signed, verifyingKey.key);
    const key = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(verifyingKey.key).toString("base64url") },
      format: "jwk",
    });
    return verify(null, signed, key, signature);
  } catch {
    return false;
  }
}

function mapOf(bytes: Uint8Array | null): ReadonlyMap<number | string, Cbor> | null {
  const value = bytes === null ? undefined : decodeCbor(bytes)?.value;
  return value instanceof Map ? (value as ReadonlyMap<number | string, Cbor>) : null;
}
