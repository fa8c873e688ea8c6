import type { UnlockedProfile } from "#electron/account/index";
import type {
  JournalEntryView,
  ReviewedChange,
  ReviewProblemCode,
  ReviewView,
  RunCallsView,
  RunView,
  SeatsSituation,
} from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import {
  asId,
  clientIdOf,
  organizationOf,
  profileOf,
  type BlueprintId,
  type ClientId,
  type DraftId,
  type OrganizationId,
  type ProfileId,
  type RunId,
} from "#shared/model/ids";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { blueprintFromClient } from "#shared/setup/blueprint/blueprint-from-client";
import { changeId } from "#shared/setup/changes/change-id";
import type { ChangeId, DescribedChange } from "#shared/setup/changes/change";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { sinceOpened } from "#shared/setup/draft/since-opened";
import { draftFromClient, emptyDraft } from "#shared/setup/draft/desired-to-draft";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { wizardSteps } from "#shared/setup/draft/steps";
import type { Resolved } from "#shared/setup/blueprint/resolve";
import { err, ok, type Result } from "#shared/util/result";
import { setupReads } from "../writing/http-ports.ts";
import type { Drafts } from "./drafts.ts";
import type { Journal } from "../writing/journal.ts";
import type { OnboardingPorts } from "./onboarding-ports.ts";
import { reviewOf } from "./review.ts";
import { noSources } from "../writing/ports.ts";
import { forgetSeats, seatsSituation } from "./seats.ts";
import { isUnfinished, onePerClient } from "./unfinished.ts";
import { withoutSentSecret } from "../writing/sent-secret.ts";

interface Actual {
  readonly setup: ClientSetup | null;
  readonly readAt: string | null;
  readonly stale: boolean;
}

/** What onboarding needs of one unlocked profile; opened and closed by its owner. */
export interface ProfileDesk {
  readonly profile: UnlockedProfile;
  readonly drafts: Drafts;
  readonly journal: Journal;
}

/** Onboarding from the draft to the last change: drafts, reviews and runs of every unlocked profile. */
export class OnboardingService {
  private readonly ports: OnboardingPorts;
  private readonly desks = new Map<ProfileId, ProfileDesk>();
  /** The blueprints that drafts name, so that what is unfinished can be told at once. */
  private readonly blueprints = new Map<DraftId, { readonly named: OnboardingDraft["blueprint"]; readonly blueprint: Blueprint | null }>();
  /** What the technician saw last of each draft: only this may be applied. */
  private readonly shown = new Map<DraftId, ReviewView>();

  constructor(ports: OnboardingPorts) {
    this.ports = ports;
  }

  /* ---------------------------------------------------------------- profiles come and go */

  /** A profile was unlocked. Runs that the end of the app cut off are shown as stopped. */
  async attach(desk: ProfileDesk): Promise<Result<null>> {
    for (const draft of desk.drafts.list()) {
      if (draft.apply?.state !== "running") continue;
      // Where the disk does not take it, the draft is shown as it was: nothing of it runs, and opening a profile needs no write.
      await desk.drafts.change(draft.id, (present) =>
        present.apply === null ? present : { ...present, apply: { ...present.apply, state: "stopped" } },
      );
    }
    for (const draft of desk.drafts.list()) await this.learnBlueprint(draft);
    this.desks.set(desk.profile.id, { profile: desk.profile, drafts: desk.drafts, journal: desk.journal });
    this.ports.onDrafts(null);
    return ok(null);
  }
  /** A profile is gone (signed out, locked): its runs end at their present request, and what is in memory of it is forgotten. */
  detach(id: ProfileId): void {
    const desk = this.desks.get(id);
    if (desk === undefined) return;
    this.desks.delete(id);
    for (const draft of desk.drafts.list()) {
      this.shown.delete(draft.id);
      this.blueprints.delete(draft.id);
    }
  }
  detachAll(): void {
    for (const id of [...this.desks.keys()]) this.detach(id);
  }

