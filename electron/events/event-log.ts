import type { LogStatus, SealedRecord } from "#shared/bridge/index";
import type { EventRow } from "#shared/api/events";
import type { OpenedRecord, RecordCache } from "#electron/sync/cache";
import { pauseAfterStretch } from "#electron/sync/event-loop";
import { inParallel } from "#electron/sync/sync-service";
import type { AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { EventIndex, type IndexWords } from "#shared/setup/log/event-index";
import { LogRows } from "#shared/setup/log/log-rows";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import type { Result } from "#shared/util/result";
import { KeptLog, type KeptSpan } from "./kept-log.ts";
import { SameActs } from "./same-acts.ts";

export interface EventsPageAnswer {
  readonly data: readonly EventRow[];
  readonly continuationToken?: string | null | undefined;
}
/** A log that can be fetched, and names for what is in it. */
export interface LogSource {
  readonly id: ClientId;
  readonly name: string;
  readonly isProvider: boolean;
  fetch(page: {
    readonly start: string;
    readonly end: string;
    readonly continuationToken?: string | undefined;
  }): Promise<Result<EventsPageAnswer>>;
  /** Milliseconds that its server's clock is ahead of this computer's, as far as is known. */
  ahead?(): number;
  /** Puts rows into words, as the client was last read. Called when rows are needed only. */
  names(): Promise<LogNames>;
}
export interface LogNames {
  /** What rows themselves tell of people and things that are not there any more. */
  learn?(rows: readonly EventRow[]): void;
  describe(row: EventRow): DescribedEvent;
  isOwner(memberId: string | null): boolean;
}
export interface EventLogPorts {
  readonly now: () => Date;
  /** How long events are kept, in days; 0: not at all. */
  keptDays(): number;
  sources(): readonly LogSource[];
  cacheOf(profileId: ProfileId): RecordCache | null;
  words(): IndexWords;
  sealed(records: readonly SealedRecord[]): void;
  removed(keys: readonly string[]): void;
  onStatus(status: LogStatus): void;
}

const day = 86_400_000;
/** The server may write an event some time after it happened. */
const overlap = 10 * 60_000;
/** The server takes at most 367 days at once. */
const longestKept = 365;
/** Logs fetched at the same time: the limits of the server, not the wire, set the pace. */
const logsAtOnce = 2;
/** Most pages of one log at one time; what is left comes with the next fetching, since nothing counts as covered before its end. */
const mostPages = 400;

/** One log over all clients and their providers: fetched as it grows, kept sealed, searched without a network. */
export class EventLog {
  private readonly ports: EventLogPorts;
  private readonly kept = new KeptLog();
  private running: Promise<void> | null = null;
  private progress = { done: 0, total: 0 };
  private failed: LogStatus["failed"] = [];
  private triedAt: string | null = null;
  private built: EventIndex | null = null;
  /** The index that is being made, and the version it is made of. */
  private building: { readonly version: number; readonly index: Promise<EventIndex> } | null = null;
  /** Counts up with everything that makes the index out of date. */
  private version = 0;
  private turn = 0;
  /** What was forgotten while logs are fetched: an answer that is still under way does not bring it back. */
  private forgotten: ((source: ClientId) => boolean)[] = [];

  constructor(ports: EventLogPorts) {
    this.ports = ports;
  }
  clear(): void {
    this.turn += 1;
    this.kept.clear();
    this.failed = [];
    this.triedAt = null;
    this.touch();
  }
  opened(profileId: ProfileId, record: OpenedRecord): void {
    this.kept.open(profileId, record);
    this.touch();
  }
  /** Names or words are others than before. */
  touch(): void {
    this.version += 1;
    this.built = null;
  }
  /** The language may be another, or events are not to be kept any more. */
  settingsChanged(): void {
    if (this.ports.keptDays() === 0 && this.kept.sources.length > 0) this.forget(() => true);
    else this.touch();
  }
  forget(wanted: (source: ClientId) => boolean): void {
    if (this.running !== null) this.forgotten.push(wanted);
    const { removed, records } = this.kept.forget(wanted, (id) => this.ports.cacheOf(id));
    this.ports.sealed(records);
    this.ports.removed(removed);
    this.touch();
    this.ports.onStatus(this.status());
  }
  /** Keys of the records that hold a source's events. */
  keysOf(source: ClientId): readonly string[] {
    const cache = this.ports.cacheOf(profileOf(source));
    return cache === null ? [] : this.kept.keysOf(source, cache);
  }
  status(): LogStatus {
    return {
      state: this.running === null ? "idle" : "fetching",
      ...this.progress,
      events: this.kept.size,
      since: this.kept.since,
      fetchedAt: this.kept.fetchedAt,
      triedAt: this.triedAt ?? this.kept.fetchedAt,
      behind: this.kept.behind(this.ports.sources().map(({ id }) => id)),
      failed: this.failed,
    };
  }
  /** From when to when a log is kept without a gap; null: it is not. */
  spanOf(source: ClientId): KeptSpan | null {
    return this.kept.spanOf(source);
  }

  /** There are logs of which nothing was fetched yet, and that nothing was tried to fetch: their clients were listed later. */
  get hasNew(): boolean {
    return this.ports.sources().some(({ id }) => this.kept.spanOf(id) === null && !this.failed.some(({ source }) => source === id));
  }

  /** Fetches what is new of every log. One that cannot be fetched stops no other. */
  refresh(): Promise<void> {
    this.running ??= this.fetchAll().finally(() => {
      this.running = null;
      this.ports.onStatus(this.status());
    });
    this.ports.onStatus(this.status());
    return this.running;
  }
  private async fetchAll(): Promise<void> {
    const days = Math.min(longestKept, this.ports.keptDays());
    if (days === 0) return;
    const { turn } = this;
    this.forgotten = [];
    const sources = this.ports.sources();
    const end = this.ports.now();
    const at = end.toISOString();
    const failed: { source: ClientId; name: string; error: AppError }[] = [];
    const answered = new Set<ProfileId>();
    this.progress = { done: 0, total: sources.length };
    this.ports.onStatus(this.status());
    await inParallel(sources, logsAtOnce, async (source) => {
      if (turn !== this.turn) return;
      const error = await this.fetchOne(source, days, turn);
      if (turn !== this.turn) return;
      if (error === null) answered.add(profileOf(source.id));
      else failed.push({ source: source.id, name: source.name, error });
      this.progress = { ...this.progress, done: this.progress.done + 1 };
      this.ports.onStatus(this.status());
    });
    if (turn !== this.turn) return;
    this.failed = failed;
    this.triedAt = at;
    // On a computer whose clock is ahead nothing is too old that is not at its server.
    const earliest = Math.min(end.getTime(), ...sources.map((source) => this.timeAt(source)));
    const expired = this.kept.expire(new Date(earliest - days * day).toISOString(), (id) => this.ports.cacheOf(id), at);
    // Where no log came the time of the last fetching stands.
    const states = [...answered].flatMap((id) => {
      const cache = this.ports.cacheOf(id);
      return cache === null ? [] : [this.kept.fetchedNow(id, cache, at)];
    });
    this.ports.sealed([...expired.records, ...states]);
    this.ports.removed(expired.removed);
    this.touch();
  }
  /** Events bear the time of their server: asked for by a clock that is ahead, what happened just now would never be in between. */
  private timeAt(source: LogSource): number {
    const ahead = source.ahead?.() ?? 0;
    return this.ports.now().getTime() + (Math.abs(ahead) < longestKept * day ? ahead : 0);
  }
  private async fetchOne(source: LogSource, days: number, turn: number): Promise<AppError | null> {
    const time = this.timeAt(source);
    const [end, oldest] = [new Date(time).toISOString(), new Date(time - days * day).toISOString()];
    const known = this.kept.spanOf(source.id);
    // Kept until later than now: a clock said so that was ahead, and there is no telling until when it really was.
    const span = known !== null && Date.parse(known.to) > time + overlap ? null : known;
    // Kept for longer than before: the older part is fetched as well.
    const reachesBack = span !== null && span.since <= new Date(Date.parse(oldest) + day).toISOString();
    const start = span !== null && reachesBack && span.to > oldest ? new Date(Date.parse(span.to) - overlap).toISOString() : oldest;
    const rows: EventRow[] = [];
    let next: string | undefined;
    let error: AppError | null = null;
    let isWhole = false;
    for (let page = 0; page < mostPages && !isWhole; page += 1) {
      const answer = await source.fetch({ start, end, ...(next === undefined ? {} : { continuationToken: next }) });
      if (turn !== this.turn || this.forgotten.some((wanted) => wanted(source.id))) return null;
      if (!answer.ok) {
        ({ error } = answer);
        break;
      }
      for (const row of answer.value.data) rows.push(row);
      const token = answer.value.continuationToken ?? null;
      // A last page may be empty and still name a next one.
      isWhole = token === null || answer.value.data.length === 0;
      next = token ?? undefined;
    }
    const cache = this.ports.cacheOf(profileOf(source.id));
    if (cache === null) return error;
    if (isWhole) this.kept.covered(source.id, start < oldest ? oldest : start, end);
    const records = this.kept.add(source.id, rows, cache, end);
    this.ports.sealed(records);
    if (records.length > 0) this.touch();
    return error;
  }

  /** Everything that is kept, to be searched. Made anew when something changed, a log after the other. */
  async index(): Promise<EventIndex> {
    for (;;) {
      if (this.built !== null) return this.built;
      this.building ??= {
        version: this.version,
        index: this.build().finally(() => {
          this.building = null;
        }),
      };
      const { version } = this.building;
      const index = await this.building.index;
      if (version === this.version) this.built = index;
      // While logs are fetched something changes all the time: the answer is that of a moment ago.
      if (this.running !== null || this.built !== null) return index;
    }
  }
  private async build(): Promise<EventIndex> {
    const rest = pauseAfterStretch();
    const log = new LogRows();
    const oldest = new Date(this.ports.now().getTime() - Math.min(longestKept, this.ports.keptDays()) * day).toISOString();
    const acts = new SameActs();
    // Providers' logs come last: their lines of what a client's log tells already are found then.
    const sources = this.ports.sources();
    for (const source of [...sources.filter(({ isProvider }) => !isProvider), ...sources.filter(({ isProvider }) => isProvider)]) {
      let names: LogNames | null = null;
      for (const rows of this.kept.rowsOf(source.id)) {
        names ??= await source.names();
        names.learn?.(rows);
        let [before, same] = ["", 0];
        for (const [at, row] of rows.entries()) {
          if (at % linesAtOnce === 0) await rest();
          if (row.date < oldest) continue;
          same = row.date === before ? same + 1 : 0;
          before = row.date;
          const described = names.describe(row);
          const added = log.add({
            ordinal: same,
            source: source.id,
            user: row.actingUserId ?? null,
            byTechnician: row.actingUserId != null && (source.isProvider || row.providerId != null),
            aboutOwner: names.isOwner(row.organizationUserId ?? null),
            described,
          });
          if (source.isProvider) {
            const client = clientOf(source.id, row, described);
            const told = client === null ? null : acts.take(row, client);
            if (told !== null) log.isSameAct(told, added);
          } else if (row.providerId != null) acts.put(row, source.id, added);
        }
        await rest();
      }
    }
    return EventIndex.of(log, this.ports.words(), rest);
  }
}

/** The client that a line of a provider's log is about; null: none that is listed. */
function clientOf(provider: ClientId, row: EventRow, { what }: DescribedEvent): ClientId | null {
  if (row.organizationId != null) return clientIdOf(profileOf(provider), asId<OrganizationId>(row.organizationId));
  return what?.kind === "client" && what.id !== null ? asId<ClientId>(what.id) : null;
}

/** Lines between two looks at the clock. */
const linesAtOnce = 100;
