import type { CsvCell, CsvTable } from "#shared/bridge/index";
import { withoutIsolates } from "#shared/model/isolate";
import { bridge } from "#renderer/bridge";
import { plain, t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";

/** One column of a CSV file: the locale key of its head, and what stands under it. */
export interface CsvColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => CsvCell;
}

export const csvTable = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): CsvTable =>
  plain(() => ({
    columns: columns.map(({ head }) => t(head)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }));

/** Writes a table where a save dialog says, and tells what became of it. `name` suggests the name of the file. */
export async function saveCsv(name: string, table: CsvTable): Promise<void> {
  // Cells may be what the screen says, where names are isolated.
  const rows = table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? withoutIsolates(cell) : cell)));
  const written = await bridge.tables.save({ name, table: { columns: table.columns.map(withoutIsolates), rows } });
  if (written.ok) useToasts().show({ title: t("ui.saved", { fileName: written.value.fileName }), icon: "download" });
  else useToasts().showError(written.error);
}
