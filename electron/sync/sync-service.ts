import type { SyncStatus } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { clientIdOf, type ClientId, type ProfileId } from "#shared/model/ids";
import { err, type Result } from "#shared/util/result";
import type { ClientEntry, ClientListing, ProfileReads } from "./client-reads.ts";
import { readOneClient, type ClientReading } from "./read-client.ts";
import type { ReadTimes } from "./local-state.ts";
import type { SetupPart } from "#shared/setup/value/client-setup";
import type { ReadClient } from "#shared/setup/value/read";

/** What the service reads into: the workspace, seen as narrowly as reading needs it. */
export interface SyncTarget {
  previous(clientId: ClientId): { readonly read: ReadClient; readonly times: ReadTimes } | null;
  /** The profile's clients as the server lists them now; ones that it does not list stay, as they were last read. */
  listed(profileId: ProfileId, listing: ClientListing): void;
  /** The technician wants what the server says next, also where it is much less than before. */
  isTrusted(clientId: ClientId): boolean;
  reading(clientId: ClientId, on: boolean): void;
  wasRead(clientId: ClientId, reading: ClientReading): void;
  failed(clientId: ClientId, error: AppError): void;
  listFailed(profileId: ProfileId, error: AppError): void;
  /** A run ended: what was learnt may be written down. */
  finished(): void;
}
export interface SyncSource {
  readonly profileId: ProfileId;
  readonly reads: ProfileReads;
  requests(): number;
  waitingUntil(): string | null;
}

interface Job {
  readonly id: ClientId;
  readonly source: SyncSource;
  readonly entry: ClientEntry;
  readonly force: boolean;
  /** What of it is asked for; null: everything. */
  readonly only: ReadonlySet<SetupPart> | null;
}

/** Clients read at the same time; each asks for its parts in parallel. Above this the server's limits, not the wire, set the pace. */
export const clientsAtOnce = 4;

/** Reads many clients, one run at a time: progress, pause, cancel, and one bad client never stops the others. */
export class SyncService {
  private readonly target: SyncTarget;
  private readonly now: () => Date;
  private readonly onProgress: (status: SyncStatus) => void;
  private readonly readBeside: (clientId: ClientId) => Promise<void>;
  private current: Status = idleStatus();
  private run: Run | null = null;
  /** Reads of named clients beside a run. */
  private readonly beside = new Set<Run>();
  /** Lists of a profile and reads of a client take turns, so that an older answer never comes after a newer one. */
  private readonly turns = new Turns();
  private cancels = 0;
  private sources: readonly SyncSource[] = [];
  private resumeWaiters: (() => void)[] = [];

  /** @param readBeside what belongs to a client beside its setup; part of reading the client, so that nothing is up to date before it. Never throws. */
  constructor(
    target: SyncTarget,
    now: () => Date,
    onProgress: (status: SyncStatus) => void,
    readBeside: (clientId: ClientId) => Promise<void> = () => Promise.resolve(),
  ) {
    this.target = target;
    this.now = now;
    this.onProgress = onProgress;
    this.readBeside = readBeside;
  }

  status(): SyncStatus {
    const waiting =
      this.sources
        .map((source) => source.waitingUntil())
        .filter((moment) => moment !== null)
        .sort()
        .at(-1) ?? null;
    const requests = this.sources.reduce((sum, source) => sum + source.requests(), 0) - this.current.requestsBefore;
    return {
      ...this.current.shown,
      waitingUntil: this.current.shown.state === "reading" ? waiting : null,
      requests: Math.max(0, requests),
    };
  }

  /**
   * Reads the given clients (null: all) of the given profiles. Everything asked while everything is being read joins that run, and
   * profiles that were opened meanwhile follow it; asked while named clients are read, it follows them. Named clients are read in full (or what `only` names of them) and at once, beside a run under way
   * and also while it is paused: whoever wrote something waits for them.
   */
  async read(
    sources: readonly SyncSource[],
    clientIds: readonly ClientId[] | null,
    only: ReadonlySet<SetupPart> | null = null,
  ): Promise<void> {
    const cancelsBefore = this.cancels;
    if (clientIds === null) {
      let missing = sources;
      for (let run = this.run; run !== null; run = this.run) {
        const { all, profiles } = run;
        if (all) missing = missing.filter((source) => !profiles.has(source.profileId));
        if (missing.length === 0) return;
        await run.done;
      }
      if (this.cancels !== cancelsBefore) return;
      sources = missing;
    }
    const abort = new AbortController();
    if (this.run !== null) {
      const run: Run = { abort, all: false, profiles: profilesOf(sources), done: this.readNamed(sources, clientIds, only, abort.signal) };
      this.beside.add(run);
      await run.done.finally(() => {
        this.beside.delete(run);
      });
      return;
    }
    this.sources = sources;
    const done = this.perform(sources, clientIds, only, abort.signal).finally(() => {
      this.run = null;
      // However it ended: nothing is read any more.
      if (this.current.shown.state !== "idle") this.show({ state: "idle", current: null, finishedAt: null });
    });
    this.run = { abort, all: clientIds === null, profiles: profilesOf(sources), done };
    await done;
  }

  pause(): void {
    if (this.current.shown.state === "reading") this.show({ state: "paused" });
  }
  resume(): void {
    if (this.current.shown.state !== "paused") return;
    this.show({ state: "reading" });
    for (const go of this.resumeWaiters.splice(0)) go();
  }
  /** Stops after the requests under way; what was read stays. */
  async cancel(): Promise<void> {
    this.cancels += 1;
    const runs = [...(this.run === null ? [] : [this.run]), ...this.beside];
    for (const run of runs) run.abort.abort();
    for (const go of this.resumeWaiters.splice(0)) go();
    await Promise.all(runs.map((run) => run.done));
  }

