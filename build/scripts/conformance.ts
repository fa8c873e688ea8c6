import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm run conformance [-- <folder>…]`: replays recordings of the real server against a fresh sandbox. */
const run = spawnSync(process.execPath, [join(import.meta.dirname, "../conformance/run.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
