import { randomFillSync } from "node:crypto";

/** The source of randomness, injectable so that vectors with fixed IVs can be reproduced. */
export type RandomBytes = (length: number) => Uint8Array;

/** Random bytes in memory of their own, not in Node's shared pool, so that wiping them leaves no copy. */
export const randomBytes: RandomBytes = (length) => randomFillSync(new Uint8Array(length));

/** Bytes of IVs fetched at a time: asking for each by itself is a quarter of what a short text costs. */
const ivSupply = 16 * 1024;
let ivs = new Uint8Array(0);
let ivsUsed = 0;

/** IVs: random, each handed out once, and no secret (they go out beside the ciphertext), so that they may come from a shared supply. */
export const randomIv: RandomBytes = (length) => {
  if (ivsUsed + length > ivs.length) {
    ivs = randomFillSync(new Uint8Array(Math.max(ivSupply, length)));
    ivsUsed = 0;
  }
  ivsUsed += length;
  return ivs.subarray(ivsUsed - length, ivsUsed);
};
