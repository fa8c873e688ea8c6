import { computed, shallowRef, type ComputedRef } from "vue";
import type { ReviewedChange } from "#shared/bridge/index";
import { bridge } from "#renderer/bridge";
import { useToasts } from "#renderer/ui/toasts";
import { useOnboarding } from "../store.ts";
import { withDependents } from "./review.ts";

/** Taking changes of a review out and in again. Leaving out what others need is said first. */
export function useLeavingOut(described: ComputedRef<readonly ReviewedChange[]>) {
  const store = useOnboarding();
  const toasts = useToasts();
  const leftOut = computed(() => new Set(store.draft?.leftOut));
  /** A change that others need, about to be left out with them. */
  const asked = shallowRef<ReviewedChange | null>(null);
  /** What would go along with it. */
  const along = computed(() => (asked.value === null ? [] : alongWith(asked.value)));

  function alongWith(entry: ReviewedChange): readonly ReviewedChange[] {
    const ids = new Set(withDependents(described.value, entry.change.id, true));
    return described.value.filter((each) => each !== entry && ids.has(each.change.id) && !leftOut.value.has(each.change.id));
  }
  function choose(entry: ReviewedChange, out: boolean): void {
    if (out && alongWith(entry).length > 0) asked.value = entry;
    else void take(entry, out);
  }
  /** Takes a change out, with what needs it; or in, with what it needs. */
  async function take(entry: ReviewedChange, out: boolean): Promise<void> {
    asked.value = null;
    const draftId = store.draft?.id;
    if (draftId === undefined) return;
    for (const id of withDependents(described.value, entry.change.id, out)) {
      if (leftOut.value.has(id) === out) continue;
      const stored = await bridge.onboarding.leaveOut({ draftId, changeId: id, out });
      if (!stored.ok) {
        toasts.showError(stored.error);
        return;
      }
      store.stored(stored.value);
    }
  }
  return { leftOut, asked, along, choose, take };
}
