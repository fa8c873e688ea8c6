import { notSent } from "#electron/provider-api/api-request";
import type { UnlockedProfile } from "#electron/account/index";
import type { ApiResult, Clock } from "#electron/provider-api/index";
import { httpReads } from "#electron/sync/http-reads";
import type { ClientListing } from "#electron/sync/client-reads";
import { readOneClient, type ClientReading } from "#electron/sync/read-client";
import { appError } from "#shared/errors/app-error";
import { asId, type OrganizationId } from "#shared/model/ids";
import type { SetupPart } from "#shared/setup/value/client-setup";
import { err, ok, type Result } from "#shared/util/result";
import { httpClientApi, type ListedClient } from "./client-api.ts";
import { clientKeys } from "./client-keys.ts";
import type { Journal } from "./journal.ts";
import type { FreshClient, RunPorts, SetupReads } from "./ports.ts";
import { ReadLog, type Sender } from "./read-log.ts";

/** A client that a run or a review read in full: nobody needs to read it a second time to show it. */
export interface FullRead {
  readonly clientId: OrganizationId;
  readonly listing: ClientListing;
  readonly reading: ClientReading;
}
export type OnRead = (read: FullRead) => void;

/** Parts that a difference is computed from: unread, they would look empty and be made a second time. */
const neededParts: ReadonlySet<SetupPart> = new Set<SetupPart>(["details", "collections", "groups", "members", "policies", "sso"]);

/**
 * Everything that writing needs of one unlocked profile. Reading and writing go through the profile's session.
 * `providerId`: the provider that a new client is made for; undefined: the account's first.
 */
export function runPorts(
  profile: UnlockedProfile,
  {
    onRead,
    providerId,
    ...parts
  }: { readonly clock: Clock; readonly journal: Journal; readonly onRead?: OnRead; readonly providerId?: string | undefined },
): RunPorts {
  const { http } = profile;
  const provider = profile.providerFor(providerId);
  // A suspended provider's routes go on answering; its clients are left out of the reading, not of the writing (provider-api.md §6.2).
  const providerIds = profile.providers.filter(({ suspended }) => !suspended).map(({ id }) => id);
  const readLog = new ReadLog();
  const watched = readLog.watching(http, parts.clock);
  const ownClients = async (): Promise<ApiResult<readonly ListedClient[]>> => {
    const account = await profile.refreshAccount();
    if (!account.ok) return notSent(account.error);
    return ok(
      profile.clients().map((row) => ({
        clientId: asId<OrganizationId>(row.id),
        linkId: null,
        name: row.name,
        seats: row.seats ?? null,
        providerId: null,
      })),
    );
  };
  return {
    ...parts,
    readLog,
    api: httpClientApi({ http: watched, software: () => profile.software, providerId: provider?.id ?? null, providerIds, ownClients }),
    reads: setupReads(profile, parts.clock, watched, onRead),
    keys: clientKeys(
      () => profile.providerKey(provider),
      (id) => profile.keyring.organizationKey(id),
    ),
    who: profile.record.email,
    async notServed(clientId) {
      const account = await profile.refreshAccount();
      return account.ok ? profile.notServed(clientId, providerId) : account.error;
    },
    waitingUntil: () => http.waitingUntil,
  };
}

/** `SetupReads` of one unlocked profile. */
export function setupReads(profile: UnlockedProfile, clock: Clock, http: Sender = profile.http, onRead?: OnRead): SetupReads {
  const reads = httpReads(profile, http);
  return {
    async read(clientId, known = null): Promise<Result<FreshClient>> {
      const { signal } = new AbortController();
      const entries = await reads.clients(signal);
      if (!entries.ok) return entries;
      const entry = entries.value.entries.find((each) => each.profile.id === clientId);
      if (entry === undefined) return err(profile.notServed(clientId) ?? appError("client.unknown"));
      const reading = await readOneClient(reads, entry, null, { force: true, knownItems: known, now: () => new Date(clock.now()), signal });
      if (!reading.ok) return reading;
      onRead?.({ clientId, listing: entries.value, reading: reading.value });
      const { read, times } = reading.value;
      const unread = read.setup.unread.find(({ part }) => neededParts.has(part));
      if (unread !== undefined) return err(unread.error);
      const areItemsRead = !read.setup.unread.some(({ part }) => part === "items");
      return ok({ setup: read.setup, items: areItemsRead ? { items: read.items, at: Date.parse(times.fullReadAt) } : null });
    },
  };
}
