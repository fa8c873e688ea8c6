import type { Result } from "#shared/util/result";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { Message } from "#shared/model/message";
import type { Change, ChangeOf } from "#shared/setup/changes/change";
import type { SetupPart } from "#shared/setup/value/client-setup";
import type { OtherParts } from "./import-trace.ts";
import type { PersonOutcome, SavedClientKeys } from "./journal.ts";
import type { Freshness, LiveClient } from "./live-client.ts";
import type { RunSources } from "./ports.ts";

/** What a kind may need beside the client that it writes to. */
export interface ActingContext extends RunSources {
  /** Who becomes manager where no group does. */
  readonly ownerEmail: string | null;
  otherParts(change: ChangeOf<"items.import">): OtherParts;
  /** The part that this run sends next after one, from 0 on; null when there is none. */
  partAfter(change: ChangeOf<"items.import">): number | null;
  /** Whom earlier tries of a mail reached: it is not sent to them a second time. */
  reachedBy(change: ChangeOf<"member.resend" | "provider.resend">): readonly PersonOutcome[];
}

/** How one change is carried out: recognised, prepared, sent. */
export interface Step {
  readonly call: { readonly method: string; readonly path: string };
  /**
   * Sending it a second time would make a second thing: after a lost answer it is looked for as long as the request may still act.
   * What only sets a state is sent again as soon as two looks agree that it is not there.
   */
  readonly creates?: true;
  /**
   * The name of what it makes, where that is all that tells it from another and the server takes two of one name: it is looked for once more at the end of a run,
   * since somebody else may have made one at the same moment.
   */
  readonly uniqueName?: string;
  /** The server shows no trace of it (a mail): after a lost answer nobody knows, and it is never sent again by itself. */
  readonly leavesNoTrace?: true;
  /** What is written down where it is found although the journal knows of no try, and nothing but the journal remembers it. */
  readonly ifFound?: Message;
  /** Whether the server is as the change wants it. `marks` are the fingerprints of what earlier requests of it sent. */
  find(freshness: Freshness, marks: ReadonlySet<string>): Promise<ApiResult<boolean>>;
  /** Whether the server is still as the change was made against: asked before a reviewed single edit is sent. Absent: nothing to compare. */
  isAsReviewed?(): Promise<ApiResult<boolean>>;
  /** What must be made before the request can be written down: encrypted texts, keys. */
  prepare?(): Promise<Result<{ readonly marks?: readonly string[]; readonly keys?: SavedClientKeys }>>;
  send(): Promise<ApiResult<unknown>>;
  /** After an answer: each person that it names. */
  people?(): readonly PersonOutcome[];
}

/**
 * The acting half of one change kind; its pure half stands in shared/setup/changes/kinds/ under the same name. The calls that a
 * review shows are those that `send` makes (see `planCalls`).
 */
export interface ActingKind<Own extends Change> {
  readonly kind: Own["kind"];
  /** Parts of the client that it changes beside its row in the list: these are read again after it. Absent: everything. */
  readonly touches?: readonly SetupPart[];
  step(live: LiveClient, change: Own, context: ActingContext): Step;
}
