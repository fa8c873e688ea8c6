import { chmod, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { randomUUID } from "node:crypto";
import { codeOf, flushFolder } from "#electron/files/flush-folder";
import { withPatience } from "#electron/files/patience";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/*
 * Files that only this user reads. A file is replaced as a whole: written beside, flushed, renamed; after a crash it is
 * the old one or the new one, never a mixture.
 */

/** Null when there is no such file. */
export async function readPrivateFile(path: string): Promise<Result<Buffer | null>> {
  try {
    return ok(await withPatience(() => readFile(path)));
  } catch (thrown) {
    return codeOf(thrown) === "ENOENT" ? ok(null) : err(appError("file.unreadable", {}, codeOf(thrown)));
  }
}

export async function writePrivateFile(path: string, content: Uint8Array | string): Promise<Result<null>> {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // The folder's default rights may have narrowed or widened what was asked for.
    await chmod(beside, 0o600);
    await withPatience(() => rename(beside, path));
    await flushFolder(dirname(path));
    return ok(null);
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}

export async function removePrivateFile(path: string): Promise<Result<null>> {
  try {
    await rm(path, { force: true, recursive: true });
    return ok(null);
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}
