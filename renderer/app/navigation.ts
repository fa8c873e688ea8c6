import type { NavigationEntry } from "#renderer/composables/navigation";

/** Every feature brings its lines of the navigation in `features/<name>/navigation.ts` (default export). */
const files = import.meta.glob<readonly NavigationEntry[]>("../features/*/navigation.ts", { eager: true, import: "default" });

export const navigation: readonly NavigationEntry[] = Object.values(files)
  .flat()
  .sort((left, right) => left.order - right.order);
