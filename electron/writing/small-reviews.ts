import type { AppliedReview, RunView, SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, profileOf, providerOf, type ClientId, type ProfileId, type RunId } from "#shared/model/ids";
import type { RunOrigin } from "#shared/model/run-origin";
import { definitionOf } from "#shared/setup/changes/registry";
import type { Change, DescribedChange } from "#shared/setup/changes/change";
import { clientOf, describe, differencesOf, inverseOf } from "#shared/setup/changes/describe";
import { canWait, changesOf, type Edit, type EditChanges } from "#shared/setup/changes/edits";
import { err, ok, type Result } from "#shared/util/result";
import { planCalls } from "./planned-calls.ts";
import { orderOf, type KnownClient } from "./orders.ts";
import type { Runs, Writer } from "./runs.ts";
import type { OwnSecret } from "./client-api.ts";
import type { RunSources } from "./ports.ts";
import type { Revealed } from "./revealed.ts";

export interface SmallReviewsPorts {
  readonly newId: () => string;
  readonly runs: Pick<Runs, "start" | "writerOf">;
  /** Fails with `client.unknown` or `client.unreadable`. */
  client(clientId: ClientId): Result<KnownClient>;
  writer(profileId: ProfileId): Result<Writer>;
  sources(writer: Writer): RunSources;
  /** Checks the account's own master password. Fails with `unlock.wrong-password` and `unlock.wait`. */
  ownSecret(profileId: ProfileId, password: string): Promise<Result<OwnSecret>>;
  readonly revealed: Revealed;
}

interface ShownReview {
  readonly origin: RunOrigin;
  readonly asksOwnSecret: boolean;
  readonly clients: readonly {
    readonly known: KnownClient;
    readonly described: readonly DescribedChange[];
  }[];
}
/** Reviews that were shown and not applied; older ones are forgotten. */
const mostKept = 20;

/**
 * The small review: every edit outside of the wizard is shown before it is written, with before and after, and only what was shown is
 * carried out. What the window sends is an intention; the changes are made here, from the client as it was last read.
 */
export class SmallReviews {
  private readonly ports: SmallReviewsPorts;
  private readonly kept = new Map<string, ShownReview>();

  constructor(ports: SmallReviewsPorts) {
    this.ports = ports;
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
    this.ports.revealed.clear();
  }

  /**
   * What edits would change, one ChangeSet a client: several edits of one client are one run. Nothing is sent.
   * @param kept under which id they were kept for later.
   */
  async review(
    edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[],
    origin: Exclude<RunOrigin["kind"], "onboarding" | "undo">,
    kept?: string,
  ): Promise<Result<SmallReview>> {
    const clients: { readonly known: KnownClient; readonly made: EditChanges }[] = [];
    for (const [clientId, own] of Map.groupBy(edits, (each) => each.clientId)) {
      const known = this.ports.client(clientId);
      if (!known.ok) return known;
      const changes: Change[] = [];
      const leftOut: EditChanges["leftOut"][number][] = [];
      for (const { edit } of own) {
        const made = changesOf(edit, known.value.setup, known.value);
        if (!made.ok) return made;
        changes.push(...made.value.changes.filter((change) => !changes.some((each) => each.id === change.id)));
        leftOut.push(...made.value.leftOut);
      }
      clients.push({ known: known.value, made: { changes, leftOut } });
    }
    return this.shown(
      { kind: origin, ...(kept === undefined ? {} : { kept }) },
      clients,
      edits.every(({ edit }) => canWait(edit)),
    );
  }

  /** What taking a run back would change: its changes that were carried out and have a way back, last first. */
  async undo(runId: RunId): Promise<Result<SmallReview>> {
    const writer = this.ports.runs.writerOf(runId);
    const plan = writer?.journal.planOf(runId) ?? null;
    if (writer === null || plan === null) return err(appError("run.unknown"));
    const organizationId = writer.journal.clientOf(runId) ?? plan.clientId;
    if (organizationId === null) return err(appError("client.unknown"));
    const known = this.ports.client(clientIdOf(writer.profile.id, organizationId));
    if (!known.ok) return known;
    const changes = plan.undo
      .filter(({ changeId }) => writer.journal.isDone(runId, changeId) && !writer.journal.isUndone(runId, changeId))
      .flatMap((entry) => entry.change ?? [])
      .map((change): Change => ({ ...change, needs: [] }))
      .reverse();
    return this.shown({ kind: "undo", of: runId }, [{ known: known.value, made: { changes, leftOut: [] } }]);
  }

