import { computed, onScopeDispose, shallowRef, watch } from "vue";
import type { RunView, SmallReview } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { bridge } from "#renderer/bridge";
import { useSession } from "#renderer/stores/session";
import { useWriting, type AskedEdit } from "./store.ts";

/** Milliseconds without typing before it is worked out. */
const pause = 120;

/**
 * What edits would change while they are still being put together, for a screen that shows its own review. `apply` carries out exactly what is
 * shown, once; null when nothing was written. Without a network it keeps the edits for later (`keeps`), and answers no runs.
 */
export function usePreview(edits: () => readonly AskedEdit[] | null) {
  const writing = useWriting();
  const session = useSession();
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
  async function apply(): Promise<readonly RunView[] | null> {
    const [shown, asked] = [review.value, edits()];
    if (shown === null || asked === null) return null;
    return session.online ? writing.carryOut(shown, null) : writing.write(asked, "edit");
  }
  return { review, error, keeps: computed(() => !session.online), apply };
}
