import { isDeepStrictEqual } from "node:util";
import type { ClientRow, ClientView, ClientWeek, ItemsView, SealedRecord, SetupMeta } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import type { ClientId, MemberId, OrganizationId, ProfileId } from "#shared/model/ids";
import type { ClientSetup, ItemName, ReadItem } from "#shared/setup/value/client-setup";
import { noFormerNames, withFormer, type FormerNames } from "#shared/setup/value/former-names";
import type { ReadClient } from "#shared/setup/value/read";
import { checklistOf } from "#shared/setup/draft/checklist";
import { err, ok, type Result } from "#shared/util/result";
import { OpeningPauses } from "./event-loop.ts";
import type { OpenedRecord, RecordCache } from "./cache.ts";
import type { ClientListing } from "./client-reads.ts";
import { searchClients, type SearchHit } from "./client-search.ts";
import { rowOf, type OnboardingOfClient } from "./client-row.ts";
import { metaOf, type ClientState, type ProfileAccount, type ProfileState } from "./client-state.ts";
import { keepResent, withResent } from "./invitations.ts";
import { Packed, KeptRead } from "./kept-read.ts";
import { kindOrder, sealLocal, useRecord } from "./kept-records.ts";
import { KnownClients } from "./known-clients.ts";
import { clientSubject, emptyLocalState, removalsWithout, type ReadTimes } from "./local-state.ts";
import { dayMilliseconds, takeListing } from "./listing.ts";
import { LocalChoices } from "./local-choices.ts";
import type { ClientReading } from "./read-client.ts";
import { sameTwice } from "./same-twice.ts";
import { summaryOf, type SetupSummary } from "./setup-summary.ts";
import { withWeek } from "./weeks.ts";

/** What the workspace tells: rows that changed, and records to keep or delete. */
export interface WorkspaceEvents {
  rows(rows: readonly ClientRow[], removed: readonly ClientId[]): void;
  sealed(records: readonly SealedRecord[]): void;
  removed(keys: readonly string[]): void;
  /** A record of an event log came back. */
  openedEvents(profileId: ProfileId, record: OpenedRecord): void;
  /** A client went from this computer for good. */
  forgotten(profileId: ProfileId, organizationId: OrganizationId): void;
  /** What was read of a client went from this computer; the client stays. */
  emptied(profileId: ProfileId, organizationId: OrganizationId): void;
  /** The newest revision of every record, for the profile folder. */
  revisions(profileId: ProfileId, revisions: ReadonlyMap<string, number>): void;
}

export interface WorkspaceClient {
  readonly id: ClientId;
  readonly profileId: ProfileId;
  readonly name: string;
  readonly meta: SetupMeta;
  readonly summary: SetupSummary | null;
}

/** Reading times alone are written down at most this often; otherwise they travel with the next real change. */
const timesEveryMilliseconds = 15 * 60 * 1000;

/**
 * All clients of all unlocked profiles, in main's memory. It is filled from sealed records (offline) and by reading (online),
 * answers every screen, and decides what is sealed again: only what really changed.
 */
export class Workspace {
  /** What was chosen on this computer. */
  readonly local: LocalChoices;
  private readonly known = new KnownClients();
  private readonly events: WorkspaceEvents;
  private readonly now: () => Date;
  private readonly onboardingOf: (clientId: ClientId) => OnboardingOfClient;

  /** Days since the last reading of a client for which the names of its items are kept; 0: not over the end of the app; null: always. */
  private readonly itemsKeptDays: () => number | null;

  constructor(
    events: WorkspaceEvents,
    now: () => Date,
    onboardingOf: (clientId: ClientId) => OnboardingOfClient,
    itemsKeptDays: () => number | null = () => null,
  ) {
    this.itemsKeptDays = itemsKeptDays;
    this.events = events;
    this.now = now;
    this.onboardingOf = onboardingOf;
    this.local = new LocalChoices(this.known, {
      now,
      write: (profile) => {
        this.writeLocal(profile);
      },
      publish: (clients) => {
        this.publish(clients);
      },
      row: (client) => this.row(client),
    });
  }

  private get clients(): Map<ClientId, ClientState> {
    return this.known.clients;
  }
  private get profiles(): Map<ProfileId, ProfileState> {
    return this.known.profiles;
  }

