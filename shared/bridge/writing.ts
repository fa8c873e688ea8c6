import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, DraftId, MemberId, RunId } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import type { RunOrigin, RunOriginKind } from "../model/run-origin.ts";
import { id, text } from "../model/schemas.ts";
import type { ChangeId, DescribedChange, Difference, PlannedCall } from "../setup/changes/change.ts";
import { edit, type Edit } from "../setup/changes/edits.ts";
import { call, push, type Domain } from "./contract.ts";
import { nothing } from "./requests.ts";

export interface PersonResult {
  readonly memberId: MemberId;
  readonly email: string;
  readonly error: AppError | null;
}
export type ChangeState = "waiting" | "running" | "done" | "already" | "failed" | "skipped" | "left-out" | "unknown";
/** How far one run is: one ChangeSet at one client. */
export interface RunView {
  readonly runId: RunId;
  readonly origin: RunOrigin;
  /** The draft of an onboarding. */
  readonly draftId: DraftId | null;
  readonly clientId: ClientId | null;
  readonly clientName: string;
  /** queued: waits for its turn, because the client or the profile is busy. */
  readonly state: "idle" | "queued" | "running" | "pausing" | "paused" | "stopped" | "done";
  readonly entries: readonly {
    readonly described: DescribedChange;
    readonly state: ChangeState;
    /** Why it failed or waits; beside one that is done, what a person has to know of it (`apply.made-twice`). */
    readonly error: AppError | null;
    /** What became of each person that the call named; empty for other changes. */
    readonly people: readonly PersonResult[];
    /** Whether there is a way back once it is done. */
    readonly undoable: boolean;
    readonly done: number;
    readonly total: number;
  }[];
  readonly done: number;
  readonly total: number;
  /** Set while waiting for the server's limit: when it goes on. */
  readonly waitingUntil: string | null;
  /** An answer was lost, and the request may still act until then: the server is looked at before anything is sent again. */
  readonly lookingUntil: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Set when this run went on after an earlier one: when, and how many changes were found at the server. */
  readonly resumed: { readonly at: string; readonly found: number } | null;
  /** Why all of it stopped; a change may tell the same. Null where it ended, or changes failed each by itself. */
  readonly error: AppError | null;
}
/** What a change made at the server (a key, a password), shown once. */
export interface RevealedSecret {
  readonly changeId: ChangeId;
  readonly secret: string;
}
/** A change with the calls that it makes, and how many requests are read around them. */
export interface ReviewedChange extends DescribedChange {
  readonly calls: readonly PlannedCall[];
  readonly reads: number;
}
/** What an edit outside of the wizard will change, before anything is sent. */
export interface SmallReview {
  /** Names what was shown: only that is carried out, once. */
  readonly reviewId: string;
  readonly origin: RunOriginKind;
  /** The server wants the technician's own master password with it. */
  readonly asksOwnSecret: boolean;
  /** Without a network it can be kept, and reviewed anew later. */
  readonly canWait: boolean;
  readonly clients: readonly {
    readonly clientId: ClientId;
    readonly clientName: string;
    /** Empty: everything is so already, or nobody is left. */
    readonly changes: readonly {
      readonly described: ReviewedChange;
      readonly differences: readonly Difference[];
      /** Why it cannot be taken back; null when it can. */
      readonly noUndo: Message | null;
      /** What must be typed before it is written; null where a click is enough. */
      readonly typed: string | null;
    }[];
    /** People who were chosen and cannot be part of it. */
    readonly leftOut: readonly PersonResult[];
  }[];
}
/** What became of a review that was carried out: the runs that began, and the clients at which none did, each with the reason. */
export interface AppliedReview {
  readonly runs: readonly RunView[];
  readonly refused: readonly { readonly clientId: ClientId; readonly clientName: string; readonly error: AppError }[];
}
/** One line of what a run sent, or of what happened in between. */
export type RunCallRow =
  | {
      readonly kind: "call";
      readonly at: string;
      readonly method: string;
      /** Ids cut to three characters, no query. */
      readonly path: string;
      readonly status: number | null;
      /**
       * `sent`: no answer yet · `lost`: none came · `found`: none came, but the server had done it · `repeated`: none came, or the limit was
       * reached, and the same request was sent again and went through.
       */
      readonly state: "answered" | "sent" | "lost" | "found" | "repeated";
    }
  | { readonly kind: "wait"; readonly at: string; readonly seconds: number }
  | { readonly kind: "resumed"; readonly at: string; readonly found: number | null }
  /** `closed`: the run was cut off; `at` is the last that was written down. */
  | { readonly kind: "closed" | "paused" | "stopped"; readonly at: string };
