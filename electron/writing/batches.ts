import type {
  BatchCell,
  BatchCellDetail,
  BatchReview,
  BatchRow,
  BatchSummary,
  BatchView,
  DecidedCell,
  ReviewedChange,
} from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, profileOf, type BatchId, type ClientId, type ProfileId, type RunId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import { batchOf } from "#shared/model/run-origin";
import type { Change, ChangeId } from "#shared/setup/changes/change";
import { editAt, type CommonEdit } from "#shared/setup/changes/common-edits";
import { describe, differencesOf, inverseOf } from "#shared/setup/changes/describe";
import { changesOf, type EditChanges } from "#shared/setup/changes/edits";
import { heaviest } from "#shared/setup/changes/risks";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { hitsOfAll, losesAccess, type Elsewhere } from "#shared/setup/value/policy-hits";
import { err, ok, type Result } from "#shared/util/result";
import type { BatchRecord, Journal } from "./journal.ts";
import { orderOf, type KnownClient } from "./orders.ts";
import { planCalls } from "./planned-calls.ts";
import type { RunSources } from "./ports.ts";
import type { Revealed } from "./revealed.ts";
import { over, type Runs, type Writer } from "./runs.ts";

export interface BatchesPorts {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly runs: Runs;
  readonly revealed: Revealed;
  /** Fails with `client.unknown` or `client.unreadable`. */
  client(clientId: ClientId): Result<KnownClient>;
  nameOf(clientId: ClientId): string;
  writer(profileId: ProfileId): Result<Writer>;
  writers(): readonly Writer[];
  sources(writer: Writer): RunSources;
  /** Who of each client is also at others. */
  elsewhere(): Promise<(clientId: ClientId) => Elsewhere>;
  /** Whether a person's key was compared, so that they can be confirmed. */
  isCompared(clientId: ClientId, memberId: EditChanges["leftOut"][number]["memberId"]): boolean;
  /** Whether the settings allow confirming without comparing at all. */
  mayConfirmUncompared(): boolean;
  /** Ends when what the last runs at these clients wrote was read back. */
  wasReadBack(clientIds: readonly ClientId[]): Promise<void>;
  /** Between two clients: hundreds of them must not hold everything up. */
  breathe(): Promise<void>;
}

interface KeptCell {
  readonly changes: readonly ReviewedChange[];
  readonly lost: readonly string[];
  readonly leftOut: EditChanges["leftOut"];
  readonly view: BatchCell;
}
interface KeptRow {
  readonly clientId: ClientId;
  readonly clientName: string;
  /** Null where the client could not be opened. */
  readonly known: KnownClient | null;
  readonly cells: readonly KeptCell[];
  /** The run that is taken back. */
  readonly undoes: RunId | null;
}
interface Kept {
  /** The batch that is taken back. */
  readonly undoes: BatchId | null;
  readonly columns: readonly CommonEdit[];
  readonly rows: readonly KeptRow[];
}
/** What a cell becomes before its calls are known. */
interface Made {
  readonly changes: readonly Change[];
  readonly leftOut: EditChanges["leftOut"];
  readonly lost: readonly string[];
  readonly error: AppError | null;
  readonly why: Message | null;
}
const nothing: Made = { changes: [], leftOut: [], lost: [], error: null, why: null };
/** Reviews that were shown and not carried out; older ones are forgotten: one may be of hundreds of clients. */
const mostKept = 3;
/** Seats stand in the list of all clients; a run looks at it to find, to compare and to send. */
const looksAtSeats = 3;

/**
 * Edits at many clients in one go: reviewed as a matrix, carried out as a run a client (`Runs`), followed, tried once more and taken back as
 * one. What was decided stands in the journal before the first run does, also what is left out and why.
 */
export class Batches {
  private readonly ports: BatchesPorts;
  private readonly kept = new Map<string, Kept>();
  /** Clients of batches whose profile refused to begin: nothing was sent to them. */
  private readonly refused = new Map<BatchId, BatchView["refused"]>();

  constructor(ports: BatchesPorts) {
    this.ports = ports;
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
    this.refused.clear();
  }

  /* ---------------------------------------------------------------- reviewing */

