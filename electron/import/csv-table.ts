import { appError } from "#shared/errors/app-error";
import { withoutInvisible } from "#shared/util/invisible";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { tableStart, type TableStart } from "#shared/util/table-start";
import type { FileText } from "./file-text.ts";
import type { Lines } from "./imported-vault.ts";
import { TableFault, tableRows, type TextRow } from "./table-rows.ts";

const mostRows = 200_000;
/** Rows that may stand before the heads: a title, who made the file and when. */
const mostBefore = 10;
/** Rows between two pauses. */
const pause = 5_000;

export interface CsvRow {
  readonly lines: Lines;
  /** How many cells stand in the row, empty ones too. */
  readonly width: number;
  /** A value stands where the table has no head. */
  readonly hasMore: boolean;
  readonly oddQuotes: boolean;
  /** Text of a cell by its place; empty when there is none. */
  at(column: number): string;
  /** Text of the first of these columns that holds something, by its head in lower case; empty when none does. */
  get(...heads: readonly string[]): string;
  /** Text of a cell by its place, which is asked for with that. */
  take(column: number): string;
  /** Places of the cells that hold something and were not asked for yet. */
  rest(): readonly number[];
}
export interface CsvTable {
  readonly encoding: string;
  readonly delimiter: string;
  /** As they are compared: lower case, blanks collapsed, nothing invisible. Columns without a head are "". */
  readonly heads: readonly string[];
  /** As they stand in the file. */
  readonly headTexts: readonly string[];
  /** Rows that hold something. */
  readonly rows: CsvRows;
  /** Lines without anything, and rows of delimiters only. */
  readonly blank: number;
  /** Lines before the heads that are no part of the table. */
  readonly before: Lines | null;
  /** Every row stood in one quoted cell of another table. */
  readonly wasOneColumn: boolean;
}
/** Each time they are gone through they are made anew from the text: rows of a large file would take more memory than the file. */
export interface CsvRows extends Iterable<CsvRow> {
  readonly length: number;
  /** From the end where it is below zero. */
  at(index: number): CsvRow | undefined;
}
/** Which heads make a table one that can be read. */
export type Fits = (heads: readonly string[]) => boolean;

const delimiters = [",", ";", "\t", "|"] as const;
/** The delimiters, the one first that divides a row into most cells. */
function delimitersOf(text: string, { at, line, stated }: TableStart): readonly string[] {
  if (stated !== null) return [stated];
  const cells = (delimiter: string): number => {
    const row = firstRow(text, delimiter, at, line);
    // A quote that closes nothing was opened by a row with another delimiter.
    return row === null ? 0 : row.oddQuotes ? 1 : row.width;
  };
  return delimiters
    .map((delimiter) => ({ delimiter, count: cells(delimiter) }))
    .sort((left, right) => right.count - left.count)
    .map(({ delimiter }) => delimiter);
}
function firstRow(text: string, delimiter: string, at: number, line: number): TextRow | null {
  try {
    return tableRows(text, delimiter, at, line).next().value ?? null;
  } catch {
    return null;
  }
}

const headName = (head: string): string => {
  const name = withoutInvisible(head).trim().replace(/\s+/gu, " ").toLowerCase();
  // What spreadsheets call a column that they added.
  return /^(?:column|kolom|spalte|colonne|unnamed:?) ?\d*$/u.test(name) ? "" : name;
};
function headTextsOf(row: TextRow): readonly string[] {
  const last = row.columns.at(-1) ?? -1;
  const texts = Array.from({ length: last + 1 }, () => "");
  for (const [index, column] of row.columns.entries()) texts[column] = withoutInvisible(row.values[index] ?? "").trim();
  return texts;
}

/** Heads that the table of a text may have, the likeliest first: for recognising it by its beginning. */
export function* headsIn(text: string): Generator<readonly string[], void> {
  const start = tableStart(text);
  for (const { text: content, at, line, delimiter } of readings(text, start)) {
    let seen = 0;
    try {
      for (const row of tableRows(content, delimiter, at, line)) {
        if (row.values.length > 0) yield headTextsOf(row).map(headName);
        seen += 1;
        if (seen > mostBefore) break;
      }
    } catch {
      // A beginning that was cut within a cell: what came before it was seen.
    }
  }
}

