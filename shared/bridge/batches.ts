import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { BatchId, ClientId, RunId } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { clientId, id, text } from "../model/schemas.ts";
import type { Risk } from "../setup/changes/change-base.ts";
import type { ChangeId, DescribedChange, Difference } from "../setup/changes/change.ts";
import { commonEdit, type CommonEdit } from "../setup/changes/common-edits.ts";
import type { NeededRight } from "../setup/changes/kind.ts";
import { call, type Domain } from "./contract.ts";
import type { AppliedReview, PersonResult, RunView } from "./writing.ts";

/** What one of the edits changes at one client. */
export interface BatchCell {
  /** already: nothing has to be changed · impossible: `error`, `why` or `lacks` says why not. */
  readonly state: "change" | "already" | "impossible";
  readonly error: AppError | null;
  /** Why it, or a part of it, cannot be taken back, in the review of undoing. */
  readonly why: Message | null;
  /** What the account's custom role at this client lacks for it. */
  readonly lacks: NeededRight | null;
  /** What tells most of what differs, before and after. */
  readonly difference: Difference | null;
  /** How many changes it is. */
  readonly changes: number;
  /** How many people notice it, and how many of them lose access. */
  readonly people: number;
  readonly lost: number;
  readonly risk: Risk;
  readonly riskReason: Message | null;
  /** Places of the edits that must be carried out before it at this client. */
  readonly needs: readonly number[];
  /** Requests that write, and all of them. */
  readonly writes: number;
  readonly calls: number;
  /** Requests for the list of all clients, which share one limit. */
  readonly lists: number;
}
/** What edits change at many clients, before anything is sent: a row a client, a cell an edit. */
export interface BatchReview {
  /** Names what was shown: only that is carried out, once. */
  readonly reviewId: string;
  /** The batch that is taken back; null for a new one. */
  readonly undoes: BatchId | null;
  readonly columns: readonly CommonEdit[];
  readonly rows: readonly { readonly clientId: ClientId; readonly clientName: string; readonly cells: readonly BatchCell[] }[];
}
/** A cell in full: every change with before and after, and everybody by name. */
export interface BatchCellDetail {
  readonly changes: readonly {
    readonly described: DescribedChange;
    readonly differences: readonly Difference[];
    readonly noUndo: Message | null;
  }[];
  /** Who notices it, by address. */
  readonly people: readonly string[];
  /** Who loses access. */
  readonly lost: readonly string[];
  /** People who cannot be part of it. */
  readonly leftOut: readonly PersonResult[];
}

/** A cell of a batch that was started, as it was decided; what became of it stands in the row's run. */
export interface DecidedCell {
  readonly state: "change" | "already" | "impossible" | "left-out";
  readonly error: AppError | null;
  readonly why: Message | null;
  /** As in the review; absent in what was decided before this was looked at. */
  readonly lacks?: NeededRight | null;
  /** Why the technician left it out. */
  readonly reason: string | null;
  readonly changes: readonly ChangeId[];
  /** As in the review. */
  readonly calls: number;
  readonly lists: number;
}
export interface BatchRow {
  readonly clientId: ClientId;
  readonly clientName: string;
  /** Null where nothing was to be written. */
  readonly runId: RunId | null;
  /** The run never began, or was given up: nobody goes on with it. */
  readonly isLeft: boolean;
  readonly cells: readonly DecidedCell[];
}
/** A batch of changes at many clients: what was decided. Its runs tell how far it is. */
export interface BatchView {
  readonly batchId: BatchId;
  readonly at: string;
  readonly who: string;
  readonly undoes: BatchId | null;
  readonly columns: readonly CommonEdit[];
  readonly rows: readonly BatchRow[];
  readonly runs: readonly RunView[];
  /** Clients whose profile could not begin when it was started, and why; told until everything is locked. */
  readonly refused: AppliedReview["refused"];
  /** What of it can still be taken back. */
  readonly undo: "possible" | "nothing" | "undone";
}
export interface BatchSummary {
  readonly batchId: BatchId;
  readonly at: string;
  readonly who: string;
  readonly undoes: BatchId | null;
  readonly columns: readonly CommonEdit[];
  readonly clients: number;
  readonly done: number;
  /** Also those that never began. */
  readonly failed: number;
  /** Runs that were paused or cut off, and those of which nobody knows what became of a change. */
  readonly unfinished: number;
  readonly active: number;
}
const batchRef = z.strictObject({ batchId: id<BatchId>() });

/** One or several edits at many clients: reviewed as a matrix, carried out as a run a client, followed and taken back as one. */
export const batches = {
  /** What the edits change at each client as it was last read. Nothing is sent. */
  review: call(
    z.strictObject({ clientIds: z.array(clientId).min(1).max(5000), edits: z.array(commonEdit).min(1).max(8) }),
  ).replies<BatchReview>(),
  /** What taking a batch back changes. Clients that were changed since are told and left out. Nothing is sent. */
  undo: call(batchRef).replies<BatchReview>(),
  /** A cell of a shown review by name. */
  cell: call(z.strictObject({ reviewId: text(120), clientId, column: z.number().int().min(0).max(50) })).replies<BatchCellDetail>(),
  /** Carries a shown review out, once, without what is left out. Answers at once; progress comes by `writing.onRun`. */
  apply: call(
    z.strictObject({
      reviewId: text(120),
      leftOut: z.array(z.strictObject({ clientId, column: z.number().int().min(0).max(50), reason: text(300).min(1) })).max(40_000),
    }),
  ).replies<BatchView>(),
  /** Everything that was started, newest first. */
  list: call(z.strictObject({})).replies<readonly BatchSummary[]>(),
  view: call(batchRef).replies<BatchView>(),
  pause: call(batchRef).replies<{ readonly paused: true }>(),
  /** Nobody goes on with this one client. It answers once the change that is under way there is over; the others go on. */
  leave: call(z.strictObject({ batchId: id<BatchId>(), clientId })).replies<BatchView>(),
  /** Goes on where it was paused or cut off. */
  resume: call(batchRef).replies<BatchView>(),
  /** Tries what failed once more, and nothing else. */
  retry: call(batchRef).replies<BatchView>(),
} satisfies Domain;
