import { join } from "node:path";
import type { UnlockedProfile } from "#electron/account/index";
import { takeApplyLock, type ApplyLock } from "#electron/files/lock";
import type { Clock } from "#electron/provider-api/index";
import type { RunCallsView, RunView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { organizationOf, type ClientId, type ProfileId, type RunId } from "#shared/model/ids";
import { clientsAtOnce } from "#shared/setup/changes/pacing-estimate";
import { err, ok, type Result } from "#shared/util/result";
import { callsOf } from "./calls.ts";
import { runPorts, type FullRead } from "./http-ports.ts";
import type { Journal } from "./journal.ts";
import type { RunPorts, RunSources } from "./ports.ts";
import { progressFromJournal } from "./progress.ts";
import { Run, type RunListener, type RunOrder } from "./run.ts";

/** What writing needs of one unlocked profile; opened and closed by its owner. */
export interface Writer {
  readonly profile: UnlockedProfile;
  readonly journal: Journal;
}

export interface RunsPorts {
  readonly clock: Clock;
  /** A run moved on. */
  readonly onRun: (view: RunView) => void;
  /** Something was written to a client: what this app knows of it is to be read again. `isRead`: the run itself did, at its end. */
  readonly onWritten: (clientId: ClientId, view: RunView, isRead: boolean) => void;
  /** A run read a client in full. Answers whether that is now what this app knows of it. */
  readonly onRead: (profileId: ProfileId, read: FullRead) => boolean;
  /** What runs of exact changes take along. */
  readonly sources: (writer: Writer) => RunSources;
}

interface Started {
  readonly writer: Writer;
  readonly order: RunOrder;
  readonly run: Run;
  readonly ended: (view: RunView) => Promise<void>;
  /** What this app knows of the client is as it was after the run's last write. */
  isRead(): boolean;
  /** announcing: what was decided is being written down, and nothing begins before all of it is. */
  state: "announcing" | "queued" | "running";
  /** It is over, and everything that follows from it is done. */
  readonly over: PromiseWithResolvers<undefined>;
}

/** A run goes no further by itself. */
export const over: ReadonlySet<RunView["state"]> = new Set<RunView["state"]>(["done", "paused", "stopped"]);

/**
 * Every run of every unlocked profile: starts them, keeps the order where several wait, and goes on with what was cut off. One client is
 * written to by one run at a time; one that fails or waits stops no other.
 */
export class Runs {
  private readonly ports: RunsPorts;
  private readonly writers = new Map<ProfileId, Writer>();
  private readonly started = new Map<RunId, Started>();
  private readonly last = new Map<RunId, RunView>();
  private readonly locks = new Map<ProfileId, { readonly lock: Promise<Result<ApplyLock>>; users: number }>();

  constructor(ports: RunsPorts) {
    this.ports = ports;
  }

  /* ---------------------------------------------------------------- profiles come and go */

  attach(writer: Writer): void {
    this.writers.set(writer.profile.id, writer);
  }
  /** A profile is gone (signed out, locked): its runs end at their present request, and what is in memory of them is forgotten. */
  detach(id: ProfileId): void {
    this.writers.delete(id);
    for (const [runId, started] of this.started) {
      if (started.writer.profile.id !== id) continue;
      started.run.pause();
      this.started.delete(runId);
      started.over.resolve(undefined);
      // One that is under way gives the lock back when it ends.
      if (started.state !== "running") void this.release(started.writer, 1);
    }
    for (const [runId, view] of this.last) if (this.writerOf(view.runId) === null) this.last.delete(runId);
  }

  /* ---------------------------------------------------------------- starting and stopping */

  private writable(profileId: ProfileId): Result<Writer> {
    const writer = this.writers.get(profileId);
    if (writer === undefined) return err(appError("profile.locked"));
    if (writer.journal.damage !== null) return err(writer.journal.damage);
    return writer.profile.suspension === null ? ok(writer) : err(writer.profile.suspension);
  }
  /** What may start is held for whoever writes something down before: fails as `start` does. Answers with what lets go of it. */
  async hold(profileId: ProfileId): Promise<Result<() => Promise<void>>> {
    const writer = this.writable(profileId);
    if (!writer.ok) return writer;
    const lock = await this.take(writer.value, 1);
    return lock.ok ? ok(() => this.release(writer.value, 1)) : lock;
  }
  /** Starts runs, or lets them wait for their turn, and answers at once. All of them are in the journal before the first one writes. */
  async start(
    profileId: ProfileId,
    orders: readonly RunOrder[],
    listener: Pick<RunListener, "clientMade"> & { readonly ended: (view: RunView) => Promise<void> } = quiet,
  ): Promise<Result<readonly RunView[]>> {
    const writable = this.writable(profileId);
    if (!writable.ok) return writable;
    const writer = writable.value;
    const fresh = orders.filter((order) => !this.started.has(order.runId));
    const lock = await this.take(writer, fresh.length);
    if (!lock.ok) return lock;
    for (const order of fresh) {
      let readAfter = -1;
      const ports: RunPorts = runPorts(writer.profile, {
        clock: this.ports.clock,
        journal: writer.journal,
        providerId: order.providerId,
        onRead: (read) => {
          if (this.writers.get(writer.profile.id) === writer && this.ports.onRead(writer.profile.id, read))
            readAfter = ports.readLog.writes;
        },
      });
      const run = new Run(ports, order, {
        progress: (view) => {
          // Its end is told once everything that follows from it is done.
          if (!over.has(view.state)) this.publish(view);
        },
        clientMade: (clientId) => listener.clientMade(clientId),
      });
      this.started.set(order.runId, {
        writer,
        order,
        run,
        ended: listener.ended,
        isRead: () => readAfter === ports.readLog.writes,
        state: "announcing",
        over: Promise.withResolvers<undefined>(),
      });
    }
    for (const order of fresh) {
      const announced = (await this.started.get(order.runId)?.run.announce()) ?? ok(null);
      if (announced.ok) continue;
      for (const each of fresh) {
        this.started.get(each.runId)?.over.resolve(undefined);
        if (this.started.delete(each.runId)) await this.release(writer, 1);
      }
      return announced;
    }
    // Locked or signed out meanwhile.
    if (this.writers.get(profileId) !== writer) return err(appError("profile.locked"));
    for (const order of fresh) {
      const each = this.started.get(order.runId);
      if (each?.state === "announcing") each.state = "queued";
    }
    this.next(profileId);
    return ok(orders.flatMap((order) => this.view(order.runId) ?? []));
  }

  /** Begins what waits and may begin. */
  private next(profileId: ProfileId): void {
    const ofProfile = [...this.started.values()].filter((each) => each.writer.profile.id === profileId);
    const running = ofProfile.filter((each) => each.state === "running");
    const busy = new Set(running.map((each) => each.run.view().clientId ?? each.order.runId));
    let free = clientsAtOnce - running.length;
    for (const started of ofProfile) {
      const target = started.run.view().clientId ?? started.order.runId;
      if (free <= 0) return;
      if (started.state !== "queued" || busy.has(target)) continue;
      busy.add(target);
      free -= 1;
      started.state = "running";
      void this.carryThrough(started);
    }
  }

  private async carryThrough(started: Started): Promise<void> {
    const { writer, order, run } = started;
    const view = await run.start();
    const isCurrent = this.started.get(order.runId) === started;
    if (isCurrent) this.started.delete(order.runId);
    const isHere = (): boolean => this.writers.get(writer.profile.id) === writer;
    // In the same moment in which it is seen to be over: what is reviewed from now on waits for what it wrote.
    if (isHere() && view.clientId !== null) this.ports.onWritten(view.clientId, view, started.isRead());
    await this.release(writer, 1);
    // Locked or signed out meanwhile: nobody is there to be told.
    if (!isHere()) return;
    await started.ended(view);
    this.publish(view);
    started.over.resolve(undefined);
    this.next(writer.profile.id);
  }

  /** Stops after the change that is under way; what waits for its turn does not begin. */
  pause(runId: RunId): void {
    const started = this.started.get(runId);
    if (started?.state !== "queued") {
      started?.run.pause();
      return;
    }
    started.run.pause();
    started.state = "running";
    void this.carryThrough(started);
  }

  /** Goes on with a run of exact changes that was paused, or cut off by the end of the app. */
  async resume(runId: RunId): Promise<Result<RunView>> {
    const writer = this.writerOf(runId);
    const plan = writer?.journal.planOf(runId) ?? null;
    if (writer === null || plan?.clientId == null || plan.goal !== "changes") return err(appError("run.unknown"));
    const started = await this.start(writer.profile.id, [
      {
        runId,
        origin: plan.origin,
        clientId: plan.clientId,
        clientName: plan.clientName,
        goal: { kind: "changes" },
        reviewed: plan.described,
        leftOut: new Set(plan.leftOut),
        before: null,
        fresh: null,
        sources: this.ports.sources(writer),
      },
    ]);
    if (!started.ok) return started;
    const [view] = started.value;
    return view === undefined ? err(appError("run.unknown")) : ok(view);
  }

  /**
   * Nobody will go on with it: it is no longer told as unfinished. One that is under way stops after its present change; what is done by then
   * stays done. Fails with `file.unwritable`.
   */
  async giveUp(runId: RunId): Promise<Result<null>> {
    for (let started = this.started.get(runId); started !== undefined; started = this.started.get(runId)) {
      this.pause(runId);
      await started.over.promise;
    }
    const writer = this.writerOf(runId);
    const view = this.view(runId);
    if (writer === null || view === null) return err(appError("run.unknown"));
    if (view.state === "done") return ok(null);
    try {
      await writer.journal.append({
        kind: "run",
        at: this.now(),
        who: writer.profile.record.email,
        clientId: view.clientId === null ? null : organizationOf(view.clientId),
        clientName: view.clientName,
        runId,
        event: "given-up",
        found: 0,
        reads: [],
      });
    } catch {
      return err(appError("file.unwritable"));
    }
    this.last.delete(runId);
    return ok(null);
  }

  /* ---------------------------------------------------------------- what others ask */

  isRunning(runId: RunId): boolean {
    return this.started.has(runId);
  }
  /** How far a run is or came: running, ended, or of an earlier start of the app. Null when it never started. */
  view(runId: RunId): RunView | null {
    const started = this.started.get(runId);
    if (started !== undefined) {
      const view = started.run.view();
      // Over only once its end stands in the journal and somebody may go on with it.
      return { ...view, state: started.state !== "running" ? "queued" : over.has(view.state) ? "running" : view.state };
    }
    const writer = this.writerOf(runId);
    return this.last.get(runId) ?? (writer === null ? null : progressFromJournal(writer.journal, runId));
  }
  /** Runs that are under way or wait for their turn, in their order. */
  active(): readonly RunView[] {
    return [...this.started.keys()].flatMap((runId) => this.view(runId) ?? []);
  }
  /** Runs of exact changes that were cut off or paused: what is half done. */
  unfinished(): readonly { readonly profileId: ProfileId; readonly view: RunView }[] {
    return [...this.writers.values()].flatMap(({ profile, journal }) =>
      journal.runIds.flatMap((runId) => {
        const plan = journal.planOf(runId);
        if (plan?.goal !== "changes" || this.started.has(runId)) return [];
        const view = journal.isUnfinished(runId) ? this.view(runId) : null;
        return view === null ? [] : [{ profileId: profile.id, view }];
      }),
    );
  }
  /** What a run sent, newest first: from the journal, and of one that goes on also what it read since. */
  calls(runId: RunId, limit: number): RunCallsView {
    const started = this.started.get(runId);
    const records = this.writerOf(runId)?.journal.recordsOf(runId) ?? [];
    return callsOf(records, started?.run.readsPending ?? [], started !== undefined, limit);
  }
  /** Something began or ended waiting for the server's limit: runs tell it. */
  waitingChanged(): void {
    for (const view of this.active()) this.ports.onRun(view);
  }
  /** The profile in whose journal a run stands. */
  writerOf(runId: RunId): Writer | null {
    return [...this.writers.values()].find((writer) => writer.journal.planOf(runId) !== null) ?? null;
  }

  /* ---------------------------------------------------------------- inside */

  private publish(view: RunView): void {
    this.last.set(view.runId, view);
    this.ports.onRun(view);
  }

  /** One process writes for a profile at a time; all runs of this one share its lock. */
  private async take(writer: Writer, users: number): Promise<Result<null>> {
    const { id, folder } = writer.profile;
    const held = this.locks.get(id) ?? { lock: takeApplyLock(join(folder, "apply.lock")), users: 0 };
    this.locks.set(id, held);
    held.users += users;
    const lock = await held.lock;
    if (lock.ok) return ok(null);
    this.locks.delete(id);
    return lock;
  }
  private async release(writer: Writer, users: number): Promise<void> {
    const held = this.locks.get(writer.profile.id);
    if (held === undefined) return;
    held.users -= users;
    if (held.users > 0) return;
    this.locks.delete(writer.profile.id);
    const lock = await held.lock;
    if (lock.ok) await lock.value.release();
  }
  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}

const quiet = { clientMade: () => Promise.resolve(), ended: () => Promise.resolve() };
