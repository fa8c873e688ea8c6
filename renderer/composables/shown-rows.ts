import { onScopeDispose, shallowReactive, watchEffect } from "vue";

/** The rows that search and filter leave of each list on the screen, in the order in which they stand, by the list's title (a locale key). */
const shown = shallowReactive(new Map<string, readonly string[]>());

/** Tells for the life of the component which rows a list shows; null: all, whatever is folded. */
export function registerShownRows(title: string, keys: () => readonly string[] | null): void {
  watchEffect(() => {
    const now = keys();
    if (now === null) shown.delete(title);
    else shown.set(title, now);
  });
  onScopeDispose(() => {
    shown.delete(title);
  });
}

/** Those of the rows that a list shows, in its order. */
export type ShownRows = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => readonly Row[];
/** Of the list of this title; all rows as they are where no such list is on the screen. */
export function shownRows(title: string): ShownRows {
  const keys = shown.get(title);
  return (rows, keyOf) => {
    if (keys === undefined) return rows;
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.flatMap((key) => byKey.get(key) ?? []);
  };
}
