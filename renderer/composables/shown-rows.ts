import { onScopeDispose, shallowReactive, watchEffect } from "vue";

/** The rows that search and filter leave of each list on the screen, by the list's title (a locale key). */
const shown = shallowReactive(new Map<string, ReadonlySet<string>>());

/** Tells for the life of the component which rows a list shows; null: all, whatever is folded. */
export function tellShownRows(title: string, keys: () => readonly string[] | null): void {
  watchEffect(() => {
    const now = keys();
    if (now === null) shown.delete(title);
    else shown.set(title, new Set(now));
  });
  onScopeDispose(() => {
    shown.delete(title);
  });
}
/** Whether a row is among those that the list of this title shows; every row is where no such list is on the screen. */
export function isShown(title: string): (key: string) => boolean {
  const keys = shown.get(title);
  return (key) => keys?.has(key) ?? true;
}
