import { createHash } from "node:crypto";
import words from "#resources/words/eff-long.json" with { type: "json" };
import { hkdfExpand } from "./hkdf.ts";
import type { PublicKey } from "./public-key.ts";

const wordCount = 5;

/**
 * Five words that two people compare to know that a public key is the right one (cryptography.md §3.2).
 * @param material the user's id (not the membership's), or the organization's id.
 * @returns the words one by one; some hold a hyphen of their own, so never split a phrase to compare it.
 */
export function fingerprintWords(material: string, publicKey: PublicKey): readonly string[] {
  const digest = hkdfExpand(createHash("sha256").update(publicKey.spki).digest(), material);
  let rest = BigInt(`0x${digest.toString("hex")}`);
  const size = BigInt(words.length);
  return Array.from({ length: wordCount }, () => {
    const word = words[Number(rest % size)];
    rest /= size;
    return word ?? "";
  });
}

export const fingerprintPhrase = (material: string, publicKey: PublicKey): string => fingerprintWords(material, publicKey).join("-");
