import { URL } from "node:url";
import { Worker } from "node:worker_threads";

/** `argon2d` only opens KeePass databases of others. `memoryKib` in KiB, `length` of the result in bytes (default 32). */
export interface Argon2Settings {
  readonly variant?: "argon2id" | "argon2d";
  readonly iterations: number;
  readonly memoryKib: number;
  readonly parallelism: number;
  readonly length?: number;
}
export interface Argon2Job {
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly settings: Required<Argon2Settings>;
}

/**
 * Bare Argon2 (version 0x13), on a thread of its own: it computes for a second or so without a pause. The thread ends with its answer, and
 * its working memory goes back to the system with it. Wipes `password`: the bytes move to the thread, which wipes them after use.
 */
export function deriveArgon2(password: Uint8Array, salt: Uint8Array, settings: Argon2Settings): Promise<Uint8Array> {
  const moved = Uint8Array.from(password);
  password.fill(0);
  const job: Argon2Job = { password: moved, salt: Uint8Array.from(salt), settings: { variant: "argon2id", length: 32, ...settings } };
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./argon2.worker.ts", import.meta.url), {
      workerData: job,
      transferList: [moved.buffer],
      execArgv: [],
      env: {},
    });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => {
      reject(new Error("the thread ended without a key"));
    });
  });
}
