import { EqualityFilter, OrFilter, type Filter } from "ldapts";
import { AppFailure } from "#shared/errors/app-error";
import type { LdapSource } from "#shared/setup/directory/settings";
import {
  flattened,
  note,
  type DirectoryGroup,
  type DirectoryPerson,
  type NestingGroup,
  type OutsidePerson,
} from "#shared/setup/directory/snapshot";
import { seen, type DirectoryReader } from "../directory-source.ts";
import { decoded, type LdapEntry } from "./answers.ts";
import { LdapConnection, type LdapLimits } from "./connection.ts";
import { below, comparableDn } from "./dn.ts";
import { stateAttributes, stateOf, withEverythingAbove } from "./entries.ts";
import { both, parseFilter } from "./filter.ts";
import { guidBytes, idText, relativeIdOf, stableIds } from "./ids.ts";
import { allValues, classFilter, readEntry, searchWhole, type Found } from "./search.ts";

const activeDirectoryCapability = "1.2.840.113556.1.4.800";
const pagedResults = "1.2.840.113556.1.4.319";
/** Of more people who are missing nobody asks one by one where they are. */
const mostLookedFor = 1000;
const lookedForAtOnce = 40;
const showDeleted = "1.2.840.113556.1.4.417";

/** Reads people and groups of a directory that speaks LDAP (directories.md §1.3, §3.1). */
export const readLdap =
  (limits?: LdapLimits): DirectoryReader<LdapSource> =>
  async (source, { secrets, signal, expected }) => {
    const userFilter = parsed(source.userFilter);
    const groupFilter = parsed(source.groupFilter);
    const started = performance.now();
    const connection = await LdapConnection.open(
      { ...source, host: source.host.trim(), certificateKey: secrets.certificateKey ?? null },
      signal,
      limits,
    );
    const stop = (): void => {
      connection.close();
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      const connected = Math.round(performance.now() - started);
      await connection.bind(source.user.trim(), secrets.password ?? "");
      const server = await serverOf(connection);
      const reader = new Reader(connection, source, server);
      const people = await reader.people(userFilter);
      const groups = await reader.groups(groupFilter);
      const all = [...people, ...(await reader.deleted())];
      const found = new Set(all.map(({ id }) => id));
      const outside = await reader.outside([...(expected ?? [])].filter((id) => !found.has(id)));
      const { protocol, issuer, validTo, trusted } = connection.security;
      return {
        snapshot: { people: all, groups, notes: reader.notes(), ...(outside === null ? {} : { outside }) },
        seen: [
          protocol === null
            ? seen("clear-text", { ms: connected })
            : seen("tls", { protocol: protocol.replace("TLSv", "TLS "), ms: connected }),
          ...(protocol === null
            ? []
            : [seen(trusted ? "certificate" : "certificate-accepted", { issuer: issuer ?? "?", until: validTo ?? "" })]),
          seen("signed-in", { user: source.user.trim() }),
          ...(server.activeDirectory === source.activeDirectory
            ? []
            : [seen(server.activeDirectory ? "is-active-directory" : "no-active-directory")]),
          seen("people", { pages: reader.pages, disabled: people.filter(({ state }) => state === "disabled").length }, people.length),
          seen("groups", { nested: groups.filter(({ nested }) => nested > 0).length }, groups.length),
        ],
      };
    } finally {
      signal.removeEventListener("abort", stop);
      connection.close();
    }
  };

interface Server {
  readonly activeDirectory: boolean;
  readonly paging: boolean;
  readonly domain: string | null;
}
/** What a server says of itself; one that says nothing is asked for pages, and may leave them out. */
async function serverOf(connection: LdapConnection): Promise<Server> {
  const root = await readEntry(connection, "", ["supportedControl", "supportedCapabilities", "defaultNamingContext"]);
  const listed = (name: string): readonly string[] => root?.attributes.get(name) ?? [];
  const controls = listed("supportedcontrol");
  return {
    activeDirectory: listed("supportedcapabilities").includes(activeDirectoryCapability),
    paging: controls.length === 0 || controls.includes(pagedResults),
    domain: listed("defaultnamingcontext")[0] ?? null,
  };
}
function parsed(text: string): Filter | null {
  const filter = parseFilter(text);
  if (!filter.ok) throw new AppFailure(filter.error);
  return filter.value;
}

class Reader {
  private readonly connection: LdapConnection;
  private readonly source: LdapSource;
  private readonly server: Server;
  private readonly byDn = new Map<string, string>();
  private readonly byUid = new Map<string, string>();
  private readonly byPrimaryGroup = new Map<number, string[]>();
  private references = 0;
  private readonly derived: string[] = [];
  private readonly incomplete: string[] = [];
  private readonly nameless: string[] = [];
  private readonly unknown: string[] = [];
  private readonly foreign: string[] = [];
  pages = 0;

