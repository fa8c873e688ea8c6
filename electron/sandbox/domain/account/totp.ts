import { Buffer } from "node:buffer";
import { createHmac, randomBytes } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP = 30_000;

/** A new secret of 20 bytes in base 32. */
export const newTotpSecret = (): string => Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join("");

function decodeBase32(text: string): Buffer {
  const bits = [...text.toUpperCase().replace(/[^A-Z2-7]/g, "")]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** The six digits of a time step (RFC 6238, SHA-1). */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", decodeBase32(secret)).update(counter).digest();
  const start = hash[19]! & 15;
  return String((hash.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The time step whose code this is: the present one or a neighbour that was not used before; null otherwise. */
export function matchingStep(secret: string, code: string, used: readonly number[], present = Date.now()): number | null {
  const step = Math.floor(present / STEP);
  return [step, step - 1, step + 1].find((one) => !used.includes(one) && totpCode(secret, one) === code) ?? null;
}