  addProfile(id: ProfileId, account: ProfileAccount, cache: RecordCache): void {
    const known = this.profiles.get(id);
    // Signed in again: what is known of it stays, its files have new keys at work.
    this.profiles.set(id, {
      id,
      account,
      cache,
      local: known?.local ?? emptyLocalState,
      localDirty: known?.localDirty ?? false,
      timesWrittenAt: known?.timesWrittenAt ?? 0,
    });
    this.publishOthers(id);
  }
  removeProfile(id: ProfileId): void {
    const removed = [...this.clients.values()].filter((client) => client.profileId === id).map((client) => client.id);
    for (const clientId of removed) this.clients.delete(clientId);
    this.profiles.delete(id);
    this.publish([], removed);
    this.publishOthers(id);
  }
  /** What rows say of where they are from depends on which profiles are open. */
  private publishOthers(id: ProfileId): void {
    this.publish([...this.clients.values()].filter((client) => client.profileId !== id));
  }
  clear(): void {
    this.clients.clear();
    this.profiles.clear();
  }

  /* ---------------------------------------------------------------- the cache comes back */

  /** Opens records that the renderer kept. What does not open is named; the rest is used. */
  async openRecords(
    records: readonly SealedRecord[],
  ): Promise<{ readonly opened: number; readonly refused: readonly { readonly key: string; readonly error: AppError }[] }> {
    const refused: { key: string; error: AppError }[] = [];
    let opened = 0;
    const ordered = [...records].sort((left, right) => kindOrder(left) - kindOrder(right));
    for (const record of ordered) {
      const profile = this.profiles.get(record.profileId);
      if (profile === undefined) {
        refused.push({ key: record.key, error: appError("profile.locked") });
        continue;
      }
      const result = profile.cache.open(record);
      if (!result.ok) {
        refused.push({ key: record.key, error: result.error });
        continue;
      }
      opened += 1;
      if (record.kind === "events") this.events.openedEvents(profile.id, result.value);
      else useRecord(this.known, profile, result.value, record.writtenAt);
    }
    this.expireItems();
    // After some days many summaries are out of date at once, and each means opening a setup.
    const now = this.now().getTime();
    const pauses = new OpeningPauses();
    for (const { read } of [...this.clients.values()])
      if (read?.isStaleAt(now) === true) {
        read.summaryAt(now);
        await pauses.afterOpening();
      }
    this.publish([...this.clients.values()]);
    return { opened, refused };
  }

  /** Takes names of items off this computer that are not to be kept for so long. Where none are stored, what this session read is still at hand. */
  private expireItems(): boolean {
    const days = this.itemsKeptDays();
    if (days === null) return false;
    const oldest = new Date(this.now().getTime() - days * dayMilliseconds).toISOString();
    const removed: string[] = [];
    for (const client of this.clients.values()) {
      const profile = this.profiles.get(client.profileId);
      if (profile === undefined || client.read?.hasItems !== true || (client.times?.readAt ?? "") > oldest) continue;
      if (days === 0 && client.fresh) continue;
      client.read = client.read.withoutItems();
      client.search = null;
      removed.push(profile.cache.forget("items", client.directory.id));
    }
    if (removed.length > 0) this.events.removed(removed);
    return removed.length > 0;
  }
  /** Time passed while the app is open: names of items whose time is over go, as at an unlocking. */
  timePassed(): void {
    if (this.expireItems()) this.publish([...this.clients.values()]);
  }
  /** The time for which names of items are kept is another one. */
  itemsKeptChanged(before: number | null): void {
    const days = this.itemsKeptDays();
    const at = this.now().toISOString();
    const [records, removed]: [SealedRecord[], string[]] = [[], []];
    for (const { profileId, directory, read } of this.clients.values()) {
      const cache = this.profiles.get(profileId)?.cache;
      if (cache === undefined || read?.hasItems !== true) continue;
      if (days === 0) removed.push(cache.forget("items", directory.id));
      else if (before === 0) records.push(cache.seal("items", directory.id, read.keptItems.packed, at));
    }
    if (removed.length > 0) this.events.removed(removed);
    if (records.length > 0) this.events.sealed(records);
    this.expireItems();
    this.publish([...this.clients.values()]);
  }

  /* ---------------------------------------------------------------- reading (the target of the sync service) */

  previous(clientId: ClientId): { readonly read: ReadClient; readonly times: ReadTimes } | null {
    const client = this.clients.get(clientId);
    return client?.read && client.times ? { read: client.read.both, times: client.times } : null;
  }

