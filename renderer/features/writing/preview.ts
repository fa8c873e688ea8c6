import { onScopeDispose, shallowRef, watch } from "vue";
import type { SmallReview } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { bridge } from "#renderer/bridge";
import { useWriting, type AskedEdit } from "./store.ts";

/** Milliseconds without typing before it is worked out. */
const pause = 120;

/**
 * What edits would change while they are still being put together, for a screen that shows its own review. `apply` carries out exactly what is
 * shown, once; null when nothing was written.
 */
export function usePreview(edits: () => readonly AskedEdit[] | null) {
  const writing = useWriting();
  /** Null while it is worked out, or when there is nothing to work out. */
  const review = shallowRef<SmallReview | null>(null);
  const error = shallowRef<AppError | null>(null);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    () => JSON.stringify(edits()),
    () => {
      const own = (turn += 1);
      review.value = null;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const asked = edits();
        if (asked === null) return;
        void bridge.writing.review({ edits: [...asked], origin: "edit" }).then((made) => {
          if (own !== turn) return;
          review.value = made.ok ? made.value : null;
          error.value = made.ok ? null : made.error;
        });
      }, pause);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    turn += 1;
    clearTimeout(timer);
  });
  return { review, error, apply: () => (review.value === null ? Promise.resolve(null) : writing.carryOut(review.value, null)) };
}
