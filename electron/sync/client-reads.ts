import type { MemberRight } from "#shared/model/member-rights";
import type { ProfileOrganization } from "#shared/api/account";
import type { Collection } from "#shared/api/collections";
import type { Connection } from "#shared/api/connections";
import type { Domain } from "#shared/api/domains";
import type { GroupDetails } from "#shared/api/groups";
import type { Item } from "#shared/api/items";
import type { Member } from "#shared/api/members";
import type { Organization } from "#shared/api/organizations";
import type { Policy } from "#shared/api/policies";
import type { ProviderOrganization } from "#shared/api/providers";
import type { Sso } from "#shared/api/sso";
import type { AppError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import type { PartAnswer } from "#shared/setup/value/read";
import type { ClientOpener } from "#shared/setup/value/read";
import type { Result } from "#shared/util/result";

/** What reading needs from one signed-in profile: the server's answers and the keys at work. */
export interface ProfileReads {
  /** The clients of the account: the provider's, or the organizations it owns or administers. Two or three requests for all. */
  clients(signal: AbortSignal): Promise<Result<ClientListing>>;
  organization(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<Organization>>;
  members(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly Member[]>>;
  groups(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly GroupDetails[]>>;
  collections(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly Collection[]>>;
  policies(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly Policy[]>>;
  sso(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<Sso>>;
  scim(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<Connection>>;
  domains(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly Domain[]>>;
  items(id: OrganizationId, signal: AbortSignal): Promise<PartAnswer<readonly Item[]>>;
  /** Whether the event log shows that anything but people's use of items happened since; null when there is no log to ask. */
  changedSince(id: OrganizationId, since: string, until: string, signal: AbortSignal): Promise<Result<boolean | null>>;
  /** The client's key at work; a failure names what is wrong with it. */
  opener(id: OrganizationId): Result<ItemOpener>;
}

export interface ItemOpener extends ClientOpener {
  /** A keyed digest of what an item looks like; null when it does not open. */
  itemLook(item: Item): string | null;
}

/** The account's clients at one moment. */
export interface ClientListing {
  readonly entries: readonly ClientEntry[];
  /** Clients that were listed before and are not served now, with why: they stay as they were last read. */
  readonly kept: readonly { readonly id: OrganizationId; readonly error: AppError }[];
  /** Nothing is missing in the answer but, at most, one client among others. */
  readonly isWhole: boolean;
}
export interface ClientEntry {
  readonly profile: ProfileOrganization;
  readonly providerRow: ProviderOrganization | null;
  /** Rights of the account's custom role; null or absent: another role, which has all of them. */
  readonly rights?: readonly MemberRight[] | null;
}
