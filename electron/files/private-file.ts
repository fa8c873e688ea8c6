import { chmod, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await replace(path, `${path}.${randomUUID()}.new`, content, 0o600);
    return ok(null);
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}

/**
 * Writes a file where a person wants it. One that was there is replaced as a whole, keeps its rights, and is left as it was when the disk
 * refuses; a link stays one. Where a folder lets nothing be made beside it, the file itself is written.
 */
export async function writeChosenFile(chosen: string, content: Uint8Array | string): Promise<Result<null>> {
  try {
    const path = await realpath(chosen).catch(() => chosen);
    const present = await stat(path).catch(() => null);
    // What is no file, such as a device or a pipe, cannot be replaced.
    if (present !== null && !present.isFile()) await writeFile(path, content);
    else
      await replace(path, join(dirname(path), `${randomUUID()}.new`), content, present === null ? null : present.mode & 0o777).catch(
        async (thrown: unknown) => {
          if (present === null || !["EACCES", "EPERM", "EROFS"].includes(codeOf(thrown))) throw thrown;
          await writeFile(path, content);
        },
      );
    return ok(null);
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}

/** @param mode null: the folder's default. Throws what the system says, and leaves nothing beside the file. */
async function replace(path: string, beside: string, content: Uint8Array | string, mode: number | null): Promise<void> {
  try {
    const handle = await open(beside, "wx", mode ?? 0o666);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // The folder's default rights may have narrowed or widened what was asked for.
    if (mode !== null) await chmod(beside, mode);
    await withPatience(() => rename(beside, path));
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw thrown;
  }
  await flushFolder(dirname(path));
}

export async function removePrivateFile(path: string): Promise<Result<null>> {
  try {
    await rm(path, { force: true, recursive: true });
    return ok(null);
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}
