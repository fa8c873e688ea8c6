import { ok } from "#shared/util/result";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { csvItems } from "./csv-items.ts";
import type { CsvRow, CsvTable } from "./csv-table.ts";
import { Entry, type Part } from "./entry.ts";
import type { Collector, ItemType } from "./imported-vault.ts";
import type { Source, TableForm } from "./source.ts";

/** What becomes of a cell: a part of the item, or what a function makes of it. */
export type Becomes = Part | ((entry: Entry, value: string, label: string, row: CsvRow) => void);

/** A row that comes in as something else than its parts say: a kind of item, or null for a row that stays behind and was said. */
export type RowKind = (row: CsvRow, entry: Entry, collector: Collector) => ItemType | null | undefined;

export interface TableDescription {
  /** Heads in lower case. All heads of one of these sets make a table this source's. */
  readonly signs: readonly (readonly string[])[];
  /** No heads but those of the columns below. */
  readonly only?: true;
  /** Heads that no table of this source has. */
  readonly never?: readonly string[];
  /** What becomes of each column, by its head in lower case. Others become fields. */
  readonly columns: Readonly<Record<string, Becomes>>;
  /** Heads of columns in which several lines are normal. */
  readonly long?: readonly string[];
  /** Rows may have more cells than the table has heads. */
  readonly wide?: true;
  readonly kind?: RowKind;
}

/** A source whose files are tables of one entry a row, described by what its columns become. */
export const tableForm = (format: ImportFormat, description: TableDescription): TableForm => ({
  fits: (heads) => signOf(heads, description),
  read: (table) => ok(readTable(table, format, description)),
});
export const tableSource = (format: ImportFormat, ...descriptions: readonly TableDescription[]): Source => ({
  format,
  table: {
    fits: (heads) => descriptions.reduce<readonly string[] | null>((found, each) => found ?? signOf(heads, each), null),
    read: (table) => {
      const description = descriptions.find((each) => signOf(table.heads, each) !== null) ?? descriptions[0];
      if (description === undefined) throw new Error("a source without a table");
      return ok(readTable(table, format, description));
    },
  },
});

function signOf(heads: readonly string[], { signs, only, never = [], columns }: TableDescription): readonly string[] | null {
  if (never.some((head) => heads.includes(head))) return null;
  if (only === true && !heads.every((head) => head === "" || Object.hasOwn(columns, head))) return null;
  return signs.find((sign) => sign.every((head) => heads.includes(head))) ?? null;
}

export function readTable(
  table: CsvTable,
  format: ImportFormat,
  { columns, long = [], wide, kind }: TableDescription,
): ReturnType<typeof csvItems> {
  const places = table.heads.flatMap((head, place) => {
    // Of two columns of one name the second is one that nobody asked for.
    if (table.heads.indexOf(head) !== place) return [];
    const becomes = Object.hasOwn(columns, head) ? columns[head] : undefined;
    return becomes === undefined ? [] : [{ head, becomes, label: table.headTexts[place] ?? head }];
  });
  const named = Object.keys(columns);
  const rules = {
    format,
    name: named.filter((head) => columns[head] === "name"),
    long: [...long, ...named.filter((head) => columns[head] === "notes" || columns[head] === "uris")],
    idle: named.filter((head) => columns[head] === "ignore"),
    ...(wide === true ? { wide } : {}),
  };
  return csvItems(table, rules, (row, collector) => {
    const entry = new Entry(collector, row.lines);
    for (const { head, becomes, label } of places) {
      const value = row.get(head);
      if (value === "") continue;
      if (typeof becomes === "function") becomes(entry, value, label, row);
      else entry.put(becomes, value, label);
    }
    const type = kind?.(row, entry, collector);
    return type === null ? null : entry.item(type);
  });
}
