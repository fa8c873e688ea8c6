import { setImmediate } from "node:timers/promises";
import type { SymmetricKey } from "#electron/crypto/index";
import { withItemKey } from "#electron/items/encrypted-item";
import { hostOf } from "#electron/items/uris";
import { items } from "#electron/provider-api/index";
import type { PeopleOf } from "#electron/people/people-of";
import type { LoginItem } from "#shared/api/items";
import { appError } from "#shared/errors/app-error";
import { MemberStatus } from "#shared/model/enums";
import { asId, clientIdOf, type ClientId, type CollectionId, type ItemId } from "#shared/model/ids";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { accessOfMember, reachesEverything } from "#shared/setup/value/access/reach";
import type { VaultHealth } from "#shared/setup/value/vault-health";
import { err, ok, type Result } from "#shared/util/result";
import { applicationName } from "./application-name.ts";
import { seenInBreaches, type AskRange } from "./exposed.ts";
import { readSites, type AskSites } from "./two-step-sites.ts";
import { strengthsOf, wordsOf } from "./strength.ts";

/** The account's own confirmed membership at the client; an account that only reaches it through a provider has none. */
export const ownMembership = ({ open, setup }: Pick<PeopleOf, "open" | "setup">): MemberSetup | undefined =>
  setup.members.find(({ userId, status }) => userId === open.profile.record.userId && status === MemberStatus.confirmed);

/** Looks that were asked for, until a lock ends them; what the last one of each client told stays until then. */
export class HealthChecks {
  private readonly now: () => Date;
  private readonly askRange: () => AskRange | null;
  private readonly askSites: () => AskSites | null;
  private running = new AbortController();
  private readonly newest = new Map<ClientId, VaultHealth>();

  /** @param askRange null while breaches are not to be looked up; `askSites` null while the list of sites is not to be fetched. */
  constructor(now: () => Date, askRange: () => AskRange | null, askSites: () => AskSites | null) {
    this.now = now;
    this.askRange = askRange;
    this.askSites = askSites;
  }
  async check(people: PeopleOf): Promise<Result<VaultHealth>> {
    const { signal } = this.running;
    const health = await readVaultHealth(people, { range: this.askRange(), sites: this.askSites() }, this.now, signal);
    if (health.ok && !signal.aborted) this.newest.set(clientOf(people), health.value);
    return health;
  }
  /** What the last look told; undefined: there was none since the start or the last lock. */
  last(people: PeopleOf): VaultHealth | undefined {
    return this.newest.get(clientOf(people));
  }
  clear(): void {
    this.newest.clear();
    this.running.abort();
    this.running = new AbortController();
  }
}

const clientOf = ({ open, organizationId }: PeopleOf): ClientId => clientIdOf(open.profile.id, organizationId);

interface OpenedLogin {
  readonly item: ItemId;
  readonly password: string;
  readonly userName: string;
  readonly addresses: readonly string[];
  readonly hasCode: boolean;
  readonly hasPasskey: boolean;
}

/** How many items are opened before others get their turn. */
const stretch = 50;
/** Beyond it an address of an item is not looked at: a hostile item may have thousands. */
const mostAddresses = 100;

/**
 * Looks at the passwords of a client that the account is itself a member of: of the items that it may see with their passwords, and of no
 * others. The server notes nothing of it beyond the reading of the list. What is opened lives only as long as this call.
 * @param ask what may be asked of services; null: it is not. `signal` ends everything: it was locked, or the client closed.
 */
