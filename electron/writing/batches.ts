import type { BatchRow, BatchSummary, BatchView, DecidedCell } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, profileOf, type BatchId, type ClientId, type ProfileId, type RunId } from "#shared/model/ids";
import { batchOf } from "#shared/model/run-origin";
import { err, ok, type Result } from "#shared/util/result";
import { recordsOf, type BatchPlan, type BatchReviews, type KeptRow } from "./batch-reviews.ts";
import type { Journal } from "./journal.ts";
import { orderOf } from "./orders.ts";
import type { RunSources } from "./ports.ts";
import type { Revealed } from "./revealed.ts";
import { over, type Runs, type Writer } from "./runs.ts";

export interface BatchesPorts {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly runs: Runs;
  readonly revealed: Revealed;
  readonly reviews: Pick<BatchReviews, "take">;
  writer(profileId: ProfileId): Result<Writer>;
  writers(): readonly Writer[];
  sources(writer: Writer): RunSources;
}

/**
 * Reviewed edits at many clients (`BatchReviews`), carried out as a run a client (`Runs`), followed, gone on with and tried once more as one.
 * What was decided stands in the journal before the first run does, also what is left out and why.
 */
export class Batches {
  private readonly ports: BatchesPorts;
  /** Clients of batches whose profile refused to begin: nothing was sent to them. */
  private readonly refused = new Map<BatchId, BatchView["refused"]>();

  constructor(ports: BatchesPorts) {
    this.ports = ports;
  }
  /** Everything was locked. */
  clear(): void {
    this.refused.clear();
  }

  /* ---------------------------------------------------------------- carrying out */

  /**
   * A run for each client. What stands against one profile's clients stops no other's; fails only where nothing began.
   * @param leftOut cells that the technician leaves out, each with the reason.
   */
  async apply(
    reviewId: string,
    leftOut: readonly { readonly clientId: ClientId; readonly column: number; readonly reason: string }[],
  ): Promise<Result<BatchView>> {
    const taken = this.ports.reviews.take(reviewId);
    if (!taken.ok) return taken;
    const review = taken.value;
    const batchId = asId<BatchId>(this.ports.newId());
    const reasons = new Map(leftOut.map(({ clientId, column, reason }) => [`${clientId} ${String(column)}`, reason]));
    const refused: BatchView["refused"][number][] = [];
    let began = 0;
    for (const [profileId, rows] of Map.groupBy(review.rows, ({ clientId }) => profileOf(clientId))) {
      const started = await this.start(profileId, rows, { batchId, review, reasons });
      if (started.ok) began += 1;
      else refused.push(...rows.map(({ clientId, clientName }) => ({ clientId, clientName, error: started.error })));
    }
    const [first] = refused;
    if (first !== undefined && began === 0) return err(first.error);
    if (first !== undefined) this.refused.set(batchId, refused);
    return this.view(batchId);
  }

