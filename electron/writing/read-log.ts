import type { HttpClient } from "#electron/provider-api/index";
import type { Clock } from "#electron/provider-api/clock";
import type { JournalCall } from "./journal.ts";

/** What sends requests, as far as a run needs it. */
export type Sender = Pick<HttpClient, "send">;

interface Written {
  readonly path: string;
  readonly at: string;
}

/** Reading requests of a run, kept until its next journal record takes them along: a record of their own each would cost a flush for what changes nothing. */
export class ReadLog {
  private made: JournalCall[] = [];
  private written: Written | null = null;
  /** Writing requests so far. */
  writes = 0;

  /** Not in the journal yet. */
  get pending(): readonly JournalCall[] {
    return this.made;
  }
  add(call: JournalCall): void {
    this.made.push(call);
  }
  take(): readonly JournalCall[] {
    const taken = this.made;
    this.made = [];
    return taken;
  }

  /** The last writing request, once: its path, and when its answer came (a step may read more before it ends). */
  takeWritten(): Written | null {
    const written = this.written;
    this.written = null;
    return written;
  }

  /** The same sender; its requests are noted here (path without query, no bodies). */
  watching(sender: Sender, clock: Clock): Sender {
    return {
      send: async (request, signal) => {
        if (request.method !== "GET") this.writes += 1;
        const answer = await sender.send(request, signal);
        const at = new Date(clock.now()).toISOString();
        if (request.method === "GET")
          this.add({ method: request.method, path: request.path, status: answer.ok ? 200 : answer.error.status, at });
        else this.written = { path: request.path, at };
        return answer;
      },
    };
  }
}
