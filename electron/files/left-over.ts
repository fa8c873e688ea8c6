import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** As `writePrivateFile` names what it writes beside a file. */
const beside = /^(?<file>.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$/u;
/** Whoever writes such a file renames it within moments. */
const stillWritten = 60_000;

/** Whether a file of this name is what was written of another one whose writing did not end. */
export const isUnfinished = (name: string): boolean => beside.test(name);

/**
 * Removes what a process that was killed left behind while it replaced files in this folder and in those directly in it. What has no file beside it
 * that it would have replaced stays, whatever it is: it may be the only copy. Never rejects.
 *
 * @param now milliseconds.
 */
export async function removeLeftOvers(folder: string, now: number, depth = 1): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) await removeLeftOvers(path, now, depth - 1);
    const file = entry.isFile() ? beside.exec(entry.name)?.groups?.["file"] : undefined;
    if (file === undefined || !names.has(file)) continue;
    const present = await stat(path).catch(() => null);
    if (present !== null && now - present.mtimeMs > stillWritten) await rm(path, { force: true }).catch(() => undefined);
  }
}
