import { CacheKeeper } from "./keeper.ts";

let keeper: CacheKeeper | null = null;
/** The one keeper of this window; the first call opens the database and starts listening. */
export function cacheKeeper(): CacheKeeper {
  keeper ??= new CacheKeeper();
  return keeper;
}
export type { CacheKeeper } from "./keeper.ts";
export type { CacheSummary } from "./records.ts";
