/*
 * Tables as PowerShell shows them, copied out of its window or written to a file: a list of "Name : value" lines with a blank line between two
 * entries, or columns of blanks under a line of dashes.
 */

export interface ShellRow {
  /** Number of the line in the text, 1 = the first. */ readonly line: number;
  readonly cells: readonly string[];
}
/** Lines before the heads: the command itself, a prompt. */
const mostBefore = 10;

/**
 * The heads and rows of such a text; null when it is none.
 * @param isHead whether a word is the name of a known column.
 * @param isKey whether it is the one that every table needs.
 */
export function shellRows(text: string, isHead: (name: string) => boolean, isKey: (name: string) => boolean): readonly ShellRow[] | null {
  const lines = text.replace(/^\ufeff/u, "").split(/\r\n|\n|\r/u);
  return listRows(lines, isHead, isKey) ?? columnRows(lines, isKey);
}

/** "Name : value" lines; what begins with a blank goes on with the value before. */
function listRows(
  lines: readonly string[],
  isHead: (name: string) => boolean,
  isKey: (name: string) => boolean,
): readonly ShellRow[] | null {
  const names: string[] = [];
  const entries: { readonly line: number; readonly values: Map<string, string> }[] = [];
  let open: (typeof entries)[number] | null = null;
  let last = "";
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      open = null;
      continue;
    }
    if (open !== null && /^\s/u.test(line)) {
      open.values.set(last, `${open.values.get(last) ?? ""}${line.trim()}`);
      continue;
    }
    const [, name = "", value = ""] = /^(\S[^:]{0,80}?)\s*:(?:\s(.*))?$/u.exec(line) ?? [];
    if (name === "") {
      if (entries.length > 0 || index >= mostBefore) return null;
      continue;
    }
    if (open === null || open.values.has(name)) {
      open = { line: index + 1, values: new Map() };
      entries.push(open);
    }
    if (!names.includes(name)) names.push(name);
    open.values.set(name, value.trim());
    last = name;
  }
  if (!names.some(isKey) || names.filter(isHead).length < Math.min(2, names.length)) return null;
  const rows = entries.map(({ line, values }) => ({ line, cells: names.map((name) => values.get(name) ?? "") }));
  return [{ line: entries[0]?.line ?? 1, cells: names }, ...rows];
}

/** Columns under a line of dashes, which says where each begins. */
function columnRows(lines: readonly string[], isKey: (name: string) => boolean): readonly ShellRow[] | null {
  const ruler = lines.findIndex((line, index) => index > 0 && index <= mostBefore && /^\s*-+(?:\s+-+)+\s*$/u.test(line));
  if (ruler === -1) return null;
  const columns = [...(lines[ruler] ?? "").matchAll(/-+/gu)].map(({ index, 0: dashes }) => ({ start: index, end: index + dashes.length }));
  const rows = lines.flatMap((text, index) =>
    index === ruler || index < ruler - 1 || text.trim() === "" ? [] : [{ text, line: index + 1 }],
  );
  // A number stands at the right of its column: it may begin before the dashes do.
  const starts = columns.map(({ start }, column) => {
    const before = columns[column - 1];
    if (before === undefined) return 0;
    for (let at = start - 1; at >= before.end; at -= 1) if (rows.every(({ text }) => (text[at] ?? " ") === " ")) return at;
    return start;
  });
  const table = rows.map(({ text, line }) => {
    const own = starts.map((start) => wordStart(text, start));
    return { line, cells: own.map((start, column) => text.slice(start, own[column + 1]).trim()) };
  });
  return table[0]?.cells.some(isKey) === true ? table : null;
}
/** Where the word begins that stands across a border: a row that is out of line, by characters of double width. */
function wordStart(text: string, border: number): number {
  let at = border;
  if ((text[at] ?? " ") !== " ") while (at > 0 && text[at - 1] !== " ") at -= 1;
  return at;
}
