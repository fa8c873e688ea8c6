import type { ClientRow, ClientView, ItemsView, LocalClient, SealedRecord, SetupMeta } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { clientIdOf, type ClientId, type MemberId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import type { ReadClient } from "#shared/setup/value/read";
import { search, searchEntriesOf, type SearchEntry } from "#shared/setup/value/search";
import { checklistOf } from "#shared/setup/draft/checklist";
import { err, ok, type Result } from "#shared/util/result";
import { Breath, breathe } from "./breath.ts";
import type { RecordCache } from "./cache.ts";
import type { ClientListing } from "./client-reads.ts";
import { rowOf, type OnboardingOfClient } from "./client-row.ts";
import { directoryEntryOf, metaOf, type ClientState, type ProfileAccount, type ProfileState } from "./client-state.ts";
import { keepResent, withResent } from "./invitations.ts";
import { Kept, KeptRead } from "./kept-read.ts";
import { kindOrder, sealLocal, useRecord } from "./kept-records.ts";
import { KnownClients } from "./known-clients.ts";
import { clientSubject, emptyLocalState, unlistedDays, type LocalState, type ReadTimes } from "./local-state.ts";
import { lookKey } from "./looks.ts";
import type { ClientReading } from "./read-client.ts";
import { sameTwice } from "./same-twice.ts";
import { summaryOf, type SetupSummary } from "./setup-summary.ts";

/** What the workspace tells: rows that changed, and records to keep or delete. */
export interface WorkspaceEvents {
  rows(rows: readonly ClientRow[], removed: readonly ClientId[]): void;
  sealed(records: readonly SealedRecord[]): void;
  removed(keys: readonly string[]): void;
  /** A client went from this computer for good. */
  forgotten(profileId: ProfileId, organizationId: OrganizationId): void;
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
  private readonly known = new KnownClients();
  private readonly events: WorkspaceEvents;
  private readonly now: () => Date;
  private readonly onboardingOf: (clientId: ClientId) => OnboardingOfClient;

  constructor(events: WorkspaceEvents, now: () => Date, onboardingOf: (clientId: ClientId) => OnboardingOfClient) {
    this.events = events;
    this.now = now;
    this.onboardingOf = onboardingOf;
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
      useRecord(this.known, profile, result.value, record.writtenAt);
    }
    // After some days many summaries are out of date at once, and each means opening a setup.
    const now = this.now().getTime();
    const breath = new Breath();
    for (const { read } of [...this.clients.values()])
      if (read?.isStaleAt(now) === true) {
        read.summaryAt(now);
        await breath.afterOpening();
      }
    this.publish([...this.clients.values()]);
    return { opened, refused };
  }

  /* ---------------------------------------------------------------- reading (the target of the sync service) */

  previous(clientId: ClientId): { readonly read: ReadClient; readonly times: ReadTimes } | null {
    const client = this.clients.get(clientId);
    return client?.read && client.times ? { read: client.read.both, times: client.times } : null;
  }

  /** Clients that are not in the listing stay as they were last read, and say so; the one that left a whole listing goes after some time. */
  listed(profileId: ProfileId, listing: ClientListing): void {
    if (!this.profiles.has(profileId)) return;
    const changed: ClientState[] = [];
    const listedIds = new Set<OrganizationId>();
    for (const entry of [...listing.entries].sort((left, right) => (left.profile.id < right.profile.id ? -1 : 1))) {
      listedIds.add(entry.profile.id);
      const before = this.clients.get(clientIdOf(profileId, entry.profile.id))?.directory;
      const client = this.known.stateOf(profileId, directoryEntryOf(entry, before));
      // What was said of it while it was not listed is over; whether it can be read shows at its reading.
      if (before?.unlisted !== undefined) client.error = null;
      changed.push(client);
    }
    const reasons = new Map(listing.kept.map(({ id, error }) => [id, error]));
    const gone: ClientState[] = [];
    for (const client of this.clients.values()) {
      if (client.profileId !== profileId || listedIds.has(client.directory.id)) continue;
      const error = reasons.get(client.directory.id) ?? appError("client.not-listed", { name: client.directory.name });
      const { unlisted } = client.directory;
      const next = unlisted ?? {
        since: this.now().toISOString(),
        error,
        leaves: listing.isWhole && error.code === "client.not-listed",
      };
      this.known.stateOf(profileId, { ...client.directory, unlisted: { ...next, error } });
      client.error = error;
      if (next.leaves && this.now().getTime() - Date.parse(next.since) > unlistedDays * dayMilliseconds) gone.push(client);
      else changed.push(client);
    }
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
    const [setup, items] = [Kept.of(read), Kept.of(reading.read.items)];
    const setupChanged = before === null || !before.keptSetup.equals(setup);
    const itemsChanged = before === null || !before.keptItems.equals(items);
    const summary = summaryOf(read, this.now().getTime());
    if (setupChanged) records.push(profile.cache.seal("setup", client.directory.id, setup.packed, at, summary));
    if (itemsChanged) records.push(profile.cache.seal("items", client.directory.id, items.packed, at));
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
    const setup = Kept.of(read);
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

  /* ---------------------------------------------------------------- local, never sent */

  private changeLocal(profile: ProfileState, part: Partial<LocalState>): void {
    profile.local = { ...profile.local, ...part };
    profile.localDirty = true;
  }
  private writeLocal(profile: ProfileState): void {
    this.events.sealed(sealLocal(this.known, profile, this.now()));
    this.events.revisions(profile.id, profile.cache.knownRevisions);
  }

  localOf(clientId: ClientId): LocalClient {
    return this.known.localOf(clientId);
  }
  saveLocal(clientId: ClientId, local: LocalClient): Result<ClientRow> {
    const client = this.clients.get(clientId);
    const profile = client && this.profiles.get(client.profileId);
    if (client === undefined || profile === undefined) return err(appError("client.unknown"));
    client.local = local;
    client.localDirty = true;
    client.search = null;
    // What this app gave yields to what somebody chose.
    const yielding = [...this.clients.values()].filter(
      (other) => other.local === null && other.look && lookKey(other.look) === lookKey(local),
    );
    for (const other of yielding) other.look = null;
    this.writeLocal(profile);
    this.publish([client, ...yielding]);
    return ok(this.row(client));
  }
  putOff(clientId: ClientId, memberIds: readonly MemberId[], until: string): void {
    const profile = this.known.profileOf(clientId);
    if (profile === undefined) return;
    this.changeLocal(profile, { later: { ...profile.local.later, ...Object.fromEntries(memberIds.map((id) => [id, until])) } });
    this.writeLocal(profile);
  }
  isPutOff(clientId: ClientId, memberId: MemberId): boolean {
    const until = this.known.profileOf(clientId)?.local.later[memberId];
    return until !== undefined && Date.parse(until) > this.now().getTime();
  }
  placesOf(profileId: ProfileId): Readonly<Record<string, string>> {
    return this.profiles.get(profileId)?.local.places ?? {};
  }
  rememberPlaces(profileId: ProfileId, places: Readonly<Record<string, string>>): void {
    const profile = this.profiles.get(profileId);
    if (profile === undefined) return;
    this.changeLocal(profile, { places: { ...profile.local.places, ...places } });
    this.writeLocal(profile);
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
    return ok({ items: items.map(({ look: _look, ...item }) => item), sameTwice: sameTwice(items), meta: metaOf(client) });
  }
  setupOf(clientId: ClientId): ClientSetup | null {
    return this.clients.get(clientId)?.read?.setup ?? null;
  }
  itemsOf(clientId: ClientId): readonly ReadItem[] {
    return this.clients.get(clientId)?.read?.items ?? [];
  }
  has(clientId: ClientId): boolean {
    return this.clients.has(clientId);
  }
  readAtOf(clientId: ClientId): string | null {
    return this.clients.get(clientId)?.times?.readAt ?? null;
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

  async search(
    query: string,
    limit: number,
    within?: ClientId,
  ): Promise<readonly (SearchEntry & { readonly clientName: string; readonly local: LocalClient })[]> {
    const states = within === undefined ? [...this.clients.values()] : [...this.clients.values()].filter((client) => client.id === within);
    // The first search opens every setup.
    const breath = new Breath();
    for (const state of states)
      if (state.search === null) {
        this.searchOf(state);
        await breath.afterOpening();
      }
    const groups = function* (workspace: Workspace) {
      for (const state of states) yield workspace.searchOf(state);
    };
    const hits = await search(groups(this), query, limit, breathe);
    return hits.map((hit) => ({ ...hit, clientName: this.nameOf(hit.clientId), local: this.known.localOf(hit.clientId) }));
  }
  private searchOf(client: ClientState): readonly SearchEntry[] {
    client.search ??= searchEntriesOf(client.id, client.directory.name, this.known.localOf(client.id).tags, client.read?.setup ?? null);
    return client.search;
  }

  /** Tells the list that these clients' rows may look different (a draft stopped, a person was put off). */
  touch(clientIds: readonly ClientId[]): void {
    this.publish(clientIds.flatMap((id) => this.clients.get(id) ?? []));
  }

  private row(client: ClientState): ClientRow {
    const profile = this.profiles.get(client.profileId);
    return rowOf({
      id: client.id,
      directory: client.directory,
      profileId: client.profileId,
      serverLabel: profile === undefined ? "" : this.known.labelOf(profile),
      local: this.known.localOf(client.id),
      summary: client.read?.summaryAt(this.now().getTime()) ?? null,
      meta: metaOf(client),
      onboarding: this.onboardingOf(client.id),
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

const dayMilliseconds = 24 * 60 * 60 * 1000;
