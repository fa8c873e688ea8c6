import type { RouteLocationNormalizedLoaded } from "vue-router";
import type { IconName } from "#renderer/ui/icon-names";

/** One line of the navigation. A feature brings its own in `features/<name>/navigation.ts` (default export: a list). */
export interface NavigationEntry {
  readonly path: string;
  readonly icon: IconName;
  /** Above the saved views, or below them under "Provider". */
  readonly place: "top" | "provider";
  readonly order: number;
  label(): string;
  /** How many things there are; `hot` when they wait for somebody. Not shown when absent. */
  count?(): { readonly number: number; readonly hot: boolean } | null;
  /** Whether this is where the window is; otherwise its path decides. */
  current?(route: RouteLocationNormalizedLoaded): boolean;
}
