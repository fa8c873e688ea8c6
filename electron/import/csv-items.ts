import type { CsvRow, CsvTable } from "./csv-table.ts";
import { Collector, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
import type { ImportFormat } from "#shared/setup/draft/import-formats";

/** Turns a row into an item, or says in the collector why not (then null). */
export type RowReader = (row: CsvRow, collector: Collector) => ImportedItem | null;

/**
 * Reads a table of one item a row. Empty rows are counted, rows with more cells than there are columns are left out
 * (their values stand in the wrong places), and a quote that spans lines outside of a column for long texts is said.
 * @param long heads of the columns in which several lines are normal.
 */
export function csvItems(table: CsvTable, format: ImportFormat, long: readonly string[], read: RowReader): ImportedVault {
  const collector = new Collector();
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell.trim() === "")) {
      collector.emptyRow();
      continue;
    }
    if (row.cells.slice(table.heads.length).some((cell) => cell.trim() !== "")) {
      collector.leave("extra-columns", row.lines, { cells: row.cells.length, columns: table.heads.length });
      continue;
    }
    const spans = table.heads.some((head, index) => !long.includes(head) && /[\r\n]/u.test((row.cells[index] ?? "").trim()));
    if (spans) collector.say("quote-spans", row.lines, "warning", { from: row.lines[0], to: row.lines[1] });
    const item = read(row, collector);
    if (item !== null) collector.add(item);
  }
  return collector.vault(format, table.encoding, table.delimiter);
}

/** Folder path of a file, tidied: "" when there is none. Separators stay as the file has them. */
export const folderOf = (text: string): string => text.trim().replace(/^[\\/]+|[\\/]+$/gu, "");
