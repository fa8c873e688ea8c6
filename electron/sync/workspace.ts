import type { ClientRow, ClientView, ItemsView, LocalClient, SealedRecord, SetupMeta } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, type ClientId, type MemberId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import type { ReadClient } from "#shared/setup/value/read";
import { search, searchEntriesOf, type SearchEntry } from "#shared/setup/value/search";
import { checklistOf } from "#shared/setup/draft/checklist";
import { err, ok, type Result } from "#shared/util/result";
import type { OpenedRecord, RecordCache } from "./cache.ts";
import { isDeepStrictEqual } from "node:util";
import type { ClientEntry, ClientListing } from "./client-reads.ts";
import { rowOf, type OnboardingOfClient } from "./client-row.ts";
import { keepResent, withResent } from "./invitations.ts";
import { Kept, KeptRead } from "./kept-read.ts";
import { freeLook, lookKey, type Look } from "./looks.ts";
import { summaryOf, type SetupSummary } from "./setup-summary.ts";
import {
  clientSubject,
  directoryOfSetup,
  emptyLocalState,
  stateSubject,
  unlistedDays,
  type ClientRecord,
  type DirectoryEntry,
  type FormerLocalState,
  type LocalState,
  type ReadTimes,
} from "./local-state.ts";
import type { ClientReading } from "./read-client.ts";

interface ClientState {
  readonly id: ClientId;
  readonly profileId: ProfileId;
  directory: DirectoryEntry;
  /** What was chosen for it; null: nothing. */
  local: LocalClient | null;
  /** Colour and letters that this app gave it, as kept; null: none yet. */
  given: Look | null;
  /** The same as it is shown in this session, beside the other clients of the list; null: not asked yet. */
  look: Look | null;
  /** Directory or choices are not sealed yet as they are now. */
  localDirty: boolean;
  read: KeptRead | null;
  times: ReadTimes | null;
  error: AppError | null;
  reading: boolean;
  /** Read from the server since unlocking. */
  fresh: boolean;
  /** The next answer is taken as it is: the technician said so. */
  trusted: boolean;
  search: readonly SearchEntry[] | null;
}
interface ProfileState {
  readonly id: ProfileId;
  readonly account: ProfileAccount;
  readonly cache: RecordCache;
  local: LocalState;
  localDirty: boolean;
  timesWrittenAt: number;
}

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

/** Where a profile's clients are from: the server's host and the account's address. */
export interface ProfileAccount {
  readonly server: string;
  readonly account: string;
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
  private readonly clients = new Map<ClientId, ClientState>();
  private readonly profiles = new Map<ProfileId, ProfileState>();
  private readonly events: WorkspaceEvents;
  private readonly now: () => Date;
  private readonly onboardingOf: (clientId: ClientId) => OnboardingOfClient;

