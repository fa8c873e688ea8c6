import { createCipheriv, createDecipheriv, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from "node:crypto";
import { randomIv, type RandomBytes } from "./random.ts";

/**
 * Both halves of a key, made ready once: from bytes Node would do that at every call, which is three quarters of the work
 * on a short text. Node clears its copy when nothing refers to it any more.
 */
export interface AesHmacHalves {
  readonly encryption: KeyObject;
  readonly mac: KeyObject;
}
/** @param key 64 bytes: encryption half, MAC half. */
export const aesHmacHalves = (key: Uint8Array): AesHmacHalves => ({
  encryption: createSecretKey(key.subarray(0, 32)),
  mac: createSecretKey(key.subarray(32, 64)),
});

/** AES-256-CBC, then HMAC-SHA-256 over IV and ciphertext (type 2). */
export interface AesHmacSealed {
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly mac: Uint8Array;
}

export function sealAesHmac(key: AesHmacHalves, plain: Uint8Array, random: RandomBytes = randomIv): AesHmacSealed {
  const iv = random(16);
  const cipher = createCipheriv("aes-256-cbc", key.encryption, iv);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, ciphertext, mac: macOf(key, iv, ciphertext) };
}

/** The plain bytes, or null when the MAC does not fit. The MAC is checked first and in constant time. */
export function openAesHmac(key: AesHmacHalves, { iv, ciphertext, mac }: AesHmacSealed): Buffer | null {
  const expected = macOf(key, iv, ciphertext);
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return null;
  try {
    const decipher = createDecipheriv("aes-256-cbc", key.encryption, iv);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    return null;
  }
}

/** Buffer form of files: `02 ‖ iv ‖ mac ‖ ciphertext`, the MAC before the ciphertext. */
export function formatAesHmacFile({ iv, ciphertext, mac }: AesHmacSealed): Buffer {
  return Buffer.concat([Buffer.of(2), iv, mac, ciphertext]);
}
/** Null unless the bytes have the buffer form of type 2. */
export function parseAesHmacFile(bytes: Uint8Array): AesHmacSealed | null {
  if (bytes[0] !== 2 || bytes.length < 65 || (bytes.length - 49) % 16 !== 0) return null;
  return { iv: bytes.subarray(1, 17), mac: bytes.subarray(17, 49), ciphertext: bytes.subarray(49) };
}

const macOf = (key: AesHmacHalves, iv: Uint8Array, ciphertext: Uint8Array): Buffer =>
  createHmac("sha256", key.mac).update(iv).update(ciphertext).digest();
