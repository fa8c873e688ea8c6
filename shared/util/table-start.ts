import { withoutInvisible } from "./invisible.ts";

/** Excel's own first line, which says what divides the cells; other programs repeat the delimiter behind it. */
const separatorLine = /^"?sep=([^\p{L}\p{N}\s"]|\\t|\t)?"?[;,\t]*$/iu;
/** What PowerShell writes before the heads unless told otherwise. */
const typeLine = /^"?#type\s/iu;
const nothing = /^[\s",;\t]*$/u;
const longest = 10_000;

export interface TableStart {
  readonly at: number;
  /** Number of the line that begins there. */ readonly line: number;
  /** What the file says that divides its cells. */ readonly stated: string | null;
}

/** Where the first line stands that is part of the table: behind blank lines, rows of delimiters, `#TYPE …` and `sep=…`. */
export function tableStart(text: string): TableStart {
  let at = 0;
  let line = 1;
  let stated: string | null = null;
  while (at < text.length) {
    const found = /\r\n|\n|\r/u.exec(text.slice(at, at + longest));
    const end = found === null ? text.length : at + found.index;
    const content = withoutInvisible(text.slice(at, Math.min(end, at + longest))).trim();
    const separator = separatorLine.exec(content);
    // A tab at the end was trimmed off with the blanks.
    if (separator !== null && stated === null) stated = separator[1] === "\\t" ? "\t" : (separator[1] ?? "\t");
    else if (!nothing.test(content) && !typeLine.test(content)) break;
    if (found === null) {
      at = text.length;
      break;
    }
    at = end + found[0].length;
    line += 1;
  }
  return { at, line, stated };
}
