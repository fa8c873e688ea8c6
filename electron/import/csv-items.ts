import { trimmed } from "#shared/util/invisible";
import type { CsvRow, CsvTable } from "./csv-table.ts";
import { Collector, hiddenField, textField, type ImportedField, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
import type { ImportFormat } from "#shared/setup/draft/import-formats";

/** Turns a row into an item, or says in the collector why not (then null). */
export type RowReader = (row: CsvRow, collector: Collector) => ImportedItem | null;

export interface TableRules {
  readonly format: ImportFormat;
  /** Heads of the columns in which several lines are normal. */
  readonly long: readonly string[];
  /** Heads of the columns that say what an entry is called, for telling about a row. */
  readonly name: readonly string[];
  /** Heads of columns that mean something to the other program only: numbers of its own, times, what a browser remembers. */
  readonly idle: readonly string[];
  /** Rows may have more cells than the table has heads; their reader takes them. */
  readonly wide?: true;
}

/**
 * Reads a table of one item a row. Empty rows are counted, rows with more cells than there are columns are left out (their values stand in
 * the wrong places), and quotes that may have torn a row are said. What stands in a column that the reader did not ask for becomes a field.
 */
export function csvItems(table: CsvTable, rules: TableRules, read: RowReader): ImportedVault {
  const collector = new Collector();
  collector.empty = table.blank;
  if (table.before !== null) collector.say("before-heads", table.before, "info", { from: table.before[0], to: table.before[1] });
  const [first, last] = [table.rows.at(0), table.rows.at(-1)];
  if (table.wasOneColumn && first !== undefined && last !== undefined)
    collector.say("one-column", [first.lines[0], last.lines[1]], "info", { count: table.rows.length });
  const nameAt = table.heads.findIndex((head) => rules.name.includes(head));
  for (const row of table.rows) {
    const name = trimmed(row.at(nameAt)).slice(0, 80) || "–";
    if (row.hasMore && rules.wide !== true) {
      collector.leave("extra-columns", row.lines, { name, cells: row.width, columns: table.heads.length });
      continue;
    }
    const spans = table.heads.some((head, index) => !rules.long.includes(head) && /[\r\n]/u.test(row.at(index).trim()));
    if (spans) collector.say("quote-spans", row.lines, "warning", { name, from: row.lines[0], to: row.lines[1] });
    else if (row.oddQuotes) collector.say("odd-quotes", row.lines, "warning", { name });
    const item = read(row, collector);
    if (item !== null) collector.add({ ...item, fields: [...item.fields, ...othersOf(row, table, rules)] });
  }
  if (isCut(table) && last !== undefined)
    collector.say("cut-row", last.lines, "warning", { name: trimmed(last.at(nameAt)).slice(0, 80) || "–", cells: last.width });
  return collector.vault(rules.format, table.encoding, table.delimiter);
}

/** Every row but the last has as many cells as there are heads: the file ends within a row. */
function isCut({ rows, heads }: CsvTable): boolean {
  if (rows.length < 2 || heads.at(-1) === "" || (rows.at(-1)?.width ?? 0) >= heads.length) return false;
  let short = 0;
  for (const { width } of rows) if (width < heads.length) short += 1;
  return short === 1;
}

function othersOf(row: CsvRow, table: CsvTable, { idle }: TableRules): readonly ImportedField[] {
  return row.rest().flatMap((place) => {
    const head = table.heads[place] ?? "";
    return idle.includes(head) ? [] : [fieldNamed(table.headTexts[place] ?? head, row.at(place))];
  });
}

/** A field, hidden where its name says that it is a secret. */
export const fieldNamed = (name: string, value: string): ImportedField =>
  isSecretName(name) ? hiddenField(name, value) : textField(name, value);
/** What a secret is filed under or is like, and no secret: "password_type", "Password Folder Name". */
const aboutSecret =
  /^(?:passw[a-z]*|wachtwoord|kennwort)[ _-]?(?:type|folder|category|group|list|map|categorie|groep)(?:[ _-]?(?:name|id))?$/iu;
export const isSecretName = (name: string): boolean =>
  !aboutSecret.test(name) &&
  /passw|passphrase|wachtw|kennwort|contraseñ|mot de passe|\bpin\b|pincode|secret|geheim|code|cvv|cvc|key(?:\b|_)|sleutel|otp|token/iu.test(
    name,
  );

/** A path of levels that have names of their own: a "/" within a name would look like another level (import-formats.md §6). */
export const pathOfLevels = (names: readonly string[]): string =>
  names
    .map((name) => name.trim().replaceAll("/", "-"))
    .filter((name) => name !== "")
    .join("/");

/** Folder path of a file, tidied: "" when there is none. Separators stay as the file has them. */
export const folderOf = (text: string): string => trimmed(text).replace(/^[\\/]+|[\\/]+$/gu, "");