  async review(clientIds: readonly ClientId[], edits: readonly CommonEdit[]): Promise<Result<BatchReview>> {
    await this.ports.wasReadBack(clientIds);
    const elsewhere = edits.some((edit) => edit.kind === "policy.set" && edit.enabled)
      ? await this.ports.elsewhere()
      : () => new Map<never, never>();
    const rows: KeptRow[] = [];
    for (const clientId of new Set(clientIds)) {
      await this.ports.breathe();
      const known = this.ports.client(clientId);
      const clientName = this.ports.nameOf(clientId);
      if (!known.ok || "subject" in known.value.setup) {
        const error = known.ok ? appError("client.unknown") : known.error;
        rows.push({ clientId, clientName, known: null, undoes: null, cells: edits.map(() => cellOf({ ...nothing, error }, [], [], [])) });
        continue;
      }
      const made: Made[] = [];
      for (const edit of edits) made.push(this.madeOf(edit, known.value, made, edits, elsewhere(clientId)));
      rows.push(await this.rowOf(known.value, known.value.setup, made, null));
    }
    return ok(this.keep({ undoes: null, columns: edits, rows }));
  }

  /** What an edit changes at a client, beside those before it. */
  private madeOf(edit: CommonEdit, known: KnownClient, before: readonly Made[], edits: readonly CommonEdit[], elsewhere: Elsewhere): Made {
    const actual = known.setup as ClientSetup;
    const setup = withMade(
      actual,
      before.flatMap(({ changes }) => changes),
    );
    const asked = editAt(edit, setup);
    if (!asked.ok) return { ...nothing, error: asked.error };
    if (asked.value === null) return nothing;
    if (edit.kind === "member.confirm" && edit.withoutComparing && !this.ports.mayConfirmUncompared())
      return { ...nothing, error: appError("member.uncompared-off") };
    const made = changesOf(asked.value, setup, known);
    if (!made.ok) return { ...nothing, error: made.error };
    let { changes, leftOut } = made.value;
    if (edit.kind === "member.confirm" && !edit.withoutComparing) {
      // Who was not compared is confirmed in the inbox, where that is done.
      const members = asked.value.kind === "member.confirm" ? asked.value.members : [];
      const compared = members.filter((id) => this.ports.isCompared(known.clientId, id));
      const others = setup.members.filter(({ id }) => members.includes(id) && !compared.includes(id));
      const some = changesOf({ kind: "member.confirm", members: [...compared], withoutComparing: false }, setup, known);
      changes = compared.length > 0 && some.ok ? some.value.changes : [];
      leftOut = others.map(({ id, email, name }) => ({
        memberId: id,
        email,
        error: appError("member.phrase-not-compared", { who: name ?? email }),
      }));
    }
    const [first] = leftOut;
    if (changes.length === 0) return first === undefined ? nothing : { ...nothing, leftOut, error: first.error };
    // The same change was asked for twice.
    const earlier = new Set(before.flatMap((each) => each.changes.map(({ id }) => id)));
    changes = changes
      .filter(({ id }) => !earlier.has(id))
      .map((change) => ({ ...change, needs: [...change.needs, ...needsOf(edit, before, edits)] }));
    const hits = asked.value.kind === "policy.set" ? hitsOfAll(actual, asked.value.policies, elsewhere) : [];
    const blocking = hits.find(({ group }) => group === "blocks");
    if (blocking !== undefined) return { ...nothing, error: appError("policy.blocked", { who: blocking.name ?? blocking.email }) };
    return { changes, leftOut, lost: hits.filter(losesAccess).map(({ email }) => email), error: null, why: null };
  }

