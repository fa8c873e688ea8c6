import type { EventEmitter } from "node:events";
import { stackWithoutMessage } from "../ipc/router.ts";

/**
 * Errors that nobody caught, such as an answer that Chromium's own fetch chokes on: told to the log by their place, since a message may quote
 * data, and without the box that Electron opens with all of it. The app goes on: what it writes is in the journal before it is sent.
 */
export function catchStrays(host: EventEmitter, log: (line: string) => void): void {
  for (const kind of ["uncaughtException", "unhandledRejection"]) {
    host.on(kind, (error: unknown) => {
      log(`${kind}: ${error instanceof Error ? stackWithoutMessage(error) : "not an error"}`);
    });
  }
}
