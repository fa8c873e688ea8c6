import type { BatchReviews } from "#electron/writing/batch-reviews";
import type { Batches } from "#electron/writing/batches";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

export interface BatchHandlerPorts {
  readonly batchReviews: BatchReviews;
  readonly batches: Batches;
}

/** Changes over many clients in one go. */
export function batchHandlers({ batchReviews, batches }: BatchHandlerPorts): HandlersOf<Contract["batches"]> {
  return {
    review: ({ clientIds, edits }) => batchReviews.review(clientIds, edits),
    undo: ({ batchId }) => batchReviews.undo(batchId),
    cell: ({ reviewId, clientId, column }) => batchReviews.cell(reviewId, clientId, column),
    apply: ({ reviewId, leftOut }) => batches.apply(reviewId, leftOut),
    list: () => ok(batches.list()),
    view: ({ batchId }) => batches.view(batchId),
    pause({ batchId }) {
      batches.pause(batchId);
      return ok({ paused: true as const });
    },
    leave: ({ batchId, clientId }) => batches.leave(batchId, clientId),
    resume: ({ batchId }) => batches.resume(batchId),
    retry: ({ batchId }) => batches.retry(batchId),
  };
}
