import { gatherClientColumns, type ClientColumn } from "#renderer/composables/client-columns";

/** Every feature brings its columns of the client list in `features/<name>/client-columns.ts` (default export). */
const files = import.meta.glob<readonly ClientColumn[]>("../features/*/client-columns.ts", { eager: true, import: "default" });

export const clientColumns = gatherClientColumns(Object.values(files));
