import { URL } from "node:url";
import { Worker } from "node:worker_threads";
import { appError, type AppError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { Answered, Asked, EncryptedPiece, FileRequest, FromFile } from "./file-requests.ts";

interface Waiting {
  readonly settle: (result: Result<never>) => void;
  readonly progress: (done: number, total: number) => void;
  readonly piece: (piece: EncryptedPiece) => void;
}

/** More than any export needs; a file that blows up ends its own thread, not the app. */
const mostMegabytes = 2048;

/**
 * The thread that reads one export file and holds what is in it. `end` stops it at whatever it does, and its memory goes with it;
 * what was asked of it then answers `cancelled`.
 */
export class FileThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;
  private over: AppError | null = null;

  constructor() {
    // Nothing of this process's surroundings: no switches, no environment.
    this.worker = new Worker(new URL("./import.worker.ts", import.meta.url), {
      execArgv: [],
      argv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    this.worker.on("message", (message: FromFile) => {
      this.receive(message);
    });
    this.worker.on("error", (thrown: Error & { code?: string }) => {
      this.fail(
        thrown.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? appError("import.too-large", {}, "memory")
          : appError("internal.unexpected", {}, thrown.name),
      );
    });
    this.worker.on("exit", () => {
      this.fail(appError("cancelled"));
    });
  }

  get isOver(): boolean {
    return this.over !== null;
  }

  /** @param transfer buffers of `ask` that are handed over. */
  ask<Name extends FileRequest>(
    name: Name,
    ask: Asked<Name>,
    transfer: readonly ArrayBuffer[] = [],
    more: Partial<Pick<Waiting, "progress" | "piece">> = {},
  ): Promise<Result<Answered<Name>>> {
    if (this.over !== null) return Promise.resolve(err(this.over));
    const id = this.next++;
    return new Promise((settle) => {
      this.waiting.set(id, { settle, progress: more.progress ?? (() => undefined), piece: more.piece ?? (() => undefined) });
      this.worker.postMessage({ id, name, ask }, transfer);
    });
  }

  end(): void {
    this.fail(appError("cancelled"));
    void this.worker.terminate();
  }

  private receive(message: FromFile): void {
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === "progress") waiting.progress(message.done, message.total);
    else if (message.kind === "piece") waiting.piece(message.piece);
    else {
      this.waiting.delete(message.id);
      waiting.settle(message.kind === "done" ? ok(message.value as never) : err(message.error));
    }
  }
  private fail(error: AppError): void {
    this.over ??= error;
    for (const { settle } of this.waiting.values()) settle(err(this.over));
    this.waiting.clear();
  }
}