export interface RunCallsView {
  /** Newest first, at most as many as were asked for. */
  readonly rows: readonly RunCallRow[];
  /** All calls, shown or not. */
  readonly calls: number;
}
const runRef = z.strictObject({ runId: id<RunId>() });
const edits = z
  .array(z.strictObject({ clientId: id<ClientId>(), edit }))
  .min(1)
  .max(5000);
const keptRef = z.strictObject({ clientId: id<ClientId>(), id: text(100) });
/** Edits of one client that wait. */
export type KeptRef = z.output<typeof keptRef>;
export interface KeptEdits {
  readonly kept: readonly KeptRef[];
  /** What waited before and is decided by these now. */
  readonly replaced: readonly KeptRef[];
  /** What waits beside them and is partly about the same. */
  readonly beside: readonly KeptRef[];
}
export interface AlsoKept extends KeptRef {
  readonly at: string;
  readonly sentences: readonly Message[];
  /** The new edits decide about all of it, and replace it. */
  readonly replaced: boolean;
}
const asked = z.strictObject({ edits, origin: z.enum(["edit", "inbox", "bulk", "directory"]) });

/** The one way to write outside of the wizard: review what an edit changes, then carry out what was shown. */
export const writing = {
  /** What edits change, one ChangeSet a client, from each client as it was last read. Nothing is sent. */
  review: call(asked).replies<SmallReview>(),
  /** The same after a run stopped at a change from elsewhere: from each client as it was read since. */
  reviewAgain: call(asked).replies<SmallReview>(),
  /** What taking a run back changes. Nothing is sent. */
  undo: call(runRef).replies<SmallReview>(),
  /** Carries a shown review out, once: a run a client. Answers at once; progress comes by push. */
  apply: call(z.strictObject({ reviewId: text(120), ownSecret: text(4096).nullish() })).replies<AppliedReview>(),
  /** What waits already and is about the same as these edits, oldest first. */
  alsoKept: call(z.strictObject({ edits })).replies<readonly AlsoKept[]>(),
  /** Keeps edits until there is a network: they stand in the inbox. Those that they replace (`AlsoKept`) go; `restoreKept` brings them back. */
  keep: call(asked).replies<KeptEdits>(),
  /** Edits that were kept, reviewed against what the client looks like now; once that is carried out they wait no more. */
  reviewKept: call(keptRef).replies<{
    readonly review: SmallReview;
    readonly edits: readonly Edit[];
    readonly origin: z.output<typeof asked>["origin"];
  }>(),
  /** They are not wanted any more; until everything is locked, `restoreKept` brings them back. */
  forgetKept: call(keptRef).replies<{ readonly forgotten: true }>(),
  /** Edits that were discarded or replaced wait again. Fails with `run.review-expired` when they are not known any more. */
  restoreKept: call(keptRef).replies<{ readonly restored: true }>(),
  /** What a run made at the server and shows once; empty when it was fetched before, or the app was locked since. */
  revealed: call(runRef).replies<readonly RevealedSecret[]>(),
  pause: call(runRef).replies<{ readonly paused: true }>(),
  /** Goes on with a run that was paused or cut off. */
  resume: call(runRef).replies<RunView>(),
  /** Nobody goes on with a run that was cut off: it is no longer told as unfinished. */
  giveUp: call(runRef).replies<{ readonly givenUp: true }>(),
  /** Runs that are under way or wait for their turn, and those that were cut off. */
  runs: call(nothing).replies<readonly RunView[]>(),
  onRun: push<RunView>(),
} satisfies Domain;
