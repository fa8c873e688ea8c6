import type { ListLook } from "./saved-views.ts";

/** How the list was left, so that coming back from a client leads to the same rows. In memory only: a search may hold a name. */
export interface ListPlace extends ListLook {
  readonly view: string | null;
  readonly current: string | null;
  /** Pixels from the top. */
  readonly scroll: number;
}
let left: ListPlace | null = null;

/** Null when another view was left, or none yet. */
export const placeOf = (view: string | null): ListPlace | null => (left?.view === view ? left : null);
export function keepPlace(place: ListPlace): void {
  left = place;
}
