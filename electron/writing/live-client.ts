import { markOf, type SymmetricKey } from "#electron/crypto/index";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { Clock } from "#electron/provider-api/clock";
import type { Collection } from "#shared/api/collections";
import type { GroupDetails } from "#shared/api/groups";
import type { Item } from "#shared/api/items";
import type { Member } from "#shared/api/members";
import type { ProviderUser } from "#shared/api/providers";
import { appError, AppFailure } from "#shared/errors/app-error";
import { asId, type OrganizationId, type CollectionId, type GroupId, type ProviderId } from "#shared/model/ids";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { ReadItem } from "#shared/setup/value/client-setup";
import type { ClientApi } from "./client-api.ts";
import type { ItemsRead, SeenItem } from "./ports.ts";

/** How old a list may be when it is looked at before a write, in milliseconds; older ones are read again. */
export const recentMilliseconds = 20_000;

export interface NamedCollection {
  readonly row: Collection;
  readonly id: CollectionId;
  /** Decrypted; null when it does not open. */ readonly path: string | null;
}
/** recent: read in the last seconds is good enough · fresh: read now. */
export type Freshness = "recent" | "fresh";

/** More than one thing bears the name that was looked for: a person must decide. */
export const ambiguous = (name: string): ApiResult<never> =>
  err({ ...appError("apply.ambiguous-match", { name }), outcome: "refused", status: null });

/** One client while something is applied to it: its lists as last read, and names looked up in them. */
export class LiveClient {
  readonly id: OrganizationId;
  private readonly keyNow: () => Result<SymmetricKey>;
  readonly api: ClientApi;
  private readonly lists: {
    readonly groups: Cached<readonly GroupDetails[]>;
    readonly collections: Cached<readonly NamedCollection[]>;
    readonly members: Cached<readonly Member[]>;
    readonly providerUsers: Cached<readonly ProviderUser[]>;
    readonly items: Cached<readonly SeenItem[]>;
  };

  /** @param read items of the client as they were read before, if they were. */
  constructor(api: ClientApi, id: OrganizationId, key: () => Result<SymmetricKey>, clock: Clock, read: ItemsRead | null = null) {
    this.api = api;
    this.id = id;
    this.keyNow = key;
    this.lists = {
      groups: new Cached(clock, () => api.groups(id)),
      members: new Cached(clock, () => api.members(id)),
      providerUsers: new Cached(clock, () => api.providerUsers(this.providerId)),
      items: new Cached(
        clock,
        async () => mapResult(await api.items(id), (rows) => rows.map(seenInList)),
        read === null ? null : { value: read.items.map(seenInReading), at: read.at },
      ),
      collections: new Cached(clock, async () => {
        const rows = await api.collections(id);
        return rows.ok ? ok(rows.value.map((row) => this.named(row))) : rows;
      }),
    };
  }

  /** The client's key as it is held now: reading the account again replaces its object. Fails the run when it is gone (locked). */
  get key(): SymmetricKey {
    const key = this.keyNow();
    if (!key.ok) throw new AppFailure(key.error);
    return key.value;
  }
  /** The same, or why it is gone. */
  get keyIfHeld(): Result<SymmetricKey> {
    return this.keyNow();
  }

  /** The provider, where it is what is written to and no client (decision 0014). */
  get providerId(): ProviderId {
    return asId<ProviderId>(this.id);
  }

  private named(row: Collection): NamedCollection {
    const own = row.type === 1 || Boolean(row.defaultUserCollectionEmail);
    const opened = own ? null : this.key.decryptText(row.name, "collection.name");
    return { row, id: asId<CollectionId>(row.id), path: opened?.ok === true ? opened.value : null };
  }

