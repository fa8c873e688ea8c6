import type { BatchCell, BatchCellDetail, BatchReview, ReviewedChange } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, profileOf, type BatchId, type ClientId, type ProfileId, type RunId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { Change, ChangeId } from "#shared/setup/changes/change";
import type { Difference } from "#shared/setup/changes/change-base";
import { editAt, type CommonEdit } from "#shared/setup/changes/common-edits";
import { describe, differencesOf, foremostDifference, inverseOf } from "#shared/setup/changes/describe";
import { lackedBy, lackingFor } from "#shared/setup/changes/edit-rights";
import type { NeededRight } from "#shared/setup/changes/kind";
import { changesOf, type EditChanges } from "#shared/setup/changes/edits";
import { heaviest } from "#shared/setup/changes/risks";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { hitsOfAll, losesAccess, type Elsewhere } from "#shared/setup/value/policy-hits";
import { err, ok, type Result } from "#shared/util/result";
import type { BatchRecord } from "./journal.ts";
import type { KnownClient } from "./orders.ts";
import { planCalls } from "./planned-calls.ts";
import type { Writer } from "./runs.ts";

export interface BatchReviewsPorts {
  readonly newId: () => string;
  /** Fails with `client.unknown` or `client.unreadable`. */
  client(clientId: ClientId): Result<KnownClient>;
  nameOf(clientId: ClientId): string;
  /** Rights of the account's custom role there; null for every other role. */
  rightsOf(clientId: ClientId): readonly string[] | null;
  writer(profileId: ProfileId): Result<Writer>;
  writers(): readonly Writer[];
  /** Who of each client is also at others. */
  elsewhere(): Promise<(clientId: ClientId) => Elsewhere>;
  /** Whether a person's key was compared, so that they can be confirmed. */
  isCompared(clientId: ClientId, memberId: EditChanges["leftOut"][number]["memberId"]): boolean;
  /** Whether the settings allow confirming without comparing at all. */
  mayConfirmUncompared(): boolean;
  /** Ends when what the last runs at these clients wrote was read back. */
  wasReadBack(clientIds: readonly ClientId[]): Promise<void>;
  /** Between two clients: hundreds of them must not hold everything up. */
  yieldToEventLoop(): Promise<void>;
}

interface KeptCell {
  readonly changes: readonly ReviewedChange[];
  readonly lost: readonly string[];
  readonly leftOut: EditChanges["leftOut"];
  readonly view: BatchCell;
}
export interface KeptRow {
  readonly clientId: ClientId;
  readonly clientName: string;
  /** Null where the client could not be opened. */
  readonly known: KnownClient | null;
  readonly cells: readonly KeptCell[];
  /** The run that is taken back. */
  readonly undoes: RunId | null;
}
/** A review as it was shown. */
export interface BatchPlan {
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
  readonly lacks: NeededRight | null;
}
const nothing: Made = { changes: [], leftOut: [], lost: [], error: null, why: null, lacks: null };
/**
 * What the account's custom role does not allow is not made: what would need it is not there for later edits either. A right that the edit
 * needs goes before whatever else stands against it, as a part that cannot be read without that right.
 */
function withinRights(made: Made, rights: readonly string[] | null, edit?: CommonEdit): Made {
  const lacks =
    made.error !== null && edit !== undefined ? lackingFor(edit.kind, rights) : (lackedBy(made.changes, rights)[0]?.right ?? null);
  return lacks === null ? made : { ...nothing, lacks };
}
/** Reviews that were shown and not carried out; older ones are forgotten: one may be of hundreds of clients. */
const mostKept = 3;
/** Seats stand in the list of all clients; a run looks at it to find, to compare and to send. */
const looksAtSeats = 3;

/** What was decided of a batch, with each profile in whose journal it stands. */
export const recordsOf = (
  writers: readonly Writer[],
  batchId: BatchId,
): readonly { readonly writer: Writer; readonly record: BatchRecord }[] =>
  writers.flatMap((writer) => writer.journal.batches.filter((record) => record.batchId === batchId).map((record) => ({ writer, record })));

/** Edits at many clients, or taking them back, shown as a matrix before anything is written. */
export class BatchReviews {
  private readonly ports: BatchReviewsPorts;
  private readonly kept = new Map<string, BatchPlan>();

  constructor(ports: BatchReviewsPorts) {
    this.ports = ports;
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
  }

  async review(clientIds: readonly ClientId[], edits: readonly CommonEdit[]): Promise<Result<BatchReview>> {
    await this.ports.wasReadBack(clientIds);
    const elsewhere = edits.some((edit) => (edit.kind === "policy.set" && edit.enabled) || edit.kind === "client.blueprint")
      ? await this.ports.elsewhere()
      : () => new Map<never, never>();
    const rows: KeptRow[] = [];
    for (const clientId of new Set(clientIds)) {
      await this.ports.yieldToEventLoop();
      const known = this.ports.client(clientId);
      const clientName = this.ports.nameOf(clientId);
      if (!known.ok || "subject" in known.value.setup) {
        const error = known.ok ? appError("client.unknown") : known.error;
        rows.push({ clientId, clientName, known: null, undoes: null, cells: edits.map(() => cellOf({ ...nothing, error }, [], [], null)) });
        continue;
      }
      const made: Made[] = [];
      for (const edit of edits)
        made.push(withinRights(this.madeOf(edit, known.value, made, elsewhere(clientId)), this.ports.rightsOf(clientId), edit));
      rows.push(await this.rowOf(known.value, known.value.setup, made, null));
    }
    return ok(this.keep({ undoes: null, columns: edits, rows }));
  }

