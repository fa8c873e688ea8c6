import type { ApplyView, ChangeState } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { clientIdOf, type DraftId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { Change, ChangeId, DescribedChange } from "#shared/setup/changes/change";
import type { Journal } from "./journal.ts";

interface Entry {
  readonly described: DescribedChange;
  state: ChangeState;
  error: AppError | null;
}
const finished: ReadonlySet<ChangeState> = new Set<ChangeState>(["done", "already"]);

/** How far a run is, change by change, in the order of the review; tells its listener after every step. */
export class Progress {
  private readonly profileId: ProfileId;
  private readonly draftId: DraftId;
  private readonly entries: Map<ChangeId, Entry>;
  private readonly tell: (view: ApplyView) => void;
  private readonly waitingUntil: () => string | null;
  clientId: OrganizationId | null;
  clientName: string;
  state: ApplyView["state"] = "idle";
  startedAt: string | null = null;
  finishedAt: string | null = null;
  resumed: ApplyView["resumed"] = null;

  constructor(options: {
    readonly profileId: ProfileId;
    readonly draftId: DraftId;
    readonly clientId: OrganizationId | null;
    readonly clientName: string;
    readonly described: readonly DescribedChange[];
    readonly leftOut: ReadonlySet<ChangeId>;
    readonly tell: (view: ApplyView) => void;
    readonly waitingUntil: () => string | null;
  }) {
    this.profileId = options.profileId;
    this.draftId = options.draftId;
    this.clientId = options.clientId;
    this.clientName = options.clientName;
    this.tell = options.tell;
    this.waitingUntil = options.waitingUntil;
    this.entries = new Map(
      options.described.map((described) => [
        described.change.id,
        {
          described,
          state: options.leftOut.has(described.change.id) ? "left-out" : "waiting",
          error: null,
        },
      ]),
    );
  }

  add(described: DescribedChange): void {
    if (!this.entries.has(described.change.id)) this.entries.set(described.change.id, { described, state: "waiting", error: null });
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
  set(id: ChangeId, state: ChangeState, error: AppError | null = null): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.state = state;
    entry.error = error;
    this.publish();
  }
  /** True when this change did not happen in this run, so that what needs it cannot. */
  isMissing(id: ChangeId): boolean {
    return ["failed", "skipped", "left-out", "unknown"].includes(this.entries.get(id)?.state ?? "");
  }

  publish(): void {
    this.tell(this.view());
  }
  view(): ApplyView {
    const entries = [...this.entries.values()];
    return {
      draftId: this.draftId,
      clientId: this.clientId === null ? null : clientIdOf(this.profileId, this.clientId),
      clientName: this.clientName,
      state: this.state,
      entries: entries.map((entry) => {
        const total = sizeOf(entry.described.change);
        return { described: entry.described, state: entry.state, error: entry.error, done: finished.has(entry.state) ? total : 0, total };
      }),
      done: entries.filter((entry) => finished.has(entry.state)).length,
      total: entries.filter((entry) => entry.state !== "left-out").length,
      waitingUntil: this.waitingUntil(),
      startedAt: this.startedAt,
      finishedAt: this.finishedAt,
      resumed: this.resumed,
    };
  }
}

/** What a change counts by: items of an import, people of an invitation, else one. */
const sizeOf = (change: Change): number =>
  change.kind === "items.import" ? change.itemCount : change.kind === "member.invite" ? change.people.length : 1;

/** The progress of a draft's last run as the journal tells it: what is shown after the app was closed in between. Null when nothing ever started. */
export function progressFromJournal(journal: Journal, draftId: DraftId): ApplyView | null {
  const plan = journal.planOf(draftId);
  if (plan === null) return null;
  const progress = new Progress({
    profileId: journal.profileId,
    draftId,
    clientId: journal.clientOf(draftId) ?? plan.clientId,
    clientName: plan.clientName,
    described: plan.described,
    leftOut: new Set(plan.leftOut),
    tell: () => undefined,
    waitingUntil: () => null,
  });
  progress.startedAt = plan.at;
  progress.state = "stopped";
  const resumed = journal
    .recordsOf(draftId)
    .findLast((record) => record.kind === "plan" || (record.kind === "run" && record.event === "resumed"));
  if (resumed?.kind === "run") progress.resumed = { at: resumed.at, found: resumed.found };
  for (const {
    change: { id },
  } of plan.described) {
    const result = journal.resultOf(draftId, id);
    if (journal.isDone(draftId, id)) progress.set(id, "done");
    else if (journal.isOpen(draftId, id)) progress.set(id, "unknown");
    else if (result?.outcome === "refused") progress.set(id, "failed", result.error);
  }
  return progress.view();
}
