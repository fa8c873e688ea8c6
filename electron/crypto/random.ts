import { randomFillSync } from "node:crypto";

/** The source of randomness, injectable so that vectors with fixed IVs can be reproduced. */
export type RandomBytes = (length: number) => Uint8Array;

/** Random bytes in memory of their own, not in Node's shared pool, so that wiping them leaves no copy. */
export const randomBytes: RandomBytes = (length) => randomFillSync(new Uint8Array(length));
