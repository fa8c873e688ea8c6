import type { ApiResult } from "#electron/provider-api/api-request";
import type { Collection } from "#shared/api/collections";
import type { AccessSelection } from "#shared/api/common";
import type { GroupDetails } from "#shared/api/groups";
import type { Item } from "#shared/api/items";
import type { DeviceRequest } from "#shared/api/device-requests";
import type { Member, RecoveryAnswer } from "#shared/api/members";
import type { Organization } from "#shared/api/organizations";
import type { Policy } from "#shared/api/policies";
import type { Sso } from "#shared/api/sso";
import type { OwnSecret } from "./ports.ts";
import type { ApiKeyType, ClientPlan, MemberRole } from "#shared/model/enums";
import type { OrganizationId, CollectionId, GroupId, MemberId, ProviderOrganizationId } from "#shared/model/ids";
import type { CollectionSettings } from "#shared/setup/value/client-setup";
import type { NewPasswordSecrets } from "./ports.ts";

/*
 * What applying needs of a server: the few routes that write, and the lists by which it recognises what is there.
 * Failures tell whether the request may have acted (`outcome`).
 */

export interface ListedClient {
  readonly clientId: OrganizationId;
  /** Null when the account has no provider. */
  readonly linkId: ProviderOrganizationId | null;
  readonly name: string;
  readonly seats: number | null;
}
export interface NewClient {
  readonly name: string;
  readonly ownerEmail: string;
  readonly planType: ClientPlan;
  readonly seats: number;
  /** The client's key, encrypted under the provider's. */
  readonly key: string;
  readonly keyPair: { readonly publicKey: string; readonly encryptedPrivateKey: string };
  /** Encrypted under the client's key. */
  readonly collectionName: string;
}
export interface CollectionWrite {
  readonly name: string;
  readonly externalId: string | null;
  readonly groups: readonly AccessSelection[];
  readonly users: readonly AccessSelection[];
}
/** One collection with who reaches it. */
export interface CollectionRow {
  readonly name: string;
  readonly externalId: string | null;
  readonly groups: readonly AccessSelection[];
  readonly users: readonly AccessSelection[];
}
export interface MemberWrite {
  readonly type: MemberRole;
  readonly accessSecretsManager: boolean;
  readonly accessPam: boolean;
  readonly permissions: Readonly<Record<string, unknown>> | null;
  readonly collections: readonly AccessSelection[];
  readonly groups: readonly GroupId[];
}
/** One import, encrypted, as the route wants it (organization-api.md §6.4). */
export interface ImportBody {
  readonly collections: readonly { readonly id: string | null; readonly name: string; readonly externalId: string | null }[];
  readonly ciphers: readonly { readonly name: string }[];
  readonly collectionRelationships: readonly { readonly key: number; readonly value: number }[];
}

/** One person's row in the answer to a call that names several. */
export interface PersonAnswer {
  readonly id: string;
  /** The server's own words; null when it did what was asked. */
  readonly error: string | null;
}

export interface ClientApi {
  clients(): Promise<ApiResult<readonly ListedClient[]>>;
  /** Public key of a client; null when it has none. */
  publicKey(id: OrganizationId): Promise<ApiResult<string | null>>;
  organization(id: OrganizationId): Promise<ApiResult<Organization>>;
  groups(id: OrganizationId): Promise<ApiResult<readonly GroupDetails[]>>;
  collections(id: OrganizationId): Promise<ApiResult<readonly Collection[]>>;
  collection(id: OrganizationId, collectionId: CollectionId): Promise<ApiResult<CollectionRow>>;
  /** With groups and collections. */
  members(id: OrganizationId): Promise<ApiResult<readonly Member[]>>;
  policies(id: OrganizationId): Promise<ApiResult<readonly Policy[]>>;
  sso(id: OrganizationId): Promise<ApiResult<Sso>>;
  items(id: OrganizationId): Promise<ApiResult<readonly Item[]>>;

