import type { Lines } from "./imported-vault.ts";

/** Columns beyond this one are counted, their values never kept. */
const mostColumns = 400;
/** Characters of one row. */
const longestRow = 4_000_000;

/** A row as it stands in the text. Only cells that hold something take memory, however many delimiters there are. */
export interface TextRow {
  readonly lines: Lines;
  /** Indexes of the cells that hold something, ascending, and their texts. */
  readonly columns: readonly number[];
  readonly values: readonly string[];
  /** How many cells the row has, empty ones too. */
  readonly width: number;
  /** A value stands beyond `mostColumns`. */
  readonly tooWide: boolean;
  /** Text stands behind a closing quote: the row was not written by the usual rules, and may be torn in the wrong place. */
  readonly oddQuotes: boolean;
  /** The whole row is one quoted cell: a row of another table may stand in it. */
  readonly isOneQuoted: boolean;
  /** Where it begins and ends in the text, without its line end. */
  readonly start: number;
  readonly end: number;
}

/** Why a text is no table from a row on. */
export class TableFault extends Error {
  readonly kind: "open-quote" | "too-long";
  readonly line: number;
  constructor(kind: "open-quote" | "too-long", line: number) {
    super(kind);
    this.kind = kind;
    this.line = line;
  }
}

const quote = 0x22;
const byteOrderMark = 0xfeff;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * The rows of a text, one by one: RFC 4180 with any line end, as spreadsheets and browsers write it. A quote that does not begin a cell is
 * a character like any other. Throws a `TableFault`.
 * @param at where in the text to begin.
 * @param firstLine the number of the line that begins there.
 */
export function* tableRows(text: string, delimiter: string, at = 0, firstLine = 1): Generator<TextRow, void> {
  const divider = delimiter.charCodeAt(0);
  let line = firstLine;
  while (at < text.length) {
    const start = at;
    const first = line;
    const columns: number[] = [];
    const values: string[] = [];
    let width = 0;
    let tooWide = false;
    let oddQuotes = false;
    let quotedCells = 0;
    let end = at;
    let size = 0;
    for (;;) {
      const cell = cellAt(text, at, divider, first);
      at = cell.end;
      line += cell.lineEnds;
      if (cell.value !== "") {
        if (width < mostColumns) {
          columns.push(width);
          values.push(cell.value);
        } else tooWide = true;
      }
      width += 1;
      if (cell.quoted) quotedCells += 1;
      if (cell.odd) oddQuotes = true;
      size += cell.value.length;
      if (size > longestRow) throw new TableFault("too-long", first);
      if (text.charCodeAt(at) === divider) {
        at += 1;
        continue;
      }
      end = at;
      break;
    }
    const last = line;
    if (at < text.length) {
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      line += 1;
    }
    yield {
      lines: [first, last],
      columns,
      values,
      width,
      tooWide,
      oddQuotes,
      isOneQuoted: quotedCells === 1 && values.length === 1 && columns[0] === 0,
      start,
      end,
    };
  }
}

interface Cell {
  readonly value: string;
  /** Where the delimiter, the line end or the end of the text stands. */
  readonly end: number;
  readonly lineEnds: number;
  readonly quoted: boolean;
  readonly odd: boolean;
}

function cellAt(text: string, start: number, divider: number, rowLine: number): Cell {
  let open = start;
  // A second byte order mark stands where one file was put behind another, or a mark was written twice.
  while (text.charCodeAt(open) === 0x20 || text.charCodeAt(open) === byteOrderMark) open += 1;
  if (text.charCodeAt(open) !== quote) return plainCell(text, start, divider);
  let at = open + 1;
  let doubled = false;
  let lineEnds = 0;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) throw new TableFault("open-quote", rowLine);
    if (text.charCodeAt(close + 1) === quote) {
      doubled = true;
      at = close + 2;
      continue;
    }
    let end = close + 1;
    while (text.charCodeAt(end) === 0x20) end += 1;
    if (end < text.length && !isEnd(text.charCodeAt(end), divider)) {
      // The quote closed nothing: the cell is taken as it stands, up to the next delimiter.
      const rest = plainCell(text, close, divider);
      const value = text.slice(start, rest.end);
      return { value, end: rest.end, lineEnds: lineEndsIn(value), quoted: false, odd: true };
    }
    const inside = text.slice(open + 1, close);
    lineEnds = lineEndsIn(inside);
    return { value: doubled ? inside.replaceAll('""', '"') : inside, end, lineEnds, quoted: true, odd: false };
  }
}

function plainCell(text: string, start: number, divider: number): Cell {
  let at = start;
  while (at < text.length && !isEnd(text.charCodeAt(at), divider)) at += 1;
  return { value: text.slice(start, at), end: at, lineEnds: 0, quoted: false, odd: false };
}

const isEnd = (code: number, divider: number): boolean => code === divider || code === lineFeed || code === carriageReturn;

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) count += 1;
    else if (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) count += 1;
  }
  return count;
}
