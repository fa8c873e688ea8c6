import type { SmallReview } from "#shared/bridge/index";
import type { LocalChoices } from "#electron/sync/local-choices";
import type { WaitingEdits } from "#electron/sync/local-state";
import { appError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import { canWait, type Edit } from "#shared/setup/changes/edits";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { SmallReviews } from "./small-reviews.ts";

export interface WaitingReviewsPorts {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly reviews: Pick<SmallReviews, "review">;
  /** Reads the client from its server; what is known stays where that fails. */
  read(clientId: ClientId): Promise<void>;
  readonly local: Pick<LocalChoices, "waiting" | "keepWaiting" | "forgetWaiting">;
}

/** Reviews of kept edits that are remembered; as many as there are reviews that can still be carried out. */
const mostShown = 20;

/**
 * Edits that a technician asked for without a network. They are sealed on this computer, stand in the inbox, and are reviewed anew, against
 * what the client looks like then, before anything is sent.
 */
export class WaitingReviews {
  private readonly ports: WaitingReviewsPorts;
  /** Which kept edits a review on the screen is of. */
  private readonly shown = new Map<string, { readonly clientId: ClientId; readonly id: string }>();

  constructor(ports: WaitingReviewsPorts) {
    this.ports = ports;
  }

  /**
   * Keeps edits for later, those of one client together; the same ones kept twice stand there once.
   * @returns how many clients they are at. Fails with `run.cannot-wait` where one of them is bound to this moment, and as a review fails.
   */
  async keep(
    edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[],
    origin: WaitingEdits["origin"],
  ): Promise<Result<number>> {
    if (!edits.every(({ edit }) => canWait(edit))) return err(appError("run.cannot-wait"));
    const review = await this.ports.reviews.review(edits, origin);
    if (!review.ok) return review;
    const before = Map.groupBy(this.ports.local.waiting(), (each) => each.clientId);
    const at = this.ports.now().toISOString();
    const kept = review.value.clients
      .filter(({ changes }) => changes.length > 0)
      .map(({ clientId, changes }) => {
        const own = edits.flatMap((each) => (each.clientId === clientId ? [each.edit] : []));
        const asText = JSON.stringify(own);
        const same = before.get(clientId)?.find((each) => JSON.stringify(each.edits) === asText);
        return {
          clientId,
          id: same?.id ?? this.ports.newId(),
          edits: { at, origin, edits: own, sentences: changes.map(({ described }) => described.sentence) },
        };
      });
    return mapResult(this.ports.local.keepWaiting(kept), () => kept.length);
  }
  /**
   * What waits, against what the client looks like now: it is read first. What was asked for comes along, to be asked again where somebody
   * changes the client meanwhile. Fails with `run.review-expired` when it was carried out or discarded.
   */
  async review(
    clientId: ClientId,
    id: string,
  ): Promise<Result<{ readonly review: SmallReview; readonly edits: readonly Edit[]; readonly origin: WaitingEdits["origin"] }>> {
    await this.ports.read(clientId);
    const found = this.ports.local.waiting().find((each) => each.clientId === clientId && each.id === id);
    if (found === undefined) return err(appError("run.review-expired"));
    const { edits, origin } = found;
    const review = await this.ports.reviews.review(
      edits.map((edit) => ({ clientId, edit })),
      origin,
    );
    if (!review.ok) return review;
    this.shown.set(review.value.reviewId, { clientId, id });
    for (const old of this.shown.keys()) {
      if (this.shown.size <= mostShown) break;
      this.shown.delete(old);
    }
    return ok({ review: review.value, edits, origin });
  }
  /** A review was carried out: from now on its run is what can be resumed, and nothing waits any more. */
  began(reviewId: string): void {
    const of = this.shown.get(reviewId);
    if (of !== undefined) this.forget(of.clientId, of.id);
    this.shown.delete(reviewId);
  }
  /** Everything was locked. */
  clear(): void {
    this.shown.clear();
  }
  /** It is not wanted any more. */
  forget(clientId: ClientId, id: string): void {
    this.ports.local.forgetWaiting(clientId, id);
  }
}
