import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { FileFace } from "./file-requests.ts";

/** Larger files are refused before they are read. */
export const largestFile = 256 * 1024 * 1024;

export async function readFileAt(path: string): Promise<Result<FileFace & { readonly bytes: Buffer }>> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > largestFile) return err(appError("import.too-large"));
    const bytes = await readFile(path);
    return ok({ bytes, size: bytes.length, modified: mtimeMs, digest: createHash("sha256").update(bytes).digest("hex") });
  } catch (thrown) {
    return unreadable(thrown);
  }
}

/** Key files are small; anything may serve as one, so a large file is a mistake. */
const largestKeyFile = 10 * 1024 * 1024;
export async function readKeyFile(path: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).size > largestKeyFile) return err(appError("import.key-file-malformed"));
    return ok(await readFile(path));
  } catch (thrown) {
    return unreadable(thrown);
  }
}

/** Whether the file is as it was: size and time tell a change cheaply; where they differ the content decides. */
export async function unchanged(path: string, face: FileFace): Promise<Result<null>> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size === face.size && mtimeMs === face.modified) return ok(null);
  } catch (thrown) {
    return unreadable(thrown);
  }
  const now = await readFileAt(path);
  if (!now.ok) return now;
  now.value.bytes.fill(0);
  return now.value.digest === face.digest ? ok(null) : err(appError("import.file-changed"));
}
const unreadable = (thrown: unknown): Result<never> =>
  err(appError("file.unreadable", {}, String((thrown as { code?: unknown } | null)?.code ?? "")));