interface Reading {
  readonly text: string;
  readonly at: number;
  readonly line: number;
  readonly delimiter: string;
  /** Line of the file for every line of the text; null when they are the same. */
  readonly lineOf: readonly number[] | null;
}
/**
 * The text as it stands, then with every row taken out of the one cell in which it stands, then by the other delimiters: a title before the
 * heads may have more of one than the heads have of theirs.
 */
function* readings(text: string, start: TableStart): Generator<Reading, void> {
  const [delimiter = ",", ...others] = delimitersOf(text, start);
  const plain = { text, at: start.at, line: start.line, lineOf: null };
  yield { ...plain, delimiter };
  const inner = outOfOneColumn(text, start, delimiter);
  if (inner !== null) yield inner;
  for (const other of others) yield { ...plain, delimiter: other };
}

/**
 * A table whose rows each stand in one quoted cell of another: pasted into a spreadsheet's first column and saved. Rows that needed no quotes
 * may stand bare. Null when it is not so.
 */
function outOfOneColumn(text: string, start: TableStart, outer: string): Reading | null {
  const lines: string[] = [];
  const lineOf: number[] = [];
  let wrapped = 0;
  try {
    for (const row of tableRows(text, outer, start.at, start.line)) {
      const content = row.isOneQuoted ? (row.values[0] ?? "") : text.slice(row.start, row.end);
      if (row.isOneQuoted) wrapped += 1;
      else if (content.includes('"')) return null;
      for (const [index, line] of content.split(/\r\n|\n|\r/u).entries()) {
        lines.push(line);
        lineOf.push(row.lines[0] + index);
      }
      if (lines.length > mostRows) return null;
    }
  } catch {
    // The beginning of a file may end within a cell.
    if (lines.length === 0) return null;
  }
  if (wrapped === 0) return null;
  const inner = lines.join("\n");
  const [delimiter = ","] = delimitersOf(inner, { at: 0, line: 1, stated: null });
  const head = firstRow(inner, delimiter, 0, 1);
  return head === null || head.width < 3 ? null : { text: inner, at: 0, line: 1, delimiter, lineOf };
}

/**
 * Reads a table without holding up everything else. A row that spans lines keeps its first and last one. Fails with `import.*`.
 * @param headless the first row holds values: columns are called #1, #2, …
 */
export async function csvTable(
  file: FileText,
  fits: Fits,
  onProgress: (done: number, total: number) => void = () => undefined,
  headless = false,
): Promise<Result<CsvTable>> {
  const start = tableStart(file.text);
  let first: Result<CsvTable> | null = null;
  for (const reading of readings(file.text, start)) {
    const table = await read(reading, file.encoding, fits, onProgress, headless);
    // Rows that stand in one cell each have values under the first head only.
    if (table.ok && !table.value.isWrapped) return ok(table.value.table);
    if (first === null || table.ok) first = mapResult(table, (found) => found.table);
  }
  return first ?? err(appError("import.empty"));
}

