import type { SealedRecord } from "#shared/bridge/index";
import type { EventRow } from "#shared/api/events";
import { Packed } from "#electron/sync/kept-read";
import type { OpenedRecord, RecordCache } from "#electron/sync/cache";
import { profileOf, type ClientId, type ProfileId } from "#shared/model/ids";
import { compareTimes } from "#shared/util/compare";

/** From when to when a log is kept without a gap. */
export interface KeptSpan {
  readonly since: string;
  readonly to: string;
}
/** As it is sealed for a profile. */
interface KeptState {
  readonly schema: 1;
  readonly spans: Readonly<Record<string, KeptSpan>>;
  readonly fetchedAt: string | null;
}
const stateSubject = "log-state";
/** Logs that are fetched one after the other end at times that are no further apart. */
const oneFetching = 10 * 60_000;
const monthOf = (at: string): string => at.slice(0, 7);

/** Rows of the server have no id: everything that one says tells it from the others. */
const rowKey = (source: ClientId, row: EventRow): string =>
  [
    source,
    row.date,
    row.type,
    row.actingUserId,
    row.userId,
    row.organizationUserId,
    row.providerUserId,
    row.providerOrganizationId,
    row.collectionId,
    row.groupId,
    row.cipherId,
    row.policyId,
    row.domainName,
    row.secretId,
    row.projectId,
    row.serviceAccountId,
    row.sendId,
    row.deviceType,
    row.ipAddress,
  ]
    .map((part) => part ?? "")
    .join("|");

/** The rows of all logs, a sealed record for each month of a log, so that what is new costs one small record. */
export class KeptLog {
  private readonly months = new Map<ClientId, Map<string, Packed<readonly EventRow[]>>>();
  private readonly counts = new Map<string, number>();
  private readonly spans = new Map<ClientId, KeptSpan>();
  private readonly fetched = new Map<ProfileId, string>();

  clear(): void {
    for (const each of [this.months, this.counts, this.spans, this.fetched]) each.clear();
  }
  /** A record that was sealed earlier came back. What was fetched in this session is newer. */
  open(profileId: ProfileId, record: OpenedRecord): void {
    if (record.subject === stateSubject) {
      const state = JSON.parse(Buffer.from(record.content).toString("utf8")) as KeptState;
      for (const [source, span] of Object.entries(state.spans)) {
        const id = source as ClientId;
        if (!this.spans.has(id)) this.spans.set(id, span);
      }
      if (state.fetchedAt !== null && !this.fetched.has(profileId)) this.fetched.set(profileId, state.fetchedAt);
      return;
    }
    const cut = record.subject.lastIndexOf("|");
    const [source, month] = [record.subject.slice(0, cut) as ClientId, record.subject.slice(cut + 1)];
    if (this.months.get(source)?.has(month) === true) return;
    this.put(source, month, new Packed(record.content), (record.summary as { readonly count?: number } | null)?.count ?? 0);
  }
  private put(source: ClientId, month: string, kept: Packed<readonly EventRow[]>, count: number): void {
    const own = this.months.get(source) ?? new Map<string, Packed<readonly EventRow[]>>();
    own.set(month, kept);
    this.months.set(source, own);
    this.counts.set(`${source}|${month}`, count);
  }

  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
  /** Since when every log that is kept has no gap; null: nothing is kept. */
  get since(): string | null {
    const all = [...this.spans.values()].map(({ since }) => since).sort();
    return all.at(-1) ?? null;
  }
  get fetchedAt(): string | null {
    return [...this.fetched.values()].sort().at(-1) ?? null;
  }
  /** Until when the one of these logs is kept that is furthest behind the others; null: they were fetched together. */
  behind(sources: readonly ClientId[]): string | null {
    const all = sources.flatMap((source) => this.spans.get(source)?.to ?? []).sort(compareTimes);
    const [oldest, newest] = [all[0], all.at(-1)];
    if (oldest === undefined || newest === undefined) return null;
    return Date.parse(newest) - Date.parse(oldest) > oneFetching ? oldest : null;
  }
  spanOf(source: ClientId): KeptSpan | null {
    return this.spans.get(source) ?? null;
  }
  keysOf(source: ClientId, cache: RecordCache): readonly string[] {
    return [...(this.months.get(source)?.keys() ?? [])].map((month) => cache.keyOf("events", `${source}|${month}`));
  }
  get sources(): readonly ClientId[] {
    return [...this.months.keys()];
  }
  /** Month by month, so that main can do something else between two. */
  *rowsOf(source: ClientId): Generator<readonly EventRow[]> {
    for (const kept of this.months.get(source)?.values() ?? []) yield kept.get();
  }

