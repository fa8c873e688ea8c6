import Dexie, { type EntityTable } from "dexie";
import type { SealedRecord } from "#shared/bridge/index";

/**
 * The renderer's cache: sealed records that only main can open, with opaque keys, kinds and times beside them
 * (decision 0003). Everything in it can be read from the server again, so it may be thrown away at any time.
 */
export interface CacheDatabase extends Dexie {
  readonly records: EntityTable<SealedRecord, "key">;
}

const databaseName = "provider-desk";
/** Raised with every change of the stores below; an older app refuses a newer database instead of guessing. */
export const databaseVersion = 1;

function defineDatabase(name = databaseName): CacheDatabase {
  const database = new Dexie(name) as CacheDatabase;
  database.version(databaseVersion).stores({ records: "key, profileId" });
  return database;
}

export type OpenOutcome =
  | {
      readonly kind: "open";
      readonly database: CacheDatabase;
      /** The old one could not be read and was thrown away. */ readonly rebuilt: boolean;
    }
  /** Written by a newer version of the app: left as it is, nothing is kept in this session. */
  | { readonly kind: "newer" }
  | { readonly kind: "unavailable" };

/** Opens the cache. A damaged one is deleted and made anew, once; a newer one is not touched. */
export async function openDatabase(name = databaseName): Promise<OpenOutcome> {
  const installed = await installedVersion(name);
  if (installed !== null && installed > databaseVersion) return { kind: "newer" };
  for (const rebuilt of [false, true]) {
    const database = defineDatabase(name);
    try {
      await database.open();
      return { kind: "open", database, rebuilt };
    } catch (cause) {
      database.close();
      if (cause instanceof Dexie.VersionError) return { kind: "newer" };
      if (!rebuilt) await Dexie.delete(name).catch(() => undefined);
    }
  }
  return { kind: "unavailable" };
}

/** Dexie numbers a version tenfold in IndexedDB. */
async function installedVersion(name: string): Promise<number | null> {
  try {
    const found = (await indexedDB.databases()).find((each) => each.name === name);
    return found?.version === undefined ? null : found.version / 10;
  } catch {
    return null;
  }
}
