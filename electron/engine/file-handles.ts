import { randomUUID } from "node:crypto";
import { appError } from "#shared/errors/app-error";
import { asId, type FileHandle } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";

export interface HandledFile {
  readonly path: string;
  readonly name: string;
}

/** Files that a person chose in a dialog. The window only ever sees the handle. */
export class FileHandles {
  private readonly files = new Map<FileHandle, HandledFile>();

  add(path: string, name: string): FileHandle {
    const handle = asId<FileHandle>(randomUUID());
    this.files.set(handle, { path, name });
    return handle;
  }
  /** Puts a handle back that was kept (sealed) from an earlier start. */
  restore(handle: FileHandle, file: HandledFile): void {
    this.files.set(handle, file);
  }
  get(handle: FileHandle): Result<HandledFile> {
    const file = this.files.get(handle);
    return file === undefined ? err(appError("file.handle-expired")) : ok(file);
  }
  release(handle: FileHandle): void {
    this.files.delete(handle);
  }
}
