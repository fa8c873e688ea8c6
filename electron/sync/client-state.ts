import type { ClientWeek, LocalClient, SetupMeta } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, type ClientId, type ProfileId } from "#shared/model/ids";
import { noFormerNames, type FormerNames } from "#shared/setup/value/former-names";
import type { SearchEntry } from "#shared/setup/value/search";
import type { RecordCache } from "./cache.ts";
import type { ClientEntry } from "./client-reads.ts";
import type { KeptRead } from "./kept-read.ts";
import type { DirectoryEntry, LocalState, ReadTimes } from "./local-state.ts";
import type { Look } from "./looks.ts";

/** What main holds of one client of an open profile. */
export interface ClientState {
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
  /** What the client had at earlier readings and has no more, for its event log. */
  former: FormerNames;
  /** Its figures of past weeks, oldest first. */
  weeks: readonly ClientWeek[];
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
/** The same of an open profile. */
export interface ProfileState {
  readonly id: ProfileId;
  readonly account: ProfileAccount;
  readonly cache: RecordCache;
  local: LocalState;
  localDirty: boolean;
  timesWrittenAt: number;
}

/** Where a profile's clients are from: the server's host and the account's address. */
export interface ProfileAccount {
  readonly server: string;
  readonly account: string;
}

/** A client of which nothing is known but that it is there. */
export const newClient = (profileId: ProfileId, directory: DirectoryEntry): ClientState => ({
  id: clientIdOf(profileId, directory.id),
  profileId,
  directory,
  local: null,
  given: null,
  look: null,
  localDirty: true,
  former: noFormerNames,
  weeks: [],
  read: null,
  times: null,
  error: null,
  reading: false,
  fresh: false,
  trusted: false,
  search: null,
});

export const metaOf = (client: ClientState): SetupMeta => ({
  readAt: client.times?.readAt ?? null,
  error: client.error,
  reading: client.reading,
});

/** @param before what was known: a link and seats that a later answer only lacks stay. */
export function directoryEntryOf(entry: ClientEntry, before: DirectoryEntry | undefined): DirectoryEntry {
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
    rights: entry.rights ?? null,
  };
}
