import type { ApiResult } from "#electron/provider-api/api-request";
import { appError, type AppError } from "#shared/errors/app-error";
import type { RunId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { ChangeId } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { Step } from "./acting-kind.ts";
import type { PersonOutcome } from "./journal.ts";
import type { IntentRecord, JournalCall, ResultRecord, SavedClientKeys } from "./journal.ts";
import type { RunPorts } from "./ports.ts";

export type Outcome =
  | { readonly kind: "done" | "reconciled" | "already"; readonly people?: readonly PersonOutcome[] }
  /** This change did not happen, or not for everybody; the rest may go on. */
  | { readonly kind: "failed"; readonly error: AppError; readonly people?: readonly PersonOutcome[] }
  /** Nothing more can be done now; what happened to this change may be unknown. */
  | { readonly kind: "stopped"; readonly error: AppError };

/** The change as the journal names it. */
export interface StepIdentity {
  readonly runId: RunId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  /** Read again for every record: the client may be made by this very change. */
  client(): Pick<IntentRecord, "clientId" | "clientName">;
  /** Whether the client must still be as it was when this was reviewed. */
  readonly compare: boolean;
  /** Nobody knows what became of a request, and it is looked for until then (milliseconds since 1970); null when that is over. */
  looking(until: number | null): void;
}

/**
 * How long after it was written down a request may still act, in milliseconds: its own time limit (60 s, api-request.ts) and what a
 * proxy may hold it back beyond. Until then the server is looked at before anything is sent a second time.
 */
export const requestLife = 90_000;
/** Milliseconds before each further look; the last one is repeated. */
const pauses = [3000, 5000, 8000, 12_000, 18_000, 25_000];
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
 * down. Where an answer is lost, now or in a run before this one, it looks as long as the request may still act before it sends again.
 */
export async function carryOut(ports: RunPorts, identity: StepIdentity, step: Step): Promise<Outcome> {
  const { journal, clock } = ports;
  const { runId, changeId } = identity;
  const calls: JournalCall[] = [];
  const now = (): string => new Date(clock.now()).toISOString();
  const base = () => ({ at: now(), who: ports.who, ...identity.client(), runId, changeId, sentence: identity.sentence });
  const write = (
    outcome: ResultRecord["outcome"],
    error: AppError | null,
    people: readonly PersonOutcome[] = [],
    sentence = identity.sentence,
  ): Promise<void> =>
    journal.append({
      ...base(),
      sentence,
      kind: "result",
      outcome,
      error,
      calls: [...calls],
      ...(people.length === 0 ? {} : { people }),
      reads: ports.readLog.take(),
    });
  const marks = (): ReadonlySet<string> => new Set(journal.intentsOf(runId, changeId).flatMap((intent) => intent.marks));

  /** Looks for what the last request may have done: until it is found, or can no longer come. */
  const look = async (): Promise<ApiResult<boolean>> => {
    const sentAt = Date.parse(journal.intentsOf(runId, changeId).at(-1)?.at ?? "");
    // On a clock that was set back since it is not looked for longer than a request lives.
    const until = step.creates === true && Number.isFinite(sentAt) ? Math.min(sentAt, clock.now()) + requestLife : 0;
    try {
      for (let looks = 0; ; looks += 1) {
        const found = await step.find("fresh", marks());
        if (!found.ok || found.value || (looks > 0 && clock.now() >= until)) return found;
        if (until > clock.now()) identity.looking(until);
        await clock.sleep(pauses[Math.min(looks, pauses.length - 1)] ?? 0);
      }
    } finally {
      identity.looking(null);
    }
  };

  const wasOpen = journal.isOpen(runId, changeId);
  if (wasOpen && step.leavesNoTrace === true) {
    const error = appError("apply.outcome-unknown");
    await write("refused", error);
    return failure(error);
  }
  const before = wasOpen ? await look() : await step.find("recent", marks());
  if (!before.ok) return failure(before.error);
  if (before.value) {
    if (!wasOpen && step.ifFound === undefined) return { kind: "already" };
    if (!wasOpen) {
      await write("reconciled", null, [], step.ifFound);
      return { kind: "already" };
    }
    await write("reconciled", null);
    return { kind: "reconciled" };
  }
  if (identity.compare && !wasOpen && step.isAsReviewed !== undefined) {
    const same = await step.isAsReviewed();
    if (!same.ok) return failure(same.error);
    if (!same.value) return failure(appError("apply.changed-meanwhile", { name: identity.client().clientName }));
  }

  for (let sends = 0, waits = 0; ;) {
    const prepared = step.prepare === undefined ? ok({}) : await step.prepare();
    if (!prepared.ok) return { ...failure(prepared.error), people: step.people?.() ?? [] };
    const { marks: made = [], keys = null } = prepared.value as { marks?: readonly string[]; keys?: SavedClientKeys };
    await journal.append({ ...base(), kind: "intent", call: { ...step.call, status: null }, marks: made, keys });
    const answer = await step.send();
    // The path as it was sent: what the intent names in braces was found out only then.
    calls.push({ ...step.call, ...(ports.readLog.takeWritten() ?? { at: now() }), status: answer.ok ? 200 : answer.error.status });
    if (answer.ok) {
      const people = step.people?.() ?? [];
      const error = people.find((person) => person.error !== null)?.error ?? null;
      await write(error === null ? "done" : "refused", error, people);
      return error === null ? { kind: "done", people } : { ...failure(error), people };
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
    if (step.leavesNoTrace === true) {
      await write("refused", appError("apply.outcome-unknown"));
      return failure(appError("apply.outcome-unknown"));
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

const failure = (error: AppError): { readonly kind: "stopped" | "failed"; readonly error: AppError } => ({
  kind: stopping.has(error.code) ? "stopped" : "failed",
  error: plain(error),
});
const plain = (error: AppError): AppError => appError(error.code, error.parameters, error.detail);
