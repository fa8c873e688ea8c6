import { createHmac } from "node:crypto";
import { utf8 } from "./encoding.ts";

/**
 * HKDF-Expand with SHA-256 (RFC 5869 §2.3), without the Extract step: Node's own `hkdf` always extracts and gives
 * other bytes. @param length at most 32, all that the formats need.
 */
export function hkdfExpand(key: Uint8Array, info: string, length = 32): Buffer {
  const block = createHmac("sha256", key).update(utf8(info)).update(Buffer.of(1)).digest();
  return block.subarray(0, length);
}
