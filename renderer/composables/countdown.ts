import { computed, onScopeDispose, ref, watch, type ComputedRef } from "vue";

/** Whole seconds until a moment, renewed every second while there is one; null without. Never below 1. */
export function useCountdown(until: () => string | null): ComputedRef<number | null> {
  const now = ref(Date.now());
  let timer: ReturnType<typeof setInterval> | undefined;
  watch(
    until,
    (moment) => {
      clearInterval(timer);
      now.value = Date.now();
      if (moment !== null)
        timer = setInterval(() => {
          now.value = Date.now();
        }, 1000);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    clearInterval(timer);
  });
  return computed(() => {
    const moment = until();
    return moment === null ? null : Math.max(1, Math.ceil((Date.parse(moment) - now.value) / 1000));
  });
}
