import { createHash } from "node:crypto";
import type { SymmetricKey } from "./symmetric-key.ts";
import { toBase64, utf8 } from "./encoding.ts";

/** Plain checksum of a web address: base64 of SHA-256. Official clients hide an address without one when the item has a key of its own. */
export const uriChecksum = (uri: string): string => toBase64(createHash("sha256").update(utf8(uri)).digest());

/** An address and its checksum, both under the item's key. */
export const encryptUri = (key: SymmetricKey, uri: string): { readonly uri: string; readonly uriChecksum: string } => ({
  uri: key.encryptText(uri),
  uriChecksum: key.encryptText(uriChecksum(uri)),
});

/** Whether an item's address may be used: its encrypted checksum is there, opens, and fits. */
export function uriIsGenuine(key: SymmetricKey, uri: string, encryptedChecksum: string | null | undefined): boolean {
  if (encryptedChecksum === null || encryptedChecksum === undefined) return false;
  const checksum = key.decryptText(encryptedChecksum, "login.uriChecksum");
  return checksum.ok && checksum.value === uriChecksum(uri);
}
