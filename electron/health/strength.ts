import { URL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Strength } from "#shared/setup/value/vault-health";

/** A password with the words that whoever guesses it knows as well. */
export interface Judged {
  readonly password: string;
  readonly words: readonly string[];
}

/** The strength of each, in a thread that ends with its answer; what it was given goes with it. `signal` ends it before. */
export function strengthsOf(passwords: readonly Judged[], signal: AbortSignal): Promise<readonly Strength[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./strength.worker.ts", import.meta.url), { workerData: passwords, execArgv: [], env: {} });
    const stop = (): void => {
      void thread.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => {
      signal.removeEventListener("abort", stop);
      reject(new Error("the thread ended without an answer"));
    });
  });
}

/** What a user name tells of its owner: the parts before the `@`, in lower case, of three characters or more. */
export const wordsOf = (userName: string): readonly string[] =>
  (userName.slice(0, 300).split("@")[0] ?? "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3)
    .slice(0, 20);