  private async shown(
    origin: RunOrigin,
    clients: readonly { readonly known: KnownClient; readonly made: EditChanges }[],
    isKeepable = false,
  ): Promise<Result<SmallReview>> {
    const reviewId = this.ports.newId();
    const kept: ShownReview["clients"][number][] = [];
    const views: SmallReview["clients"][number][] = [];
    for (const { known, made } of clients) {
      const writer = this.ports.writer(profileOf(known.clientId));
      if (!writer.ok) return writer;
      const context = { actual: clientOf(known.setup), desired: null };
      const described = made.changes.map((change) => describe(change, context));
      const provider =
        "subject" in known.setup && known.setup.subject === "provider" ? { id: providerOf(known.clientId), setup: known.setup } : null;
      const planned = await planCalls(described, { ...context, provider, software: writer.value.profile.software });
      kept.push({ known, described });
      views.push({
        clientId: known.clientId,
        clientName: known.name,
        changes: planned.map((entry) => {
          const inverse = inverseOf(entry.change, known.setup);
          return {
            described: entry,
            differences: differencesOf(entry.change, known.setup),
            noUndo: "none" in inverse ? inverse.none : null,
            typed: definitionOf(entry.change).typed?.(entry.change, context) ?? null,
          };
        }),
        leftOut: made.leftOut,
      });
    }
    const asksOwnSecret = kept.some(({ described }) => described.some(({ change }) => definitionOf(change).asksOwnSecret === true));
    this.kept.set(reviewId, { origin, asksOwnSecret, clients: kept });
    for (const old of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(old);
    }
    return ok({ reviewId, origin: origin.kind, asksOwnSecret, canWait: isKeepable, clients: views });
  }

  /**
   * Carries a shown review out, once: a run for each client. Answers at once; progress comes by push. What stands against one profile's
   * clients stops no other's.
   * @param password the account's own master password, where the review asks for it; a wrong one leaves the review as it is.
   */
  async apply(reviewId: string, password: string | null): Promise<Result<AppliedReview>> {
    const review = this.kept.get(reviewId);
    if (review === undefined) return err(appError("run.review-expired"));
    const byProfile = Map.groupBy(
      review.clients.filter((client) => client.described.length > 0),
      (client) => profileOf(client.known.clientId),
    );
    const ownSecrets = new Map<ProfileId, Result<OwnSecret>>();
    if (review.asksOwnSecret)
      for (const profileId of byProfile.keys()) {
        const secret = await this.ports.ownSecret(profileId, password ?? "");
        if (!secret.ok) return secret;
        ownSecrets.set(profileId, secret);
      }
    // Another call may have carried it out while the password was checked.
    if (!this.kept.delete(reviewId)) return err(appError("run.review-expired"));
    const runs: RunView[] = [];
    const refused: AppliedReview["refused"][number][] = [];
    for (const [profileId, clients] of byProfile) {
      const started = await this.start(profileId, clients, review.origin, ownSecrets.get(profileId));
      if (started.ok) runs.push(...started.value);
      else refused.push(...clients.map(({ known }) => ({ clientId: known.clientId, clientName: known.name, error: started.error })));
    }
    return ok({ runs, refused });
  }

  private async start(
    profileId: ProfileId,
    clients: ShownReview["clients"],
    origin: RunOrigin,
    ownSecret: Result<OwnSecret> | undefined,
  ): Promise<Result<readonly RunView[]>> {
    const writer = this.ports.writer(profileId);
    if (!writer.ok) return writer;
    const sources = this.ports.sources(writer.value);
    return this.ports.runs.start(
      profileId,
      clients.map(({ known, described }) =>
        orderOf({
          runId: asId<RunId>(this.ports.newId()),
          origin,
          known,
          described,
          sources: ownSecret === undefined ? sources : { ...sources, ownSecret: () => ownSecret },
          revealed: this.ports.revealed,
        }),
      ),
    );
  }
}