  /** Locked: what was read is no longer anybody's news. */
  forget(): void {
    void this.cancel();
    this.sources = [];
    this.current = idleStatus();
  }

  private async perform(
    sources: readonly SyncSource[],
    clientIds: readonly ClientId[] | null,
    only: Job["only"],
    signal: AbortSignal,
  ): Promise<void> {
    const before = sources.reduce((sum, source) => sum + source.requests(), 0);
    this.current = { shown: { ...idleStatus().shown, state: "reading" }, requestsBefore: before };
    this.show({});
    const jobs = await this.jobsOf(sources, clientIds, only, signal, () => {
      this.show({ failed: this.current.shown.failed + 1 });
    });
    this.show({ total: jobs.length });
    await inParallel(jobs, clientsAtOnce, async (job) => {
      await this.notPaused(signal);
      if (signal.aborted) return;
      this.show({ current: job.entry.profile.name });
      const readable = await this.readJob(job, signal);
      if (!signal.aborted) this.show({ done: this.current.shown.done + 1, failed: this.current.shown.failed + (readable ? 0 : 1) });
    });
    this.target.finished();
    this.show({ state: "idle", current: null, finishedAt: signal.aborted ? null : this.now().toISOString() });
  }
  /** The same for named clients, without the progress of the run that it goes beside. */
  private async readNamed(
    sources: readonly SyncSource[],
    clientIds: readonly ClientId[] | null,
    only: Job["only"],
    signal: AbortSignal,
  ): Promise<void> {
    const jobs = await this.jobsOf(sources, clientIds, only, signal, () => undefined);
    await inParallel(jobs, clientsAtOnce, async (job) => {
      if (!signal.aborted) await this.readJob(job, signal);
    });
    this.target.finished();
  }

  /** Lists the clients of every profile, and what of them is to be read. */
  private async jobsOf(
    sources: readonly SyncSource[],
    clientIds: readonly ClientId[] | null,
    only: Job["only"],
    signal: AbortSignal,
    listFailed: () => void,
  ): Promise<readonly Job[]> {
    const jobs: Job[] = [];
    await Promise.all(
      sources.map((source) =>
        this.turns.take(source.profileId, async () => {
          const listed = await source.reads.clients(signal);
          if (signal.aborted) return;
          if (!listed.ok) {
            this.target.listFailed(source.profileId, listed.error);
            listFailed();
            return;
          }
          this.target.listed(source.profileId, listed.value);
          for (const entry of listed.value.entries) {
            const id = clientIdOf(source.profileId, entry.profile.id);
            if (clientIds === null || clientIds.includes(id)) jobs.push({ id, source, entry, force: clientIds !== null, only });
          }
        }),
      ),
    );
    return jobs;
  }

  /** @returns whether the client could be read. */
  private readJob(job: Job, signal: AbortSignal): Promise<boolean> {
    const { id } = job;
    return this.turns.take(id, async () => {
      this.target.reading(id, true);
      const reading: Result<ClientReading> = await readSafely(job.source.reads, job.entry, this.target.previous(id), {
        force: job.force,
        only: job.only,
        trusted: this.target.isTrusted(id),
        now: this.now,
        signal,
      });
      this.target.reading(id, false);
      if (signal.aborted) return false;
      if (!reading.ok) {
        this.target.failed(id, reading.error);
        return false;
      }
      this.target.wasRead(id, reading.value);
      await this.readBeside(id);
      return true;
    });
  }

  private async notPaused(signal: AbortSignal): Promise<void> {
    while (this.current.shown.state === "paused" && !signal.aborted)
      await new Promise<void>((go) => {
        this.resumeWaiters.push(go);
      });
  }

  private show(part: Partial<SyncStatus>): void {
    this.current = { ...this.current, shown: { ...this.current.shown, ...part } };
    this.onProgress(this.status());
  }
}

/** A profile that was locked or signed in to again meanwhile has no keys: one client's end, not the run's. */
async function readSafely(...reading: Parameters<typeof readOneClient>): Promise<Result<ClientReading>> {
  try {
    return await readOneClient(...reading);
  } catch (thrown) {
    return err(appError("internal.unexpected", {}, thrown instanceof Error ? thrown.message : ""));
  }
}

interface Run {
  readonly abort: AbortController;
  readonly all: boolean;
  readonly profiles: ReadonlySet<ProfileId>;
  readonly done: Promise<void>;
}
const profilesOf = (sources: readonly SyncSource[]): ReadonlySet<ProfileId> => new Set(sources.map((source) => source.profileId));

/** Work on the same thing, one after the other. */
class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    this.last.set(key, mine);
    const forget = (): void => {
      if (this.last.get(key) === mine) this.last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  }
}

interface Status {
  readonly shown: SyncStatus;
  readonly requestsBefore: number;
}
const idleStatus = (): Status => ({
  shown: { state: "idle", done: 0, total: 0, current: null, waitingUntil: null, failed: 0, requests: 0, finishedAt: null },
  requestsBefore: 0,
});

/** Runs `work` over all entries, at most `width` at once, in order of the list. */
export async function inParallel<T>(entries: readonly T[], width: number, work: (entry: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < entries.length) {
      const entry = entries[next++];
      if (entry !== undefined) await work(entry);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane));
}
