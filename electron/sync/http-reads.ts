import type { SymmetricKey } from "#electron/crypto/index";
import type { UnlockedProfile } from "#electron/account/index";
import {
  collections,
  connections,
  domains,
  events,
  groups,
  items,
  members,
  organizations,
  policies,
  providers,
  sso,
  type ApiRequest,
  type HttpClient,
} from "#electron/provider-api/index";
import type { ProfileOrganization } from "#shared/api/account";
import type { ProviderOrganization } from "#shared/api/providers";
import type { Item } from "#shared/api/items";
import type { OrganizationId } from "#shared/model/ids";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberRole } from "#shared/model/enums";
import { memberRights, type MemberRight } from "#shared/model/member-rights";
import type { OpenedItem } from "#electron/items/encrypted-item";
import { itemLookPurpose } from "#electron/items/item-look";
import { knownItemsOf } from "#electron/items/known-items";
import type { PartAnswer } from "#shared/setup/value/read";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { ClientEntry, ItemOpener, ProfileReads } from "./client-reads.ts";

/** What every row of a client's lists may say of itself. */
interface ClientRow {
  readonly id?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
}
/** Above this many pages of a log, everything is read again instead. */
const mostPages = 10;

/** `ProfileReads` over HTTP, for one unlocked profile. What the client's plan or the server's make does not have is not asked for. */
export function httpReads(profile: UnlockedProfile, http: Pick<HttpClient, "send"> = profile.http): ProfileReads {
  // Moments of this computer, as the server's clock has them: an event that fell out of the time asked for would look as if there were none.
  const onServer = (moment: string, later = 0): string => new Date(Date.parse(moment) + profile.http.ahead + later).toISOString();
  const rowOf = (id: OrganizationId): ProfileOrganization | undefined => profile.clients().find((row) => row.id === id);
  const part = async <Answer, T>(request: ApiRequest<Answer>, signal: AbortSignal, use: (answer: Answer) => T): Promise<PartAnswer<T>> =>
    mapResult(await http.send(request, signal), use);
  /** Each row once. A list in which another client's rows stand is no list of this client. */
  const list = async <Row extends ClientRow>(
    id: OrganizationId,
    request: ApiRequest<{ readonly data: readonly Row[] }>,
    signal: AbortSignal,
  ): Promise<PartAnswer<readonly Row[]>> => {
    const answer = await http.send(request, signal);
    if (!answer.ok) return answer;
    const rows = answer.value.data;
    if (rows.some(({ organizationId }) => organizationId != null && organizationId.toLowerCase() !== id.toLowerCase()))
      return err(appError("server.unexpected-answer", {}, "rows of another organization"));
    const seen = new Set<string>();
    return ok(rows.filter((row) => row.id == null || (!seen.has(row.id) && seen.add(row.id))));
  };
  const offered = (id: OrganizationId, capability: (row: ProfileOrganization) => boolean): boolean => {
    const row = rowOf(id);
    return row !== undefined && capability(row);
  };
  const notOffered = ok(null);
  /** Rights of the account's custom role; null: every other role has all. */
  const rightsOf = (row: ProfileOrganization | undefined): readonly MemberRight[] | null =>
    profile.software !== "bitwarden" || row?.type !== MemberRole.custom
      ? null
      : memberRights.filter((right) => row.permissions?.[right] === true);
  const hasRight = (id: OrganizationId, rights: readonly MemberRight[]): boolean => {
    const own = rightsOf(rowOf(id));
    return own === null || rights.some((right) => own.includes(right));
  };
  const withRight = <T>(id: OrganizationId, rights: readonly MemberRight[], ask: () => Promise<PartAnswer<T>>): Promise<PartAnswer<T>> =>
    hasRight(id, rights) ? ask() : Promise.resolve(err(appError("role.right-missing")));

  return {
    async clients(signal) {
      const account = await profile.refreshAccount(signal);
      if (!account.ok) return account;
      const links = new Map<string, ProviderOrganization>();
      const suspended = new Map<string, AppError>();
      for (const provider of profile.providers) {
        if (provider.suspended) {
          suspended.set(provider.id, profile.suspensionOf(provider));
          continue;
        }
        const answer = await http.send(providers.listClients(provider.id), signal);
        if (!answer.ok) return answer;
        for (const row of answer.value.data) links.set(row.organizationId, row);
      }
      const { missing, isWhole } = profile.lastListing;
      const rows = profile.clients().map((row) => ({ row, error: suspended.get(row.providerId ?? "") ?? missing.get(row.id) ?? null }));
      return ok({
        entries: rows.flatMap(({ row, error }): ClientEntry[] =>
          error === null ? [{ profile: row, providerRow: links.get(row.id) ?? null, rights: rightsOf(row) }] : [],
        ),
        kept: rows.flatMap(({ row, error }) => (error === null ? [] : [{ id: row.id, error }])),
        isWhole,
      });
    },
    async organization(id, signal) {
      // To owners and admins only (organization-api.md §13).
      if (profile.software === "bitwarden" && rowOf(id)?.type === MemberRole.custom) return notOffered;
      const answer = await part(organizations.readOrganization(id), signal, (value) => value);
      // Vaultwarden tells details only to the owner.
      return !answer.ok && answer.error.code === "role.not-allowed" && profile.software !== "bitwarden" ? notOffered : answer;
    },
    members: (id, signal) => list(id, members.listMembers(id), signal),
    groups: (id, signal) => (offered(id, (row) => row.useGroups) ? list(id, groups.listGroups(id), signal) : Promise.resolve(notOffered)),
    collections: (id, signal) =>
      // Without one of these rights the shorter list has only what the account manages itself (organization-api.md §4.1).
      list(
        id,
        hasRight(id, ["editAnyCollection", "deleteAnyCollection", "accessImportExport", "manageGroups"])
          ? collections.listCollectionNames(id)
          : collections.listCollections(id),
        signal,
      ),
    policies: (id, signal) =>
      offered(id, (row) => row.usePolicies)
        ? withRight(id, ["managePolicies"], () => list(id, policies.listPolicies(id), signal))
        : Promise.resolve(notOffered),
    sso: (id, signal) =>
      offered(id, (row) => row.useSso)
        ? withRight(id, ["manageSso"], () => part(sso.readSso(id), signal, (value) => value))
        : Promise.resolve(notOffered),
    scim: (id, signal) =>
      offered(id, (row) => row.useScim)
        ? withRight(id, ["manageScim"], () => part(connections.readScim(id), signal, (value) => value))
        : Promise.resolve(notOffered),
    domains: (id, signal) =>
      offered(id, (row) => row.useOrganizationDomains)
        ? withRight(id, ["manageSso", "managePolicies"], () => list(id, domains.listDomains(id), signal))
        : Promise.resolve(notOffered),
    items: (id, signal) =>
      withRight(id, ["accessImportExport", "editAnyCollection", "accessReports"], () => list(id, items.listItems(id), signal)),
    async changedSince(id, since, until, signal) {
      if (!offered(id, (row) => row.useEvents)) return ok(null);
      let continuationToken: string | undefined;
      for (let page = 0; page < mostPages; page++) {
        // Dates of answers have whole seconds only: what happened in this one belongs to it.
        const span = { start: onServer(since), end: onServer(until, 60_000) };
        const answer = await http.send(events.listEvents(id, { ...span, continuationToken }), signal);
        if (!answer.ok) return answer;
        if (answer.value.data.some(({ type }) => isChangeEvent(type))) return ok(true);
        const next = answer.value.continuationToken ?? undefined;
        // A last page may be empty and still name a next one; one that names itself tells nothing of what comes after it.
        if (next === undefined || answer.value.data.length === 0) return ok(false);
        if (next === continuationToken) return ok(true);
        continuationToken = next;
      }
      return ok(true);
    },
    opener(id) {
      // The key is looked up when it is used: it may have been replaced, or wiped by a lock.
      const key = profile.keyring.organizationKey(id);
      return key.ok
        ? ok(
            openerOf(
              () => profile.keyring.organizationKey(id),
              (item, client) => knownItemsOf(profile).of(item, client, profile.sealingKey("cache").derivedKey(itemLookPurpose)),
            ),
          )
        : key;
    },
  };
}

/**
 * Whether an event says that a setup may be another now. Not: sign-ins (1000 …), looking at, copying and filling items
 * (1107 … 1114, 1117 …), exports and openings of the vault (1602, 1603; this app's own reading writes the latter).
 */
export function isChangeEvent(type: number): boolean {
  if (type < 1100) return false;
  if (type < 1200) return type <= 1106 || type === 1115 || type === 1116;
  return type !== 1602 && type !== 1603;
}

function openerOf(key: () => Result<SymmetricKey>, openedOf: (item: Item, client: SymmetricKey) => OpenedItem): ItemOpener {
  const withKey = <T>(use: (opened: SymmetricKey) => Result<T>): Result<T> => {
    const opened = key();
    return opened.ok ? use(opened.value) : opened;
  };
  return {
    text: (encrypted, field) => withKey((opened) => opened.decryptText(encrypted, field)),
    itemName: (item) => withKey((client) => openedOf(item, client).name),
    itemLook(item) {
      const client = key();
      return client.ok ? openedOf(item, client.value).look : null;
    },
  };
}
