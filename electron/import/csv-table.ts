import { parse } from "csv-parse";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { FileText } from "./file-text.ts";
import type { Lines } from "./imported-vault.ts";

const mostColumns = 400;
const mostRows = 200_000;
const longestCell = 4_000_000;
const chunk = 256 * 1024;

export interface CsvRow {
  readonly lines: Lines;
  readonly cells: readonly string[];
  /** Text of a column, by its head in lower case; empty when the column or the cell is not there. */
  get(...heads: readonly string[]): string;
}
export interface CsvTable extends FileText {
  readonly delimiter: string;
  /** In lower case, trimmed. */
  readonly heads: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Excel's own first line, which says what divides the cells. */
const separatorLine = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/iu;

/** Where the heads begin, what divides the cells (what Excel says, else comma, semicolon or tab, whichever is most in the first line), and that line. */
function beginning(text: string): { readonly skipped: number; readonly delimiter: string; readonly line: string } {
  const told = separatorLine.exec(text.slice(0, 20));
  const skipped = told?.[0].length ?? 0;
  const line = text.slice(skipped, skipped + 4000).split(/[\r\n]/u, 1)[0] ?? "";
  const count = (character: string): number => line.split(character).length - 1;
  return { skipped, line, delimiter: told?.[1] ?? [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best)) };
}

/** Heads of the first line, for detection: quotes off, lower case. */
export function headsOf(text: string): readonly string[] {
  const { line, delimiter } = beginning(text);
  return line.split(delimiter).map((head) => headName(head.trim().replace(/^"(.*)"$/u, "$1")));
}
const headName = (head: string): string =>
  head
    .replace(/^\u{feff}/u, "")
    .trim()
    .toLowerCase();

/** Reads a table without holding up everything else. A row that spans lines keeps its first and last one. */
export async function csvTable(
  file: FileText,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Result<CsvTable>> {
  const { delimiter, skipped } = beginning(file.text);
  const skippedLines = skipped === 0 ? 0 : 1;
  const records: { readonly record: string[]; readonly info: { readonly lines: number } }[] = [];
  const parser = parse({
    delimiter,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: longestCell,
  });
  try {
    const done = new Promise<void>((resolve, reject) => {
      parser.on("end", resolve);
      parser.on("error", reject);
    });
    parser.on("readable", () => {
      for (
        let next = parser.read() as (typeof records)[number] | null;
        next !== null;
        next = parser.read() as (typeof records)[number] | null
      ) {
        records.push(next);
        if (records.length > mostRows || next.record.length > mostColumns) parser.destroy(new Error("too large"));
      }
    });
    // A failure also rejects `done`, which is awaited below; here it only must not be unheard.
    done.catch(() => undefined);
    // Bytes, because a piece of text could end within a character.
    const bytes = Buffer.from(file.text.slice(skipped), "utf8");
    for (let at = 0; at < bytes.length && !parser.destroyed; at += chunk) {
      parser.write(bytes.subarray(at, at + chunk));
      onProgress(Math.min(at + chunk, bytes.length), bytes.length);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    parser.end();
    await done;
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    if (message === "too large" || code === "CSV_MAX_RECORD_SIZE") return err(appError("import.too-large"));
    // Only where and what kind: the parser's own message may quote the row. It is the row after the last one that was read.
    return err(appError("import.malformed-line", { line: skippedLines + (records.at(-1)?.info.lines ?? 0) + 1 }, code ?? "CSV"));
  }
  const head = records.shift();
  if (head === undefined) return err(appError("import.empty"));
  const heads = head.record.map(headName);
  const columns = new Map([...heads.entries()].reverse().map(([index, name]) => [name, index]));
  let before = head.info.lines;
  const rows = records.map(({ record, info }): CsvRow => {
    const lines: Lines = [skippedLines + before + 1, skippedLines + Math.max(before + 1, info.lines)];
    before = info.lines;
    return {
      lines,
      cells: record,
      get: (...names) => {
        for (const name of names) {
          const index = columns.get(name);
          if (index !== undefined) return record[index] ?? "";
        }
        return "";
      },
    };
  });
  return ok({ ...file, delimiter, heads, rows });
}
