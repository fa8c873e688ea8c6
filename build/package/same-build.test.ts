import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Builds into a folder of its own; digests of its files by name. */
function build(folder: string): Readonly<Record<string, string>> {
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "error", "--outDir", folder],
    { cwd: root, encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")]).sort(),
  );
}

test("two builds of the same sources are the same, byte for byte, wherever they are made", () => {
  const folder = mkdtempSync(join(tmpdir(), "provider-desk-builds-"));
  try {
    const [first, second] = [build(join(folder, "one")), build(join(folder, "another place"))];
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(second).toEqual(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
