import type { Revealed } from "#electron/writing/revealed";
import type { Runs } from "#electron/writing/runs";
import type { SmallReviews } from "#electron/writing/small-reviews";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { mapResult, ok } from "#shared/util/result";

/** The part of the engine that writing needs. */
export interface WritingHandlerPorts {
  readonly runs: Runs;
  readonly reviews: SmallReviews;
  readonly revealed: Revealed;
  wasReadBack(clientIds: readonly ClientId[]): Promise<void>;
}

/** The one way to write outside of the wizard. */
export function writingHandlers({ runs, reviews, revealed, wasReadBack }: WritingHandlerPorts): HandlersOf<Contract["writing"]> {
  return {
    review: ({ edits, origin }) => reviews.review(edits, origin),
    async reviewAgain({ edits, origin }) {
      await wasReadBack(edits.map(({ clientId }) => clientId));
      return reviews.review(edits, origin);
    },
    undo: ({ runId }) => reviews.undo(runId),
    apply: ({ reviewId, ownSecret }) => reviews.apply(reviewId, ownSecret ?? null),
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
