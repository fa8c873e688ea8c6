/** One column of an `AppTable`. Columns without a width share what is left. One with `least` gets at least that, and is never left out. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** The full word when the label is short. */
  readonly title?: string;
  readonly width?: number;
  readonly least?: number;
  readonly align?: "right";
  /** What it sorts by; without it the head is no button. Null goes last. */
  readonly sort?: (row: Row) => string | number | null;
  /** First press sorts from high to low. */
  readonly highFirst?: boolean;
}
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** One for each language: making one costs more than comparing with it. */
const collators = new Map<string, Intl.Collator>();
export function collatorOf(language: string): Intl.Collator {
  const known = collators.get(language);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  collators.set(language, collator);
  return collator;
}

/** Rows in the order of `sort`, equal ones as they were; texts by the reader's language. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort,
  language: string,
): readonly Row[] {
  const by = columns.find((column) => column.id === sort.column)?.sort;
  if (by === undefined) return rows;
  const collator = collatorOf(language);
  const keyed = rows.map((row, index) => ({ row, index, key: by(row) }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((left, right) => {
    if (left.key === null || right.key === null) return left.key === right.key ? left.index - right.index : left.key === null ? 1 : -1;
    const order =
      typeof left.key === "number" && typeof right.key === "number"
        ? left.key - right.key
        : collator.compare(String(left.key), String(right.key));
    return order * direction || left.index - right.index;
  });
  return keyed.map((entry) => entry.row);
}

/** A filter above a list; it carries the number of rows that fit. */
export interface ListFilter<Row> {
  readonly id: string;
  readonly label: string;
  readonly fits: (row: Row) => boolean;
  /** How many fit it, where the rows are only a part of them or are chosen elsewhere. */
  readonly count?: number;
  /** Stands there also when nothing fits it; the first filter (all) always does. */
  readonly always?: boolean;
}
/** The rows that fit a filter and a search, in the wanted order. */
export function listRows<Row>(
  rows: readonly Row[],
  wanted: {
    readonly text: string;
    readonly matches: ((row: Row, text: string) => boolean) | undefined;
    readonly filter: ListFilter<Row> | undefined;
    readonly columns: readonly TableColumn<Row>[];
    readonly sort: TableSort | undefined;
    readonly language: string;
  },
): readonly Row[] {
  const { text, matches, filter, columns, sort, language } = wanted;
  const found = rows.filter((row) => (filter?.fits(row) ?? true) && (text === "" || (matches?.(row, text) ?? true)));
  return sort === undefined ? found : sortRows(found, columns, sort, language);
}

/** What a column that shares the rest is never narrower than: the name of a row stays readable beside any panel. */
export const leastWidth = 150;

/** The columns that fit into a width, the last ones left out first, the first one and those with `least` never; all where the width is not known (0 or less). */
export function columnsThatFit<Column extends { readonly width?: number; readonly least?: number }>(
  columns: readonly Column[],
  width: number,
): readonly Column[] {
  if (width <= 0) return columns;
  const fitting = [...columns];
  const needed = (): number => fitting.reduce((sum, column) => sum + (column.width ?? column.least ?? leastWidth), 0);
  while (needed() > width) {
    const last = fitting.findLastIndex((column, index) => index > 0 && column.least === undefined);
    if (last < 0) break;
    fitting.splice(last, 1);
  }
  return fitting;
}
