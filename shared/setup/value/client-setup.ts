import type { AppError } from "../../errors/app-error.ts";
import type { OrganizationId, CollectionId, GroupId, ItemId, MemberId, ProviderOrganizationId, UserId } from "../../model/ids.ts";
import type { MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";

/**
 * What one client looks like on the server at one moment. Plain data, no secrets, comparable: two reads of an
 * unchanged client give deeply equal values (lists are sorted, no reading times inside), so "nothing changed"
 * is an equality test. Times of reading live beside it (`SetupMeta`).
 */
export interface ClientSetup {
  readonly schema: 1;
  readonly client: ClientDetails;
  readonly seats: SeatsSetup;
  readonly capabilities: ClientCapabilities;
  readonly collectionSettings: CollectionSettings;
  /** Sorted by path. */
  readonly collections: readonly CollectionSetup[];
  /** Sorted by name. */
  readonly groups: readonly GroupSetup[];
  /** Sorted by e-mail. */
  readonly members: readonly MemberSetup[];
  /** Sorted by type. Only types that the server listed. */
  readonly policies: readonly PolicySetup[];
  readonly sso: SsoSetup;
  readonly scim: ScimSetup;
  readonly domains: readonly DomainSetup[];
  readonly items: ItemsSetup;
  /** Parts that could not be read, with the reason. Empty when everything was read. */
  readonly unread: readonly UnreadPart[];
}

export type SetupPart = "details" | "collections" | "groups" | "members" | "policies" | "sso" | "scim" | "domains" | "items";
export interface UnreadPart {
  readonly part: SetupPart;
  readonly error: AppError;
}

export interface ClientDetails {
  readonly id: OrganizationId;
  /** Null when the account has no provider (it owns or administers the organization itself). */
  readonly providerOrganizationId: ProviderOrganizationId | null;
  readonly name: string;
  readonly billingEmail: string | null;
  readonly tier: ProductTier;
  /** Number of the plan where the server told it, else null. */
  readonly planType: number | null;
  readonly enabled: boolean;
  /** SSO identifier of the organization. */
  readonly identifier: string | null;
  readonly hasKeyPair: boolean;
  readonly selfHosted: boolean;
  readonly createdAt: string | null;
}

export interface SeatsSetup {
  readonly assigned: number | null;
  readonly occupied: number;
}

/** What the plan (or the server) offers to this client. What is false is not shown. */
export interface ClientCapabilities {
  readonly policies: boolean;
  readonly groups: boolean;
  readonly sso: boolean;
  readonly scim: boolean;
  readonly domains: boolean;
  readonly events: boolean;
  readonly directory: boolean;
  readonly accountRecovery: boolean;
  readonly customRoles: boolean;
  readonly myItems: boolean;
  /** Whether turning automatic user confirmation on has any effect; null when the server does not say, absent in what older versions kept. */
  readonly automaticConfirmation?: boolean | null;
  readonly secretsManager?: boolean;
  readonly privilegedAccess?: boolean;
}

export interface CollectionSettings {
  readonly limitCollectionCreation: boolean;
  readonly limitCollectionDeletion: boolean;
  readonly limitItemDeletion: boolean;
  readonly allowAdminAccessToAllCollectionItems: boolean;
}
export const collectionSettingNames = [
  "limitCollectionCreation",
  "limitCollectionDeletion",
  "limitItemDeletion",
  "allowAdminAccessToAllCollectionItems",
] as const satisfies readonly (keyof CollectionSettings)[];

/** Strength of access, strongest first: manage, edit, edit-hidden (edit without seeing passwords), view, view-hidden. */
export type AccessLevel = "manage" | "edit" | "edit-hidden" | "view" | "view-hidden";
export const accessLevels = ["manage", "edit", "edit-hidden", "view", "view-hidden"] as const satisfies readonly AccessLevel[];

export interface CollectionAccess<Id> {
  readonly id: Id;
  readonly level: AccessLevel;
}

export interface CollectionSetup {
  readonly id: CollectionId;
  /** Decrypted full name; "/" nests ("IT/Break-glass"). */
  readonly path: string;
  readonly externalId: string | null;
  /** True for a member's own "My items" collection, which nobody edits. */
  readonly isDefaultUserCollection: boolean;
  /** Address of the removed member whose own collection this was. The server shows it instead of a name, and no name can be given. */
  readonly formerOwner?: string;
  readonly groups: readonly CollectionAccess<GroupId>[];
  readonly members: readonly CollectionAccess<MemberId>[];
  readonly itemCount: number;
}

export interface GroupSetup {
  readonly id: GroupId;
  readonly name: string;
  readonly externalId: string | null;
  readonly members: readonly MemberId[];
}

export interface MemberSetup {
  readonly id: MemberId;
  readonly userId: UserId | null;
  readonly name: string | null;
  readonly email: string;
  readonly role: MemberRole;
  /** Names of the rights of a custom role that are on. */
  readonly permissions: readonly string[];
  readonly status: MemberStatus;
  readonly twoStepLogin: boolean;
  readonly accountRecoveryEnrolled: boolean;
  /** Whether the account has a master password; null when the server does not say, absent in what older versions kept. */
  readonly hasMasterPassword?: boolean | null;
  readonly ssoBound: boolean;
  readonly groups: readonly GroupId[];
  /** When the membership row was made (the invitation), if the server tells it; later when this app sent the invitation again. */
  readonly createdAt: string | null;
  /** Why the server revoked this member, when it did. Number of the wire. */
  readonly revocationReason: number | null;
  /** The following are absent in what older versions kept. Id that a directory gave the member. */
  readonly externalId?: string | null;
  /** The account belongs to the organization's verified domain. */
  readonly claimed?: boolean;
  readonly secretsManager?: boolean;
  readonly privilegedAccess?: boolean;
}

export interface PolicySetup {
  /** By which events name it. The official list does not tell it, Vaultwarden’s does (organization-api.md §5, vaultwarden.md §6.5). */
  readonly id?: string;
  readonly type: number;
  readonly enabled: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export type SsoKind = "none" | "openid-connect" | "saml2";
/** The client's single sign-on configuration without its secrets. */
export interface SsoSetup {
  readonly kind: SsoKind;
  readonly enabled: boolean;
  readonly identifier: string | null;
  /** Non-secret members of the stored configuration, as the server named them. A client secret is present only as `hasClientSecret`. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** Addresses that the identity provider needs. */
  readonly give: Readonly<Record<string, string>>;
}
export interface ScimSetup {
  readonly configured: boolean;
  /** What counts for the SCIM service (organization-api.md §7.3). */
  readonly enabled: boolean;
  /** Kind of directory that provisions, as the server numbers it; null: not chosen. Absent in what older versions kept. */
  readonly provider?: number | null;
  /** Null: the server does not say, which means at once. */
  readonly inviteAfterProvisioning?: boolean | null;
}
export interface DomainSetup {
  readonly id: string;
  readonly name: string;
  readonly verifiedAt: string | null;
  readonly txt: string | null;
  /** Absent in what older versions kept. */
  readonly claimedAt?: string | null;
  readonly checkedAt?: string | null;
  readonly nextCheckAt?: string | null;
}

export interface ItemsSetup {
  readonly total: number;
  readonly withoutCollection: number;
  /** Keyed by item type: 1 login, 2 note, 3 card, 4 identity, 5 SSH key, … */
  readonly byType: Readonly<Record<string, number>>;
}

/** What an item has, as the server tells without anything being opened. */
export const itemParts = ["password", "code", "passkey", "address", "attachment"] as const;
export type ItemPart = (typeof itemParts)[number];

/** One item as the Items tab shows it: never more than a name, where it lies, and what stands in plain beside it. */
export interface ItemName {
  readonly id: ItemId;
  readonly name: string;
  readonly type: number;
  readonly collections: readonly CollectionId[];
  readonly revisedAt: string;
  /** Absent for a client that was read before this was looked at. */
  readonly has?: readonly ItemPart[];
  /** When its password was last set, as the apps tell it; absent where nothing tells it. */
  readonly passwordSetAt?: string;
  /** When it went into the trash; absent where it lies in none. */
  readonly deletedAt?: string;
}
/** An item as main keeps it. Never for the window. */
export interface ReadItem extends ItemName {
  /** A keyed digest of what it looks like (electron/items/item-look.ts), where that could be read. */
  readonly look?: string;
  /** The fingerprint of its encrypted name, by which an import knows its own; absent for a client that was read before this was looked at. */
  readonly mark?: string;
}
