import type { ClientId } from "#shared/model/ids";
import type {
  PartAnswer,
  WireCollection,
  WireDomain,
  WireGroup,
  WireItem,
  WireMember,
  WireOrganization,
  WirePolicy,
  WireProfileOrganization,
  WireProviderRow,
  WireScim,
  WireSso,
} from "#shared/setup/value/read";
import type { ClientOpener } from "#shared/setup/value/read";
import type { Result } from "#shared/util/result";

/** What reading needs from one signed-in profile: the server's answers and the keys at work. */
export interface ProfileReads {
  /** The clients of the account: the provider's, or the organizations it owns or administers. Two or three requests for all. */
  clients(signal: AbortSignal): Promise<Result<readonly ClientEntry[]>>;
  organization(id: ClientId, signal: AbortSignal): Promise<PartAnswer<WireOrganization>>;
  members(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WireMember[]>>;
  groups(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WireGroup[]>>;
  collections(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WireCollection[]>>;
  policies(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WirePolicy[]>>;
  sso(id: ClientId, signal: AbortSignal): Promise<PartAnswer<WireSso>>;
  scim(id: ClientId, signal: AbortSignal): Promise<PartAnswer<WireScim>>;
  domains(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WireDomain[]>>;
  items(id: ClientId, signal: AbortSignal): Promise<PartAnswer<readonly WireItem[]>>;
  /** Whether the event log shows that anything but people's use of items happened since; null when there is no log to ask. */
  changedSince(id: ClientId, since: string, until: string, signal: AbortSignal): Promise<Result<boolean | null>>;
  /** The client's key at work; a failure names what is wrong with it. */
  opener(id: ClientId): Result<ItemOpener>;
}

export interface ItemOpener extends ClientOpener {
  /** A keyed digest of what an item looks like; null when it does not open. */
  itemLook(item: WireItem): string | null;
}

export interface ClientEntry {
  readonly profile: WireProfileOrganization;
  readonly providerRow: WireProviderRow | null;
}
