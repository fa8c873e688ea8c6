import type { ReviewedChange, RunCallsView, RunView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { clientIdOf, organizationOf, type DraftId } from "#shared/model/ids";
import type { DescribedChange } from "#shared/setup/changes/change";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { noSources } from "../writing/ports.ts";
import type { DraftReviews } from "./draft-reviews.ts";
import { runOf, type DraftProfile, type OnboardingPorts } from "./onboarding-ports.ts";
import { refusalOf } from "./review.ts";
import { forgetSeats } from "./seats.ts";

/** Applying drafts: one run each, which bears the draft's id and goes on where the one before ended. */
export class DraftRuns {
  private readonly ports: OnboardingPorts;
  private readonly reviews: DraftReviews;

  constructor(ports: OnboardingPorts, reviews: DraftReviews) {
    this.ports = ports;
    this.reviews = reviews;
  }

  /** Starts or resumes a run and answers at once; progress comes by `onApply`. */
  async apply(draftId: DraftId, confirmClientName: string): Promise<Result<RunView>> {
    const found = this.ports.open.ofDraft(draftId);
    if (!found.ok) return found;
    const { open, draft } = found.value;
    const runId = runOf(draftId);
    if (this.ports.runs.isRunning(runId)) return this.applied(draftId);
    const { journal, profile } = open;
    if (journal.damage !== null) return err(journal.damage);
    if (profile.suspension !== null) return err(profile.suspension);

    const compared = await this.reviews.compare(open, draft, "recent");
    if (!compared.ok) return compared;
    const { review, actual, desired } = compared.value;
    if (actual.stale) return err(appError("network.unreachable"));
    const names = [draft.client.name.trim(), actual.setup?.client.name];
    if (!names.includes(confirmClientName.trim()))
      return err(appError("draft.target-mismatch", { name: confirmClientName.trim().slice(0, 100) }));
    const refusal = refusalOf(review);
    if (refusal !== null) return err(refusal);

    const started = await this.ports.runs.start(
      profile.id,
      [
        {
          runId,
          origin: { kind: "onboarding", draftId },
          clientId: draft.clientId === null ? null : organizationOf(draft.clientId),
          clientName: desired.client.name,
          providerId: draft.client.providerId,
          goal: { kind: "setup", desired },
          reviewed:
            this.reviews.lastShown(draftId)?.described.map(withoutCalls) ??
            journal.planOf(runId)?.described ??
            review.described.map(withoutCalls),
          leftOut: new Set(draft.leftOut),
          before: actual.setup,
          fresh: draft.clientId === null ? null : actual.fresh,
          sources: {
            ...noSources,
            importing: this.ports.importing.sourceOf(draftId),
            secrets: { ...noSources.secrets, ssoClientSecret: () => Promise.resolve(open.drafts.ssoClientSecret(draftId)) },
          },
        },
      ],
      {
        clientMade: async (organizationId) => {
          const clientId = clientIdOf(profile.id, organizationId);
          await open.drafts.change(draftId, (present) => ({ ...present, clientId }));
          const { colour, monogram, tags } = draft.client;
          const { ownServer } = draft;
          this.ports.onMade(clientId, { colour, monogram, tags, ...(ownServer === undefined ? {} : { ownServer }) });
        },
        ended: (view) => this.ended(open, draftId, view),
      },
    );
    if (!started.ok) return started;
    const [view] = started.value;
    if (view === undefined) return err(appError("draft.unknown"));
    await this.markApply(open, draftId, view, "running");
    return ok(view);
  }

  private async ended(open: DraftProfile, draftId: DraftId, view: RunView): Promise<void> {
    if (!this.isOpen(open)) return;
    forgetSeats(open.profile);
    const state = view.state === "done" ? "done" : view.state === "paused" ? "paused" : "stopped";
    await this.markApply(open, draftId, view, state);
    // A secret that was sent has no business here any more.
    if (view.entries.some((entry) => entry.described.change.kind === "sso.set" && entry.state === "done"))
      await open.drafts.setSsoClientSecret(draftId, null, "sent");
    if (state !== "done") return;
    await open.drafts.settled(draftId);
    this.ports.importing.release(draftId);
  }

  private async markApply(
    open: DraftProfile,
    draftId: DraftId,
    view: RunView,
    state: "running" | "paused" | "stopped" | "done",
  ): Promise<void> {
    const changed = await open.drafts.change(draftId, (draft) => ({
      ...draft,
      clientId: view.clientId ?? draft.clientId,
      apply: {
        state,
        startedAt: view.startedAt ?? this.now(),
        finishedAt: state === "running" ? null : view.finishedAt,
        done: view.done,
        total: view.total,
      },
    }));
    this.ports.onDrafts(changed.ok ? changed.value.clientId : view.clientId);
  }

  pause(draftId: DraftId): Result<RunView> {
    this.ports.runs.pause(runOf(draftId));
    return this.applied(draftId);
  }

  /** How far the draft's last run came: running, ended, or of an earlier start of the app. */
  applied(draftId: DraftId): Result<RunView> {
    return mapResult(
      this.ports.open.ofDraft(draftId),
      ({ draft }) =>
        this.ports.runs.view(runOf(draftId)) ?? {
          runId: runOf(draftId),
          origin: { kind: "onboarding", draftId },
          draftId,
          clientId: draft.clientId,
          clientName: draft.client.name,
          state: "idle",
          entries: [],
          done: 0,
          total: 0,
          waitingUntil: null,
          lookingUntil: null,
          startedAt: null,
          finishedAt: null,
          resumed: null,
          error: null,
        },
    );
  }

  /** What the draft's runs sent, newest first: from the journal, and of a run that goes on also what it read since. */
  calls(draftId: DraftId, limit: number): Result<RunCallsView> {
    return mapResult(this.ports.open.ofDraft(draftId), () => this.ports.runs.calls(runOf(draftId), limit));
  }

  /** Whether the profile is still the one that a run began with. */
  private isOpen(open: DraftProfile): boolean {
    const present = this.ports.open.get(open.profile.id);
    return present.ok && present.value === open;
  }
  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}

const withoutCalls = ({ calls: _calls, reads: _reads, ...described }: ReviewedChange): DescribedChange => described;