  constructor(events: WorkspaceEvents, now: () => Date, onboardingOf: (clientId: ClientId) => OnboardingOfClient) {
    this.events = events;
    this.now = now;
    this.onboardingOf = onboardingOf;
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
      this.useRecord(profile, result.value, record.writtenAt);
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

  private useRecord(profile: ProfileState, record: OpenedRecord, writtenAt: string): void {
    if (record.kind === "local") {
      const content = JSON.parse(Buffer.from(record.content).toString("utf8")) as LocalState | FormerLocalState | ClientRecord;
      if ("directory" in content && !("times" in content)) {
        const client = this.useClientRecord(profile, content.directory, content.local, false);
        client.given ??= content.look ?? null;
      } else if ("times" in content) this.useState(profile, content);
      return;
    }
    const id = clientIdOf(profile.id, asId<OrganizationId>(record.subject));
    let client = this.clients.get(id);
    if (client === undefined) {
      // Its own record is lost: the setup tells who it is.
      if (record.kind !== "setup") return;
      client = this.useClientRecord(profile, directoryOfSetup(new Kept<ClientSetup>(record.content).get()), null, true);
    }
    // What was read from the server in this session is newer than any record.
    if (client.fresh) return;
    if (record.kind === "setup") {
      client.read = new KeptRead(new Kept(record.content), null, record.summary as SetupSummary);
      client.times ??= profile.local.times[record.subject] ?? { readAt: writtenAt, fullReadAt: writtenAt };
      client.search = null;
    } else client.read = client.read?.withItems(new Kept(record.content)) ?? null;
  }
  private useState(profile: ProfileState, content: LocalState | FormerLocalState): void {
    const { times, later, places } = content;
    profile.local = { schema: 2, times, later: { ...later, ...profile.local.later }, places: { ...places, ...profile.local.places } };
    if (content.schema !== 1) return;
    // One record held everything before: every client gets its own at the next writing.
    profile.localDirty = true;
    for (const entry of content.directory) this.useClientRecord(profile, entry, content.clients[entry.id] ?? null, true);
  }
  /** Listed by the server already, or changed here already, in this session: that stays. */
  private useClientRecord(profile: ProfileState, directory: DirectoryEntry, local: LocalClient | null, isDirty: boolean): ClientState {
    const known = this.clients.get(clientIdOf(profile.id, directory.id));
    const client = known ?? this.stateOf(profile.id, directory);
    client.local ??= local;
    client.localDirty = known === undefined ? isDirty : known.localDirty;
    client.times ??= profile.local.times[directory.id] ?? null;
    if (known === undefined) client.error = directory.unlisted?.error ?? null;
    return client;
  }

  private stateOf(profileId: ProfileId, entry: DirectoryEntry): ClientState {
    const id = clientIdOf(profileId, entry.id);
    const known = this.clients.get(id);
    if (known !== undefined) {
      if (!isDeepStrictEqual(known.directory, entry)) {
        known.directory = entry;
        known.localDirty = true;
        known.search = null;
      }
      return known;
    }
    const made: ClientState = {
      id,
      profileId,
      directory: entry,
      local: null,
      given: null,
      look: null,
      localDirty: true,
      read: null,
      times: null,
      error: null,
      reading: false,
      fresh: false,
      trusted: false,
      search: null,
    };
    this.clients.set(id, made);
    return made;
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
      const client = this.stateOf(profileId, directoryEntryOf(entry, before));
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
      this.stateOf(profileId, { ...client.directory, unlisted: { ...next, error } });
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
    const times: Record<string, ReadTimes> = {};
    const records: SealedRecord[] = [];
    const at = this.now().toISOString();
    const seal = (subject: string, value: LocalState | ClientRecord): void => {
      records.push(profile.cache.seal("local", subject, Buffer.from(JSON.stringify(value)), at));
    };
    for (const client of this.clients.values()) {
      if (client.profileId !== profile.id) continue;
      if (client.times !== null) times[client.directory.id] = client.times;
      const { directory, local, given } = client;
      if (client.localDirty) seal(clientSubject(directory.id), { schema: 2, directory, local, ...(given === null ? {} : { look: given }) });
      client.localDirty = false;
    }
    profile.local = { ...profile.local, times };
    profile.localDirty = false;
    profile.timesWrittenAt = this.now().getTime();
    seal(stateSubject, profile.local);
    this.events.sealed(records);
    this.events.revisions(profile.id, profile.cache.knownRevisions);
  }

  localOf(clientId: ClientId): LocalClient {
    const client = this.clients.get(clientId);
    if (client?.local) return client.local;
    return { ...(client === undefined ? freeLook(organizationOf(clientId), "", new Set()) : this.lookOf(client)), ...plain };
  }
  /** Colour and letters of a client for which nothing was chosen: what it was given, unless another client of the list has the same. */
  private lookOf(client: ClientState): Look {
    if (client.look !== null) return client.look;
    const taken = new Set<string>();
    for (const other of this.clients.values()) {
      const look = other === client ? null : (other.local ?? other.look ?? other.given);
      if (look !== null) taken.add(lookKey(look));
    }
    const isFree = client.given !== null && !taken.has(lookKey(client.given));
    const look = isFree && client.given !== null ? client.given : freeLook(client.directory.id, client.directory.name, taken);
    client.look = look;
    if (!isFree && !isDeepStrictEqual(look, client.given)) {
      client.given = look;
      client.localDirty = true;
    }
    return look;
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
    const profile = this.profileOf(clientId);
    if (profile === undefined) return;
    this.changeLocal(profile, { later: { ...profile.local.later, ...Object.fromEntries(memberIds.map((id) => [id, until])) } });
    this.writeLocal(profile);
  }
  isPutOff(clientId: ClientId, memberId: MemberId): boolean {
    const until = this.profileOf(clientId)?.local.later[memberId];
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
  private profileOf(clientId: ClientId): ProfileState | undefined {
    const client = this.clients.get(clientId);
    return client && this.profiles.get(client.profileId);
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
    return hits.map((hit) => ({ ...hit, clientName: this.nameOf(hit.clientId), local: this.localOf(hit.clientId) }));
  }
  private searchOf(client: ClientState): readonly SearchEntry[] {
    client.search ??= searchEntriesOf(client.id, client.directory.name, this.localOf(client.id).tags, client.read?.setup ?? null);
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
      serverLabel: profile === undefined ? "" : this.labelOf(profile),
      local: this.localOf(client.id),
      summary: client.read?.summaryAt(this.now().getTime()) ?? null,
      meta: metaOf(client),
      onboarding: this.onboardingOf(client.id),
    });
  }
  /** The server; with the account where another open profile is of the same server, since both may list a client. */
  private labelOf(profile: ProfileState): string {
    const { server, account } = profile.account;
    const isShared = [...this.profiles.values()].some((other) => other.id !== profile.id && other.account.server === server);
    return isShared ? `${server} · ${account}` : server;
  }
  private publish(clients: readonly ClientState[], removed: readonly ClientId[] = []): void {
    if (clients.length > 0 || removed.length > 0)
      this.events.rows(
        clients.map((client) => this.row(client)),
        removed,
      );
  }
}

