import { computed, type ComputedRef, type ShallowRef } from "vue";
import type { CollectionSetup } from "#shared/setup/value/client-setup";
import { useRowWindow } from "#renderer/composables/row-window";
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
  const { view, shown, look, page, reveal } = useRowWindow(grid, () => rows.value, { rowHeight, headHeight, beyond: 1 });
  /** As text, so that scrolling within the same columns draws nothing again. */
  const columnWindow = computed(() => windowOf(starts.value, view.value.left, view.value.left + view.value.width - nameWidth, 1).join(" "));
  return {
    starts,
    look,
    page,
    rows: shown,
    columns: computed(() => {
      const [first = 0, last = 0] = columnWindow.value.split(" ").map(Number);
      return columns.value.slice(first, last).map((column, index) => ({
        column,
        index: first + index,
        left: nameWidth + (starts.value[first + index] ?? 0),
        width: (starts.value[first + index + 1] ?? 0) - (starts.value[first + index] ?? 0),
      }));
    }),
    /** Scrolls as little as it takes to have a cell in sight. */
    reveal(place: Place): void {
      const at = grid.value;
      if (at === null) return;
      const left = starts.value[place.column] ?? 0;
      const right = starts.value[place.column + 1] ?? left;
      const width = at.clientWidth - nameWidth;
      if (left < at.scrollLeft) at.scrollLeft = left;
      else if (right > at.scrollLeft + width) at.scrollLeft = right - width;
      reveal(place.row);
    },
  };
}
