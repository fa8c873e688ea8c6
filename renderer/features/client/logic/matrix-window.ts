import { computed, onMounted, onUnmounted, shallowRef, type ComputedRef, type ShallowRef } from "vue";
import type { CollectionSetup } from "#shared/setup/value/client-setup";
import { columnStarts, rowHeight, windowOf, type MatrixColumn } from "./matrix.ts";
import type { Place } from "./matrix-selection.ts";

/** Of the fixed first column and of the heads, pixels. */
export const nameWidth = 240;
export const headHeight = 108;

/** Which rows and columns of a matrix are in sight of the element that scrolls: only those are drawn. */
export function useMatrixWindow(
  grid: Readonly<ShallowRef<HTMLElement | null>>,
  rows: ComputedRef<readonly CollectionSetup[]>,
  columns: ComputedRef<readonly MatrixColumn[]>,
) {
  /** Left edge of each column from the first on, and the right edge of the last, pixels. */
  const starts = computed(() => columnStarts(columns.value));
  const view = shallowRef({ top: 0, left: 0, width: 0, height: 0 });
  let frame = 0;
  function look(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const at = grid.value;
      if (at !== null) view.value = { top: at.scrollTop, left: at.scrollLeft, width: at.clientWidth, height: at.clientHeight };
    });
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
  /** As text, so that scrolling within the same columns draws nothing again. */
  const columnWindow = computed(() => windowOf(starts.value, view.value.left, view.value.left + view.value.width - nameWidth, 1).join(" "));
  return {
    starts,
    look,
    rows: computed(() => {
      const first = Math.max(0, Math.floor(view.value.top / rowHeight) - 1);
      const last = Math.min(rows.value.length, Math.ceil((view.value.top + view.value.height - headHeight) / rowHeight) + 1);
      return rows.value.slice(first, last).map((row, index) => ({ row, index: first + index }));
    }),
    columns: computed(() => {
      const [first = 0, last = 0] = columnWindow.value.split(" ").map(Number);
      return columns.value.slice(first, last).map((column, index) => ({
        column,
        index: first + index,
        left: nameWidth + (starts.value[first + index] ?? 0),
        width: (starts.value[first + index + 1] ?? 0) - (starts.value[first + index] ?? 0),
      }));
    }),
    /** How many rows a page has. */
    page: (): number => Math.max(1, Math.floor((view.value.height - headHeight) / rowHeight) - 1),
    /** Scrolls as little as it takes to have a cell in sight. */
    reveal(place: Place): void {
      const at = grid.value;
      if (at === null) return;
      const top = place.row * rowHeight;
      const left = starts.value[place.column] ?? 0;
      const right = starts.value[place.column + 1] ?? left;
      const [height, width] = [at.clientHeight - headHeight, at.clientWidth - nameWidth];
      if (top < at.scrollTop) at.scrollTop = top;
      else if (top + rowHeight > at.scrollTop + height) at.scrollTop = top + rowHeight - height;
      if (left < at.scrollLeft) at.scrollLeft = left;
      else if (right > at.scrollLeft + width) at.scrollLeft = right - width;
      look();
    },
  };
}
