import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, DraftId } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { clientId } from "../model/schemas.ts";
import type { ChangeId } from "../setup/changes/change.ts";
import { call, type Domain } from "./contract.ts";

export interface JournalEntryView {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly sentence: Message;
  readonly outcome: "done" | "refused" | "unknown" | "reconciled";
  readonly error: AppError | null;
  readonly draftId: DraftId | null;
  readonly changeId: ChangeId | null;
  /** Calls of this entry: method and path, status; never bodies with secrets. */
  readonly calls: readonly { readonly method: string; readonly path: string; readonly status: number | null }[];
}

const ofClient = z.strictObject({ clientId: clientId.nullable() });

/** What this app did. */
export const journal = {
  /** Newest first. */
  list: call(ofClient.extend({ limit: z.number().int().min(1).max(5000) })).replies<readonly JournalEntryView[]>(),
  exportList: call(ofClient).replies<{ readonly fileName: string }>(),
} satisfies Domain;
