import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/* A13: what was read of a file ends with the lock. Looked for in the memory of a process of its own, as the system shows it. */

const rows = 2_000;
/** Reads a file, locks, and looks until nothing of it is left; the engine gives a thread's pages back some seconds after its end. */
const program = (folder: string): string => `
  import { closeSync, openSync, readFileSync, readSync } from "node:fs";
  import { ImportFiles } from ${JSON.stringify(join(import.meta.dirname, "import-files.ts"))};
  function copies() {
    // Put together here, so that the search finds as little of itself as possible.
    const wanted = Buffer.from(["Zomer", "regen", "jas"].join(""));
    const memory = openSync("/proc/self/mem", "r");
    let found = 0;
    for (const line of readFileSync("/proc/self/maps", "utf8").split("\\n")) {
      const range = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (range === null) continue;
      const [from, to] = [parseInt(range[1], 16), parseInt(range[2], 16)];
      for (let at = from; at < to; at += 1 << 20) {
        const piece = Buffer.allocUnsafeSlow(Math.min(1 << 20, to - at));
        try {
          const length = readSync(memory, piece, 0, piece.length, at);
          for (let next = piece.indexOf(wanted); next !== -1 && next < length; next = piece.indexOf(wanted, next + 1)) found += 1;
        } catch {}
        piece.fill(0);
      }
    }
    closeSync(memory);
    return found;
  }
  const files = new ImportFiles();
  const context = { choices: { mapping: {}, leftOutLines: [], duplicates: "keep" }, collectionPaths: [], existing: { looks: [], names: [] }, lookKey: null, remembered: {} };
  const chosen = await files.choose("d", ${JSON.stringify(join(folder, "f.csv"))});
  const read = await files.read("d", chosen.value.handle, null, { password: null, withKeyFile: false }, context);
  const held = copies();
  files.forget();
  let left = copies();
  for (let turn = 0; turn < 60 && left > 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    left = copies();
  }
  console.log(JSON.stringify([read.value.counts.toImport, held, left]));
`;

describe("A13: passwords of an import", () => {
  it.runIf(process.platform === "linux")(
    "are gone from the memory of the process soon after a lock",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "provider-desk-memory-"));
      try {
        const line = (index: number): string => `https://a${String(index)}.example,u,Zomerregenjas${String(index)},,,N${String(index)},M,0`;
        await writeFile(
          join(folder, "f.csv"),
          ["url,username,password,totp,extra,name,grouping,fav", ...Array.from({ length: rows }, (_, index) => line(index))].join("\n"),
        );
        const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program(folder)], {
          cwd: join(import.meta.dirname, "../.."),
        });
        const [imported, held, left] = JSON.parse(stdout.trim()) as [number, number, number];
        expect(imported).toBe(rows);
        // It is found as long as it is held: the search can see it.
        expect(held).toBeGreaterThan(rows);
        expect(left).toBeLessThanOrEqual(20);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    120_000,
  );
});
