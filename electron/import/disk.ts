import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Archive, isZip, openFileSource, type ByteSource } from "./archive.ts";

/** How a file on disk is recognised again. */
export interface FileFace {
  readonly size: number;
  /** Milliseconds since 1970. */ readonly modified: number;
  /** SHA-256, hex. */ readonly digest: string;
}

/** Where an export is: a file on disk, or text that was pasted, which is nowhere else than in memory. The bytes are wiped after use. */
export type ImportPlace = string | Uint8Array;

/** Larger files are refused before they are read; of an archive only the entry that is read counts. */
export const largestFile = 256 * 1024 * 1024;

export interface FileAt extends FileFace {
  /** The file where it is for an archive; its bytes, wiped afterwards, for any other. */
  readonly content: Uint8Array | ByteSource;
  /** The content is not needed any more: its bytes are wiped and their memory is given back at once. */
  readonly letGo: () => void;
}

async function withPasted<T>(bytes: Uint8Array, use: (file: FileAt) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
  const letGo = (): void => {
    wipe(bytes);
  };
  try {
    const digest = createHash("sha256").update(bytes).digest("hex");
    return await use({ content: bytes, letGo, size: bytes.length, modified: 0, digest });
  } finally {
    letGo();
  }
}

/** Wipes bytes and gives their memory back at once, where nothing else lies in it. */
function wipe(bytes: Uint8Array): void {
  // Done before.
  if (bytes.length === 0) return;
  bytes.fill(0);
  if (bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength) bytes.buffer.transfer(0);
}

/**
 * A file on disk for as long as `use` takes. An archive is recognised by its directory, which has a checksum of every entry, and is not read
 * as a whole; any other file by its bytes.
 */
export async function withFileAt<T>(path: ImportPlace, use: (file: FileAt) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
  if (typeof path !== "string") return withPasted(path, use);
  let source: ReturnType<typeof openFileSource> | null = null;
  let modified: number;
  let bytes: Buffer | null = null;
  try {
    modified = (await stat(path)).mtimeMs;
    source = openFileSource(path);
    // An archive stays open while it is read.
    if (!isZip(source.read(0, 4))) {
      if (source.size <= largestFile) bytes = source.read(0, source.size);
      source.close();
      if (bytes === null) return err(appError("import.too-large"));
    }
  } catch (thrown) {
    source?.close();
    return unreadable(thrown);
  }
  try {
    const { size } = source;
    if (bytes !== null) {
      const content = bytes;
      const letGo = (): void => {
        wipe(content);
      };
      return await use({ content, letGo, size, modified, digest: createHash("sha256").update(content).digest("hex") });
    }
    const archive = Archive.open(source);
    if (!archive.ok) return archive;
    const digest = createHash("sha256").update(String(size)).update(archive.value.directory).digest("hex");
    return await use({ content: source, letGo: () => undefined, size, modified, digest });
  } finally {
    if (bytes === null) source.close();
    else wipe(bytes);
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
  return withFileAt(path, (now) => (now.digest === face.digest ? ok(null) : err(appError("import.file-changed"))));
}
const unreadable = (thrown: unknown): Result<never> =>
  err(appError("file.unreadable", {}, String((thrown as { code?: unknown } | null)?.code ?? "")));
