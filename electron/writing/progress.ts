import type { ChangeState, RunView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { clientIdOf, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import type { RunOrigin } from "#shared/model/run-origin";
import type { Change, ChangeId, DescribedChange } from "#shared/setup/changes/change";
import { sizeOf } from "#shared/setup/changes/describe";
import type { PersonOutcome } from "./journal.ts";
import type { Journal, UndoEntry } from "./journal.ts";

interface Entry {
  readonly described: DescribedChange;
  state: ChangeState;
  error: AppError | null;
  people: readonly PersonOutcome[];
}
const finished: ReadonlySet<ChangeState> = new Set<ChangeState>(["done", "already"]);

export interface ProgressOptions {
  readonly runId: RunId;
  readonly origin: RunOrigin;
  readonly profileId: ProfileId;
  readonly clientId: OrganizationId | null;
  readonly clientName: string;
  readonly described: readonly DescribedChange[];
  readonly leftOut: ReadonlySet<ChangeId>;
  /** What takes changes back. */
  readonly undo: readonly UndoEntry[];
  readonly publish: (view: RunView) => void;
  readonly waitingUntil: () => string | null;
}

/** How far a run is, change by change, in the order of the review; tells its listener after every step. */
export class Progress {
  private readonly options: ProgressOptions;
  private readonly entries: Map<ChangeId, Entry>;
  clientId: OrganizationId | null;
  clientName: string;
  state: RunView["state"] = "idle";
  startedAt: string | null = null;
  finishedAt: string | null = null;
  resumed: RunView["resumed"] = null;
  error: AppError | null = null;
  private lookingUntil: string | null = null;

  constructor(options: ProgressOptions) {
    this.options = options;
    this.clientId = options.clientId;
    this.clientName = options.clientName;
    this.entries = new Map(
      options.described.map((described) => [
        described.change.id,
        { described, state: options.leftOut.has(described.change.id) ? "left-out" : "waiting", error: null, people: [] },
      ]),
    );
  }

  add(described: DescribedChange): void {
    if (!this.entries.has(described.change.id))
      this.entries.set(described.change.id, { described, state: "waiting", error: null, people: [] });
  }
  has(id: ChangeId): boolean {
    return this.entries.has(id);
  }
  stateOf(id: ChangeId): ChangeState | null {
    return this.entries.get(id)?.state ?? null;
  }
  described(id: ChangeId): DescribedChange | null {
    return this.entries.get(id)?.described ?? null;
  }
  changes(): readonly Change[] {
    return [...this.entries.values()].map((entry) => entry.described.change);
  }
  set(id: ChangeId, state: ChangeState, error: AppError | null = null, people: readonly PersonOutcome[] = []): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.state = state;
    entry.error = error;
    entry.people = people;
    this.publish();
  }
  /** True when this change did not happen in this run, so that what needs it cannot. */
  isMissing(id: ChangeId): boolean {
    return ["failed", "skipped", "left-out", "unknown"].includes(this.entries.get(id)?.state ?? "");
  }
  /** The server is looked at until then (milliseconds since 1970), because an answer was lost. */
  looking(until: number | null): void {
    const next = until === null ? null : new Date(until).toISOString();
    if (next === this.lookingUntil) return;
    this.lookingUntil = next;
    this.publish();
  }

  publish(): void {
    this.options.publish(this.view());
  }
  view(): RunView {
    const entries = [...this.entries.values()];
    const { runId, origin } = this.options;
    return {
      runId,
      origin,
      draftId: origin.kind === "onboarding" ? origin.draftId : null,
      clientId: this.clientId === null ? null : clientIdOf(this.options.profileId, this.clientId),
      clientName: this.clientName,
      state: this.state,
      entries: entries.map((entry) => {
        const total = sizeOf(entry.described.change);
        return {
          described: entry.described,
          state: entry.state,
          error: entry.error,
          people: entry.people,
          undoable: this.options.undo.some((each) => each.changeId === entry.described.change.id && each.change !== null),
          done: finished.has(entry.state) ? total : 0,
          total,
        };
      }),
      done: entries.filter((entry) => finished.has(entry.state)).length,
      total: entries.filter((entry) => entry.state !== "left-out").length,
      waitingUntil: this.options.waitingUntil(),
      lookingUntil: this.lookingUntil,
      startedAt: this.startedAt,
      finishedAt: this.finishedAt,
      resumed: this.resumed,
      error: this.error,
    };
  }
}

/** The progress of a run as the journal tells it: what is shown after the app was closed in between. Null when it never started. */
export function progressFromJournal(journal: Journal, runId: RunId): RunView | null {
  const plan = journal.planOf(runId);
  if (plan === null) return null;
  const progress = new Progress({
    runId,
    origin: plan.origin,
    profileId: journal.profileId,
    clientId: journal.clientOf(runId) ?? plan.clientId,
    clientName: plan.clientName,
    described: plan.described,
    leftOut: new Set(plan.leftOut),
    undo: plan.undo,
    publish: () => undefined,
    waitingUntil: () => null,
  });
  progress.startedAt = plan.at;
  const end = journal.endOf(runId);
  progress.state = end?.event === "done" || end?.event === "paused" ? end.event : "stopped";
  progress.finishedAt = end?.at ?? null;
  progress.error = end?.error ?? null;
  const resumed = journal
    .recordsOf(runId)
    .findLast((record) => record.kind === "plan" || (record.kind === "run" && record.event === "resumed"));
  if (resumed?.kind === "run") progress.resumed = { at: resumed.at, found: resumed.found };
  for (const { change } of plan.described) {
    const result = journal.resultOf(runId, change.id);
    if (journal.isDone(runId, change.id)) progress.set(change.id, "done", null, result?.people);
    else if (journal.isOpen(runId, change.id)) progress.set(change.id, "unknown");
    else if (result?.outcome === "refused") progress.set(change.id, "failed", result.error, result.people);
  }
  return progress.view();
}
