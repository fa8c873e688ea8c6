import type { ProfileId } from "#shared/model/ids";
import type { SealedRecord } from "#shared/bridge/index";
import { bridge } from "#renderer/bridge";
import { batchesOf } from "./batches.ts";
import { openDatabase } from "./database.ts";
import { RecordRepository, type CacheSummary } from "./records.ts";

export type CacheState = "opening" | "open" | "rebuilt" | "newer" | "unavailable";

/**
 * Keeps what main seals and hands it back after unlocking. Without a database (damaged, or written by a newer app) the app
 * works on, reads from the server, and keeps nothing.
 */
export class CacheKeeper {
  state: CacheState = "opening";
  private readonly ready: Promise<RecordRepository | null>;
  /** Writes go one after the other, so that a removal never overtakes the record it removes. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor() {
    this.ready = openDatabase().then((outcome) => {
      this.state = outcome.kind === "open" ? (outcome.rebuilt ? "rebuilt" : "open") : outcome.kind;
      return outcome.kind === "open" ? new RecordRepository(outcome.database) : null;
    });
    bridge.cache.onSealed(({ records }) => {
      void this.change((repository) => repository.put(records));
    });
    bridge.cache.onRemoved(({ keys }) => {
      void this.change((repository) => repository.remove(keys));
    });
  }

  private change<T>(work: (repository: RecordRepository) => Promise<T>): Promise<T | null> {
    const done = this.queue.then(async () => {
      const repository = await this.ready;
      return repository === null ? null : work(repository);
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Hands every record of these profiles to main. Records that main refuses are deleted; they are read from the server again. Answers how many were opened. */
  async handBack(profileIds: readonly ProfileId[]): Promise<{ readonly opened: number; readonly refused: number }> {
    const records: SealedRecord[] = [];
    for (const profileId of profileIds) records.push(...((await this.change((repository) => repository.ofProfile(profileId))) ?? []));
    let opened = 0;
    const refused: string[] = [];
    for (const batch of batchesOf(records)) {
      const answer = await bridge.cache.open({ records: batch });
      if (!answer.ok) continue;
      opened += answer.value.opened;
      refused.push(...answer.value.refused.filter((entry) => entry.error.code !== "profile.locked").map((entry) => entry.key));
    }
    if (refused.length > 0) await this.change((repository) => repository.remove(refused));
    return { opened, refused: refused.length };
  }
  wipe(profileId: ProfileId): Promise<number | null> {
    return this.change((repository) => repository.wipe(profileId));
  }
  sizes(): Promise<ReadonlyMap<string, number> | null> {
    return this.change((repository) => repository.sizes());
  }
  summary(): Promise<CacheSummary | null> {
    return this.change((repository) => repository.summary());
  }
}
