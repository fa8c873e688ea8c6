import { computed, ref, watch, type ComputedRef } from "vue";
import type { CollectionSetup } from "#shared/setup/value/client-setup";
import type { MatrixCell, MatrixColumn } from "./matrix.ts";

/** A cell by its place: 0 is the first row, the first column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the keys work in a matrix, and what is selected from there. */
export function useMatrixSelection(rows: ComputedRef<readonly CollectionSetup[]>, columns: ComputedRef<readonly MatrixColumn[]>) {
  const cursor = ref<Place>({ row: 0, column: 0 });
  /** The other corner of what is selected; null: the cursor alone. */
  const anchor = ref<Place | null>(null);
  const bounds = computed(() => {
    const from = anchor.value ?? cursor.value;
    return {
      top: Math.min(from.row, cursor.value.row),
      bottom: Math.max(from.row, cursor.value.row),
      left: Math.min(from.column, cursor.value.column),
      right: Math.max(from.column, cursor.value.column),
    };
  });
  const inside = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(rows.value.length - 1, row)),
    column: Math.max(0, Math.min(columns.value.length - 1, column)),
  });
  watch([rows, columns], () => {
    anchor.value = null;
    cursor.value = inside(cursor.value);
  });
  const cellAt = ({ row, column }: Place): MatrixCell | null => {
    const [collection, other] = [rows.value[row], columns.value[column]];
    return collection === undefined || other === undefined ? null : { row: collection, column: other };
  };
  return {
    cursor,
    anchor,
    bounds,
    current: computed(() => cellAt(cursor.value)),
    cellAt,
    isSelected: (row: number, column: number): boolean =>
      anchor.value !== null &&
      row >= bounds.value.top &&
      row <= bounds.value.bottom &&
      column >= bounds.value.left &&
      column <= bounds.value.right,
    /** Moves the cursor, at most to the edge; `extend` takes what lies between into the selection. */
    moveTo(place: Place, extend: boolean): void {
      anchor.value = extend ? (anchor.value ?? cursor.value) : null;
      cursor.value = inside(place);
    },
    /** The selected cells, row by row, from the row `from` on. */
    cells(from = bounds.value.top): readonly (MatrixCell & { readonly at: Place })[] {
      const all: (MatrixCell & { readonly at: Place })[] = [];
      for (let row = from; row <= bounds.value.bottom; row += 1)
        for (let column = bounds.value.left; column <= bounds.value.right; column += 1) {
          const cell = cellAt({ row, column });
          if (cell !== null) all.push({ ...cell, at: { row, column } });
        }
      return all;
    },
  };
}