  private async rowOf(known: KnownClient, actual: ClientSetup, made: readonly Made[], undoes: RunId | null): Promise<KeptRow> {
    const all = made.flatMap(({ changes }) => changes);
    const context = { actual: withMade(actual, all), desired: null };
    const writer = this.ports.writer(profileOf(known.clientId));
    const planned =
      !writer.ok || all.length === 0
        ? []
        : await planCalls(
            all.map((change) => describe(change, context)),
            { actual, desired: null, software: writer.value.profile.software },
          );
    let at = 0;
    const cells = made.map((each) => {
      const changes = planned.slice(at, (at += each.changes.length));
      const needs = made.flatMap((other, place) =>
        other !== each && other.changes.some(({ id }) => each.changes.some((change) => change.needs.includes(id))) ? [place] : [],
      );
      // Its calls cannot be known without the profile: that is no client where it is set already.
      const shown = writer.ok || each.changes.length === 0 ? each : { ...nothing, error: writer.error };
      return cellOf(shown, changes, needs, changes.flatMap(({ change }) => differencesOf(change, actual)).slice(0, 1));
    });
    return { clientId: known.clientId, clientName: known.name, known, cells, undoes };
  }

  /** What taking a batch back changes: where a client is no longer as the batch left it, nothing. */
  async undo(batchId: BatchId): Promise<Result<BatchReview>> {
    const found = this.recordsOf(batchId);
    const [first] = found;
    if (first === undefined) return err(appError("run.unknown"));
    await this.ports.wasReadBack(
      found.flatMap(({ writer, record }) => record.rows.map(({ clientId }) => clientIdOf(writer.profile.id, clientId))),
    );
    const columns = first.record.columns;
    const rows: KeptRow[] = [];
    for (const { writer, record } of found)
      for (const { clientId: organizationId, clientName, runId, cells } of record.rows) {
        if (runId === null) continue;
        const { journal } = writer;
        const plan = journal.planOf(runId);
        const done = cells.map(({ changes }) => changes.filter((id) => journal.isDone(runId, id) && !journal.isUndone(runId, id)));
        if (plan === null || done.every((ids) => ids.length === 0)) continue;
        await this.ports.breathe();
        const clientId = clientIdOf(writer.profile.id, organizationId);
        const known = this.ports.client(clientId);
        const setup = known.ok && !("subject" in known.value.setup) ? known.value.setup : null;
        const made = done.map((ids, column): Made => {
          if (ids.length === 0) return nothing;
          if (!known.ok) return { ...nothing, error: known.error };
          const edit = columns[column];
          const entries = plan.undo.filter(({ changeId }) => ids.includes(changeId));
          const none = entries.find((entry) => entry.change === null);
          if (none !== undefined || entries.length === 0)
            return { ...nothing, why: none?.why ?? null, error: none === undefined ? appError("run.unknown") : null };
          const still = plan.described.filter(({ change }) => ids.includes(change.id)).map(({ change }) => change);
          if (setup === null || edit === undefined || !isStillSo(edit, setup, still))
            return { ...nothing, error: appError("apply.changed-meanwhile", { name: clientName }) };
          return { ...nothing, changes: entries.flatMap(({ change }) => (change === null ? [] : [{ ...change, needs: [] }])).reverse() };
        });
        if (known.ok && setup !== null) rows.push(await this.rowOf(known.value, setup, made, runId));
        else rows.push({ clientId, clientName, known: null, undoes: runId, cells: made.map((each) => cellOf(each, [], [], [])) });
      }
    return rows.length === 0 ? err(appError("run.unknown")) : ok(this.keep({ undoes: batchId, columns, rows }));
  }

  private keep(kept: Kept): BatchReview {
    const reviewId = this.ports.newId();
    this.kept.set(reviewId, kept);
    for (const old of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(old);
    }
    const { undoes, columns, rows } = kept;
    return {
      reviewId,
      undoes,
      columns,
      rows: rows.map(({ clientId, clientName, cells }) => ({ clientId, clientName, cells: cells.map(({ view }) => view) })),
    };
  }

