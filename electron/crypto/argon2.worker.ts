import { parentPort, workerData } from "node:worker_threads";
import { argon2d, argon2id } from "hash-wasm";
import type { Argon2Job } from "./argon2.ts";

/* The thread of `deriveArgon2`: one job, one answer. */
const { password, salt, settings } = workerData as Argon2Job;
const { variant, iterations, memoryKib, parallelism, length } = settings;
try {
  const derived = await (variant === "argon2d" ? argon2d : argon2id)({
    password,
    salt,
    iterations,
    parallelism,
    memorySize: memoryKib,
    hashLength: length,
    outputType: "binary",
  });
  const key = Uint8Array.from(derived);
  derived.fill(0);
  parentPort?.postMessage(key, [key.buffer]);
} finally {
  password.fill(0);
}
