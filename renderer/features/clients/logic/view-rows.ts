import type { ClientRow } from "#shared/bridge/index";
import { filtersMatcher } from "./column-filters.ts";
import type { ListLook } from "./saved-views.ts";
import { inFilter, queryMatcher } from "./filters.ts";

/** The clients that a saved view shows. */
export function rowsOfView(view: Pick<ListLook, "filter" | "filters" | "query">, rows: readonly ClientRow[]): readonly ClientRow[] {
  const matches = queryMatcher(view.query);
  const fits = filtersMatcher(view.filters, Date.now());
  return rows.filter((row) => inFilter(row, view.filter) && fits(row) && matches(row));
}