  /** Fails with `run.review-expired`. */
  cell(reviewId: string, clientId: ClientId, column: number): Result<BatchCellDetail> {
    const row = this.kept.get(reviewId)?.rows.find((each) => each.clientId === clientId);
    const cell = row?.cells[column];
    if (row === undefined || cell === undefined) return err(appError("run.review-expired"));
    const setup = row.known?.setup;
    return ok({
      changes:
        setup === undefined
          ? []
          : cell.changes.map((described) => {
              const inverse = inverseOf(described.change, setup);
              return {
                described,
                differences: differencesOf(described.change, setup),
                noUndo: "none" in inverse ? inverse.none : null,
              };
            }),
      people: peopleIn(cell.changes),
      lost: cell.lost,
      leftOut: cell.leftOut,
    });
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
    const review = this.kept.get(reviewId);
    if (review === undefined || !this.kept.delete(reviewId)) return err(appError("run.review-expired"));
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
    { batchId, review, reasons }: { readonly batchId: BatchId; readonly review: Kept; readonly reasons: ReadonlyMap<string, string> },
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
    review: Kept,
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
    for (const { writer, record } of this.recordsOf(batchId))
      for (const { runId } of record.rows) {
        if (runId === null || this.ports.runs.isRunning(runId) || writer.journal.planOf(runId) === null || !wanted(runId, writer.journal))
          continue;
        const resumed = await this.ports.runs.resume(runId);
        if (!resumed.ok) return resumed;
      }
    return this.view(batchId);
  }

  /* ---------------------------------------------------------------- what became of it */

  private recordsOf(batchId: BatchId): readonly { readonly writer: Writer; readonly record: BatchRecord }[] {
    return this.ports
      .writers()
      .flatMap((writer) => writer.journal.batches.filter((record) => record.batchId === batchId).map((record) => ({ writer, record })));
  }

  view(batchId: BatchId): Result<BatchView> {
    const found = this.recordsOf(batchId);
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

/* ---------------------------------------------------------------- parts of a cell */

const peopleIn = (changes: readonly ReviewedChange[]): readonly string[] => [
  ...new Set(changes.flatMap(({ people }) => people.map((email) => email.toLowerCase()))),
];

function cellOf(
  made: Made,
  changes: readonly ReviewedChange[],
  needs: readonly number[],
  [difference]: BatchCellDetail["changes"][number]["differences"],
): KeptCell {
  const { risk, riskReason } = heaviest(...changes);
  const writes = changes.reduce((sum, { calls }) => sum + calls.reduce((all, { count }) => all + count, 0), 0);
  return {
    changes,
    lost: made.lost,
    leftOut: made.leftOut,
    view: {
      state: changes.length > 0 ? "change" : made.error !== null || made.why !== null ? "impossible" : "already",
      error: made.error,
      why: made.why,
      difference: difference ?? null,
      people: peopleIn(changes).length,
      lost: made.lost.length,
      risk,
      riskReason: riskReason ?? null,
      needs,
      writes,
      calls: writes + changes.reduce((sum, { reads }) => sum + reads, 0),
      lists: changes.filter(({ change }) => change.kind === "client.seats").length * looksAtSeats,
    },
  };
}

/** Groups that earlier edits make are there for those that follow. */
function withMade(setup: ClientSetup, changes: readonly Change[]): ClientSetup {
  const made = changes.flatMap((change) => (change.kind === "group.create" ? [change.name] : []));
  if (made.length === 0) return setup;
  return {
    ...setup,
    groups: [
      ...setup.groups,
      ...made.map((name) => ({ id: asId<ClientSetup["groups"][number]["id"]>(`new:${name}`), name, externalId: null, members: [] })),
    ],
  };
}
/** Changes of edits before this one that make what it names. */
function needsOf(edit: CommonEdit, before: readonly Made[], edits: readonly CommonEdit[]): readonly ChangeId[] {
  const named =
    edit.kind === "member.invite" ? edit.groups : edit.kind === "collection.create" && edit.group !== null ? [edit.group.name] : [];
  return before.flatMap(({ changes }, place) => {
    const other = edits[place];
    return other?.kind === "group.create" && named.includes(other.name.trim()) ? changes.map(({ id }) => id) : [];
  });
}

/** Whether a client is still as an edit left it. */
function isStillSo(edit: CommonEdit, setup: ClientSetup, done: readonly Change[]): boolean {
  if (edit.kind === "client.seats") return done.every((change) => change.kind !== "client.seats" || change.to === setup.seats.assigned);
  const now = editAt(edit, setup);
  if (!now.ok) return false;
  if (now.value === null) return true;
  const changes = changesOf(now.value, setup, { items: null });
  return changes.ok && changes.value.changes.length === 0;
}
