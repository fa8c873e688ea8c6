import { onMounted, onUnmounted, ref, type Ref } from "vue";

/** Of a row that scrolls sideways: whether there is more before and after what is in sight. Its edge fades there (`.sideways`). */
export function useSideways(row: Readonly<Ref<HTMLElement | null>>) {
  const more = ref<{ readonly before: boolean; readonly after: boolean }>({ before: false, after: false });
  function look(): void {
    const at = row.value;
    if (at !== null) more.value = { before: at.scrollLeft > 1, after: at.scrollLeft + at.clientWidth < at.scrollWidth - 1 };
  }
  const observer = new ResizeObserver(look);
  onMounted(() => {
    if (row.value !== null) observer.observe(row.value);
  });
  onUnmounted(() => {
    observer.disconnect();
  });
  return { more, look };
}
