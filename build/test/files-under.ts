import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Paths of all files in a folder and below. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What all files in a folder and below hold, by path, a byte a character. A file that was replaced meanwhile is read under its new name. */
export async function contentsUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  for (let tries = 1; ; tries += 1) {
    try {
      const files = await filesUnder(folder);
      return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, "latin1")] as const)));
    } catch (thrown) {
      if ((thrown as { code?: unknown }).code !== "ENOENT" || tries === 50) throw thrown;
    }
  }
}
