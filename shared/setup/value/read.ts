import type { AppError } from "../../errors/app-error.ts";
import {
  asId,
  type ClientId,
  type CollectionId,
  type GroupId,
  type ItemId,
  type MemberId,
  type ProviderOrganizationId,
  type UserId,
} from "../../model/ids.ts";
import type { MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";
import type { Result } from "../../util/result.ts";
import { accessLevelOf, type WireAccess } from "./access-level.ts";
import type {
  ClientCapabilities,
  ClientSetup,
  CollectionAccess,
  CollectionSetup,
  DomainSetup,
  GroupSetup,
  ItemName,
  ItemsSetup,
  ReadItem,
  MemberSetup,
  PolicySetup,
  SetupPart,
  SsoKind,
  SsoSetup,
  UnreadPart,
} from "./client-setup.ts";

/*
 * `read`: server responses + keys -> ClientSetup. Pure and total: whatever could not be had or opened becomes an
 * entry of `unread`, never an exception. The wire shapes below name only the members that are used, so that the
 * answers of the official server and of Vaultwarden (which leaves some out) both fit.
 */

/** What the profile says of a client (`providerOrganizations[]` or `organizations[]`). */
export interface WireProfileOrganization {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly identifier?: string | null | undefined;
  readonly productTierType?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly selfHost?: boolean | undefined;
  readonly usePolicies?: boolean | undefined;
  readonly useGroups?: boolean | undefined;
  readonly useSso?: boolean | undefined;
  readonly useScim?: boolean | undefined;
  readonly useOrganizationDomains?: boolean | undefined;
  readonly useEvents?: boolean | undefined;
  readonly useDirectory?: boolean | undefined;
  readonly useResetPassword?: boolean | undefined;
  readonly useCustomPermissions?: boolean | undefined;
  readonly useMyItems?: boolean | undefined;
  readonly hasPublicAndPrivateKeys?: boolean | undefined;
  readonly limitCollectionCreation?: boolean | undefined;
  readonly limitCollectionDeletion?: boolean | undefined;
  readonly limitItemDeletion?: boolean | undefined;
  readonly allowAdminAccessToAllCollectionItems?: boolean | undefined;
}
/** The provider's row of a client (`GET /providers/{id}/organizations`). */
export interface WireProviderRow {
  readonly id: string;
  readonly organizationId: string;
  readonly creationDate?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly occupiedSeats?: number | null | undefined;
}
export interface WireOrganization {
  readonly billingEmail?: string | null | undefined;
  readonly planType?: number | null | undefined;
}
export interface WireSelection extends WireAccess {
  readonly id: string;
}
export interface WireCollection {
  readonly id: string;
  readonly name: string;
  readonly externalId?: string | null | undefined;
  readonly type?: number | null | undefined;
  readonly defaultUserCollectionEmail?: string | null | undefined;
}
export interface WireGroup {
  readonly id: string;
  readonly name: string;
  readonly externalId?: string | null | undefined;
  readonly collections?: readonly WireSelection[] | null | undefined;
}
export interface WireMember {
  readonly id: string;
  readonly userId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly type: number;
  readonly status: number;
  readonly twoFactorEnabled?: boolean | undefined;
  readonly resetPasswordEnrolled?: boolean | undefined;
  readonly ssoBound?: boolean | undefined;
  readonly creationDate?: string | null | undefined;
  readonly revocationReason?: number | null | undefined;
  readonly permissions?: Readonly<Record<string, unknown>> | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
  readonly collections?: readonly WireSelection[] | null | undefined;
}
export interface WirePolicy {
  readonly type: number;
  readonly enabled: boolean;
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
}
export interface WireSso {
  readonly enabled: boolean;
  readonly identifier?: string | null | undefined;
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly urls?: Readonly<Record<string, unknown>> | null | undefined;
}
export interface WireScim {
  readonly id?: string | null | undefined;
  readonly enabled?: boolean | undefined;
  readonly config?: unknown;
}
export interface WireDomain {
  readonly id: string;
  readonly domainName: string;
  readonly txt?: string | null | undefined;
  readonly verifiedDate?: string | null | undefined;
}
export interface WireItem {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly key?: string | null | undefined;
  readonly collectionIds?: readonly string[] | null | undefined;
  readonly revisionDate: string;
  readonly deletedDate?: string | null | undefined;
  readonly login?:
    | {
        readonly username?: string | null | undefined;
        readonly uris?: readonly { readonly uri?: string | null | undefined }[] | null | undefined;
      }
    | null
    | undefined;
}

/** Stands for "not asked: known to be as at the last reading". */
export const unchanged = "unchanged";
/** One part's answer: read, not offered by this server or plan (`null`), as before (`unchanged`), or failed. */
export type PartAnswer<T> = Result<T | null | typeof unchanged>;

export interface ClientAnswers {
  readonly profile: WireProfileOrganization;
  readonly providerRow: WireProviderRow | null;
  readonly details: PartAnswer<WireOrganization>;
  readonly collections: PartAnswer<readonly WireCollection[]>;
  readonly groups: PartAnswer<readonly WireGroup[]>;
  readonly members: PartAnswer<readonly WireMember[]>;
  readonly policies: PartAnswer<readonly WirePolicy[]>;
  readonly sso: PartAnswer<WireSso>;
  readonly scim: PartAnswer<WireScim>;
  readonly domains: PartAnswer<readonly WireDomain[]>;
  readonly items: PartAnswer<readonly WireItem[]>;
  /** Digests of what items look like, by item id; those that did not open are missing. */
  readonly looks?: ReadonlyMap<string, string>;
}

/** The client's key at work: opens texts of the client, and names of items (which may have a key of their own). */
export interface ClientOpener {
  text(encrypted: string, field: string): Result<string>;
  itemName(item: WireItem): Result<string>;
}

export interface ReadClient {
  readonly setup: ClientSetup;
  readonly items: readonly ReadItem[];
}

/** @param previous parts that could not be read now keep what the last reading saw, and stand in `unread`. */
export function readClient(answers: ClientAnswers, opener: ClientOpener, previous: ReadClient | null): ReadClient {
  const unread: UnreadPart[] = [];
  const take = <T, U>(part: SetupPart, answer: PartAnswer<T>, use: (value: T) => U, missing: U, before: U | undefined): U => {
    if (answer.ok) {
      if (answer.value === unchanged) return before ?? missing;
      return answer.value === null ? missing : use(answer.value as T);
    }
    unread.push({ part, error: answer.error });
    return before ?? missing;
  };
  const before = previous?.setup;
  const { profile, providerRow } = answers;

  const items = take(
    "items",
    answers.items,
    (rows) => readItems(rows, opener, unread, answers.looks),
    [] as readonly ReadItem[],
    previous?.items,
  );
  const members = take("members", answers.members, readMembers, [] as readonly MemberSetup[], before?.members);
  const groups = take("groups", answers.groups, (rows) => readGroups(rows, members), [] as readonly GroupSetup[], before?.groups);
  const collections = take(
    "collections",
    answers.collections,
    (rows) =>
      readCollections(rows, {
        opener,
        unread,
        items,
        groups: rowsOf(answers.groups),
        members: rowsOf(answers.members),
      }),
    [] as readonly CollectionSetup[],
    before?.collections,
  );
  const details = take(
    "details",
    answers.details,
    (value) => ({ billingEmail: value.billingEmail ?? null, planType: value.planType ?? null }),
    { billingEmail: null, planType: null },
    before && { billingEmail: before.client.billingEmail, planType: before.client.planType },
  );
  const occupied = providerRow?.occupiedSeats ?? members.filter((member) => member.status >= 0 && member.status <= 2).length;

  const setup: ClientSetup = {
    schema: 1,
    client: {
      id: asId<ClientId>(profile.id),
      providerOrganizationId: providerRow === null ? null : asId<ProviderOrganizationId>(providerRow.id),
      name: profile.name,
      ...details,
      tier: (profile.productTierType ?? 0) as ProductTier,
      enabled: profile.enabled,
      identifier: profile.identifier ?? null,
      hasKeyPair: profile.hasPublicAndPrivateKeys ?? false,
      selfHosted: profile.selfHost ?? false,
      createdAt: providerRow?.creationDate ?? null,
    },
    seats: { assigned: providerRow?.seats ?? profile.seats ?? null, occupied },
    capabilities: capabilitiesOf(profile),
    collectionSettings: {
      limitCollectionCreation: profile.limitCollectionCreation ?? false,
      limitCollectionDeletion: profile.limitCollectionDeletion ?? false,
      limitItemDeletion: profile.limitItemDeletion ?? false,
      allowAdminAccessToAllCollectionItems: profile.allowAdminAccessToAllCollectionItems ?? false,
    },
    collections,
    groups,
    members,
    policies: take("policies", answers.policies, readPolicies, [] as readonly PolicySetup[], before?.policies),
    sso: take("sso", answers.sso, readSso, noSso, before?.sso),
    scim: take(
      "scim",
      answers.scim,
      (value) => ({ configured: (value.id ?? null) !== null, enabled: value.enabled ?? false }),
      { configured: false, enabled: false },
      before?.scim,
    ),
    domains: take("domains", answers.domains, readDomains, [] as readonly DomainSetup[], before?.domains),
    items: countItems(items),
    unread,
  };
  return { setup, items };
}

const rowsOf = <T>(answer: PartAnswer<readonly T[]>): readonly T[] =>
  answer.ok && answer.value !== null && answer.value !== unchanged ? answer.value : [];

/** Capabilities of a client's plan as its profile row tells them; what a server leaves out is not offered. */
export function capabilitiesOf(profile: WireProfileOrganization): ClientCapabilities {
  return {
    policies: profile.usePolicies ?? false,
    groups: profile.useGroups ?? false,
    sso: profile.useSso ?? false,
    scim: profile.useScim ?? false,
    domains: profile.useOrganizationDomains ?? false,
    events: profile.useEvents ?? false,
    directory: profile.useDirectory ?? false,
    accountRecovery: profile.useResetPassword ?? false,
    customRoles: profile.useCustomPermissions ?? false,
    myItems: profile.useMyItems ?? false,
  };
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function readMembers(rows: readonly WireMember[]): readonly MemberSetup[] {
  return rows
    .map((row): MemberSetup => ({
      id: asId<MemberId>(row.id),
      userId: row.userId ? asId<UserId>(row.userId) : null,
      name: row.name ?? null,
      email: row.email ?? "",
      role: row.type as MemberRole,
      permissions: Object.entries(row.permissions ?? {})
        .filter(([, on]) => on === true)
        .map(([name]) => name)
        .sort(),
      status: row.status as MemberStatus,
      twoStepLogin: row.twoFactorEnabled ?? false,
      accountRecoveryEnrolled: row.resetPasswordEnrolled ?? false,
      ssoBound: row.ssoBound ?? false,
      groups: [...(row.groups ?? [])].sort().map(asId<GroupId>),
      createdAt: row.creationDate ?? null,
      revocationReason: row.revocationReason ?? null,
    }))
    .sort((left, right) => compareText(left.email, right.email) || compareText(left.id, right.id));
}

function readGroups(rows: readonly WireGroup[], members: readonly MemberSetup[]): readonly GroupSetup[] {
  const membersOf = new Map<string, MemberId[]>();
  for (const member of members) {
    for (const group of member.groups) {
      const list = membersOf.get(group);
      if (list === undefined) membersOf.set(group, [member.id]);
      else list.push(member.id);
    }
  }
  return rows
    .map((row): GroupSetup => ({
      id: asId<GroupId>(row.id),
      name: row.name,
      externalId: row.externalId ?? null,
      members: (membersOf.get(row.id) ?? []).sort(),
    }))
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
}

interface CollectionContext {
  readonly opener: ClientOpener;
  readonly unread: UnreadPart[];
  readonly items: readonly ItemName[];
  readonly groups: readonly WireGroup[];
  readonly members: readonly WireMember[];
}

/*
 * Access is put together from the lists of groups and members. The server's own list with access
 * (`collections/details`) writes an audit event for every reading by a provider, so it is not used.
 */
function readCollections(rows: readonly WireCollection[], context: CollectionContext): readonly CollectionSetup[] {
  const byGroup = invertAccess<GroupId>(context.groups);
  const byMember = invertAccess<MemberId>(context.members);
  const itemCounts = new Map<string, number>();
  for (const item of context.items)
    for (const collection of item.collections) itemCounts.set(collection, (itemCounts.get(collection) ?? 0) + 1);
  return rows
    .map((row): CollectionSetup => {
      const isDefault = row.type === 1;
      const opened = row.defaultUserCollectionEmail ? null : context.opener.text(row.name, "collection.name");
      if (opened !== null && !opened.ok) noteOnce(context.unread, "collections", opened.error);
      return {
        id: asId<CollectionId>(row.id),
        path: opened === null ? (row.defaultUserCollectionEmail ?? "") : opened.ok ? opened.value : "",
        externalId: row.externalId ?? null,
        isDefaultUserCollection: isDefault,
        groups: byGroup.get(row.id) ?? [],
        members: byMember.get(row.id) ?? [],
        itemCount: itemCounts.get(row.id) ?? 0,
      };
    })
    .sort((left, right) => compareText(left.path, right.path) || compareText(left.id, right.id));
}

function invertAccess<Id extends string>(
  holders: readonly { readonly id: string; readonly collections?: readonly WireSelection[] | null | undefined }[],
): Map<string, CollectionAccess<Id>[]> {
  const byCollection = new Map<string, CollectionAccess<Id>[]>();
  for (const holder of holders) {
    for (const selection of holder.collections ?? []) {
      const entry = { id: holder.id as Id, level: accessLevelOf(selection) };
      const list = byCollection.get(selection.id);
      if (list === undefined) byCollection.set(selection.id, [entry]);
      else list.push(entry);
    }
  }
  for (const list of byCollection.values()) list.sort((left, right) => compareText(left.id, right.id));
  return byCollection;
}

function readItems(
  rows: readonly WireItem[],
  opener: ClientOpener,
  unread: UnreadPart[],
  looks?: ReadonlyMap<string, string>,
): readonly ReadItem[] {
  const items: ReadItem[] = [];
  for (const row of rows) {
    if (row.deletedDate) continue;
    const name = opener.itemName(row);
    if (!name.ok) noteOnce(unread, "items", name.error);
    const look = looks?.get(row.id);
    items.push({
      id: asId<ItemId>(row.id),
      name: name.ok ? name.value : "",
      type: row.type,
      collections: [...(row.collectionIds ?? [])].sort().map(asId<CollectionId>),
      revisedAt: row.revisionDate,
      ...(look === undefined ? {} : { look }),
    });
  }
  return items.sort((left, right) => compareText(left.id, right.id));
}

function countItems(items: readonly ItemName[]): ItemsSetup {
  const byType: Record<string, number> = {};
  let withoutCollection = 0;
  for (const item of items) {
    byType[item.type] = (byType[item.type] ?? 0) + 1;
    if (item.collections.length === 0) withoutCollection += 1;
  }
  return { total: items.length, withoutCollection, byType };
}

function noteOnce(unread: UnreadPart[], part: SetupPart, error: AppError): void {
  if (!unread.some((entry) => entry.part === part)) unread.push({ part, error });
}

function readPolicies(rows: readonly WirePolicy[]): readonly PolicySetup[] {
  return rows.map((row) => ({ type: row.type, enabled: row.enabled, data: row.data ?? {} })).sort((left, right) => left.type - right.type);
}

const noSso: SsoSetup = { kind: "none", enabled: false, identifier: null, settings: {}, give: {} };
const ssoKinds: readonly SsoKind[] = ["none", "openid-connect", "saml2"];

function readSso(row: WireSso): SsoSetup {
  const settings: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(row.data ?? {})) {
    // The identity provider's secret never enters a setup; that there is one does.
    if (name === "clientSecret") {
      settings["hasClientSecret"] = typeof value === "string" && value !== "";
      continue;
    }
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") settings[name] = value;
  }
  const give: Record<string, string> = {};
  for (const [name, value] of Object.entries(row.urls ?? {})) if (typeof value === "string") give[name] = value;
  const kindNumber = typeof row.data?.["configType"] === "number" ? row.data["configType"] : 0;
  return { kind: ssoKinds[kindNumber] ?? "none", enabled: row.enabled, identifier: row.identifier ?? null, settings, give };
}

function readDomains(rows: readonly WireDomain[]): readonly DomainSetup[] {
  return rows
    .map((row) => ({ id: row.id, name: row.domainName, verifiedAt: row.verifiedDate ?? null, txt: row.txt ?? null }))
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
}