  /** Takes rows in, each once. @returns the records to keep. */
  add(source: ClientId, rows: readonly EventRow[], cache: RecordCache, at: string): readonly SealedRecord[] {
    const records: SealedRecord[] = [];
    for (const [month, own] of Map.groupBy(rows, (row) => monthOf(row.date))) {
      const before = this.months.get(source)?.get(month)?.get() ?? [];
      const known = new Map(before.map((row) => [rowKey(source, row), row]));
      for (const row of own) known.set(rowKey(source, row), row);
      if (known.size === before.length) continue;
      const merged = [...known.values()].sort((left, right) => compareTimes(right.date, left.date));
      const kept = Packed.of<readonly EventRow[]>(merged);
      this.put(source, month, kept, merged.length);
      records.push(cache.seal("events", `${source}|${month}`, kept.packed, at, { count: merged.length }));
    }
    return records;
  }
  /** The whole time from `since` to `to` was fetched. */
  covered(source: ClientId, since: string, to: string): void {
    const before = this.spans.get(source);
    this.spans.set(source, { since: before !== undefined && before.since < since ? before.since : since, to });
  }
  /** Logs of a profile were fetched. @returns the record to keep. */
  fetchedNow(profileId: ProfileId, cache: RecordCache, at: string): SealedRecord {
    this.fetched.set(profileId, at);
    return this.sealState(profileId, cache, at);
  }
  private sealState(profileId: ProfileId, cache: RecordCache, fetchedAt: string): SealedRecord {
    const spans = Object.fromEntries([...this.spans].filter(([source]) => profileOf(source) === profileId));
    return cache.seal("events", stateSubject, Buffer.from(JSON.stringify({ schema: 1, spans, fetchedAt } satisfies KeptState)), fetchedAt);
  }

  /** Takes away what is older than it is to be kept. @returns keys of records to delete, and smaller records in their place. */
  expire(
    before: string,
    cacheOf: (profileId: ProfileId) => RecordCache | null,
    at: string,
  ): { readonly removed: readonly string[]; readonly records: readonly SealedRecord[] } {
    const removed: string[] = [];
    const records: SealedRecord[] = [];
    for (const [source, own] of this.months) {
      const cache = cacheOf(profileOf(source));
      if (cache === null) continue;
      for (const [month, kept] of [...own]) {
        if (month > monthOf(before)) continue;
        const left = kept.get().filter((row) => row.date >= before);
        if (left.length === kept.get().length) continue;
        const subject = `${source}|${month}`;
        if (left.length === 0) {
          own.delete(month);
          this.counts.delete(subject);
          removed.push(cache.forget("events", subject));
        } else {
          const smaller = Packed.of<readonly EventRow[]>(left);
          this.put(source, month, smaller, left.length);
          records.push(cache.seal("events", subject, smaller.packed, at, { count: left.length }));
        }
      }
      const span = this.spans.get(source);
      if (span !== undefined && span.since < before) this.spans.set(source, { ...span, since: before });
    }
    return { removed, records };
  }
  /**
   * Forgets sources altogether, and that they were ever kept: a span that came back without its rows would be a gap that nobody sees.
   * @returns keys of records to delete, and records to keep in their place.
   */
  forget(
    wanted: (source: ClientId) => boolean,
    cacheOf: (profileId: ProfileId) => RecordCache | null,
  ): { readonly removed: readonly string[]; readonly records: readonly SealedRecord[] } {
    const removed: string[] = [];
    const records: SealedRecord[] = [];
    const gone = new Set([...this.months.keys(), ...this.spans.keys()].filter(wanted));
    for (const source of gone) {
      const cache = cacheOf(profileOf(source));
      for (const month of this.months.get(source)?.keys() ?? []) {
        this.counts.delete(`${source}|${month}`);
        if (cache !== null) removed.push(cache.forget("events", `${source}|${month}`));
      }
      this.months.delete(source);
      this.spans.delete(source);
    }
    for (const profileId of new Set([...gone].map(profileOf))) {
      const [cache, fetchedAt] = [cacheOf(profileId), this.fetched.get(profileId)];
      if (cache !== null && fetchedAt !== undefined) records.push(this.sealState(profileId, cache, fetchedAt));
    }
    return { removed, records };
  }
}