  private async start(
    profileId: ProfileId,
    rows: readonly KeptRow[],
    { batchId, review, reasons }: { readonly batchId: BatchId; readonly review: BatchPlan; readonly reasons: ReadonlyMap<string, string> },
  ): Promise<Result<unknown>> {
    const writer = this.ports.writer(profileId);
    if (!writer.ok) return writer;
    // What may not begin is not written down as decided.
    const held = await this.ports.runs.hold(profileId);
    if (!held.ok) return held;
    try {
      const decided = rows.map((row) => {
        const cells = row.cells.map(({ view, changes }, column): DecidedCell => {
          const reason = reasons.get(`${row.clientId} ${String(column)}`) ?? null;
          return {
            state: view.state === "change" && reason !== null ? "left-out" : view.state,
            error: view.error,
            why: view.why,
            lacks: view.lacks,
            reason: view.state === "change" ? reason : null,
            changes: changes.map(({ change }) => change.id),
            calls: view.calls,
            lists: view.lists,
          };
        });
        return { row, cells, runId: cells.some(({ state }) => state === "change") ? asId<RunId>(this.ports.newId()) : null };
      });
      const noted = await this.note(writer.value, batchId, review, decided);
      if (!noted.ok) return noted;
      const sources = this.ports.sources(writer.value);
      const orders = decided.flatMap(({ row, cells, runId }) => {
        if (runId === null || row.known === null) return [];
        const away = new Set(cells.flatMap(({ state, changes }) => (state === "left-out" ? changes : [])));
        return orderOf({
          runId,
          origin: row.undoes === null ? { kind: "bulk", batch: batchId } : { kind: "undo", of: row.undoes, batch: batchId },
          known: row.known,
          described: row.cells.flatMap(({ changes }) => changes.map(({ calls: _calls, reads: _reads, ...described }) => described)),
          leftOut: away,
          sources,
          revealed: this.ports.revealed,
        });
      });
      return orders.length === 0 ? ok(null) : await this.ports.runs.start(profileId, orders);
    } finally {
      await held.value();
    }
  }

  /** Writes down what was decided, and at each client what was left out of it. Fails with `file.unwritable`. */
  private async note(
    { journal, profile }: Writer,
    batchId: BatchId,
    review: BatchPlan,
    decided: readonly { readonly row: KeptRow; readonly cells: readonly DecidedCell[]; readonly runId: RunId | null }[],
  ): Promise<Result<null>> {
    const base = { at: this.ports.now().toISOString(), who: profile.record.email };
    try {
      await journal.append({
        ...base,
        kind: "batch",
        clientId: null,
        clientName: "",
        batchId,
        undoes: review.undoes,
        columns: review.columns,
        rows: decided.map(({ row, cells, runId }) => ({
          clientId: organizationOf(row.clientId),
          clientName: row.clientName,
          runId,
          cells,
        })),
      });
      for (const { row, cells } of decided)
        for (const [reason, own] of Map.groupBy(
          cells.filter(({ state }) => state === "left-out"),
          (cell) => cell.reason ?? "",
        ))
          await journal.append({
            ...base,
            kind: "note",
            clientId: organizationOf(row.clientId),
            clientName: row.clientName,
            sentence: {
              key: "journal.excluded",
              parameters: { clients: review.rows.length, reason, count: own.length },
              count: own.length,
            },
            outcome: "done",
            error: null,
            calls: [],
          });
      return ok(null);
    } catch {
      return err(appError("file.unwritable"));
    }
  }

  pause(batchId: BatchId): void {
    for (const view of this.ports.runs.active()) if (batchOf(view.origin) === batchId) this.ports.runs.pause(view.runId);
  }
  /** Nobody goes on with this client, whether it failed, waits or is under way. Every other client of the batch goes on. */
  async leave(batchId: BatchId, clientId: ClientId): Promise<Result<BatchView>> {
    const runId = recordsOf(this.ports.writers(), batchId)
      .flatMap(({ writer, record }) => record.rows.filter((row) => clientIdOf(writer.profile.id, row.clientId) === clientId))
      .find((row) => row.runId !== null)?.runId;
    if (runId == null) return err(appError("run.unknown"));
    const left = await this.ports.runs.giveUp(runId);
    return left.ok ? this.view(batchId) : left;
  }
  /** Goes on where it was paused or cut off. */
  resume(batchId: BatchId): Promise<Result<BatchView>> {
    return this.goOn(batchId, canGoOn);
  }
  /** Tries what failed once more, but not what may have been sent and leaves no trace. */
  retry(batchId: BatchId): Promise<Result<BatchView>> {
    return this.goOn(batchId, (runId, journal) => {
      const plan = journal.planOf(runId);
      const rest = (plan?.described ?? []).filter(
        ({ change: { id } }) => plan?.leftOut.includes(id) === false && !journal.isDone(runId, id),
      );
      return (
        journal.endOf(runId)?.event === "stopped" &&
        !journal.isUnsure(runId) &&
        !rest.every(({ change: { id } }) => journal.isUntraceable(runId, id))
      );
    });
  }
  private async goOn(batchId: BatchId, wanted: (runId: RunId, journal: Journal) => boolean): Promise<Result<BatchView>> {
    for (const { writer, record } of recordsOf(this.ports.writers(), batchId))
      for (const { runId } of record.rows) {
        if (runId === null || this.ports.runs.isRunning(runId) || writer.journal.planOf(runId) === null || !wanted(runId, writer.journal))
          continue;
        const resumed = await this.ports.runs.resume(runId);
        if (!resumed.ok) return resumed;
      }
    return this.view(batchId);
  }

