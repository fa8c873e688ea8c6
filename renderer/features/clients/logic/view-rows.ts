import type { ClientRow } from "#shared/bridge/index";
import { inFilter, matchesQuery } from "./filters.ts";
import type { SavedView } from "./saved-views.ts";

/** The clients that a saved view shows. */
export const rowsOfView = (view: Pick<SavedView, "filter" | "query">, rows: readonly ClientRow[]): readonly ClientRow[] =>
  rows.filter((row) => inFilter(row, view.filter) && matchesQuery(row, view.query));
