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

/** Comma, semicolon or tab, whichever is most in the first line. */
export function delimiterOf(text: string): string {
  const line = text.slice(0, 4000).split(/\r?\n/u, 1)[0] ?? "";
  const count = (character: string): number => line.split(character).length - 1;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Heads of the first line, for detection: quotes off, lower case. */
export function headsOf(text: string): readonly string[] {
  const line = text.slice(0, 4000).split(/\r?\n/u, 1)[0] ?? "";
  return line.split(delimiterOf(text)).map((head) => head.trim().replace(/^"(.*)"$/u, "$1").trim().toLowerCase());
}

/** Reads a table without holding up everything else. A row that spans lines keeps its first and last one. */
export async function csvTable(file: FileText, onProgress: (done: number, total: number) => void = () => undefined): Promise<Result<CsvTable>> {
  const delimiter = delimiterOf(file.text);
  const records: { readonly record: string[]; readonly info: { readonly lines: number } }[] = [];
  const parser = parse({ delimiter, info: true, relax_quotes: true, relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"], max_record_size: longestCell });
  try {
    const done = new Promise<void>((resolve, reject) => { parser.on("end", resolve); parser.on("error", reject); });
    parser.on("readable", () => {
      for (let next = parser.read() as (typeof records)[number] | null; next !== null; next = parser.read() as (typeof records)[number] | null) {
        records.push(next);
        if (records.length > mostRows || next.record.length > mostColumns) parser.destroy(new Error("too large"));
      }
    });
    // A failure also rejects `done`, which is awaited below; here it only must not be unheard.
    done.catch(() => undefined);
    // Bytes, because a piece of text could end within a character.
    const bytes = Buffer.from(file.text, "utf8");
    for (let at = 0; at < bytes.length && !parser.destroyed; at += chunk) {
      parser.write(bytes.subarray(at, at + chunk));
      onProgress(Math.min(at + chunk, bytes.length), bytes.length);
      await new Promise((resolve) => { setImmediate(resolve); });
    }
    parser.end();
    await done;
  } catch (thrown) {
    const { code, message, lines } = thrown as { code?: string; message: string; lines?: number };
    if (message === "too large" || code === "CSV_MAX_RECORD_SIZE") return err(appError("import.too-large"));
    // Only where and what kind: the parser's own message may quote the row.
    return err(appError("import.malformed", {}, `${code ?? "CSV"}${lines === undefined ? "" : ` line ${String(lines)}`}`));
  }
  const head = records.shift();
  if (head === undefined) return err(appError("import.empty"));
  const heads = head.record.map((each) => each.trim().toLowerCase());
  const columns = new Map([...heads.entries()].reverse().map(([index, name]) => [name, index]));
  let before = head.info.lines;
  const rows = records.map(({ record, info }): CsvRow => {
    const lines: Lines = [before + 1, Math.max(before + 1, info.lines)];
    before = info.lines;
    return {
      lines, cells: record,
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
