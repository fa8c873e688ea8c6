import { computed, onMounted, onUnmounted, shallowRef, type ComputedRef, type ShallowRef } from "vue";

/** Pixels. `beyond`: how many rows above and below what is in sight are drawn too. */
export interface RowSizes {
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly beyond: number;
}
/** Before anything is laid out there is no height; this many pixels are drawn then. */
const leastHeight = 400;

/** Which rows of equal height, below a head that stays, are in sight of the element that scrolls: only those are drawn. */
export function useRowWindow<Row>(
  grid: Readonly<ShallowRef<HTMLElement | null>>,
  rows: () => readonly Row[],
  { rowHeight, headHeight, beyond }: RowSizes,
): {
  /** What is in sight, pixels of what is scrolled. */
  readonly view: Readonly<ShallowRef<{ readonly top: number; readonly left: number; readonly width: number; readonly height: number }>>;
  readonly shown: ComputedRef<readonly { readonly row: Row; readonly index: number }[]>;
  /** At the next frame, what is in sight then: for the element's `scroll`. */
  look(): void;
  /** How many rows a page has. */
  page(): number;
  /** Scrolls as little as it takes to have a row in sight. It is drawn with what else changes now: who is told that it is the active one finds it. */
  reveal(index: number): void;
} {
  const view = shallowRef({ top: 0, left: 0, width: 0, height: 0 });
  let frame = 0;
  function lookNow(): void {
    const at = grid.value;
    if (at !== null) view.value = { top: at.scrollTop, left: at.scrollLeft, width: at.clientWidth, height: at.clientHeight };
  }
  function look(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(lookNow);
  }
  const watcher = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
  onMounted(() => {
    if (grid.value !== null) watcher?.observe(grid.value);
    look();
  });
  onUnmounted(() => {
    watcher?.disconnect();
    cancelAnimationFrame(frame);
  });
  const shown = computed(() => {
    const { top, height } = view.value;
    const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
    const last = Math.ceil((top + Math.max(height, leastHeight) - headHeight) / rowHeight) + beyond;
    return rows()
      .slice(first, Math.max(first, last))
      .map((row, index) => ({ row, index: first + index }));
  });
  return {
    view,
    shown,
    look,
    page: () => Math.max(1, Math.floor((view.value.height - headHeight) / rowHeight) - 1),
    reveal(index) {
      const at = grid.value;
      if (at === null) return;
      const top = index * rowHeight;
      const height = at.clientHeight - headHeight;
      if (top < at.scrollTop) at.scrollTop = top;
      else if (top + rowHeight > at.scrollTop + height) at.scrollTop = top + rowHeight - height;
      lookNow();
    },
  };
}
