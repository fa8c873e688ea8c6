import { join } from "node:path";
import { spawnSandbox } from "./program.ts";

/** Starts a sandbox in the folder that is named and passes its first line on; a test kills this program. */
const sandbox = spawnSandbox([
  join(import.meta.dirname, "../../../electron/sandbox/main.ts"),
  "--data",
  process.argv[2] ?? "",
  "--seed",
  "empty",
]);
sandbox.stdout.pipe(process.stdout);