const breathe = (): Promise<void> =>
  new Promise((go) => {
    setImmediate(go);
  });
/** Lets main go on after every few setups that were opened; one takes some milliseconds. */
export class Breath {
  private opened = 0;
  async afterOpening(): Promise<void> {
    if (++this.opened % 4 === 0) await breathe();
  }
}

/** Logins of the same name, user name and address, in groups of two and more; without the digests they were found by. */
function sameTwice(items: readonly ReadItem[]): ItemsView["sameTwice"] {
  const groups = new Map<string, ReadItem[]>();
  for (const item of items) {
    if (item.look === undefined || item.type !== loginType) continue;
    const group = groups.get(item.look);
    if (group === undefined) groups.set(item.look, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > 1 && group[0] !== undefined ? [{ name: group[0].name, items: group.map(({ id }) => id) }] : [],
  );
}

const plain = { tags: [], note: "", hints: {} } as const;
const loginType = 1;
const dayMilliseconds = 24 * 60 * 60 * 1000;
const metaOf = (client: ClientState): SetupMeta => ({ readAt: client.times?.readAt ?? null, error: client.error, reading: client.reading });
const kindOrder = (record: SealedRecord): number => ({ local: 0, setup: 1, items: 2 })[record.kind];

/** @param before what was known: a link and seats that a later answer only lacks stay. */
function directoryEntryOf(entry: ClientEntry, before: DirectoryEntry | undefined): DirectoryEntry {
  const { profile, providerRow } = entry;
  return {
    id: profile.id,
    providerOrganizationId: providerRow === null ? (before?.providerOrganizationId ?? null) : asId(providerRow.id),
    name: profile.name,
    tier: profile.productTierType ?? before?.tier ?? 0,
    enabled: profile.enabled,
    selfHosted: profile.selfHost,
    seats: providerRow?.seats ?? profile.seats ?? before?.seats ?? null,
    occupiedSeats: providerRow?.occupiedSeats ?? before?.occupiedSeats ?? null,
  };
}