  /* ---------------------------------------------------------------- what others ask */

  drafts(): readonly OnboardingDraft[] {
    return [...this.desks.values()].flatMap((desk) => desk.drafts.list());
  }
  /** Drafts with something still to do, one a client. */
  unfinished(): readonly OnboardingDraft[] {
    return [...this.desks.values()].flatMap((desk) => onePerClient(desk.drafts.list().filter((draft) => this.isUnfinished(desk, draft))));
  }
  private isUnfinished(desk: ProfileDesk, draft: OnboardingDraft): boolean {
    return isUnfinished(draft, {
      setup: draft.clientId === null ? null : this.ports.clients.setupOf(draft.clientId),
      blueprint: this.blueprints.get(draft.id)?.blueprint,
      editedAt: desk.drafts.editedAt(draft.id),
      opened: desk.drafts.openedAs(draft.id),
      isRunning: this.isRunning(draft.id),
      isImported: (id) => desk.journal.isDone(runOf(draft.id), id),
    });
  }
  private async learnBlueprint(draft: OnboardingDraft): Promise<void> {
    const { id, likeClientId } = draft.blueprint;
    const known = this.blueprints.get(draft.id)?.named;
    if (known !== undefined && known.id === id && known.likeClientId === likeClientId) return;
    const blueprint = await this.blueprintOf(draft);
    this.blueprints.set(draft.id, { named: draft.blueprint, blueprint: blueprint.ok ? blueprint.value : null });
  }
  get(draftId: DraftId): Result<OnboardingDraft> {
    const found = this.deskOf(draftId);
    return found.ok ? found.value.drafts.get(draftId) : found;
  }
  /** What the client list shows of a client's onboarding. */
  onboardingOf(clientId: ClientId): {
    readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
    readonly handOverSentAt: string | null;
  } {
    const ofClient = this.drafts().filter((draft) => draft.clientId === clientId);
    const isStopped = ({ apply }: OnboardingDraft): boolean => apply !== null && apply.state !== "done" && apply.state !== "running";
    const stopped = [...this.desks.values()]
      .flatMap((desk) =>
        ofClient.filter((draft) => draft.profileId === desk.profile.id && isStopped(draft) && this.isUnfinished(desk, draft)),
      )
      .at(0);
    return {
      stopped: stopped === undefined ? null : { draftId: stopped.id, step: wizardSteps.indexOf(stopped.step) + 1 },
      handOverSentAt: ofClient.find((draft) => draft.handOverSentAt !== null)?.handOverSentAt ?? null,
    };
  }
  /** Newest first, of every unlocked profile. */
  journalViews(clientId: ClientId | null, limit: number): readonly JournalEntryView[] {
    return [...this.desks.values()]
      .flatMap((desk) => desk.journal.views(clientId, limit))
      .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : right.sequence - left.sequence))
      .slice(0, limit);
  }

  /* ---------------------------------------------------------------- drafts */

  async create(profileId: ProfileId | null, clientId: ClientId | null): Promise<Result<OnboardingDraft>> {
    const owner = profileId ?? (clientId === null ? null : profileOf(clientId));
    const desks = [...this.desks.values()];
    const desk = owner === null ? (desks.find((each) => each.profile.provider !== null) ?? desks[0]) : this.desks.get(owner);
    if (desk === undefined) return err(appError("profile.locked"));
    const identity = { id: asId<DraftId>(this.ports.newId()), profileId: desk.profile.id, now: this.now() };
    if (clientId === null) {
      if (desk.profile.suspension !== null) return err(desk.profile.suspension);
      const colour = (desk.drafts.list().length % 10) + 1;
      return ok(this.begun(desk, emptyDraft({ ...identity, colour, monogram: "", tags: [] })));
    }
    const ofClient = desk.drafts.list().filter((draft) => draft.clientId === clientId);
    const [unfinished] = onePerClient(ofClient.filter((draft) => this.isUnfinished(desk, draft)));
    if (unfinished !== undefined) return ok(unfinished);
    const setup = this.ports.clients.setupOf(clientId);
    if (setup === null) return err(appError("client.unreadable"));
    const local = this.ports.clients.localOf(clientId);
    const look = { colour: local.colour, monogram: local.monogram, tags: local.tags };
    // A finished one is taken up again where it ended, with the client as it is now.
    const [finished] = onePerClient(ofClient.filter((draft) => draft.apply !== null));
    if (finished === undefined) return ok(this.begun(desk, draftFromClient(setup, { ...identity, ...look })));
    const { id, step, done, apply, savedAt, handOverSentAt } = finished;
    const again = { ...draftFromClient(setup, { ...identity, ...look, id }), step, done, apply, savedAt, handOverSentAt };
    return ok(desk.drafts.refresh(again));
  }
  private begun(desk: ProfileDesk, draft: OnboardingDraft): OnboardingDraft {
    this.blueprints.set(draft.id, { named: draft.blueprint, blueprint: null });
    return desk.drafts.begin(draft);
  }

  /** Stores a draft as the wizard has it. What this service decides (client, progress) stays as it is. */
  async save(draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    const found = this.deskOf(draft.id);
    if (!found.ok) return found;
    const present = found.value.drafts.get(draft.id);
    if (!present.ok) return present;
    const { clientId, existing, profileId, apply } = present.value;
    // While it is applied only the place in the wizard moves.
    const next = this.isRunning(draft.id)
      ? { ...present.value, step: draft.step, done: draft.done, handOverSentAt: draft.handOverSentAt }
      : draft;
    return this.kept(found.value, { ...next, clientId, existing, profileId, apply, savedAt: this.now() });
  }

  async discard(draftId: DraftId): Promise<Result<null>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    if (this.isRunning(draftId)) return err(appError("draft.applying"));
    const draft = found.value.drafts.get(draftId);
    // First, because where the file is remembered is found through the draft.
    this.ports.importing.release(draftId);
    const gone = await found.value.drafts.discard(draftId);
    if (!gone.ok) return gone;
    this.shown.delete(draftId);
    this.blueprints.delete(draftId);
    this.ports.onDrafts(draft.ok ? draft.value.clientId : null);
    return ok(null);
  }

  async setSsoSecret(draftId: DraftId, secret: string): Promise<Result<OnboardingDraft>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    return this.isRunning(draftId)
      ? err(appError("draft.applying"))
      : found.value.drafts.setSsoClientSecret(draftId, secret === "" ? null : secret);
  }

  async leaveOut(draftId: DraftId, id: ChangeId, out: boolean): Promise<Result<OnboardingDraft>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    if (this.isRunning(draftId)) return err(appError("draft.applying"));
    return found.value.drafts.change(draftId, (draft) => ({
      ...draft,
      leftOut: out ? [...new Set([...draft.leftOut, id])] : draft.leftOut.filter((each) => each !== id),
    }));
  }

  private async kept(desk: ProfileDesk, draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    const stored = await desk.drafts.save(draft);
    if (!stored.ok) return stored;
    await this.learnBlueprint(draft);
    this.ports.onDrafts(draft.clientId);
    return stored;
  }

  /* ---------------------------------------------------------------- what a draft wants */

  async desired(draftId: DraftId): Promise<Result<Resolved>> {
    const draft = this.get(draftId);
    return draft.ok ? ok((await this.resolved(draft.value)).resolved) : draft;
  }

  private async resolved(draft: OnboardingDraft): Promise<{ readonly resolved: Resolved; readonly blueprintGone: boolean }> {
    const blueprint = await this.blueprintOf(draft);
    const counts = await this.ports.importing.countsOf(draft);
    // Without its file an import has no number of items: one stands for "some", so that the review shows it.
    const itemCount = counts?.itemCount ?? (draft.importing === null ? null : 1);
    return { resolved: draftToDesired(draft, blueprint.ok ? blueprint.value : null, itemCount), blueprintGone: !blueprint.ok };
  }

  private async blueprintOf(draft: OnboardingDraft): Promise<Result<Blueprint | null>> {
    const { id, likeClientId } = draft.blueprint;
    if (likeClientId !== null) {
      const setup = this.ports.clients.setupOf(likeClientId);
      return setup === null ? err(appError("client.unreadable")) : ok(blueprintFromClient(setup));
    }
    if (id === null || id === "empty") return ok(null);
    const stored = await this.ports.blueprints.get(asId<BlueprintId>(id));
    return stored.ok ? ok(stored.value.blueprint) : stored;
  }

  async seats(draftId: DraftId): Promise<Result<readonly SeatsSituation[]>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    const draft = found.value.drafts.get(draftId);
    return draft.ok ? this.seatsOf(found.value, draft.value) : draft;
  }
  private seatsOf(desk: ProfileDesk, draft: OnboardingDraft): Promise<Result<readonly SeatsSituation[]>> {
    const organizationId = this.organizationIdOf(desk, draft);
    const clientId = organizationId === null ? null : clientIdOf(desk.profile.id, organizationId);
    const present = clientId === null ? 0 : (this.ports.clients.setupOf(clientId)?.seats.assigned ?? draft.client.seats);
    // Seats that the draft only holds as it was opened are not asked for.
    const isAsked = desk.drafts.openedAs(draft.id)?.client.seats !== draft.client.seats || !draft.existing;
    const more = isAsked ? Math.max(0, draft.client.seats - present) : 0;
    return seatsSituation(desk.profile, { plan: draft.client.plan, more }, this.ports.clock);
  }

  /* ---------------------------------------------------------------- review */

  async review(draftId: DraftId): Promise<Result<ReviewView>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    const draft = found.value.drafts.get(draftId);
    if (!draft.ok) return draft;
    const made = await this.makeReview(found.value, draft.value);
    if (made.ok) {
      this.shown.set(draftId, made.value.review);
      found.value.journal.reviewed();
    }
    return made.ok ? ok(made.value.review) : made;
  }

  private async makeReview(
    desk: ProfileDesk,
    draft: OnboardingDraft,
  ): Promise<Result<{ readonly review: ReviewView; readonly actual: Actual; readonly desired: DesiredSetup }>> {
    const actual = await this.actualOf(desk, draft);
    if (!actual.ok) return actual;
    const { resolved, blueprintGone } = await this.resolved(draft);
    const since = sinceOpened(draft, desk.drafts.openedAs(draft.id), resolved.desired, actual.value.setup);
    const seats = await this.seatsOf(desk, draft);
    const counts = await this.ports.importing.countsOf(draft);
    const { provider } = desk.profile;
    const review = await reviewOf({
      software: desk.profile.software,
      draft,
      desired: withoutSentSecret(since.desired, desk.journal, runOf(draft.id)),
      meanwhile: since,
      missing: resolved.missing,
      actual: actual.value.setup,
      readAt: actual.value.readAt,
      stale: actual.value.stale,
      blueprintGone,
      seats: seats.ok ? seats.value : [],
      mayCreate: provider?.role === "provider-admin",
      importing: {
        unmapped: counts?.unmapped ?? Object.values(draft.importing?.mapping ?? {}).filter((place) => place === null).length,
        fileGone: draft.importing !== null && counts === null,
        there: counts?.there ?? 0,
      },
      importDone: draft.importing !== null && desk.journal.isDone(runOf(draft.id), changeId("items.import", draft.importing.importId)),
    });
    return ok({ review, actual: actual.value, desired: since.desired });
  }

  /** The client as it is now; from the cache where the server is out of reach. */
  private async actualOf(desk: ProfileDesk, draft: OnboardingDraft): Promise<Result<Actual>> {
    const organizationId = this.organizationIdOf(desk, draft);
    if (organizationId === null) return ok({ setup: null, readAt: null, stale: false });
    const clientId = clientIdOf(desk.profile.id, organizationId);
    const read = await setupReads(desk.profile, this.ports.clock, desk.profile.http, (full) => {
      this.ports.onRead(desk.profile.id, full);
    }).setup(organizationId);
    if (read.ok) return ok({ setup: read.value, readAt: this.now(), stale: false });
    const cached = this.ports.clients.setupOf(clientId);
    if (cached === null || !(read.error.code.startsWith("network.") || read.error.code === "session.expired")) return read;
    return ok({ setup: cached, readAt: this.ports.clients.readAtOf(clientId), stale: true });
  }
  private organizationIdOf(desk: ProfileDesk, draft: OnboardingDraft): OrganizationId | null {
    return draft.clientId === null ? desk.journal.clientOf(runOf(draft.id)) : organizationOf(draft.clientId);
  }

  /* ---------------------------------------------------------------- applying */

  /** Starts or resumes a run and answers at once; progress comes by `onApply`. */
  async apply(draftId: DraftId, confirmClientName: string): Promise<Result<RunView>> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    const desk = found.value;
    const runId = runOf(draftId);
    if (this.ports.runs.isRunning(runId)) return this.applied(draftId);
    const draft = desk.drafts.get(draftId);
    if (!draft.ok) return draft;
    const { journal } = desk;
    if (journal.damage !== null) return err(journal.damage);
    if (desk.profile.suspension !== null) return err(desk.profile.suspension);

    const made = await this.makeReview(desk, draft.value);
    if (!made.ok) return made;
    const { review, actual, desired } = made.value;
    if (actual.stale) return err(appError("network.unreachable"));
    const names = [draft.value.client.name.trim(), actual.setup?.client.name];
    if (!names.includes(confirmClientName.trim()))
      return err(appError("draft.target-mismatch", { name: confirmClientName.trim().slice(0, 100) }));
    const refusal = refusalOf(review);
    if (refusal !== null) return err(refusal);

    const started = await this.ports.runs.start(
      desk.profile.id,
      [
        {
          runId,
          origin: { kind: "onboarding", draftId },
          clientId: draft.value.clientId === null ? null : organizationOf(draft.value.clientId),
          clientName: desired.client.name,
          goal: { kind: "setup", desired },
          reviewed:
            this.shown.get(draftId)?.described.map(withoutCalls) ?? journal.planOf(runId)?.described ?? review.described.map(withoutCalls),
          leftOut: new Set(draft.value.leftOut),
          before: actual.setup,
          fresh: draft.value.clientId === null ? null : actual.setup,
          sources: {
            ...noSources,
            importing: this.ports.importing.sourceOf(draftId),
            secrets: { ssoClientSecret: () => Promise.resolve(desk.drafts.ssoClientSecret(draftId)) },
          },
        },
      ],
      {
        clientMade: async (organizationId) => {
          const clientId = clientIdOf(desk.profile.id, organizationId);
          await desk.drafts.change(draftId, (present) => ({ ...present, clientId }));
          const { colour, monogram, tags } = draft.value.client;
          this.ports.onMade(clientId, { colour, monogram, tags });
        },
        ended: (view) => this.ended(desk, draftId, view),
      },
    );
    if (!started.ok) return started;
    const [view] = started.value;
    if (view === undefined) return err(appError("draft.unknown"));
    await this.markApply(desk, draftId, view, "running");
    return ok(view);
  }

  private async ended(desk: ProfileDesk, draftId: DraftId, view: RunView): Promise<void> {
    if (this.desks.get(desk.profile.id) !== desk) return;
    forgetSeats(desk.profile);
    const state = view.state === "done" ? "done" : view.state === "paused" ? "paused" : "stopped";
    await this.markApply(desk, draftId, view, state);
    // A secret that was sent has no business here any more.
    if (view.entries.some((entry) => entry.described.change.kind === "sso.set" && entry.state === "done"))
      await desk.drafts.setSsoClientSecret(draftId, null, "sent");
    if (state !== "done") return;
    await desk.drafts.settled(draftId);
    this.ports.importing.release(draftId);
  }

  private async markApply(
    desk: ProfileDesk,
    draftId: DraftId,
    view: RunView,
    state: "running" | "paused" | "stopped" | "done",
  ): Promise<void> {
    const changed = await desk.drafts.change(draftId, (draft) => ({
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
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    const draft = found.value.drafts.get(draftId);
    if (!draft.ok) return draft;
    return ok(
      this.ports.runs.view(runOf(draftId)) ?? {
        runId: runOf(draftId),
        origin: { kind: "onboarding", draftId },
        draftId,
        clientId: draft.value.clientId,
        clientName: draft.value.client.name,
        state: "idle",
        entries: [],
        done: 0,
        total: 0,
        waitingUntil: null,
        lookingUntil: null,
        startedAt: null,
        finishedAt: null,
        resumed: null,
      },
    );
  }

  /** What the draft's runs sent, newest first: from the journal, and of a run that goes on also what it read since. */
  calls(draftId: DraftId, limit: number): Result<RunCallsView> {
    const found = this.deskOf(draftId);
    if (!found.ok) return found;
    return ok(this.ports.runs.calls(runOf(draftId), limit));
  }

  /* ---------------------------------------------------------------- documents */

  /** The client of a draft or by its id, as last read, with the profile that it belongs to. */
  clientFor(
    draftId: DraftId | null,
    clientId: ClientId | null,
  ): Result<{ readonly clientId: ClientId; readonly setup: ClientSetup; readonly profile: UnlockedProfile; readonly colour: number }> {
    const draft = draftId === null ? null : this.get(draftId);
    if (draft !== null && !draft.ok) return draft;
    const id = clientId ?? draft?.value.clientId ?? null;
    if (id === null) return err(appError("client.unknown"));
    const setup = this.ports.clients.setupOf(id);
    const desk = this.desks.get(profileOf(id));
    if (desk === undefined) return err(appError("profile.locked"));
    return setup === null
      ? err(appError("client.unreadable"))
      : ok({ clientId: id, setup, profile: desk.profile, colour: this.ports.clients.localOf(id).colour });
  }

  private isRunning(draftId: DraftId): boolean {
    return this.ports.runs.isRunning(runOf(draftId));
  }
  private deskOf(draftId: DraftId): Result<ProfileDesk> {
    for (const desk of this.desks.values()) if (desk.drafts.get(draftId).ok) return ok(desk);
    return err(appError(this.desks.size === 0 ? "profile.locked" : "draft.unknown"));
  }
  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}

/** A draft's runs bear the draft's id: each goes on where the one before ended. */
const runOf = (draftId: DraftId): RunId => asId<RunId>(draftId);
const withoutCalls = ({ calls: _calls, reads: _reads, ...described }: ReviewedChange): DescribedChange => described;

/** What stands against applying, as an error with its own texts where it has some. */
function refusalOf(review: ReviewView): AppError | null {
  const blocking = review.problems.filter((problem) => problem.blocking);
  const first = blocking[0];
  if (first === undefined) return null;
  const named = (code: ReviewProblemCode) => blocking.find((problem) => problem.code === code);
  if (named("import-unmapped") !== undefined) return appError("import.unmapped-folder");
  if (named("import-file") !== undefined) return appError("file.handle-expired");
  const seats = named("seats-buy");
  if (seats !== undefined) return appError("client.seats-cost-unconfirmed", { count: seats.message.count ?? 0 });
  if (named("seats-few") !== undefined) return appError("client.seats-exceeded");
  return appError("draft.invalid", { count: blocking.length });
}
