import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seed, seedName, type SeededWorld } from "./seed/index.ts";
import { startSandbox, type RunningSandbox } from "./server.ts";

/** A sandbox that was started from flags, and what is told about it (the first line of the output). */
export interface Started {
  readonly sandbox: RunningSandbox;
  readonly announcement: Readonly<Record<string, unknown>>;
}

/** Starts a sandbox as its flags say (README.md). The data folder is made where none is given. */
export async function startFromFlags(args: readonly string[]): Promise<Started> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "0" },
      data: { type: "string" },
      seed: { type: "string", default: "empty" },
      "tls-key": { type: "string" },
      "tls-cert": { type: "string" },
      "rate-limits": { type: "boolean", default: false },
      log: { type: "boolean", default: false },
      "own-server": { type: "boolean", default: false },
      licences: { type: "boolean", default: false },
      "secret-delay": { type: "string", default: "2000" },
    },
  });
  const key = values["tls-key"];
  const cert = values["tls-cert"];
  let seeded: SeededWorld = { accounts: [] };
  const sandbox = await startSandbox({
    file: join(values.data ?? mkdtempSync(join(tmpdir(), "provider-desk-sandbox-")), "sandbox.sqlite"),
    port: Number(values.port),
    tls: key && cert ? { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") } : null,
    secretDelay: Number(values["secret-delay"]),
    rateLimits: values["rate-limits"],
    log: values.log,
    ownServer: values["own-server"],
    licences: values.licences,
    playToken: process.env["SANDBOX_PLAY_TOKEN"] ?? null,
    prepare: async (world) => {
      seeded = await seed(world, seedName(values.seed));
    },
  });
  const { baseUrl } = sandbox;
  const announcement = {
    baseUrl,
    api: `${baseUrl}/api`,
    identity: `${baseUrl}/identity`,
    ...(cert === undefined ? {} : { caFile: cert }),
    ...seeded,
    pid: process.pid,
  };
  return { sandbox, announcement };
}

/** Ends a sandbox in good order when the process is asked to, and at once when the process that started it (with a channel) is gone. */
export function stopOnSignals(stop: () => Promise<void>): void {
  process.on("disconnect", () => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
}
