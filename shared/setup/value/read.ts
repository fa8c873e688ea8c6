import type { ProfileOrganization } from "../../api/account.ts";
import type { Collection } from "../../api/collections.ts";
import type { AccessSelection } from "../../api/common.ts";
import type { Connection } from "../../api/connections.ts";
import type { Domain } from "../../api/domains.ts";
import type { GroupDetails } from "../../api/groups.ts";
import type { Item } from "../../api/items.ts";
import type { Member } from "../../api/members.ts";
import type { Organization } from "../../api/organizations.ts";
import type { Policy } from "../../api/policies.ts";
import type { ProviderOrganization } from "../../api/providers.ts";
import type { Sso } from "../../api/sso.ts";
import type { AppError } from "../../errors/app-error.ts";
import {
  asId,
  type CollectionId,
  type GroupId,
  type ItemId,
  type MemberId,
  type ProviderOrganizationId,
  type UserId,
} from "../../model/ids.ts";
import type { MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";
import type { Result } from "../../util/result.ts";
import { accessLevelOf } from "./access-level.ts";
import { itemParts } from "./client-setup.ts";
import type {
  ClientCapabilities,
  ClientSetup,
  CollectionAccess,
  CollectionSetup,
  DomainSetup,
  GroupSetup,
  ItemName,
  ItemPart,
  ItemsSetup,
  ReadItem,
  MemberSetup,
  PolicySetup,
  SetupPart,
  SsoKind,
  SsoSetup,
  UnreadPart,
} from "./client-setup.ts";
import { readScim } from "./scim.ts";

/*
 * `read`: server responses + keys -> ClientSetup. Pure and total: whatever could not be had or opened becomes an
 * entry of `unread`, never an exception. The answers come through the schemas of shared/api, which take what servers
 * of other makes leave out.
 */

/** Stands for "not asked: known to be as at the last reading". */
export const unchanged = "unchanged";
/** One part's answer: read, not offered by this server or plan (`null`), as before (`unchanged`), or failed. */
export type PartAnswer<T> = Result<T | null | typeof unchanged>;

export interface ClientAnswers {
  readonly profile: ProfileOrganization;
  readonly providerRow: ProviderOrganization | null;
  readonly details: PartAnswer<Organization>;
  readonly collections: PartAnswer<readonly Collection[]>;
  readonly groups: PartAnswer<readonly GroupDetails[]>;
  readonly members: PartAnswer<readonly Member[]>;
  readonly policies: PartAnswer<readonly Policy[]>;
  readonly sso: PartAnswer<Sso>;
  readonly scim: PartAnswer<Connection>;
  readonly domains: PartAnswer<readonly Domain[]>;
  readonly items: PartAnswer<readonly Item[]>;
  /** Digests of what items look like, by item id; those that did not open are missing. */
  readonly looks?: ReadonlyMap<string, string>;
  /** Fingerprints of the items' encrypted names, by item id. */
  readonly marks?: ReadonlyMap<string, string>;
}

/** The client's key at work: opens texts of the client, and names of items (which may have a key of their own). */
export interface ClientOpener {
  text(encrypted: string, field: string): Result<string>;
  itemName(item: Item): Result<string>;
}

export interface ReadClient {
  readonly setup: ClientSetup;
  /** Without what lies in the trash. */
  readonly items: readonly ReadItem[];
  readonly trash?: readonly ReadItem[];
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

  const all = take(
    "items",
    answers.items,
    (rows) => readItems(rows, opener, unread, answers),
    [] as readonly ReadItem[],
    previous === null ? undefined : [...previous.items, ...(previous.trash ?? [])],
  );
  const items = all.filter((item) => !isTrashed(item));
  const members = take("members", answers.members, readMembers, [] as readonly MemberSetup[], before?.members);
  // Where only some lists were asked for, what the others would tell of groups and access stays, and what these tell is put in.
  const memberRows = isSame(answers.members) ? null : rowsOf(answers.members);
  const groupRows = isSame(answers.groups) ? null : rowsOf(answers.groups);
  const groups = take(
    "groups",
    answers.groups,
    (rows) => readGroups(rows, members),
    [] as readonly GroupSetup[],
    before === undefined || !answers.members.ok || memberRows === null ? before?.groups : regrouped(before.groups, members),
  );
  const access: AccessOf = {
    byGroup: groupRows === null || !answers.groups.ok ? null : invertAccess<GroupId>(groupRows),
    byMember: memberRows === null || !answers.members.ok ? null : invertAccess<MemberId>(memberRows),
    before: new Map((before?.collections ?? []).map((collection) => [collection.id, collection])),
  };
  const collections = take(
    "collections",
    answers.collections,
    (rows) => readCollections(rows, { opener, unread, items, access }),
    [] as readonly CollectionSetup[],
    isSame(answers.collections)
      ? before?.collections.map((collection) => ({ ...collection, ...accessTo(collection.id, access) }))
      : before?.collections,
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
      id: profile.id,
      providerOrganizationId: providerRow === null ? null : asId<ProviderOrganizationId>(providerRow.id),
      name: profile.name,
      ...details,
      tier: (profile.productTierType ?? 0) as ProductTier,
      enabled: profile.enabled,
      identifier: profile.identifier ?? null,
      hasKeyPair: profile.hasPublicAndPrivateKeys,
      selfHosted: profile.selfHost,
      createdAt: providerRow?.creationDate ?? null,
    },
    seats: { assigned: providerRow?.seats ?? profile.seats ?? null, occupied },
    capabilities: capabilitiesOf(profile),
    collectionSettings: {
      limitCollectionCreation: profile.limitCollectionCreation,
      limitCollectionDeletion: profile.limitCollectionDeletion,
      limitItemDeletion: profile.limitItemDeletion,
      allowAdminAccessToAllCollectionItems: profile.allowAdminAccessToAllCollectionItems,
    },
    collections,
    groups,
    members,
    policies: take("policies", answers.policies, readPolicies, [] as readonly PolicySetup[], before?.policies),
    sso: take("sso", answers.sso, readSso, noSso, before?.sso),
    scim: take("scim", answers.scim, readScim, { configured: false, enabled: false }, before?.scim),
    domains: take("domains", answers.domains, readDomains, [] as readonly DomainSetup[], before?.domains),
    items: countItems(items),
    unread,
  };
  return { setup, items, trash: all.filter(isTrashed) };
}

