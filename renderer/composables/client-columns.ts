import { computed, inject, type Component, type ComputedRef, type InjectionKey } from "vue";
import type { ClientRow, CsvTable } from "#shared/bridge/index";
import type { TableColumn } from "#renderer/ui/table";
import { csvTable, type CsvColumn } from "./csv.ts";

/** One column of the client list. A feature brings its own in `features/<name>/client-columns.ts` (default export: a list). */
export type ClientColumn = ColumnBase &
  (
    | { /** A component that gets `row`. */ readonly cell: Component; readonly text?: undefined }
    | { /** What stands in it. */ readonly text: (row: ClientRow) => string; readonly cell?: undefined }
  );
interface ColumnBase {
  readonly id: string;
  /** Smaller first, over all features. */
  readonly order: number;
  /** Head; the full word as `title` where the head is short. */
  label(): string;
  title?(): string;
  /** In pixels; without it the column shares what is left. */
  readonly width?: number;
  readonly align?: "right";
  /** First press sorts from high to low. */
  readonly highFirst?: true;
  /** What it is sorted and filtered by; null where it is not known of this client. */
  readonly value: (row: ClientRow) => string | number | null;
  /** What it adds to the CSV. */
  readonly csv?: readonly CsvColumn<ClientRow>[];
}

/** What a column of the client list is narrowed to; kept in saved views as plain data. Limits are inclusive, null: none. */
export type ColumnFilter =
  | { readonly by: string; readonly is: readonly string[] }
  | { readonly by: string; readonly least: number | null; readonly most: number | null };

export const clientColumnsKey: InjectionKey<readonly ClientColumn[]> = Symbol("client columns");

/** The columns of all features, in their order. */
export const gatherClientColumns = (features: readonly (readonly ClientColumn[])[]): readonly ClientColumn[] =>
  features.flat().sort((left, right) => left.order - right.order);

/** What the CSV has of the list: every column, or the name and what is `shown`, in that order. */
export const csvColumns = (all: readonly ClientColumn[], shown?: readonly string[]): readonly CsvColumn<ClientRow>[] =>
  (shown === undefined ? all : ["name", ...shown].flatMap((id) => all.find((column) => column.id === id) ?? [])).flatMap(
    (column) => column.csv ?? [],
  );

/** The registered columns, as a table takes them and by themselves. */
export function useClientColumns(): {
  readonly all: readonly ClientColumn[];
  readonly columns: ComputedRef<readonly TableColumn<ClientRow>[]>;
  /** As a table: every column, or the name and `shown` ones in their order. */
  csv(rows: readonly ClientRow[], shown?: readonly string[]): CsvTable;
} {
  const all = inject(clientColumnsKey, []);
  return {
    all,
    columns: computed(() =>
      all.map(({ id, label, title, width, align, highFirst, value }) => ({
        id,
        label: label(),
        ...(title === undefined ? {} : { title: title() }),
        ...(width === undefined ? {} : { width }),
        ...(align === undefined ? {} : { align }),
        ...(highFirst === undefined ? {} : { highFirst }),
        sort: value,
      })),
    ),
    csv: (rows, shown) => csvTable(csvColumns(all, shown), rows),
  };
}
