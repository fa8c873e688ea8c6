import type { CsvCell, CsvTable } from "#shared/bridge/index";
import type { Immutable } from "#shared/util/immutable";

/**
 * Beginnings that spreadsheets take for a formula, or may once they drop what nobody sees: an operator (also full-width, small or a real minus
 * sign) behind blanks, a control character, or a character that nobody sees. Such a text gets an apostrophe in front, so that it stays a text.
 */
const formulaStart =
  /^(?:[\s\p{Z}]*[=+\-@\t\r|%＝＋－＠｜％﹦﹢﹣﹫﹪−]|[\s\p{Z}]*[\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0])/u;

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with byte order mark, CRLF, quotes where they are needed. What somebody else chose (a name, an
 * address) never becomes a formula; numbers stay numbers.
 */
export function csv(table: Immutable<CsvTable>): string {
  const lines = [table.columns, ...table.rows].map((row) => row.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

export function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