const isSame = (answer: PartAnswer<unknown>): boolean => answer.ok && answer.value === unchanged;
const rowsOf = <T>(answer: PartAnswer<readonly T[]>): readonly T[] =>
  answer.ok && answer.value !== null && answer.value !== unchanged ? answer.value : [];

/** Capabilities of a client's plan as its profile row tells them; what a server leaves out is not offered. */
function capabilitiesOf(profile: ProfileOrganization): ClientCapabilities {
  return {
    policies: profile.usePolicies,
    groups: profile.useGroups,
    sso: profile.useSso,
    scim: profile.useScim,
    domains: profile.useOrganizationDomains,
    events: profile.useEvents,
    directory: profile.useDirectory,
    accountRecovery: profile.useResetPassword,
    customRoles: profile.useCustomPermissions,
    myItems: profile.useMyItems,
    automaticConfirmation: profile.useAutomaticUserConfirmation ?? null,
    secretsManager: profile.useSecretsManager,
    privilegedAccess: profile.usePam,
  };
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function readMembers(rows: readonly Member[]): readonly MemberSetup[] {
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
      twoStepLogin: row.twoFactorEnabled,
      accountRecoveryEnrolled: row.resetPasswordEnrolled,
      hasMasterPassword: row.hasMasterPassword ?? null,
      ssoBound: row.ssoBound,
      groups: [...(row.groups ?? [])].sort().map(asId<GroupId>),
      createdAt: row.creationDate ?? null,
      revocationReason: row.revocationReason ?? null,
      externalId: row.externalId ?? null,
      claimed: row.claimedByOrganization,
      secretsManager: row.accessSecretsManager,
      privilegedAccess: row.accessPam,
    }))
    .sort((left, right) => compareText(left.email, right.email) || compareText(left.id, right.id));
}

function readGroups(rows: readonly GroupDetails[], members: readonly MemberSetup[]): readonly GroupSetup[] {
  const membersOf = membersByGroup(members);
  return rows
    .map((row): GroupSetup => ({
      id: asId<GroupId>(row.id),
      name: row.name,
      externalId: row.externalId ?? null,
      members: [...(membersOf.get(row.id) ?? [])].sort(),
    }))
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
}

function membersByGroup(members: readonly MemberSetup[]): ReadonlyMap<string, readonly MemberId[]> {
  const membersOf = new Map<string, MemberId[]>();
  for (const member of members) {
    for (const group of member.groups) {
      const list = membersOf.get(group);
      if (list === undefined) membersOf.set(group, [member.id]);
      else list.push(member.id);
    }
  }
  return membersOf;
}
/** Groups of before with the members of now. */
function regrouped(groups: readonly GroupSetup[], members: readonly MemberSetup[]): readonly GroupSetup[] {
  const membersOf = membersByGroup(members);
  return groups.map((group) => ({ ...group, members: [...(membersOf.get(group.id) ?? [])].sort() }));
}

