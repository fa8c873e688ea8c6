import type { ReviewView, SeatsSituation } from "#shared/bridge/index";
import { clientIdOf, organizationOf, type DraftId, type OrganizationId } from "#shared/model/ids";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { sinceOpened } from "#shared/setup/draft/since-opened";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ok, type Result } from "#shared/util/result";
import type { PreviousReading } from "#electron/sync/read-client";
import { setupReads } from "../writing/http-ports.ts";
import { importTrace, partOf } from "../writing/import-trace.ts";
import { recentMilliseconds, type Freshness } from "../writing/live-client.ts";
import type { FreshClient } from "../writing/ports.ts";
import { withoutSentSecret } from "../writing/sent-secret.ts";
import { draftedSetup } from "./drafted-setup.ts";
import { runOf, type DraftProfile, type OnboardingPorts } from "./onboarding-ports.ts";
import { reviewOf } from "./review.ts";
import { seatsSituation } from "./seats.ts";

/** A client as it was found; `stale`: from the cache, because the server is out of reach. */
interface Actual {
  readonly setup: ClientSetup | null;
  /** The reading that it is of; null from the cache. */
  readonly fresh: FreshClient | null;
  readonly readAt: string | null;
  readonly stale: boolean;
}
export interface ComparedDraft {
  readonly review: ReviewView;
  readonly actual: Actual;
  readonly desired: DesiredSetup;
}

/** Reviews of drafts: what applying would change at the client as it is now, and what stands against it. */
export class DraftReviews {
  private readonly ports: OnboardingPorts;
  /** What the technician saw last of each draft: only this may be applied. */
  private readonly shown = new Map<DraftId, ReviewView>();

  constructor(ports: OnboardingPorts) {
    this.ports = ports;
  }

  lastShown(draftId: DraftId): ReviewView | undefined {
    return this.shown.get(draftId);
  }
  forget(draftId: DraftId): void {
    this.shown.delete(draftId);
  }

  async seats(draftId: DraftId): Promise<Result<readonly SeatsSituation[]>> {
    const found = this.ports.open.ofDraft(draftId);
    return found.ok ? this.seatsOf(found.value.open, found.value.draft) : found;
  }
  private seatsOf(open: DraftProfile, draft: OnboardingDraft): Promise<Result<readonly SeatsSituation[]>> {
    const organizationId = organizationOfDraft(open, draft);
    const clientId = organizationId === null ? null : clientIdOf(open.profile.id, organizationId);
    const present = clientId === null ? 0 : (this.ports.clients.setupOf(clientId)?.seats.assigned ?? draft.client.seats);
    // Seats that the draft only holds as it was opened are not asked for.
    const isAsked = open.drafts.openedAs(draft.id)?.client.seats !== draft.client.seats || !draft.existing;
    const more = isAsked ? Math.max(0, draft.client.seats - present) : 0;
    return seatsSituation(open.profile, { plan: draft.client.plan, more, providerId: draft.client.providerId }, this.ports.clock);
  }

  async review(draftId: DraftId): Promise<Result<ReviewView>> {
    const found = this.ports.open.ofDraft(draftId);
    if (!found.ok) return found;
    const compared = await this.compare(found.value.open, found.value.draft);
    if (!compared.ok) return compared;
    this.shown.set(draftId, compared.value.review);
    found.value.open.journal.reviewed();
    this.encryptAhead(found.value.open, found.value.draft, compared.value.review);
    return ok(compared.value.review);
  }
  /** While somebody reads the review of a client that is there, what is sent first of its file is encrypted. */
  private encryptAhead(open: DraftProfile, draft: OnboardingDraft, { changeSet, problems }: ReviewView): void {
    const imported = changeSet.changes.find((change) => change.kind === "items.import");
    const organizationId = organizationOfDraft(open, draft);
    if (imported === undefined || organizationId === null || problems.some(({ blocking }) => blocking)) return;
    const key = open.profile.keyring.organizationKey(organizationId);
    if (key.ok) this.ports.importing.sourceOf(draft.id).ahead({ part: partOf(imported), organizationId, key: key.value });
  }

  /**
   * Compares what a draft wants with its client as it is now. Nothing is sent.
   * @param items recent: those that were read in the last seconds are not asked for again.
   */
  async compare(open: DraftProfile, draft: OnboardingDraft, items: Freshness = "fresh"): Promise<Result<ComparedDraft>> {
    const actual = await this.actualOf(open, draft, items);
    if (!actual.ok) return actual;
    const { resolved, blueprintGone } = await draftedSetup(this.ports, draft);
    const since = sinceOpened(draft, open.drafts.openedAs(draft.id), resolved.desired, actual.value.setup);
    const seats = await this.seatsOf(open, draft);
    const counts = await this.ports.importing.countsOf(draft);
    const { provider } = open.profile;
    const review = await reviewOf({
      software: open.profile.software,
      draft,
      desired: withoutSentSecret(since.desired, open.journal, runOf(draft.id)),
      meanwhile: since,
      missing: resolved.missing,
      actual: actual.value.setup,
      readAt: actual.value.readAt,
      stale: actual.value.stale,
      blueprintGone,
      seats: seats.ok ? seats.value : [],
      mayNotCreate: provider?.role !== "provider-admin" ? "role" : provider.kind === "reseller" ? "reseller" : null,
      importing: {
        unmapped: counts?.unmapped ?? Object.values(draft.importing?.mapping ?? {}).filter((place) => place === null).length,
        fileGone: draft.importing !== null && counts === null,
        there: counts?.there ?? 0,
      },
      importDone: draft.importing !== null && importTrace(open.journal, runOf(draft.id), draft.importing.importId) === "done",
    });
    return ok({ review, actual: actual.value, desired: since.desired });
  }

  /** The client as it is now; from the cache where the server is out of reach. */
  private async actualOf(open: DraftProfile, draft: OnboardingDraft, items: Freshness): Promise<Result<Actual>> {
    const organizationId = organizationOfDraft(open, draft);
    if (organizationId === null) return ok({ setup: null, fresh: null, readAt: null, stale: false });
    const clientId = clientIdOf(open.profile.id, organizationId);
    const read = await setupReads(open.profile, this.ports.clock, open.profile.http, (full) => {
      this.ports.onRead(open.profile.id, full);
    }).read(organizationId, items === "recent" ? this.recentlyRead(open, organizationId) : null);
    if (read.ok) return ok({ setup: read.value.setup, fresh: read.value, readAt: this.now(), stale: false });
    const cached = this.ports.clients.setupOf(clientId);
    if (cached === null || !(read.error.code.startsWith("network.") || read.error.code === "session.expired")) return read;
    return ok({ setup: cached, fresh: null, readAt: this.ports.clients.readAtOf(clientId), stale: true });
  }
  /** A reading of the last seconds, after which this app wrote nothing to the client. */
  private recentlyRead({ profile, journal }: DraftProfile, organizationId: OrganizationId): PreviousReading | null {
    const before = this.ports.clients.previous(clientIdOf(profile.id, organizationId));
    if (before === null || before.read.setup.unread.length > 0) return null;
    const { fullReadAt } = before.times;
    const age = this.ports.clock.now() - Date.parse(fullReadAt);
    return age >= 0 && age <= recentMilliseconds && !journal.isWrittenSince(organizationId, fullReadAt) ? before : null;
  }

  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}

/** The draft's client, also when a run has just made it. */
const organizationOfDraft = ({ journal }: DraftProfile, draft: OnboardingDraft): OrganizationId | null =>
  draft.clientId === null ? journal.clientOf(runOf(draft.id)) : organizationOf(draft.clientId);
