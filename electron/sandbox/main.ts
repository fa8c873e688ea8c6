import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Control } from "./control.ts";
import { seed, seedName, type SeededWorld } from "./seed/index.ts";
import { startSandbox } from "./server.ts";

/**
 * The sandbox as a process of its own: `node electron/sandbox/main.ts --port 0 --data <dir> --seed demo`.
 * The first line of its output is one JSON object that tells where it is. See README.md for the flags.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    data: { type: "string" },
    control: { type: "string" },
    seed: { type: "string", default: "empty" },
    "tls-key": { type: "string" },
    "tls-cert": { type: "string" },
    "rate-limits": { type: "boolean", default: false },
    log: { type: "boolean", default: false },
    "secret-delay": { type: "string", default: "2000" },
  },
});

const folder = values.data ?? mkdtempSync(join(tmpdir(), "provider-desk-sandbox-"));
const key = values["tls-key"];
const cert = values["tls-cert"];
let seeded: SeededWorld = { accounts: [] };
const sandbox = await startSandbox({
  file: join(folder, "sandbox.sqlite"),
  port: Number(values.port),
  tls: key && cert ? { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") } : null,
  secretDelay: Number(values["secret-delay"]),
  rateLimits: values["rate-limits"],
  log: values.log,
  playToken: process.env["SANDBOX_PLAY_TOKEN"] ?? null,
  prepare: async (world) => {
    seeded = await seed(world, seedName(values.seed));
  },
});
const control = values.control === undefined ? null : new Control(sandbox.world);
const controlUrl = await control?.listen(Number(values.control));

console.log(JSON.stringify({
  baseUrl: sandbox.baseUrl,
  api: `${sandbox.baseUrl}/api`,
  identity: `${sandbox.baseUrl}/identity`,
  ...(controlUrl === undefined ? {} : { control: controlUrl }),
  ...(cert === undefined ? {} : { caFile: cert }),
  ...seeded,
  pid: process.pid,
}));

function stop(): void {
  control?.close();
  void sandbox.close().then(() => process.exit(0));
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