  constructor(connection: LdapConnection, source: LdapSource, server: Server) {
    this.connection = connection;
    this.source = source;
    this.server = server;
  }

  notes() {
    const references = Array.from({ length: this.references }, () => this.source.root);
    return [
      ...note("referrals", references).map((each) => ({ ...each, names: [] })),
      ...note("derived-addresses", this.derived),
      ...note("incomplete-groups", this.incomplete),
      ...note("nameless-groups", this.nameless),
      ...note("foreign-members", this.foreign),
      ...note("unknown-members", this.unknown),
      ...(this.source.paged && !this.server.paging ? [{ kind: "no-paging" as const, count: 1, names: [] }] : []),
    ];
  }

  private async search(base: string, filter: Filter, attributes: readonly string[]): Promise<Found> {
    const found = await searchWhole(this.connection, { base, filter, attributes, paged: this.source.paged && this.server.paging });
    this.references += found.references;
    return found;
  }
  private get idAttributes(): readonly string[] {
    const own = this.source.idAttribute.toLowerCase();
    return own === "dn" ? [] : own === "" ? stableIds : [own];
  }
  private idOf({ attributes, dn }: LdapEntry): string | null {
    for (const name of this.idAttributes) {
      const value = attributes.get(name)?.[0];
      if (value !== undefined && value.length > 0) return idText(name, value);
    }
    // An id that was named and is not there is none: the name of the entry would be another kind of id.
    return this.source.idAttribute === "" || this.source.idAttribute.toLowerCase() === "dn" ? dn : null;
  }

  async people(filter: Filter | null): Promise<readonly DirectoryPerson[]> {
    const { source } = this;
    const isPerson = source.activeDirectory ? new EqualityFilter({ attribute: "objectCategory", value: "person" }) : null;
    const names = [source.emailAttribute, source.emailPrefixAttribute].filter((name) => name !== "");
    const { entries, pages } = await this.search(
      below(source.userPath, source.root),
      both(isPerson, classFilter(source.userClass), filter),
      [
        ...names,
        ...["displayName", "cn", "uid", "primaryGroupID"],
        ...stateAttributes,
        ...(source.activeDirectory ? ["proxyAddresses"] : []),
        ...this.idAttributes,
      ],
    );
    this.pages = pages;
    return entries.flatMap((entry) => {
      const { dn, attributes } = entry;
      const id = this.idOf(entry);
      if (id === null) return [];
      const first = (name: string): string | null => {
        const value = attributes.get(name.toLowerCase())?.[0];
        return value === undefined ? null : decoded(value).trim();
      };
      this.byDn.set(comparableDn(dn), id);
      for (const uid of attributes.get("uid") ?? []) this.byUid.set(decoded(uid).toLowerCase(), id);
      const primary = Number(first("primaryGroupID") ?? Number.NaN);
      if (Number.isInteger(primary)) this.byPrimaryGroup.set(primary, [...(this.byPrimaryGroup.get(primary) ?? []), id]);
      return [
        { id, email: this.addressOf(first, attributes), name: first("displayName") ?? first("cn"), state: stateOf(first), where: dn },
      ];
    });
  }

  private addressOf(first: (name: string) => string | null, attributes: LdapEntry["attributes"]): string | null {
    const { emailAttribute, emailPrefixAttribute, emailSuffix } = this.source;
    const own = emailAttribute === "" ? null : first(emailAttribute);
    if (own !== null && own !== "") return own.toLowerCase();
    const primary = attributes
      .get("proxyaddresses")
      ?.map(decoded)
      .find((value) => value.startsWith("SMTP:"));
    if (primary !== undefined) return primary.slice("SMTP:".length).trim().toLowerCase();
    const prefix = emailPrefixAttribute === "" || emailSuffix === "" ? null : first(emailPrefixAttribute);
    if (prefix === null || prefix === "") return null;
    const address = `${prefix}${emailSuffix.trim()}`.toLowerCase();
    this.derived.push(address);
    return address;
  }