  listed(profileId: ProfileId, listing: ClientListing): void {
    if (!this.profiles.has(profileId)) return;
    const { changed, gone } = takeListing(this.known, profileId, listing, this.now());
    for (const client of gone) this.forget(client.id);
    this.publish(changed);
  }
  /** Takes a client that the server does not list off this computer. */
  forget(clientId: ClientId): Result<null> {
    const client = this.clients.get(clientId);
    const profile = client && this.profiles.get(client.profileId);
    if (client === undefined || profile === undefined) return err(appError("client.unknown"));
    if (client.directory.unlisted === undefined) return err(appError("client.ambiguous", { name: client.directory.name }));
    const { id } = client.directory;
    this.clients.delete(clientId);
    profile.local = { ...profile.local, removals: removalsWithout(profile.local, id) };
    profile.localDirty = true;
    this.events.removed([
      profile.cache.forget("setup", id),
      profile.cache.forget("items", id),
      profile.cache.forget("local", clientSubject(id)),
    ]);
    this.events.forgotten(client.profileId, id);
    this.publish([], [clientId]);
    this.writeLocal(profile);
    return ok(null);
  }
  /** Deletes what was read of a client, as if it never had been; the next reading brings it back. What was chosen for it stays. */
  forgetRead(clientId: ClientId): Result<null> {
    const client = this.clients.get(clientId);
    const profile = client && this.profiles.get(client.profileId);
    if (client === undefined || profile === undefined) return err(appError("client.unknown"));
    const { id } = client.directory;
    Object.assign(client, {
      read: null,
      times: null,
      error: null,
      former: noFormerNames,
      weeks: [],
      search: null,
      fresh: false,
      localDirty: true,
    });
    this.events.removed([profile.cache.forget("setup", id), profile.cache.forget("items", id)]);
    this.events.emptied(client.profileId, id);
    this.publish([client]);
    this.writeLocal(profile);
    return ok(null);
  }
  /** Keys of the records that hold what is kept of each client, without its events. */
  recordKeys(): readonly { readonly id: ClientId; readonly keys: readonly string[] }[] {
    return [...this.clients.values()].flatMap(({ id, profileId, directory, read }) => {
      const cache = this.profiles.get(profileId)?.cache;
      if (cache === undefined) return [];
      const kinds = read === null ? [] : (["setup", "items"] as const);
      return { id, keys: [...kinds.map((kind) => cache.keyOf(kind, directory.id)), cache.keyOf("local", clientSubject(directory.id))] };
    });
  }
  /** The next answer about this client is taken as it is, also where it has much less than before. */
  trustNext(clientId: ClientId): void {
    const client = this.clients.get(clientId);
    if (client !== undefined) client.trusted = true;
  }
  isTrusted(clientId: ClientId): boolean {
    return this.clients.get(clientId)?.trusted ?? false;
  }

  reading(clientId: ClientId, on: boolean): void {
    const client = this.clients.get(clientId);
    if (client !== undefined) client.reading = on;
  }

  wasRead(clientId: ClientId, reading: ClientReading): void {
    const client = this.clients.get(clientId);
    const profile = client && this.profiles.get(client.profileId);
    if (client === undefined || profile === undefined) return;
    const before = client.read;
    const at = this.now().toISOString();
    const records: SealedRecord[] = [];
    const read = before === null ? reading.read.setup : keepResent(reading.read.setup, before.setup);
    const setup = Packed.of(read);
    const items = Packed.ofList([...reading.read.items, ...(reading.read.trash ?? [])], before?.keptItems ?? null);
    const setupChanged = before === null || !before.keptSetup.equals(setup);
    const itemsChanged = before === null || !before.keptItems.equals(items);
    const summary = summaryOf(read, this.now().getTime());
    if (setupChanged) records.push(profile.cache.seal("setup", client.directory.id, setup.packed, at, summary));
    if ((itemsChanged || before?.hasItems === false) && this.itemsKeptDays() !== 0)
      records.push(profile.cache.seal("items", client.directory.id, items.packed, at));
    if (before !== null && (setupChanged || itemsChanged)) {
      const former = withFormer(client.former, { setup: before.setup, items: before.items }, { setup: read, items: reading.read.items });
      if (!isDeepStrictEqual(former, client.former)) {
        client.former = former;
        client.localDirty = true;
      }
    }
    const weeks = withWeek(client.weeks, summary, this.now());
    if (weeks !== client.weeks) {
      client.weeks = weeks;
      client.localDirty = true;
    }
    client.read = new KeptRead(setup, items, summary);
    client.fresh = true;
    client.trusted = false;
    client.times = reading.times;
    client.error = null;
    if (setupChanged) client.search = null;
    if (records.length > 0) {
      profile.localDirty = true;
      this.events.sealed(records);
    }
    this.publish([client]);
  }

  /** Invitations that were sent again just now: they count from now on. */
  resent(clientId: ClientId, memberIds: readonly MemberId[]): void {
    const client = this.clients.get(clientId);
    const profile = client && this.profiles.get(client.profileId);
    const before = client?.read ?? undefined;
    if (client === undefined || profile === undefined || before === undefined || memberIds.length === 0) return;
    const at = this.now().toISOString();
    const read = withResent(before.setup, memberIds, at);
    const setup = Packed.of(read);
    const summary = summaryOf(read, this.now().getTime());
    client.read = new KeptRead(setup, before.keptItems, summary);
    this.events.sealed([profile.cache.seal("setup", client.directory.id, setup.packed, at, summary)]);
    profile.localDirty = true;
    this.publish([client]);
  }