  groups(freshness: Freshness): Promise<ApiResult<readonly GroupDetails[]>> {
    return this.lists.groups.get(freshness);
  }
  collections(freshness: Freshness): Promise<ApiResult<readonly NamedCollection[]>> {
    return this.lists.collections.get(freshness);
  }
  members(freshness: Freshness): Promise<ApiResult<readonly Member[]>> {
    return this.lists.members.get(freshness);
  }
  /** People of the provider, where it is what is written to. */
  providerUsers(freshness: Freshness): Promise<ApiResult<readonly ProviderUser[]>> {
    return this.lists.providerUsers.get(freshness);
  }
  /** Whether what this run imported meanwhile is among them depends on when they were read: nobody may go by that. */
  items(freshness: Freshness): Promise<ApiResult<readonly SeenItem[]>> {
    return this.lists.items.get(freshness);
  }
  /** A write changed this list: the next look reads it again. */
  changed(...lists: readonly ("groups" | "collections" | "members" | "providerUsers")[]): void {
    for (const list of lists) this.lists[list].forget();
  }

  /** The one group of a name. Null when there is none; two of them are `apply.ambiguous-match`. */
  async groupNamed(name: string, freshness: Freshness): Promise<ApiResult<GroupDetails | null>> {
    const groups = await this.groups(freshness);
    if (!groups.ok) return groups;
    const found = groups.value.filter((group) => group.name === name);
    return found.length > 1 ? ambiguous(name) : ok(found[0] ?? null);
  }

  /** A group by its id; null when it is gone. */
  async groupOf(id: GroupId, freshness: Freshness): Promise<ApiResult<GroupDetails | null>> {
    const groups = await this.groups(freshness);
    return groups.ok ? ok(groups.value.find((group) => group.id === id) ?? null) : groups;
  }
  /** A collection by its id; null when it is gone. */
  async collectionOf(id: CollectionId, freshness: Freshness): Promise<ApiResult<NamedCollection | null>> {
    const collections = await this.collections(freshness);
    return collections.ok ? ok(collections.value.find((collection) => collection.id === id) ?? null) : collections;
  }

  /** Ids of groups by name, which must all be there. */
  async groupIds(names: readonly string[]): Promise<ApiResult<ReadonlyMap<string, GroupId>>> {
    const ids = new Map<string, GroupId>();
    for (const name of names) {
      const group = await this.groupNamed(name, "recent");
      if (!group.ok) return group;
      if (group.value === null) return notSent(appError("apply.changed-meanwhile", { name }));
      ids.set(name, asId<GroupId>(group.value.id));
    }
    return ok(ids);
  }

  /** The one shared collection of a path, or null. `marks` tell our own from another of the same name. */
  async collectionAt(
    path: string,
    freshness: Freshness,
    marks: ReadonlySet<string> = new Set(),
  ): Promise<ApiResult<NamedCollection | null>> {
    const collections = await this.collections(freshness);
    if (!collections.ok) return collections;
    const found = collections.value.filter((collection) => collection.path === path);
    const own = found.filter((collection) => marks.has(markOf(collection.row.name)));
    if (own.length === 1) return ok(own[0] ?? null);
    return found.length > 1 ? ambiguous(path) : ok(found[0] ?? null);
  }
}

const seenInList = (row: Item): SeenItem => ({ mark: markOf(row.name), look: (open) => (row.deletedDate ? null : open(row)) });
const seenInReading = ({ mark, look }: ReadItem): SeenItem => ({ mark: mark ?? "", look: () => look ?? null });

interface Held<T> {
  readonly value: T;
  /** When it was asked for, milliseconds since 1970. */ readonly at: number;
}

class Cached<T> {
  private readonly clock: Clock;
  private readonly read: () => Promise<ApiResult<T>>;
  private value: Held<T> | null;

  constructor(clock: Clock, read: () => Promise<ApiResult<T>>, value: Held<T> | null = null) {
    this.clock = clock;
    this.read = read;
    this.value = value;
  }

  async get(freshness: Freshness): Promise<ApiResult<T>> {
    const age = this.value === null ? -1 : this.clock.now() - this.value.at;
    // Read later than now: the clock was set back, and nobody knows how old it is.
    if (freshness === "recent" && this.value !== null && age >= 0 && age <= recentMilliseconds) return ok(this.value.value);
    const at = this.clock.now();
    const answer = await this.read();
    if (answer.ok) this.value = { value: answer.value, at };
    return answer;
  }
  forget(): void {
    this.value = null;
  }
}
