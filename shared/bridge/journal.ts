import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, DraftId, RunId } from "../model/ids.ts";
import type { RunOriginKind } from "../model/run-origin.ts";
import type { Message } from "../model/message.ts";
import { clientId } from "../model/schemas.ts";
import type { ChangeId, ChangeKind } from "../setup/changes/change.ts";
import { call, type Domain } from "./contract.ts";
import type { PersonResult } from "./writing.ts";

export interface JournalEntryView {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly sentence: Message;
  readonly outcome: "done" | "refused" | "unknown" | "reconciled";
  readonly error: AppError | null;
  /** Null for what was no run. */
  readonly runId: RunId | null;
  readonly origin: RunOriginKind | null;
  /** The draft of an onboarding. */
  readonly draftId: DraftId | null;
  readonly changeId: ChangeId | null;
  /** What sort of change; null for what is none, and where it is not known any more. */
  readonly changeKind: ChangeKind | null;
  /** What became of each person that the call named; empty for other calls. */
  readonly people: readonly PersonResult[];
  /** Whether it can be taken back, or why not; null where nothing was done, and for what an older version wrote. */
  readonly undo: { readonly state: "possible" | "impossible" | "undone"; readonly why: Message | null } | null;
  /** Calls of this entry: method and path, status; never bodies with secrets. */
  readonly calls: readonly { readonly method: string; readonly path: string; readonly status: number | null }[];
}

const ofClient = z.strictObject({ clientId: clientId.nullable() });

/** What this app did. */
export const journal = {
  /** Newest first. */
  list: call(ofClient.extend({ limit: z.number().int().min(1).max(100_000) })).replies<readonly JournalEntryView[]>(),
} satisfies Domain;