async function readVaultHealth(
  people: PeopleOf,
  ask: { readonly range: AskRange | null; readonly sites: AskSites | null },
  now: () => Date,
  signal: AbortSignal,
): Promise<Result<VaultHealth>> {
  const own = ownMembership(people);
  if (own === undefined) return err(appError("health.not-member"));
  const list = await people.open.profile.http.send(items.listLogins(people.organizationId), signal);
  if (!list.ok) return list;
  const logins = list.value.data.filter(({ deletedDate, login }) => !deletedDate && !!login?.password);
  const mine = logins.filter(seesPassword(people.setup, own));
  const opened: OpenedLogin[] = [];
  for (const [index, login] of mine.entries()) {
    if (index % stretch === 0) await setImmediate();
    if (signal.aborted) return err(appError("health.stopped"));
    // Asked for each time: a lock takes it away.
    const key = people.open.profile.keyring.organizationKey(people.organizationId);
    if (!key.ok) return key;
    const one = openLogin(login, key.value);
    if (one.ok && one.value.password !== "") opened.push(one.value);
  }
  const passwords = [...new Set(opened.map(({ password }) => password))];
  try {
    const [strengths, seen, list] = await Promise.all([
      strengthsOf(
        opened.map(({ password, userName }) => ({ password, words: wordsOf(userName) })),
        signal,
      ),
      ask.range === null ? null : seenInBreaches(passwords, ask.range, signal),
      ask.sites === null ? null : sitesOf(ask.sites),
    ]);
    if (signal.aborted) return err(appError("health.stopped"));
    const exposed = new Map(seen?.ok === true ? passwords.map((password, index) => [password, seen.value[index] ?? 0]) : []);
    const times = countOf(opened.map(({ password }) => password));
    const hosts = opened.map(({ addresses }) => [...new Set(addresses.map(hostOf).filter((host) => host !== ""))]);
    const hostsOf = (has: (login: OpenedLogin) => boolean) =>
      new Set(opened.flatMap((login, index) => (has(login) ? (hosts[index] ?? []) : [])));
    const withCode = hostsOf(({ hasCode }) => hasCode);
    const withPasskey = hostsOf(({ hasPasskey }) => hasPasskey);
    return ok({
      at: now().toISOString(),
      opened: opened.length,
      hidden: logins.length - mine.length,
      unreadable: mine.length - opened.length,
      lookedUp: seen === null ? "off" : seen.ok ? "all" : "stopped",
      lookUpError: seen === null || seen.ok ? null : seen.error,
      siteListError: list === null || list.ok ? null : list.error,
      items: opened.map(({ item, password, addresses, hasCode, hasPasskey }, index) => {
        const own = hosts[index] ?? [];
        const applications = [...new Set(addresses.flatMap((address) => applicationName(address) ?? []))];
        return {
          item,
          strength: strengths[index] ?? "very-weak",
          sameAs: times.get(password) ?? 1,
          exposed: exposed.get(password) ?? null,
          plainAddress: addresses.some((address) => /^http:\/\//iu.test(address.trim())),
          codeElsewhere: !hasCode && !hasPasskey && own.some((host) => withCode.has(host)),
          passkeyElsewhere: !hasPasskey && own.some((host) => withPasskey.has(host)),
          codeOffered: list?.ok === true ? !hasCode && [...own, ...applications].some((name) => list.value.has(name)) : null,
          sites: applications,
        };
      }),
    });
  } catch {
    // The thread was ended, or did not start.
    return err(appError("health.stopped"));
  }
}

async function sitesOf(ask: AskSites): Promise<Result<ReadonlySet<string>>> {
  const text = await ask();
  return text.ok ? readSites(text.value) : text;
}

/** Whether a member sees the password of an item in the client's own apps: by the widest of its collections. */
function seesPassword(setup: ClientSetup, own: MemberSetup): (login: LoginItem) => boolean {
  const visible = new Set<CollectionId>(
    accessOfMember(setup, own.id).flatMap(({ collection, level }) =>
      level === "view-hidden" || level === "edit-hidden" ? [] : [collection],
    ),
  );
  const unassigned = reachesEverything(setup, own);
  return ({ collectionIds }) => (collectionIds.length === 0 ? unassigned : collectionIds.some((id) => visible.has(asId<CollectionId>(id))));
}

function openLogin({ id, key, login }: LoginItem, clientKey: SymmetricKey): Result<OpenedLogin> {
  return withItemKey({ key }, clientKey, (opened): Result<OpenedLogin> => {
    const text = (encrypted: string | null | undefined): Result<string> => (encrypted ? opened.decryptText(encrypted, "item") : ok(""));
    const password = text(login?.password);
    const userName = text(login?.username);
    if (!password.ok) return password;
    if (!userName.ok) return userName;
    const addresses = (login?.uris ?? []).slice(0, mostAddresses).flatMap(({ uri }) => {
      const address = text(uri);
      return address.ok && address.value !== "" ? [address.value] : [];
    });
    return ok({
      item: asId<ItemId>(id),
      password: password.value,
      userName: userName.value,
      addresses,
      hasCode: login?.totp === true,
      hasPasskey: login?.fido2Credentials === true,
    });
  });
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
