import type { ApiResult } from "#electron/provider-api/api-request";
import { appError, type AppError } from "#shared/errors/app-error";
import type { DraftId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { ChangeId } from "#shared/setup/changes/change";
import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import type { JournalCall, IntentRecord, ResultRecord, SavedClientKeys } from "./journal.ts";
import type { Freshness } from "./live-client.ts";
import type { ApplyPorts } from "./ports.ts";

/** How one change is carried out: recognised, prepared, sent. */
export interface Step {
  readonly call: { readonly method: string; readonly path: string };
  /** Milliseconds between two looks after a lost answer: the request may still be under way. */
  readonly settle?: number;
  /** Whether the server is as the change wants it. `marks` are the fingerprints of what earlier requests of it sent. */
  find(freshness: Freshness, marks: ReadonlySet<string>): Promise<ApiResult<boolean>>;
  /** What must be made before the request can be written down: encrypted texts, keys. */
  prepare?(): Promise<Result<{ readonly marks?: readonly string[]; readonly keys?: SavedClientKeys }>>;
  send(): Promise<ApiResult<unknown>>;
}

export type Outcome =
  | { readonly kind: "done" | "reconciled" | "already" }
  /** This change did not happen; the rest may go on. */
  | { readonly kind: "failed"; readonly error: AppError }
  /** Nothing more can be done now; what happened to this change may be unknown. */
  | { readonly kind: "stopped"; readonly error: AppError };

/** The change as the journal names it. */
export interface StepIdentity {
  readonly draftId: DraftId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  /** Read again for every record: the client may be made by this very change. */
  client(): Pick<IntentRecord, "clientId" | "clientName">;
}

const defaultSettle = 3000;
const mostSends = 3;
const mostWaits = 20;
/** A longer wait than this ends the run; it goes on later. */
const longestWait = 15 * 60_000;
const stopping: ReadonlySet<AppError["code"]> = new Set<AppError["code"]>([
  "network.unreachable",
  "network.timeout",
  "network.certificate",
  "network.not-a-server",
  "session.expired",
  "profile.locked",
  "cancelled",
  "server.rate-limited",
  "file.unwritable",
]);

/**
 * Carries one change out, exactly once: looks whether it is there, writes the intent down, sends, writes the result
 * down. Where an answer is lost, now or in a run before this one, it looks until two looks agree before it sends again.
 */
export async function carryOut(ports: ApplyPorts, identity: StepIdentity, step: Step): Promise<Outcome> {
  const { journal, clock } = ports;
  const { draftId, changeId } = identity;
  const calls: JournalCall[] = [];
  const now = (): string => new Date(clock.now()).toISOString();
  const base = () => ({ at: now(), who: ports.who, ...identity.client(), draftId, changeId, sentence: identity.sentence });
  const write = (outcome: ResultRecord["outcome"], error: AppError | null): Promise<void> =>
    journal.append({ ...base(), kind: "result", outcome, error, calls: [...calls], reads: ports.readLog.take() });
  const marks = (): ReadonlySet<string> => new Set(journal.intentsOf(draftId, changeId).flatMap((intent) => intent.marks));
  const look = async (): Promise<ApiResult<boolean>> => {
    const first = await step.find("fresh", marks());
    if (!first.ok || first.value) return first;
    await clock.sleep(step.settle ?? defaultSettle);
    return step.find("fresh", marks());
  };

  const wasOpen = journal.isOpen(draftId, changeId);
  const before = wasOpen ? await look() : await step.find("recent", marks());
  if (!before.ok) return failure(before.error);
  if (before.value) {
    if (!wasOpen) return { kind: "already" };
    await write("reconciled", null);
    return { kind: "reconciled" };
  }

  for (let sends = 0, waits = 0; ;) {
    const prepared = step.prepare === undefined ? ok({}) : await step.prepare();
    if (!prepared.ok) return failure(prepared.error);
    const { marks: made = [], keys = null } = prepared.value as { marks?: readonly string[]; keys?: SavedClientKeys };
    await journal.append({ ...base(), kind: "intent", call: { ...step.call, status: null }, marks: made, keys });
    const answer = await step.send();
    // The path as it was sent: what the intent names in braces was found out only then.
    calls.push({ ...step.call, ...(ports.readLog.takeWritten() ?? { at: now() }), status: answer.ok ? 200 : answer.error.status });
    if (answer.ok) {
      await write("done", null);
      return { kind: "done" };
    }
    const { outcome, retryAt, status: _status, ...error } = answer.error;
    if (outcome !== "unknown") {
      await write("refused", error);
      // The client waits for the server's limit by itself when the same request comes again.
      if (retryAt !== undefined && retryAt - clock.now() <= longestWait && waits < mostWaits) {
        waits += 1;
        continue;
      }
      return failure(error);
    }
    const found = await look();
    // Nobody knows: the intent stays open, and the next run looks again.
    if (!found.ok) return { kind: "stopped", error: found.error.code === "apply.ambiguous-match" ? plain(found.error) : error };
    if (found.value) {
      await write("reconciled", null);
      return { kind: "reconciled" };
    }
    sends += 1;
    if (sends >= mostSends || error.code === "cancelled") {
      await write("refused", error);
      return failure(error);
    }
  }
}

const failure = (error: AppError): Outcome => ({ kind: stopping.has(error.code) ? "stopped" : "failed", error: plain(error) });
const plain = (error: AppError): AppError => appError(error.code, error.parameters, error.detail);
