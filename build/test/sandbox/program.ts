import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";

const compileCache = join(import.meta.dirname, "../../../out/test/compiled");

/** A sandbox as a process of its own. */
export type SandboxProgram = ChildProcess & { readonly stdout: Readable };

/**
 * Starts one of the sandbox's programs: `command` is its file with its flags. It ends with the process that started it, however that one ends:
 * one that stayed would hold the output that it shares with a test's worker open, and the test runner would wait for it without end.
 * `errors`: whether what it says there stands among those of this process, or is read by who started it.
 */
export function spawnSandbox(
  command: readonly string[],
  { variables = {}, errors = "inherit" }: { readonly variables?: NodeJS.ProcessEnv; readonly errors?: "inherit" | "pipe" } = {},
): SandboxProgram {
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", errors, "ipc"],
    // What is compiled once needs not be compiled by the next one: half of what a start costs.
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...variables },
  });
  child.channel?.unref();
  return child as SandboxProgram;
}
