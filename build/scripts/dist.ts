import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "electron-builder";
import { buildArchive, filesOfArchive } from "../package/archive.ts";
import { problemsOf } from "../package/contents.ts";
import { writeSbom } from "../package/sbom.ts";
import { electronBinary } from "../test/electron-binary.ts";

/**
 * `npm run dist [-- --archive]`: the installers of this system (electron-builder.yml) in out/dist. Where Electron cannot be downloaded, or with
 * `--archive`, the application archive alone is built from the same files. Either way the archive's contents are checked; exit code 1 when
 * something is missing or does not belong.
 */
const root = join(import.meta.dirname, "../..");
const out = join(root, "out/dist");
const electronVersion = (await import("electron/package.json", { with: { type: "json" } })).default.version as string;

console.log("Building the app");
const built = spawnSync(process.execPath, [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "warn"], {
  cwd: root,
  stdio: "inherit",
});
if (built.status !== 0) process.exit(built.status ?? 1);
rmSync(out, { recursive: true, force: true });

const reason = process.argv.includes("--archive") ? "as asked" : (await canDownload()) ? null : "Electron's download is out of reach";
if (reason === null) {
  for (const path of await build({ projectDir: root, publish: "never" })) console.log(`Made ${path}`);
} else {
  console.log(`No installers, only the application archive: ${reason}.`);
  console.log(`Made ${await buildArchive(root, out)}`);
  writeSbom(root, out);
}

const archives = findArchives(out);
let good = archives.length > 0;
if (!good) console.error("No application archive was made.");
for (const archive of archives) {
  const files = filesOfArchive(archive);
  const problems = problemsOf(files);
  const size = (statSync(archive).size / 1e6).toFixed(1);
  console.log(
    `Checked ${archive}: ${String(files.length)} files, ${size} MB, ${problems.length === 0 ? "nothing missing, nothing that does not belong" : `${String(problems.length)} problems`}`,
  );
  for (const problem of problems) console.error(`  ${problem}`);
  good &&= problems.length === 0;
}
process.exit(good ? 0 : 1);

/** Whether the release that electron-builder needs is there, or was unpacked already. */
async function canDownload(): Promise<boolean> {
  if (electronBinary() !== null) return true;
  const mirror = process.env["ELECTRON_MIRROR"] ?? "https://github.com/electron/electron/releases/download/";
  try {
    return (await fetch(`${mirror}v${electronVersion}/SHASUMS256.txt`, { method: "HEAD", signal: AbortSignal.timeout(15_000) })).ok;
  } catch {
    return false;
  }
}

/** Every app.asar below the output folder: one for each packed system and architecture. */
function findArchives(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|[\\/])app\.asar$/.test(path))
    .map((path) => join(folder, path));
}