  createClient(client: NewClient): Promise<ApiResult<null>>;
  /** Name and seats are always both written. */
  updateClient(linkId: ProviderOrganizationId, body: { readonly name: string; readonly assignedSeats: number }): Promise<ApiResult<null>>;
  updateOrganization(id: OrganizationId, body: { readonly name?: string; readonly billingEmail?: string }): Promise<ApiResult<unknown>>;
  updateCollectionSettings(id: OrganizationId, settings: CollectionSettings): Promise<ApiResult<unknown>>;
  createGroup(
    id: OrganizationId,
    body: { readonly name: string; readonly collections: readonly AccessSelection[]; readonly users: readonly MemberId[] },
  ): Promise<ApiResult<{ readonly id: string }>>;
  updateGroup(
    id: OrganizationId,
    groupId: GroupId,
    body: { readonly name: string; readonly collections: readonly AccessSelection[]; readonly users: readonly MemberId[] },
  ): Promise<ApiResult<unknown>>;
  removeGroup(id: OrganizationId, groupId: GroupId): Promise<ApiResult<unknown>>;
  createCollection(id: OrganizationId, body: CollectionWrite): Promise<ApiResult<{ readonly id: string }>>;
  updateCollection(id: OrganizationId, collectionId: CollectionId, body: CollectionWrite): Promise<ApiResult<unknown>>;
  removeCollection(id: OrganizationId, collectionId: CollectionId): Promise<ApiResult<unknown>>;
  putPolicy(
    id: OrganizationId,
    type: number,
    policy: { readonly enabled: boolean; readonly data: Readonly<Record<string, unknown>> | null },
    defaultCollectionName: string | null,
  ): Promise<ApiResult<unknown>>;
  saveSso(
    id: OrganizationId,
    body: { readonly enabled: boolean; readonly identifier: string | null; readonly data: Readonly<Record<string, unknown>> },
  ): Promise<ApiResult<unknown>>;
  invite(
    id: OrganizationId,
    body: {
      readonly emails: readonly string[];
      readonly type: MemberRole;
      readonly groups: readonly GroupId[];
      readonly collections: readonly AccessSelection[];
      readonly accessSecretsManager: boolean;
      readonly permissions: Readonly<Record<string, boolean>> | null;
    },
  ): Promise<ApiResult<null>>;
  updateMember(id: OrganizationId, memberId: MemberId, body: MemberWrite): Promise<ApiResult<unknown>>;
  /** @param keys the client's key, sealed to each person's key. @param ownCollectionName encrypted; null where people get none. */
  confirmMembers(
    id: OrganizationId,
    keys: readonly { readonly id: MemberId; readonly key: string }[],
    ownCollectionName: string | null,
  ): Promise<ApiResult<readonly PersonAnswer[]>>;
  resendInvitations(id: OrganizationId, members: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
  revokeMembers(id: OrganizationId, members: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
  restoreMembers(id: OrganizationId, members: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
  removeMembers(id: OrganizationId, members: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
  /** What an account recovery, or letting in a device, needs of a member. */
  recoveryDetails(id: OrganizationId, memberId: MemberId): Promise<ApiResult<RecoveryAnswer>>;
  /** @param newPassword null: the master password stays. */
  recoverAccount(
    id: OrganizationId,
    memberId: MemberId,
    newPassword: NewPasswordSecrets | null,
    clearTwoStep: boolean,
  ): Promise<ApiResult<null>>;
  /** Devices that nobody answered yet, expired ones too. */
  deviceRequests(id: OrganizationId): Promise<ApiResult<readonly DeviceRequest[]>>;
  /** @param key the member's user key, sealed to the device. Without one the server would close the request and leave the device outside. */
  approveDevice(id: OrganizationId, requestId: string, key: string): Promise<ApiResult<null>>;
  denyDevices(id: OrganizationId, requestIds: readonly string[]): Promise<ApiResult<null>>;
  /** When a key of the client was made, as the server tells it; null when there is none. */
  apiKeyDate(id: OrganizationId, type: ApiKeyType): Promise<ApiResult<string | null>>;
  /** Makes a key anew and tells it. */
  newApiKey(id: OrganizationId, type: ApiKeyType, secret: OwnSecret): Promise<ApiResult<string>>;
  purge(id: OrganizationId, secret: OwnSecret): Promise<ApiResult<null>>;
  deleteClient(id: OrganizationId, secret: OwnSecret): Promise<ApiResult<null>>;
  importItems(id: OrganizationId, body: ImportBody): Promise<ApiResult<null>>;
}
