import type { HttpClient } from "#electron/provider-api/index";
import type { Clock } from "#electron/provider-api/clock";
import type { JournalCall } from "./journal.ts";

/** What sends requests, as far as a run needs it. */
export type Sender = Pick<HttpClient, "send">;

/** Reading requests of a run, kept until its next journal record takes them along: a record of their own each would cost a flush for what changes nothing. */
export class ReadLog {
  private made: JournalCall[] = [];
  private written: string | null = null;

  /** Not in the journal yet. */
  get pending(): readonly JournalCall[] { return this.made; }
  add(call: JournalCall): void { this.made.push(call); }
  take(): readonly JournalCall[] {
    const taken = this.made;
    this.made = [];
    return taken;
  }

  /** Path of the last writing request, once. */
  takeWritten(): string | null {
    const path = this.written;
    this.written = null;
    return path;
  }

  /** The same sender; its requests are noted here (path without query, no bodies). */
  watching(sender: Sender, clock: Clock): Sender {
    return {
      send: async (request, signal) => {
        if (request.method !== "GET") this.written = request.path;
        const answer = await sender.send(request, signal);
        if (request.method === "GET") this.add({ method: request.method, path: request.path, status: answer.ok ? 200 : answer.error.status, at: new Date(clock.now()).toISOString() });
        return answer;
      },
    };
  }
}
