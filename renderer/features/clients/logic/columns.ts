import type { ClientRow } from "#shared/bridge/index";
import type { TableColumn } from "#renderer/ui/table";

/** Columns that fit: the name keeps its room, the last ones go first. */
export function fittingColumns(columns: readonly TableColumn<ClientRow>[], width: number): readonly TableColumn<ClientRow>[] {
  const nameRoom = 240;
  let left = width - nameRoom - 48;
  return columns.filter((column) => {
    if (column.width === undefined) return true;
    left -= column.width;
    return left >= 0;
  });
}
