import type { ClientRow } from "#shared/bridge/index";
import type { ColumnFilter } from "#renderer/composables/client-columns";
import { filtersMatcher } from "./column-filters.ts";
import { inFilter, queryMatcher, type ClientFilter } from "./filters.ts";

interface Narrowing {
  readonly filter: ClientFilter;
  readonly filters: readonly ColumnFilter[];
  readonly query: string;
}

/** The clients that a saved view shows. */
export function rowsOfView(view: Narrowing, rows: readonly ClientRow[]): readonly ClientRow[] {
  const matches = queryMatcher(view.query);
  const fits = filtersMatcher(view.filters, Date.now());
  return rows.filter((row) => inFilter(row, view.filter) && fits(row) && matches(row));
}