  /* ---------------------------------------------------------------- what became of it */

  view(batchId: BatchId): Result<BatchView> {
    const found = recordsOf(this.ports.writers(), batchId);
    const [first] = found;
    if (first === undefined) return err(appError("run.unknown"));
    const { at, who, undoes, columns } = first.record;
    const rows = found.flatMap(({ writer, record }) =>
      record.rows.map((row): BatchRow => ({
        ...row,
        clientId: clientIdOf(writer.profile.id, row.clientId),
        isLeft: row.runId !== null && this.isLeft(row.runId, writer.journal),
      })),
    );
    const runs = rows.flatMap(({ runId }) => (runId === null ? [] : (this.ports.runs.view(runId) ?? [])));
    const undoable = found.flatMap(({ writer: { journal }, record }) =>
      record.rows.flatMap(({ runId }) =>
        runId === null
          ? []
          : (journal.planOf(runId)?.undo ?? [])
              .filter(({ changeId, change }) => change !== null && journal.isDone(runId, changeId))
              .map(({ changeId }) => journal.isUndone(runId, changeId)),
      ),
    );
    const undo = undoable.length === 0 ? "nothing" : undoable.every(Boolean) ? "undone" : "possible";
    return ok({ batchId, at, who, undoes, columns, rows, runs, undo, refused: this.refused.get(batchId) ?? [] });
  }

  /** Cut off before it was written down what its run does, or given up: nobody goes on with it. */
  private isLeft(runId: RunId, journal: Journal): boolean {
    if (this.ports.runs.isRunning(runId)) return false;
    return journal.planOf(runId) === null || journal.endOf(runId)?.event === "given-up";
  }

  list(): readonly BatchSummary[] {
    const ids = new Set(this.ports.writers().flatMap(({ journal }) => journal.batches.map(({ batchId }) => batchId)));
    return [...ids]
      .flatMap((batchId): BatchSummary[] => {
        const view = this.view(batchId);
        if (!view.ok) return [];
        const { at, who, undoes, columns, rows, runs } = view.value;
        const open = runs.filter(({ runId, state }) => {
          const journal = this.ports.runs.writerOf(runId)?.journal;
          return journal !== undefined && over.has(state) && canGoOn(runId, journal);
        });
        const left = rows.filter(({ isLeft }) => isLeft);
        return [
          {
            batchId,
            at,
            who,
            undoes,
            columns,
            clients: rows.length,
            done: runs.filter(({ state }) => state === "done").length,
            failed:
              left.length +
              runs.filter((run) => run.state === "stopped" && !open.includes(run) && !left.some(({ runId }) => runId === run.runId)).length,
            unfinished: open.length,
            active: runs.filter(({ state }) => !over.has(state)).length,
          },
        ];
      })
      .sort((left, right) => (left.at < right.at ? 1 : -1));
  }
}

/** Paused, cut off, or ended without knowing what became of a change: going on looks at the server first. */
const canGoOn = (runId: RunId, journal: Journal): boolean =>
  journal.isUnfinished(runId) || (journal.endOf(runId)?.event === "stopped" && journal.isUnsure(runId));
