import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { open, rm, statfs, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own that can really be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room but so many bytes, counted in blocks of the file system (4 KiB). */
  fill(left?: number): Promise<void>;
  free(): Promise<void>;
  remove(): void;
}

/** @returns null where this user may mount nothing, or the system knows no file systems in memory: tests that need one are then skipped. */
export function smallDisk(kibibytes: number): SmallDisk | null {
  if (process.platform !== "linux") return null;
  const folder = mkdtempSync(join(tmpdir(), "provider-desk-small-disk-"));
  const who = `uid=${String(process.getuid?.() ?? 0)},gid=${String(process.getgid?.() ?? 0)}`;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...command: readonly string[]): void => {
    const [program = "", ...rest] = [...asRoot, ...command];
    execFileSync(program, rest, { stdio: "ignore" });
  };
  try {
    run("mount", "-t", "tmpfs", "-o", `size=${String(kibibytes)}k,mode=700,${who}`, "none", folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    async fill(left = 0) {
      const handle = await open(filler, "w");
      try {
        for (;;) await handle.writeFile(new Uint8Array(4096));
      } catch {
        /* full */
      } finally {
        await handle.close();
      }
      const { bsize } = await statfs(folder);
      const blocks = Math.ceil(left / bsize);
      if (blocks > 0) await truncate(filler, Math.max(0, (await stat(filler)).size - blocks * bsize));
    },
    free: () => rm(filler, { force: true }),
    remove() {
      // Lazily: what a failing test left open does not keep it.
      run("umount", "--lazy", folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
