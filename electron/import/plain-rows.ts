import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { tableStart } from "#shared/util/table-start";
import type { FileText } from "./file-text.ts";
import type { Lines } from "./imported-vault.ts";
import { TableFault, tableRows } from "./table-rows.ts";

const mostRows = 200_000;

export interface PlainRow {
  readonly lines: Lines;
  readonly cells: readonly string[];
  readonly oddQuotes: boolean;
}
/** Rows of a table as they stand, heads or not. */
export interface PlainRows {
  readonly encoding: string;
  readonly delimiter: string;
  /** Rows that hold something. */
  readonly rows: readonly PlainRow[];
  readonly blank: number;
}

/** The rows of a text. @param most rows that are wanted: the beginning of a file may end within a cell. */
export function plainRows(file: FileText, most = Infinity): Result<PlainRows> {
  const { at, line, stated } = tableStart(file.text);
  // mSecure has vertical bars within its cells: they divide only where nothing else does.
  const delimiters = stated === null ? [",", ";", "\t"] : [stated];
  const width = (delimiter: string): number => {
    let sum = 0;
    try {
      let seen = 0;
      for (const row of tableRows(file.text, delimiter, at, line)) {
        // A quote that closes nothing was opened by a row with another delimiter.
        sum += row.oddQuotes ? 1 : row.width;
        seen += 1;
        if (seen === 3) break;
      }
    } catch {
      // What came before the torn row counts.
    }
    return sum;
  };
  const likely = delimiters.reduce((best, next) => (width(next) > width(best) ? next : best));
  const delimiter = stated === null && width(likely) <= 3 && width("|") > width(likely) ? "|" : likely;
  const rows: PlainRow[] = [];
  let blank = 0;
  try {
    for (const row of tableRows(file.text, delimiter, at, line)) {
      if (row.values.every((value) => value.trim() === "")) {
        blank += 1;
        continue;
      }
      const cells = Array.from({ length: Math.min(row.width, 400) }, () => "");
      for (const [index, column] of row.columns.entries()) cells[column] = row.values[index] ?? "";
      rows.push({ lines: row.lines, cells, oddQuotes: row.oddQuotes });
      if (rows.length >= most) break;
      if (rows.length > mostRows) return err(appError("import.too-large", {}, "rows"));
    }
  } catch (thrown) {
    if (!(thrown instanceof TableFault)) throw thrown;
    if (most === Infinity)
      return thrown.kind === "too-long"
        ? err(appError("import.too-large", {}, "row"))
        : err(appError("import.malformed-line", { line: thrown.line }, thrown.kind));
  }
  return ok({ encoding: file.encoding, delimiter, rows, blank });
}
