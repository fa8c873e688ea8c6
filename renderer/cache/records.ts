import type { SealedRecord } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";
import type { CacheDatabase } from "./database.ts";

/** What is kept, in sealed bytes; `kinds`: of each kind of record. */
export interface CacheSummary {
  readonly records: number;
  readonly bytes: number;
  readonly clients: number;
  readonly kinds: Readonly<Record<SealedRecord["kind"], number>>;
}
/** Reads and writes sealed records. Nothing here can open one. */
export class RecordRepository {
  private readonly database: CacheDatabase;
  constructor(database: CacheDatabase) {
    this.database = database;
  }

  /** Keeps records; one with an older revision never replaces a newer one. */
  async put(records: readonly SealedRecord[]): Promise<void> {
    await this.database.transaction("rw", this.database.records, async () => {
      const present = await this.database.records.bulkGet(records.map((record) => record.key));
      await this.database.records.bulkPut(records.filter((record, index) => (present[index]?.revision ?? -1) <= record.revision));
    });
  }
  async remove(keys: readonly string[]): Promise<void> {
    await this.database.records.bulkDelete([...keys]);
  }
  ofProfile(profileId: ProfileId): Promise<readonly SealedRecord[]> {
    return this.database.records.where("profileId").equals(profileId).toArray();
  }
  /** Everything of one profile; answers how many records that were. */
  async wipe(profileId: ProfileId): Promise<number> {
    return this.database.records.where("profileId").equals(profileId).delete();
  }
  /** Sealed bytes of each record, by its key. */
  async sizes(): Promise<ReadonlyMap<string, number>> {
    const sizes = new Map<string, number>();
    await this.database.records.each(({ key, sealed }) => {
      sizes.set(key, sealed.byteLength);
    });
    return sizes;
  }
  async summary(): Promise<CacheSummary> {
    const kinds: Record<SealedRecord["kind"], number> = { setup: 0, items: 0, local: 0, events: 0 };
    let records = 0;
    let clients = 0;
    await this.database.records.each((record) => {
      records += 1;
      kinds[record.kind] += record.sealed.byteLength;
      if (record.kind === "setup") clients += 1;
    });
    return { records, bytes: Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0), clients, kinds };
  }
}
