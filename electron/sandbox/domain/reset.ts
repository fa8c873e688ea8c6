import { TABLES } from "./tables/index.ts";
import type { World } from "../framework/context.ts";

/** Empties every table but the server's own secrets. */
export function resetData({ db }: World): undefined {
  db.transaction(() => {
    for (const table of TABLES) if (table.name !== "settings") db.run(`delete from "${table.name}"`);
  });
}
