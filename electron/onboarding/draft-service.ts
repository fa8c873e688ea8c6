import { appError } from "#shared/errors/app-error";
import { asId, profileOf, type ClientId, type DraftId, type ProfileId } from "#shared/model/ids";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import type { ChangeId } from "#shared/setup/changes/change";
import type { Resolved } from "#shared/setup/blueprint/resolve";
import { draftFromClient, emptyDraft } from "#shared/setup/draft/desired-to-draft";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { wizardSteps } from "#shared/setup/draft/steps";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { importTrace } from "../writing/import-trace.ts";
import type { DraftReviews } from "./draft-reviews.ts";
import { blueprintOfDraft, draftedSetup } from "./drafted-setup.ts";
import { runOf, type DraftProfile, type OnboardingPorts } from "./onboarding-ports.ts";
import { isUnfinished, onePerClient } from "./unfinished.ts";

/** Drafts of every unlocked profile: made, kept, discarded, and which of them are unfinished. */
export class DraftService {
  private readonly ports: OnboardingPorts;
  /** The blueprints that drafts name, so that what is unfinished can be told at once. */
  private readonly blueprints = new Map<DraftId, { readonly named: OnboardingDraft["blueprint"]; readonly blueprint: Blueprint | null }>();

  private readonly reviews: Pick<DraftReviews, "forget">;

  constructor(ports: OnboardingPorts, reviews: Pick<DraftReviews, "forget">) {
    this.ports = ports;
    this.reviews = reviews;
  }

  /** A profile was unlocked. Runs that the end of the app cut off are shown as stopped. */
  async attach({ drafts }: DraftProfile): Promise<void> {
    for (const draft of drafts.list()) {
      if (draft.apply?.state !== "running") continue;
      // Where the disk does not take it, the draft is shown as it was: nothing of it runs, and opening a profile needs no write.
      await drafts.change(draft.id, (present) =>
        present.apply === null ? present : { ...present, apply: { ...present.apply, state: "stopped" } },
      );
    }
    for (const draft of drafts.list()) await this.learnBlueprint(draft);
    this.ports.onDrafts(null);
  }
  /** A profile is about to be closed (signed out, locked): what is in memory of its drafts is forgotten. */
  detach(id: ProfileId): void {
    const open = this.ports.open.get(id);
    if (open.ok) for (const draft of open.value.drafts.list()) this.forget(draft.id);
  }
  private forget(draftId: DraftId): void {
    this.blueprints.delete(draftId);
    this.reviews.forget(draftId);
  }

  all(): readonly OnboardingDraft[] {
    return this.ports.open.all().flatMap(({ drafts }) => drafts.list());
  }
  /** Drafts with something still to do, one a client. */
  unfinished(): readonly OnboardingDraft[] {
    return this.ports.open.all().flatMap((open) => onePerClient(open.drafts.list().filter((draft) => this.isUnfinished(open, draft))));
  }
  private isUnfinished(open: DraftProfile, draft: OnboardingDraft): boolean {
    return isUnfinished(draft, {
      setup: draft.clientId === null ? null : this.ports.clients.setupOf(draft.clientId),
      blueprint: this.blueprints.get(draft.id)?.blueprint,
      editedAt: open.drafts.editedAt(draft.id),
      opened: open.drafts.openedAs(draft.id),
      isRunning: this.isRunning(draft.id),
      isImported: draft.importing !== null && importTrace(open.journal, runOf(draft.id), draft.importing.importId) === "done",
    });
  }
  private async learnBlueprint(draft: OnboardingDraft): Promise<void> {
    const { id, likeClientId } = draft.blueprint;
    const known = this.blueprints.get(draft.id)?.named;
    if (known !== undefined && known.id === id && known.likeClientId === likeClientId) return;
    const blueprint = await blueprintOfDraft(this.ports, draft);
    this.blueprints.set(draft.id, { named: draft.blueprint, blueprint: blueprint.ok ? blueprint.value : null });
  }
  get(draftId: DraftId): Result<OnboardingDraft> {
    return mapResult(this.ports.open.ofDraft(draftId), ({ draft }) => draft);
  }
  /** What the client list shows of a client's onboarding. */
  onboardingOf(clientId: ClientId): {
    readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
    readonly handOverSentAt: string | null;
  } {
    const ofClient = this.all().filter((draft) => draft.clientId === clientId);
    const isStopped = ({ apply }: OnboardingDraft): boolean => apply !== null && apply.state !== "done" && apply.state !== "running";
    const stopped = this.ports.open
      .all()
      .flatMap((open) =>
        ofClient.filter((draft) => draft.profileId === open.profile.id && isStopped(draft) && this.isUnfinished(open, draft)),
      )
      .at(0);
    return {
      stopped: stopped === undefined ? null : { draftId: stopped.id, step: wizardSteps.indexOf(stopped.step) + 1 },
      handOverSentAt: ofClient.find((draft) => draft.handOverSentAt !== null)?.handOverSentAt ?? null,
    };
  }