  failed(clientId: ClientId, error: AppError): void {
    const client = this.clients.get(clientId);
    if (client === undefined) return;
    // A lost network is the app's state, not the client's fault.
    if (!error.code.startsWith("network.")) client.error = error;
    this.publish([client]);
  }
  listFailed(): void {
    /* the session tells; rows keep what they have */
  }

  finished(): void {
    for (const profile of this.profiles.values()) {
      const due = this.now().getTime() - profile.timesWrittenAt > timesEveryMilliseconds;
      const isDirty =
        profile.localDirty || [...this.clients.values()].some((client) => client.profileId === profile.id && client.localDirty);
      if (isDirty || due) this.writeLocal(profile);
    }
  }

  private writeLocal(profile: ProfileState): void {
    this.events.sealed(sealLocal(this.known, profile, this.now()));
    this.events.revisions(profile.id, profile.cache.knownRevisions);
  }

  /* ---------------------------------------------------------------- what screens ask */

  rows(): readonly ClientRow[] {
    return [...this.clients.values()].map((client) => this.row(client));
  }

  view(clientId: ClientId): Result<ClientView> {
    const client = this.clients.get(clientId);
    if (client === undefined) return err(appError("client.unknown"));
    const row = this.row(client);
    const setup = client.read?.setup ?? null;
    return ok({
      row,
      setup,
      meta: row.meta,
      checklist:
        setup === null ? [] : checklistOf(setup, { now: this.now().getTime(), handOverSentAt: this.onboardingOf(clientId).handOverSentAt }),
    });
  }
  items(clientId: ClientId): Result<ItemsView> {
    const client = this.clients.get(clientId);
    if (client === undefined) return err(appError("client.unknown"));
    const items = client.read?.items ?? [];
    const shown = (list: readonly ReadItem[]): readonly ItemName[] => list.map(({ look: _look, mark: _mark, ...item }) => item);
    return ok({ items: shown(items), trash: shown(client.read?.trash ?? []), sameTwice: sameTwice(items), meta: metaOf(client) });
  }
  /** Figures of past weeks of every client. */
  weeks(): readonly { readonly id: ClientId; readonly weeks: readonly ClientWeek[] }[] {
    return [...this.clients.values()].map(({ id, weeks }) => ({ id, weeks }));
  }
  setupOf(clientId: ClientId): ClientSetup | null {
    return this.clients.get(clientId)?.read?.setup ?? null;
  }
  itemsOf(clientId: ClientId): readonly ReadItem[] {
    return this.clients.get(clientId)?.read?.items ?? [];
  }
  /** Names of what the client had at earlier readings. */
  formerOf(clientId: ClientId): FormerNames {
    return this.clients.get(clientId)?.former ?? noFormerNames;
  }
  has(clientId: ClientId): boolean {
    return this.clients.has(clientId);
  }
  readAtOf(clientId: ClientId): string | null {
    return this.clients.get(clientId)?.times?.readAt ?? null;
  }
  /** Rights of the account's custom role there; null for every other role. */
  rightsOf(clientId: ClientId): readonly string[] | null {
    return this.clients.get(clientId)?.directory.rights ?? null;
  }
  nameOf(clientId: ClientId): string {
    return this.clients.get(clientId)?.directory.name ?? "";
  }
  /** Every client, without opening a setup. */
  all(): readonly WorkspaceClient[] {
    return [...this.clients.values()].map((client) => ({
      id: client.id,
      profileId: client.profileId,
      name: client.directory.name,
      meta: metaOf(client),
      summary: client.read?.summaryAt(this.now().getTime()) ?? null,
    }));
  }

  search(query: string, limit: number, within?: ClientId): Promise<readonly SearchHit[]> {
    return searchClients(this.known, query, limit, within);
  }

  /** Tells the list that these clients' rows may look different (a draft stopped, a person was put off). */
  touch(clientIds: readonly ClientId[]): void {
    this.publish(clientIds.flatMap((id) => this.clients.get(id) ?? []));
  }

  private row(client: ClientState): ClientRow {
    const now = this.now().getTime();
    const profile = this.profiles.get(client.profileId);
    return rowOf({
      id: client.id,
      directory: client.directory,
      profileId: client.profileId,
      serverLabel: profile === undefined ? "" : this.known.labelOf(profile),
      local: this.local.of(client.id),
      summary: client.read?.summaryAt(now) ?? null,
      meta: metaOf(client),
      onboarding: this.onboardingOf(client.id),
      now,
    });
  }
  private publish(clients: readonly ClientState[], removed: readonly ClientId[] = []): void {
    if (clients.length > 0 || removed.length > 0)
      this.events.rows(
        clients.map((client) => this.row(client)),
        removed,
      );
  }
}
