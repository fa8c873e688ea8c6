import type { ClientRow } from "#shared/bridge/index";
import { inFilter, queryMatcher, type ClientFilter } from "./filters.ts";

/** The clients that a saved view shows. */
export function rowsOfView(
  view: { readonly filter: ClientFilter; readonly query: string },
  rows: readonly ClientRow[],
): readonly ClientRow[] {
  const matches = queryMatcher(view.query);
  return rows.filter((row) => inFilter(row, view.filter) && matches(row));
}
