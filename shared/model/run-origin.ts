import type { BatchId, DraftId, RunId } from "./ids.ts";

/** Where a run comes from. All of them are journalled, resumed, paced and locked alike. */
export type RunOrigin = RunSource & {
  /** The kept edits that a technician reviewed later: what the run began waits no more. */
  readonly kept?: string;
};
type RunSource =
  | { readonly kind: "onboarding"; readonly draftId: DraftId }
  /** A single edit on a screen of one client. */
  | { readonly kind: "edit" }
  | { readonly kind: "inbox" }
  /** One change to many clients: each has a run of its own. */
  | { readonly kind: "bulk"; readonly batch?: BatchId }
  | { readonly kind: "drift" }
  | { readonly kind: "undo"; readonly of: RunId; readonly batch?: BatchId }
  | { readonly kind: "directory" };
/** The batch that a run belongs to; null for one that stands alone. */
export const batchOf = (origin: RunOrigin): BatchId | null => ("batch" in origin ? (origin.batch ?? null) : null);
export type RunOriginKind = RunOrigin["kind"];
