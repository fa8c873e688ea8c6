import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { fromBase64, toBase64 } from "./encoding.ts";

/** The encrypted texts of the wire that are opened (cryptography.md §2.1), taken apart. */
export type EncString =
  | { readonly type: 2; readonly iv: Uint8Array; readonly ciphertext: Uint8Array; readonly mac: Uint8Array }
  | { readonly type: 3 | 4; readonly ciphertext: Uint8Array }
  | { readonly type: 7; readonly cose: Uint8Array };

/** Known forms that are never opened: without a MAC (0), with AES-128 (1), with a MAC that nobody checks (5, 6). */
const refusedTypes = new Set(["0", "1", "5", "6"]);
/** Longer than any field or key of the protocol. Checked before any work is done. */
const longest = 8 * 1024 * 1024;

/** @param field where the text stood, for the error. */
export function parseEncString(text: string, field: string): Result<EncString> {
  if (text.length > longest) return cryptoFailure("malformed", field);
  const dot = text.indexOf(".");
  const header = dot === -1 ? "" : text.slice(0, dot);
  if (!/^[0-9]{1,3}$/.test(header)) return cryptoFailure("malformed", field);
  if (refusedTypes.has(header)) return cryptoFailure("refused-type", field);
  const parts = text
    .slice(dot + 1)
    .split("|")
    .map(fromBase64);
  const [first, second, third] = parts;
  switch (header) {
    case "2":
      if (parts.length !== 3 || !first || !second || !third) return cryptoFailure("malformed", field);
      if (first.length !== 16 || second.length === 0 || second.length % 16 !== 0 || third.length !== 32)
        return cryptoFailure("malformed", field);
      return ok({ type: 2, iv: first, ciphertext: second, mac: third });
    case "3":
    case "4":
      if (parts.length !== 1 || first?.length !== 256) return cryptoFailure("malformed", field);
      return ok({ type: header === "3" ? 3 : 4, ciphertext: first });
    case "7":
      if (parts.length !== 1 || !first || first.length === 0) return cryptoFailure("malformed", field);
      return ok({ type: 7, cose: first });
    default:
      return cryptoFailure("unsupported-type", field);
  }
}

export function formatEncString(value: EncString): string {
  switch (value.type) {
    case 2:
      return `2.${toBase64(value.iv)}|${toBase64(value.ciphertext)}|${toBase64(value.mac)}`;
    case 7:
      return `7.${toBase64(value.cose)}`;
    default:
      return `${String(value.type)}.${toBase64(value.ciphertext)}`;
  }
}