  async groups(filter: Filter | null): Promise<readonly DirectoryGroup[]> {
    const { source } = this;
    const member = source.memberAttribute.toLowerCase() || "member";
    const base = below(source.groupPath, source.root);
    const attributes = [source.groupNameAttribute, "cn", member, "objectSid", ...this.idAttributes].filter((name) => name !== "");
    // Nested groups count whether or not they pass the filter: the filter chooses among the groups that are imported (trap T08).
    const all = await this.search(filter === null ? base : source.root, both(classFilter(source.groupClass)), attributes);
    const passing = filter === null ? all : await this.search(base, both(classFilter(source.groupClass), filter), ["1.1"]);
    const groupByDn = new Map(all.entries.map((entry) => [comparableDn(entry.dn), entry]));
    const nesting: NestingGroup[] = [];
    const wanted = new Set(passing.entries.map(({ dn }) => comparableDn(dn)));
    const broken = new Set<string>();
    for (const [key, entry] of groupByDn) {
      const values = await allValues(this.connection, entry, member);
      const isWanted = wanted.has(key);
      const named = entry.attributes.get(source.groupNameAttribute.toLowerCase())?.[0] ?? entry.attributes.get("cn")?.[0];
      const name = named === undefined ? undefined : decoded(named).trim();
      if (values === null) {
        broken.add(key);
        this.incomplete.push(name ?? entry.dn);
      }
      if (name === undefined && isWanted) this.nameless.push(entry.dn);
      const [people, groups] = [new Set<string>(), new Set<string>()];
      for (const value of values ?? []) this.place(decoded(value), groupByDn, people, groups, isWanted);
      for (const id of this.byPrimaryGroup.get(relativeIdOf(entry.attributes.get("objectsid")?.[0]) ?? -1) ?? []) people.add(id);
      nesting.push({ id: key, name: name ?? "", people: [...people], groups: [...groups], where: entry.dn });
    }
    const unusable = withEverythingAbove(nesting, broken);
    return flattened(nesting).flatMap((group) => {
      const entry = groupByDn.get(group.id);
      const id = entry === undefined ? null : this.idOf(entry);
      return id === null || group.name === "" || !wanted.has(group.id) || unusable.has(group.id) ? [] : [{ ...group, id }];
    });
  }

  /** A member by name, by user id, or a group. What is none of them is told. */
  private place(
    value: string,
    groupByDn: ReadonlyMap<string, LdapEntry>,
    people: Set<string>,
    groups: Set<string>,
    isWanted: boolean,
  ): void {
    const key = value.includes("=") ? comparableDn(value.replace(/#'[01]*'B$/u, "")) : null;
    const person = key === null ? this.byUid.get(value.trim().toLowerCase()) : this.byDn.get(key);
    if (person !== undefined) people.add(person);
    else if (key !== null && groupByDn.has(key)) groups.add(key);
    else if (!isWanted) return;
    else if (key?.includes(",cn=foreignsecurityprincipals,") === true) this.foreign.push(value);
    else this.unknown.push(value);
  }

  /**
   * Where entries of these ids stand that path, class and filter left out. They are asked for by their ids, a few in one search; null where there are so many that the
   * directory itself was changed, or the wrong one.
   */
  async outside(ids: readonly string[]): Promise<ReadonlyMap<string, OutsidePerson> | null> {
    if (ids.length > mostLookedFor) return null;
    const wanted = new Set(ids);
    const found = new Map<string, OutsidePerson>();
    for (let start = 0; start < ids.length; start += lookedForAtOnce) {
      const filters = ids.slice(start, start + lookedForAtOnce).flatMap((id) => this.filtersOf(id));
      const { entries } = await this.search(this.source.root, new OrFilter({ filters }), [...this.idAttributes, ...stateAttributes]);
      for (const entry of entries) {
        const id = this.idOf(entry);
        const first = (name: string): string | null => {
          const value = entry.attributes.get(name.toLowerCase())?.[0];
          return value === undefined ? null : decoded(value);
        };
        if (id !== null && wanted.has(id)) found.set(id, { state: stateOf(first), where: entry.dn });
      }
    }
    return found;
  }
  private filtersOf(id: string): readonly Filter[] {
    if (this.idAttributes.length === 0 || id.includes("="))
      return ["entryDN", "distinguishedName"].map((attribute) => new EqualityFilter({ attribute, value: id }));
    return this.idAttributes.map((attribute) => {
      const bytes = attribute === "objectguid" ? guidBytes(id) : null;
      return new EqualityFilter({ attribute, value: bytes ?? id });
    });
  }

  /** People whom Active Directory has deleted, as far as the account may see them (directories.md §3.1). */
  async deleted(): Promise<readonly DirectoryPerson[]> {
    const { domain, activeDirectory } = this.server;
    if (!activeDirectory || domain === null) return [];
    try {
      const { entries } = await searchWhole(this.connection, {
        base: `CN=Deleted Objects,${domain}`,
        filter: both(
          new EqualityFilter({ attribute: "isDeleted", value: "TRUE" }),
          new EqualityFilter({ attribute: "objectClass", value: "user" }),
        ),
        attributes: [...this.idAttributes],
        paged: this.server.paging,
        controls: [{ type: showDeleted, critical: true }],
      });
      return entries.flatMap((entry) => {
        const id = this.idOf(entry);
        return id === null ? [] : [{ id, email: null, name: null, state: "deleted" as const, where: entry.dn.replace(/\n/gu, " ") }];
      });
    } catch (thrown) {
      // Reading them takes rights of its own; who is not found has gone all the same.
      const { code } = (thrown as Partial<AppFailure>).error ?? {};
      if (code === "directory.no-base" || code === "directory.not-allowed" || code === "directory.refused") return [];
      throw thrown;
    }
  }
}