  async create(profileId: ProfileId | null, clientId: ClientId | null): Promise<Result<OnboardingDraft>> {
    const owner = profileId ?? (clientId === null ? null : profileOf(clientId));
    const all = this.ports.open.all();
    const open =
      all.find(({ profile }) => (owner === null ? profile.provider !== null : profile.id === owner)) ??
      (owner === null ? all[0] : undefined);
    if (open === undefined) return err(appError("profile.locked"));
    const identity = { id: asId<DraftId>(this.ports.newId()), profileId: open.profile.id, now: this.now() };
    if (clientId === null) {
      if (open.profile.suspension !== null) return err(open.profile.suspension);
      const colour = (open.drafts.list().length % 10) + 1;
      return ok(this.begun(open, emptyDraft({ ...identity, colour, monogram: "", tags: [] })));
    }
    const ofClient = open.drafts.list().filter((draft) => draft.clientId === clientId);
    const [unfinished] = onePerClient(ofClient.filter((draft) => this.isUnfinished(open, draft)));
    if (unfinished !== undefined) return ok(unfinished);
    const setup = this.ports.clients.setupOf(clientId);
    if (setup === null) return err(appError("client.unreadable"));
    const local = this.ports.clients.localOf(clientId);
    const look = { colour: local.colour, monogram: local.monogram, tags: local.tags };
    // A finished one is taken up again where it ended, with the client as it is now.
    const [finished] = onePerClient(ofClient.filter((draft) => draft.apply !== null));
    if (finished === undefined) return ok(this.begun(open, draftFromClient(setup, { ...identity, ...look })));
    const { id, step, done, apply, savedAt, handOverSentAt } = finished;
    const again = { ...draftFromClient(setup, { ...identity, ...look, id }), step, done, apply, savedAt, handOverSentAt };
    return ok(open.drafts.refresh(again));
  }
  private begun(open: DraftProfile, draft: OnboardingDraft): OnboardingDraft {
    this.blueprints.set(draft.id, { named: draft.blueprint, blueprint: null });
    return open.drafts.begin(draft);
  }

  /** Stores a draft as the wizard has it. What this service decides (client, progress) stays as it is. */
  async save(draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    const found = this.ports.open.ofDraft(draft.id);
    if (!found.ok) return found;
    const { open, draft: present } = found.value;
    const { clientId, existing, profileId, apply } = present;
    // While it is applied only the place in the wizard moves.
    const next = this.isRunning(draft.id)
      ? { ...present, step: draft.step, done: draft.done, handOverSentAt: draft.handOverSentAt }
      : draft;
    return this.kept(open, { ...next, clientId, existing, profileId, apply, savedAt: this.now() });
  }

  async discard(draftId: DraftId): Promise<Result<null>> {
    const found = this.ports.open.ofDraft(draftId);
    if (!found.ok) return found;
    if (this.isRunning(draftId)) return err(appError("draft.applying"));
    const { open, draft } = found.value;
    // First, because where the file is remembered is found through the draft.
    this.ports.importing.release(draftId);
    const gone = await open.drafts.discard(draftId);
    if (!gone.ok) return gone;
    this.forget(draftId);
    this.ports.onDrafts(draft.clientId);
    return ok(null);
  }

  async setSsoSecret(draftId: DraftId, secret: string): Promise<Result<OnboardingDraft>> {
    const found = this.ports.open.ofDraft(draftId);
    if (!found.ok) return found;
    return this.isRunning(draftId)
      ? err(appError("draft.applying"))
      : found.value.open.drafts.setSsoClientSecret(draftId, secret === "" ? null : secret);
  }

  async leaveOut(draftId: DraftId, id: ChangeId, out: boolean): Promise<Result<OnboardingDraft>> {
    const found = this.ports.open.ofDraft(draftId);
    if (!found.ok) return found;
    if (this.isRunning(draftId)) return err(appError("draft.applying"));
    return found.value.open.drafts.change(draftId, (draft) => ({
      ...draft,
      leftOut: out ? [...new Set([...draft.leftOut, id])] : draft.leftOut.filter((each) => each !== id),
    }));
  }

  private async kept(open: DraftProfile, draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    const stored = await open.drafts.save(draft);
    if (!stored.ok) return stored;
    await this.learnBlueprint(draft);
    this.ports.onDrafts(draft.clientId);
    return stored;
  }

  /** What a draft wants its client to be. */
  async desired(draftId: DraftId): Promise<Result<Resolved>> {
    const draft = this.get(draftId);
    return draft.ok ? ok((await draftedSetup(this.ports, draft.value)).resolved) : draft;
  }

  private isRunning(draftId: DraftId): boolean {
    return this.ports.runs.isRunning(runOf(draftId));
  }
  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}