/** Who reaches collections, by collection; null: the list was not read, and what was known before stays. */
interface AccessOf {
  readonly byGroup: ReadonlyMap<string, readonly CollectionAccess<GroupId>[]> | null;
  readonly byMember: ReadonlyMap<string, readonly CollectionAccess<MemberId>[]> | null;
  readonly before: ReadonlyMap<string, CollectionSetup>;
}
const accessTo = (id: string, { byGroup, byMember, before }: AccessOf): Pick<CollectionSetup, "groups" | "members"> => ({
  groups: byGroup === null ? (before.get(id)?.groups ?? []) : (byGroup.get(id) ?? []),
  members: byMember === null ? (before.get(id)?.members ?? []) : (byMember.get(id) ?? []),
});

interface CollectionContext {
  readonly opener: ClientOpener;
  readonly unread: UnreadPart[];
  readonly items: readonly ItemName[];
  readonly access: AccessOf;
}

/*
 * Access is put together from the lists of groups and members. The server's own list with access
 * (`collections/details`) writes an audit event for every reading by a provider, so it is not used.
 */
function readCollections(rows: readonly Collection[], context: CollectionContext): readonly CollectionSetup[] {
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
        ...(row.defaultUserCollectionEmail && !isDefault ? { formerOwner: row.defaultUserCollectionEmail } : {}),
        ...accessTo(row.id, context.access),
        itemCount: itemCounts.get(row.id) ?? 0,
      };
    })
    .sort((left, right) => compareText(left.path, right.path) || compareText(left.id, right.id));
}

function invertAccess<Id extends string>(
  holders: readonly { readonly id: string; readonly collections: readonly AccessSelection[] }[],
): Map<string, CollectionAccess<Id>[]> {
  const byCollection = new Map<string, CollectionAccess<Id>[]>();
  for (const holder of holders) {
    for (const selection of holder.collections) {
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
  rows: readonly Item[],
  opener: ClientOpener,
  unread: UnreadPart[],
  { looks, marks }: Pick<ClientAnswers, "looks" | "marks">,
): readonly ReadItem[] {
  const items: ReadItem[] = [];
  for (const row of rows) {
    const name = opener.itemName(row);
    if (!name.ok && !row.deletedDate) noteOnce(unread, "items", name.error);
    const look = row.deletedDate ? undefined : looks?.get(row.id);
    const mark = marks?.get(row.id);
    items.push({
      id: asId<ItemId>(row.id),
      name: name.ok ? name.value : "",
      type: row.type,
      collections: [...row.collectionIds].sort().map(asId<CollectionId>),
      revisedAt: row.revisionDate,
      has: partsOf(row),
      ...passwordDate(row),
      ...(row.deletedDate ? { deletedAt: row.deletedDate } : {}),
      ...(look === undefined ? {} : { look }),
      ...(mark === undefined ? {} : { mark }),
    });
  }
  return items.sort((left, right) => compareText(left.id, right.id));
}

/** A password that was never changed has no date of its own: then it is as old as its item. */
function passwordDate({ login, creationDate }: Item): Pick<ItemName, "passwordSetAt"> {
  const at = login?.password === true ? (login.passwordRevisionDate ?? creationDate) : null;
  return at ? { passwordSetAt: at } : {};
}
function partsOf({ login, attachments }: Item): readonly ItemPart[] {
  const has: Readonly<Record<ItemPart, boolean>> = {
    password: login?.password === true,
    code: login?.totp === true,
    passkey: login?.fido2Credentials === true,
    address: (login?.uris ?? []).some(({ uri }) => Boolean(uri)),
    attachment: attachments,
  };
  return itemParts.filter((part) => has[part]);
}
export const isTrashed = ({ deletedAt }: ItemName): boolean => deletedAt !== undefined;

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

function readPolicies(rows: readonly Policy[]): readonly PolicySetup[] {
  return rows
    .map((row): PolicySetup => ({ ...(row.id ? { id: row.id } : {}), type: row.type, enabled: row.enabled, data: row.data ?? {} }))
    .sort((left, right) => left.type - right.type);
}

const noSso: SsoSetup = { kind: "none", enabled: false, identifier: null, settings: {}, give: {} };
const ssoKinds: readonly SsoKind[] = ["none", "openid-connect", "saml2"];

function readSso(row: Sso): SsoSetup {
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

function readDomains(rows: readonly Domain[]): readonly DomainSetup[] {
  return rows
    .map((row) => ({
      id: row.id,
      name: row.domainName,
      verifiedAt: row.verifiedDate ?? null,
      txt: row.txt ?? null,
      claimedAt: row.creationDate ?? null,
      checkedAt: row.lastCheckedDate ?? null,
      nextCheckAt: row.nextRunDate ?? null,
    }))
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
}
