import type { ClientRow } from "#shared/bridge/index";
import { inFilter, matchesQuery, type ClientFilter } from "./filters.ts";

/** The clients that a saved view shows. */
export const rowsOfView = (
  view: { readonly filter: ClientFilter; readonly query: string },
  rows: readonly ClientRow[],
): readonly ClientRow[] => rows.filter((row) => inFilter(row, view.filter) && matchesQuery(row, view.query));
