import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measurement } from "../bench/measure.ts";
import { builtThread, threadAddress } from "../package/threads.ts";

/** `npm run bench [<name>…]`: every `build/bench/*.bench.ts`, as a table and as out/bench/report.json. Fails when a target is missed. */
const root = join(import.meta.dirname, "../..");
const folder = join(root, "build/bench");
const only = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts") && (only.length === 0 || only.some((part) => name.includes(part))))
  .sort();
const built = spawnSync(process.execPath, [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "warn"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (built.status !== 0) process.exit(1);
/** Threads are the built ones, as of the installed app: from its sources each would first strip the types off a hundred files, under the clock. */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith(pathToFileURL(join(root, "electron")).href) || typeof loaded.source === "undefined") return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString("utf8");
    if (!source.includes(".worker.ts")) return loaded;
    const address = (_: string, file: string): string =>
      `new URL(${JSON.stringify(pathToFileURL(join(root, "out/app/main", builtThread(file))).href)})`;
    return { ...loaded, source: source.replaceAll(threadAddress, address) };
  },
});
const results: Measurement[] = [];
for (const file of files) {
  console.error(`Measuring ${file}`);
  const { run } = (await import(join(folder, file))) as { run: () => Promise<readonly Measurement[]> };
  results.push(...(await run()));
}
console.table(
  Object.fromEntries(
    results.map((one) => [
      one.name,
      {
        baseline: `${one.baseline.toFixed(1)} ${one.unit}`,
        measured: `${one.measured.toFixed(1)} ${one.unit}`,
        ratio: one.ratio.toFixed(2),
        target: `≤ ${String(one.target)}`,
        met: one.met,
        note: one.note,
      },
    ]),
  ),
);
const out = join(root, "out/bench");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "report.json"), JSON.stringify(results, null, 2));
process.exit(results.every((one) => one.met) ? 0 : 1);