async function read(
  { text, at, line, delimiter, lineOf }: Reading,
  encoding: string,
  fits: Fits,
  onProgress: (done: number, total: number) => void,
  headless: boolean,
): Promise<Result<{ readonly table: CsvTable; readonly isWrapped: boolean }>> {
  const outerLines = ([from, to]: Lines): Lines => (lineOf === null ? [from, to] : [lineOf[from - 1] ?? from, lineOf[to - 1] ?? to]);
  const before: TextRow[] = [];
  let head: TextRow | null = null;
  /** Where the rows begin in the text, and the lines there. */
  const [starts, firstLines]: readonly [number[], number[]] = [[], []];
  const keep = (row: TextRow): void => {
    starts.push(row.start);
    firstLines.push(row.lines[0]);
  };
  /** Widths of the rows that stand in one first cell. */
  const wrapped = new Set<number>();
  let blank = 0;
  let seen = 0;
  try {
    for (const row of tableRows(text, delimiter, at, line)) {
      seen += 1;
      if (seen % pause === 0) {
        if (row.end < text.length) onProgress(row.end, text.length);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
      const isBlank = row.values.every((value) => value.trim() === "");
      if (head === null && !isBlank && headless) {
        head = {
          ...row,
          columns: Array.from({ length: row.width }, (_, place) => place),
          values: Array.from({ length: row.width }, (_, place) => `#${String(place + 1)}`),
        };
        keep(row);
      } else if (head === null && !isBlank) {
        if (fits(headTextsOf(row).map(headName))) head = row;
        else {
          before.push(row);
          if (before.length > mostBefore) return err(appError("import.malformed", {}, "columns"));
        }
      } else if ((isBlank && !row.tooWide) || isHeadAgain(row, head)) blank += head === null ? 0 : 1;
      else {
        keep(row);
        const [cell = ""] = row.values;
        if (row.width === 1 && lineOf === null && cell.includes(delimiter)) {
          const inner = firstRow(cell, delimiter, 0, 1);
          if (inner !== null) wrapped.add(inner.width);
        }
      }
      if (starts.length > mostRows) return err(appError("import.too-large", {}, "rows"));
    }
  } catch (thrown) {
    if (!(thrown instanceof TableFault)) throw thrown;
    if (thrown.kind === "too-long") return err(appError("import.too-large", {}, "row"));
    // Only where and what kind: no text of the file gets out.
    return err(appError("import.malformed-line", { line: outerLines([thrown.line, thrown.line])[0] }, thrown.kind));
  }
  onProgress(text.length, text.length);
  if (head === null) return err(before.length === 0 ? appError("import.empty") : appError("import.malformed", {}, "columns"));
  const headTexts = headTextsOf(head);
  if (head.tooWide) return err(appError("import.too-large", {}, "columns"));
  const heads = headTexts.map(headName);
  const columns = new Map([...heads.entries()].reverse().map(([index, name]) => [name, index]));
  const [firstBefore, lastBefore] = [before[0], before.at(-1)];
  const rowAt = (index: number): CsvRow | undefined => {
    const next = tableRows(text, delimiter, starts[index] ?? text.length, firstLines[index] ?? 0).next();
    return next.done === true ? undefined : new Row(next.value, outerLines(next.value.lines), heads, columns);
  };
  return ok({
    table: {
      encoding,
      delimiter,
      heads,
      headTexts,
      rows: {
        length: starts.length,
        at: (index) => rowAt(index < 0 ? starts.length + index : index),
        *[Symbol.iterator]() {
          for (const index of starts.keys()) {
            const row = rowAt(index);
            if (row !== undefined) yield row;
          }
        },
      },
      blank,
      before: firstBefore === undefined || lastBefore === undefined ? null : outerLines([firstBefore.lines[0], lastBefore.lines[1]]),
      wasOneColumn: lineOf !== null,
    },
    // Rows that hold a whole row of the table in their first cell.
    isWrapped: wrapped.has(heads.length),
  });
}

/** Files that were put one behind the other have their heads in between. */
const isHeadAgain = (row: TextRow, head: TextRow | null): boolean =>
  head !== null &&
  row.values.length === head.values.length &&
  row.values.length >= 3 &&
  row.values.every((value, index) => row.columns[index] === head.columns[index] && headName(value) === headName(head.values[index] ?? ""));

class Row implements CsvRow {
  readonly lines: Lines;
  readonly width: number;
  readonly hasMore: boolean;
  readonly oddQuotes: boolean;
  private readonly indexes: readonly number[];
  private readonly values: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly used = new Set<number>();

  constructor(row: TextRow, lines: Lines, heads: readonly string[], places: ReadonlyMap<string, number>) {
    this.lines = lines;
    this.width = row.width;
    this.oddQuotes = row.oddQuotes;
    this.indexes = row.columns;
    this.values = row.values;
    this.places = places;
    this.hasMore = row.tooWide || row.columns.some((column, index) => (heads[column] ?? "") === "" && row.values[index]?.trim() !== "");
  }
  at(column: number): string {
    const index = this.indexes.indexOf(column);
    return index === -1 ? "" : (this.values[index] ?? "");
  }
  take(column: number): string {
    this.used.add(column);
    return this.at(column);
  }
  get(...heads: readonly string[]): string {
    for (const head of heads) {
      const place = this.places.get(head);
      const text = place === undefined ? "" : this.at(place);
      if (place === undefined || text === "") continue;
      this.used.add(place);
      return text;
    }
    return "";
  }
  rest(): readonly number[] {
    return this.indexes.filter((place, index) => !this.used.has(place) && this.values[index]?.trim() !== "");
  }
}