  /** What an edit changes at a client, beside those before it. */
  private madeOf(edit: CommonEdit, known: KnownClient, before: readonly Made[], elsewhere: Elsewhere): Made {
    const actual = known.setup as ClientSetup;
    // A blueprint makes what it needs itself, by name; what earlier edits make too is taken out of it below.
    const setup =
      edit.kind === "client.blueprint"
        ? actual
        : withMade(
            actual,
            before.flatMap(({ changes }) => changes),
          );
    const asked = editAt(edit, setup, known.clientId);
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
      .map((change) => ({ ...change, needs: [...change.needs, ...needsOf(edit, before)] }));
    const hits = hitsOfAll(
      actual,
      changes.filter((change) => change.kind === "policy.set"),
      elsewhere,
    );
    const blocking = hits.find(({ group }) => group === "blocks");
    if (blocking !== undefined) return { ...nothing, error: appError("policy.blocked", { who: blocking.name ?? blocking.email }) };
    return { changes, leftOut, lost: hits.filter(losesAccess).map(({ email }) => email), error: null, why: null, lacks: null };
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
      return cellOf(
        shown,
        changes,
        needs,
        foremostDifference(
          changes.map(({ change }) => change),
          actual,
        ),
      );
    });
    return { clientId: known.clientId, clientName: known.name, known, cells, undoes };
  }

  /** What taking a batch back changes: where a client is no longer as the batch left it, nothing. */
  async undo(batchId: BatchId): Promise<Result<BatchReview>> {
    const found = recordsOf(this.ports.writers(), batchId);
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
        await this.ports.yieldToEventLoop();
        const clientId = clientIdOf(writer.profile.id, organizationId);
        const known = this.ports.client(clientId);
        const setup = known.ok && !("subject" in known.value.setup) ? known.value.setup : null;
        const made = done.map((ids, column): Made => {
          if (ids.length === 0) return nothing;
          if (!known.ok) return { ...nothing, error: known.error };
          const edit = columns[column];
          const entries = plan.undo.filter(({ changeId }) => ids.includes(changeId));
          // What has no inverse stays, and is told; the rest of the cell is taken back all the same.
          const why = entries.find((entry) => entry.change === null)?.why ?? null;
          const back = entries.flatMap(({ change }) => (change === null ? [] : [{ ...change, needs: [] }])).reverse();
          if (back.length === 0) return { ...nothing, why, error: why === null ? appError("run.unknown") : null };
          const notDone = plan.described.map(({ change }) => change).filter(({ id }) => !ids.includes(id) && !journal.isDone(runId, id));
          const still = plan.described.filter(({ change }) => ids.includes(change.id)).map(({ change }) => change);
          if (setup === null || edit === undefined || !isStillSo(edit, { clientId, setup }, still, notDone))
            return { ...nothing, error: appError("apply.changed-meanwhile", { name: clientName }) };
          return withinRights({ ...nothing, why, changes: back }, this.ports.rightsOf(clientId));
        });
        if (known.ok && setup !== null) rows.push(await this.rowOf(known.value, setup, made, runId));
        else rows.push({ clientId, clientName, known: null, undoes: runId, cells: made.map((each) => cellOf(each, [], [], null)) });
      }
    return rows.length === 0 ? err(appError("run.unknown")) : ok(this.keep({ undoes: batchId, columns, rows }));
  }

  private keep(kept: BatchPlan): BatchReview {
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

  /** What was shown, to be carried out once. Fails with `run.review-expired`. */
  take(reviewId: string): Result<BatchPlan> {
    const review = this.kept.get(reviewId);
    if (review === undefined) return err(appError("run.review-expired"));
    this.kept.delete(reviewId);
    return ok(review);
  }
}

/* ---------------------------------------------------------------- parts of a cell */

const peopleIn = (changes: readonly ReviewedChange[]): readonly string[] => [
  ...new Set(changes.flatMap(({ people }) => people.map((email) => email.toLowerCase()))),
];

function cellOf(made: Made, changes: readonly ReviewedChange[], needs: readonly number[], difference: Difference | null): KeptCell {
  const { risk, riskReason } = heaviest(...changes);
  const writes = changes.reduce((sum, { calls }) => sum + calls.reduce((all, { count }) => all + count, 0), 0);
  return {
    changes,
    lost: made.lost,
    leftOut: made.leftOut,
    view: {
      state: changes.length > 0 ? "change" : made.error !== null || made.why !== null || made.lacks !== null ? "impossible" : "already",
      error: made.error,
      why: made.why,
      lacks: made.lacks,
      difference,
      changes: changes.length,
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
function needsOf(edit: CommonEdit, before: readonly Made[]): readonly ChangeId[] {
  const named =
    edit.kind === "member.invite" ? edit.groups : edit.kind === "collection.create" && edit.group !== null ? [edit.group.name] : [];
  return before.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === "group.create" && named.includes(change.name) ? [change.id] : [])),
  );
}

/** Whether a client is still as an edit left it: asking for it again would change nothing but what was `notDone`. */
function isStillSo(
  edit: CommonEdit,
  { clientId, setup }: { readonly clientId: ClientId; readonly setup: ClientSetup },
  done: readonly Change[],
  notDone: readonly Change[],
): boolean {
  if (edit.kind === "client.seats") return done.every((change) => change.kind !== "client.seats" || change.to === setup.seats.assigned);
  const now = editAt(edit, setup, clientId);
  if (!now.ok) return false;
  if (now.value === null) return true;
  const changes = changesOf(now.value, setup, { items: null });
  return changes.ok && changes.value.changes.every(({ id }) => notDone.some((change) => change.id === id));
}
