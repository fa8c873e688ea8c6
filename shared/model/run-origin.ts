import type { DraftId, RunId } from "./ids.ts";

/** Where a run comes from. All of them are journalled, resumed, paced and locked alike. */
export type RunOrigin =
  | { readonly kind: "onboarding"; readonly draftId: DraftId }
  /** A single edit on a screen of one client. */
  | { readonly kind: "edit" }
  | { readonly kind: "inbox" }
  /** One change to many clients: each has a run of its own. */
  | { readonly kind: "bulk" }
  | { readonly kind: "drift" }
  | { readonly kind: "undo"; readonly of: RunId }
  | { readonly kind: "directory" };
export type RunOriginKind = RunOrigin["kind"];
