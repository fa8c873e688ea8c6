import { computed, onScopeDispose, shallowReactive, watch, type ComputedRef } from "vue";

/** Open dialogs, the newest last. */
const open = shallowReactive<symbol[]>([]);

/**
 * One dialog at a time: a newer one takes the place of the one that asked for it, which comes back with everything typed in it.
 * Answers whether this dialog is covered now.
 */
export function useDialogStack(isOpen: () => boolean): ComputedRef<boolean> {
  const own = Symbol("dialog");
  const leave = (): void => {
    const at = open.indexOf(own);
    if (at >= 0) open.splice(at, 1);
  };
  watch(
    isOpen,
    (now) => {
      leave();
      if (now) open.push(own);
    },
    { immediate: true },
  );
  onScopeDispose(leave);
  return computed(() => open.includes(own) && open.at(-1) !== own);
}
