import type { LocalChoices } from "#electron/sync/local-choices";
import type { WaitingEdits } from "#electron/sync/local-state";
import { appError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import { canWait, type Edit } from "#shared/setup/changes/edits";
import { err, ok, type Result } from "#shared/util/result";
import type { SmallReviews } from "./small-reviews.ts";

export interface WaitingReviewsPorts {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly reviews: Pick<SmallReviews, "review">;
  readonly local: Pick<LocalChoices, "waiting" | "keepWaiting" | "forgetWaiting">;
}

/**
 * Edits that a technician asked for without a network. They are sealed on this computer, stand in the inbox, and are reviewed anew, against
 * what the client looks like then, before anything is sent.
 */
export class WaitingReviews {
  private readonly ports: WaitingReviewsPorts;

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
    let kept = 0;
    for (const { clientId, changes } of review.value.clients) {
      if (changes.length === 0) continue;
      const own = edits.flatMap((each) => (each.clientId === clientId ? [each.edit] : []));
      const asText = JSON.stringify(own);
      const same = this.ports.local.waiting().find((each) => each.clientId === clientId && JSON.stringify(each.edits) === asText);
      const written = this.ports.local.keepWaiting(clientId, same?.id ?? this.ports.newId(), {
        at: this.ports.now().toISOString(),
        origin,
        edits: own,
        sentences: changes.map(({ described }) => described.sentence),
      });
      if (!written.ok) return written;
      kept += 1;
    }
    return ok(kept);
  }
  /** Fails with `run.review-expired` when they were reviewed or discarded meanwhile. */
  find(clientId: ClientId, id: string): Result<Pick<WaitingEdits, "edits" | "origin">> {
    const found = this.ports.local.waiting().find((each) => each.clientId === clientId && each.id === id);
    return found === undefined ? err(appError("run.review-expired")) : ok({ edits: found.edits, origin: found.origin });
  }
  /** They were carried out, or are not wanted any more. */
  forget(clientId: ClientId, id: string): void {
    this.ports.local.forgetWaiting(clientId, id);
  }
}
