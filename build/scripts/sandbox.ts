import { spawn } from "node:child_process";
import { join } from "node:path";
import { sandboxCommand } from "../conformance/start-sandbox.ts";
import { loopbackCertificate } from "./certificate.ts";
import { runInForeground } from "./foreground.ts";

/**
 * `npm run sandbox -- [--tls] [--control <port>] [flags of electron/sandbox/main.ts]`: the sandbox in the foreground. With `--tls` it
 * makes a certificate first; the first line of the output names its file as `caFile`.
 */
const ROOT = join(import.meta.dirname, "../..");
const given = process.argv.slice(2);
const flags = given.filter((flag) => flag !== "--tls");
if (given.includes("--tls")) {
  const { key, cert } = await loopbackCertificate(join(ROOT, "out/sandbox-tls"));
  flags.push("--tls-key", key, "--tls-cert", cert);
}
runInForeground(spawn(process.execPath, sandboxCommand(flags), { stdio: "inherit" }));
