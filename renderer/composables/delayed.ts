import { onScopeDispose, ref, watch, type Ref } from "vue";

/** True once `source` has been true for `milliseconds`: skeletons do not flash on fast answers. */
export function useDelayed(source: () => boolean, milliseconds = 120): Readonly<Ref<boolean>> {
  const delayed = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    source,
    (on) => {
      clearTimeout(timer);
      if (!on) delayed.value = false;
      else
        timer = setTimeout(() => {
          delayed.value = true;
        }, milliseconds);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    clearTimeout(timer);
  });
  return delayed;
}
