import { randomUUID } from "node:crypto";
import { appError } from "#shared/errors/app-error";
import { asId, type FileHandle } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";

/**
 * What was read of files that a person chose in a dialog, so that what was shown of one is what is used of it, whatever becomes of the file. The
 * window only ever sees the handle.
 */
export class FileHandles {
  private readonly texts = new Map<FileHandle, string>();

  add(text: string): FileHandle {
    const handle = asId<FileHandle>(randomUUID());
    this.texts.set(handle, text);
    return handle;
  }
  get(handle: FileHandle): Result<string> {
    const text = this.texts.get(handle);
    return text === undefined ? err(appError("file.handle-expired")) : ok(text);
  }
}
