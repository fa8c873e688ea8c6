import type { Revealed } from "#electron/writing/revealed";
import type { Runs } from "#electron/writing/runs";
import type { WaitingReviews } from "#electron/writing/waiting-reviews";
import type { SmallReviews } from "#electron/writing/small-reviews";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { mapResult, ok } from "#shared/util/result";

/** The part of the engine that writing needs. */
export interface WritingHandlerPorts {
  readonly runs: Runs;
  readonly reviews: SmallReviews;
  readonly revealed: Revealed;
  readonly waiting: WaitingReviews;
  wasReadBack(clientIds: readonly ClientId[]): Promise<void>;
}

/** The one way to write outside of the wizard. */
export function writingHandlers({ runs, reviews, revealed, waiting, wasReadBack }: WritingHandlerPorts): HandlersOf<Contract["writing"]> {
  return {
    review: ({ edits, origin }) => reviews.review(edits, origin),
    async reviewAgain({ edits, origin }) {
      await wasReadBack(edits.map(({ clientId }) => clientId));
      return reviews.review(edits, origin);
    },
    undo: ({ runId }) => reviews.undo(runId),
    async apply({ reviewId, ownSecret }) {
      const applied = await reviews.apply(reviewId, ownSecret ?? null);
      if (applied.ok && applied.value.runs.length > 0) await waiting.began(reviewId);
      return applied;
    },
    alsoKept: async ({ edits }) => ok(await waiting.alsoKept(edits)),
    keep: ({ edits, origin }) => waiting.keep(edits, origin),
    reviewKept: ({ clientId, id }) => waiting.review(clientId, id),
    forgetKept: async ({ clientId, id }) => mapResult(await waiting.discard(clientId, id), () => ({ forgotten: true as const })),
    restoreKept: async ({ clientId, id }) => mapResult(await waiting.restore(clientId, id), () => ({ restored: true as const })),
    revealed: ({ runId }) => ok(revealed.take(runId)),
    pause({ runId }) {
      runs.pause(runId);
      return ok({ paused: true as const });
    },
    resume: ({ runId }) => runs.resume(runId),
    giveUp: async ({ runId }) => mapResult(await runs.giveUp(runId), () => ({ givenUp: true as const })),
    runs: () => ok([...runs.active(), ...runs.unfinished().map(({ view }) => view)]),
  };
}
