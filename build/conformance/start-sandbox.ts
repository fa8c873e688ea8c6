import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spawnSandbox } from "../test/sandbox/program.ts";

export interface StartedSandbox {
  readonly api: string;
  readonly identity: string;
  readonly baseUrl: string;
  readonly control?: string;
  readonly pid: number;
  readonly accounts: readonly { readonly email: string; readonly masterPassword: string; readonly role: string; readonly notes: string }[];
  readonly provider?: { readonly id: string; readonly name: string };
  /** Ends the process and removes its folder. */
  stop(): Promise<void>;
}

const MAIN = join(import.meta.dirname, "../../electron/sandbox/main.ts");
const WITH_CONTROL = join(import.meta.dirname, "sandbox-with-control.ts");

/** The program and arguments for flags; `--control <port>` asks for the kit's control interface. */
export function sandboxCommand(flags: readonly string[]): string[] {
  const at = flags.indexOf("--control");
  if (at < 0) return [MAIN, ...flags];
  return [WITH_CONTROL, "--control", flags[at + 1] ?? "0", ...flags.slice(0, at), ...flags.slice(at + 2)];
}

/** Starts a sandbox process in a fresh folder and waits for its first line. `flags` as in electron/sandbox/README.md. */
export async function startSandboxProcess(flags: readonly string[] = [], data?: string): Promise<StartedSandbox> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), "provider-desk-sandbox-")));
  const child = spawnSandbox(sandboxCommand(["--data", folder, ...flags]));
  const first = await firstLine(child);
  return {
    ...(JSON.parse(first) as Omit<StartedSandbox, "stop">),
    stop: async () => {
      const ended = once(child, "exit");
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await ended;
      }
      if (data === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code} before it said where it is`)));
  });
}
