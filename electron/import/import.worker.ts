import { parentPort } from "node:worker_threads";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { Result } from "#shared/util/result";
import type { FromFile, ToFile } from "./file-requests.ts";
import { OpenFile, type Telling } from "./open-file.ts";

/* A thread of its own for one export file: reading, comparing and encrypting 40,000 items take seconds that the app must not stand still. */

const port = parentPort;
if (port === null) throw new Error("this is the program of a thread");
const file = new OpenFile();
const post = (message: FromFile, transfer: readonly ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
};

async function answer({ id, name, ask }: ToFile): Promise<void> {
  const telling: Telling = {
    progress: (done, total) => {
      post({ id, kind: "progress", done, total });
    },
    piece: (piece) => {
      post({ id, kind: "piece", piece });
    },
  };
  try {
    const result = await (file[name] as (ask: unknown, telling: Telling) => Result<unknown> | Promise<Result<unknown>>).call(
      file,
      ask,
      telling,
    );
    post(result.ok ? { id, kind: "done", value: result.value } : { id, kind: "failed", error: result.error });
  } catch (thrown) {
    // A message of a library may quote the file: only what kind of failure it was gets out.
    post({
      id,
      kind: "failed",
      error: thrown instanceof AppFailure ? thrown.error : appError("internal.unexpected", {}, thrown instanceof Error ? thrown.name : ""),
    });
  }
}

/** One request after the other: a preview never meets a file that is half read. */
let last: Promise<void> = Promise.resolve();
port.on("message", (message: ToFile) => {
  last = last.then(() => answer(message));
});
