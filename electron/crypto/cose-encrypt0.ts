import { timingSafeEqual } from "node:crypto";
import { aes256Gcm, xaes256Gcm, xchacha20Poly1305, type Aead } from "./aead.ts";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";

/** Content types of type 7 texts (cryptography.md §2.6). */
export const coseContent = {
  paddedText: "application/x.bitwarden.utf8-padded",
  legacyKey: "application/x.bitwarden.legacy-key",
  coseKey: 101,
  pkcs8: 284,
  spki: "application/x.bitwarden.spki-public-key",
  octets: 42,
} as const;
export type CoseContent = (typeof coseContent)[keyof typeof coseContent];

/** Algorithms by their COSE number. */
export const coseAlgorithms: ReadonlyMap<number, Aead> = new Map([
  [-70000, xchacha20Poly1305],
  [-70010, xaes256Gcm],
  [3, aes256Gcm],
]);

const label = { algorithm: 1, contentType: 3, keyId: 4, nonce: 5 } as const;

export interface CoseKeyParts {
  readonly algorithm: number;
  readonly keyId: Uint8Array;
  readonly key: Uint8Array;
}

export function sealCose(parts: CoseKeyParts, content: CoseContent, plain: Uint8Array, nonce: Uint8Array): Uint8Array {
  const aead = coseAlgorithms.get(parts.algorithm);
  if (aead === undefined) throw new Error("a COSE key of unknown algorithm was made");
  const header = encodeCbor(
    new Map<number, Cbor>([
      [label.algorithm, parts.algorithm],
      [label.contentType, content],
      [label.keyId, parts.keyId],
    ]),
  );
  return encodeCbor([header, new Map([[label.nonce, nonce]]), aead.seal(parts.key, nonce, plain, additionalData(header))]);
}

/**
 * Opens a COSE_Encrypt0. `malformed`: not of that form; `refused`: its header names another algorithm, key or
 * content than wanted; `wrong-key`: the tag does not fit.
 */
export function openCose(
  parts: CoseKeyParts,
  wanted: readonly CoseContent[],
  sealed: Uint8Array,
): { readonly plain: Uint8Array; readonly content: CoseContent } | "malformed" | "refused" | "wrong-key" {
  const outer = decodeCbor(sealed)?.value;
  if (!Array.isArray(outer) || outer.length !== 3) return "malformed";
  const [header, unprotected, ciphertext] = outer as readonly Cbor[];
  if (!(header instanceof Uint8Array) || !(unprotected instanceof Map) || !(ciphertext instanceof Uint8Array)) return "malformed";
  const fields = decodeCbor(header)?.value;
  const nonce: unknown = unprotected.get(label.nonce);
  if (!(fields instanceof Map) || !(nonce instanceof Uint8Array)) return "malformed";
  const keyId: unknown = fields.get(label.keyId);
  const aead = coseAlgorithms.get(parts.algorithm);
  if (aead === undefined || fields.get(label.algorithm) !== parts.algorithm) return "refused";
  const content = wanted.find((candidate) => candidate === fields.get(label.contentType));
  if (content === undefined) return "refused";
  if (!(keyId instanceof Uint8Array) || keyId.length !== parts.keyId.length || !timingSafeEqual(keyId, parts.keyId)) return "wrong-key";
  if (nonce.length !== aead.nonceLength) return "malformed";
  const plain = aead.open(parts.key, nonce, ciphertext, additionalData(header));
  return plain === null ? "wrong-key" : { plain, content };
}

const additionalData = (header: Uint8Array): Uint8Array => encodeCbor(["Encrypt0", header, new Uint8Array(0)]);

/** Pads text to a multiple of 32 bytes, always adding at least one. */
export function padText(text: Uint8Array): Uint8Array {
  const length = 32 * (1 + Math.floor(text.length / 32));
  const padded = new Uint8Array(length).fill(length - text.length);
  padded.set(text);
  return padded;
}

/** Null when the padding is not one. Every byte of it is checked. */
export function unpadText(padded: Uint8Array): Uint8Array | null {
  const padding = padded[padded.length - 1] ?? 0;
  if (padding === 0 || padding > padded.length) return null;
  const text = padded.subarray(0, padded.length - padding);
  return padded.subarray(text.length).every((byte) => byte === padding) ? text : null;
}
