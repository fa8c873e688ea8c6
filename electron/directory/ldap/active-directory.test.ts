import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeDirectoryLdif,
  activeDirectoryRoot,
  activeDirectorySchema,
  adGroupDn,
  userDn,
  type AdUser,
} from "#build/test/directory/active-directory";
import { LdapDouble } from "#build/test/directory/ldap-double";
import { hasSlapd, ldifOf, readerPassword, root, Slapd } from "#build/test/directory/slapd";
import { activeDirectoryNames, emptySource, type LdapSource } from "#shared/setup/directory/settings";
import { guidOf } from "./ids.ts";
import { readLdap } from "./read-ldap.ts";

const read = (source: LdapSource) =>
  readLdap({ connect: 2000, idle: 2000, request: 10_000 })(source, {
    secrets: { password: readerPassword },
    signal: new AbortController().signal,
  });
const guid = (number: number): Buffer => Buffer.from(`00ff80c3a90a0d2c5c3b${number.toString(16).padStart(12, "0")}`, "hex");
const idOf = (number: number): string => guidOf(guid(number));

describe.skipIf(!hasSlapd)("Active Directory, its shapes in OpenLDAP (C-07 to C-12)", () => {
  let slapd: Slapd;
  /** Flags as they are met, and whether the account is on. */
  const flags: readonly (readonly [control: number, isOn: boolean])[] = [
    [512, true],
    [514, false],
    [544, true],
    [546, false],
    [66_048, true],
    [66_050, false],
    [528, true],
    [262_656, true],
    [262_658, false],
    [8_388_608, true],
    [590_336, true],
    [0x7fff_fffd, true],
    [-2, false],
  ];
  const users: readonly AdUser[] = [
    ...flags.map(([control], index) => ({
      name: `Flag ${String(control)}`,
      guid: guid(index),
      control,
      mail: `f${String(index)}@Harbour.example`,
    })),
    // Every byte of it is a letter, and one is no character by itself in others.
    { name: "Letters", guid: Buffer.from("ABCDEFGHIJKLMNOP"), mail: "letters@harbour.example", memberOf: [adGroupDn("Inner")] },
    { name: "Kok\\, Ana", guid: guid(100), more: ["proxyAddresses: smtp:old@harbour.example", "proxyAddresses: SMTP:Ana@Harbour.example"] },
    { name: "No address", guid: guid(101), primaryGroup: 9999 },
    { name: "PC1", guid: guid(102), control: 4096, class: "computer", mail: "pc1@harbour.example" },
  ];
  beforeAll(async () => {
    slapd = await Slapd.start({
      ldif: `${ldifOf([], [])}\n${activeDirectoryLdif(users, [
        { name: "Domain Users", guid: guid(200), relativeId: 513, members: [] },
        { name: "Outer", guid: guid(201), relativeId: 1201, members: [adGroupDn("Inner"), userDn("Flag 512")] },
        {
          name: "Inner",
          guid: guid(202),
          relativeId: 1202,
          members: [userDn("Letters"), userDn("Kok\\, Ana"), userDn("PC1")],
          memberOf: [adGroupDn("Outer")],
        },
        {
          name: "Foreign",
          guid: guid(203),
          relativeId: 1203,
          members: [`CN=S-1-5-21-9-9-9-500,CN=ForeignSecurityPrincipals,${root}`],
        },
      ])}`,
      schema: activeDirectorySchema,
      rootEntry: activeDirectoryRoot,
    });
  });
  afterAll(() => slapd.stop());
  const source = (parts: Partial<LdapSource> = {}): LdapSource =>
    slapd.source({ activeDirectory: true, userPath: "", groupPath: "", ...activeDirectoryNames, ...parts });

  it("tells who is off by one flag among all, leaves computers out, and takes ids of bytes", async () => {
    const { snapshot, seen } = await read(source());
    expect(seen.map(({ key }) => key)).not.toContain("directory.seen.no-active-directory");
    const byId = new Map(snapshot.people.map((person) => [person.id, person]));
    expect(flags.map((_, index) => byId.get(idOf(index))?.state)).toEqual(flags.map(([, isOn]) => (isOn ? "active" : "disabled")));
    expect(byId.get("44434241-4645-4847-494a-4b4c4d4e4f50")).toMatchObject({ email: "letters@harbour.example" });
    expect(byId.get(idOf(100))?.email).toBe("ana@harbour.example");
    expect(byId.get(idOf(101))?.email).toBeNull();
    expect([byId.size, snapshot.people.length, byId.has(idOf(102))]).toEqual([users.length - 1, users.length - 1, false]);
  });
  it("finds by its bytes who left the filter, and says whether the account is off", async () => {
    const expected = new Set([idOf(0), idOf(1), idOf(999), "44434241-4645-4847-494a-4b4c4d4e4f50"]);
    const { snapshot } = await readLdap()(source({ userFilter: "(cn=Letters)" }), {
      ...{ secrets: { password: readerPassword }, signal: new AbortController().signal },
      expected,
    });
    expect([...(snapshot.outside ?? [])].map(([id, { state }]) => [id, state]).sort()).toEqual(
      [
        [idOf(0), "active"],
        [idOf(1), "disabled"],
      ].sort(),
    );
  });
  it("flattens nested groups, fills the primary group, and tells who is of another forest or no person", async () => {
    const { snapshot } = await read(source());
    const members = new Map(snapshot.groups.map((group) => [group.name, group.members]));
    const inner = ["44434241-4645-4847-494a-4b4c4d4e4f50", idOf(100)];
    expect([...(members.get("Inner") ?? [])].sort()).toEqual([...inner].sort());
    expect([...(members.get("Outer") ?? [])].sort()).toEqual([...inner, idOf(0)].sort());
    expect(members.get("Domain Users")).toHaveLength(users.length - 2);
    expect(members.get("Foreign")).toEqual([]);
    expect(snapshot.notes.map(({ kind, count }) => [kind, count])).toEqual([
      ["foreign-members", 1],
      ["unknown-members", 1],
    ]);
    expect(snapshot.groups.find(({ name }) => name === "Inner")?.id).toBe(idOf(202));
  });
  it("narrows people by what they are members of, and groups by name, those nested in them with their people", async () => {
    const people = await read(source({ userFilter: `(memberOf=${adGroupDn("Inner")})` }));
    expect(people.snapshot.people.map(({ name }) => name)).toEqual(["Letters"]);
    const groups = await read(source({ groupFilter: "(cn=Outer)" }));
    expect(groups.snapshot.groups.map(({ name, members, nested }) => [name, members.length, nested])).toEqual([["Outer", 3, 1]]);
  });
  it("a server that does not show deleted people is read all the same, and says so where its kind was set wrongly", async () => {
    const { snapshot } = await read(source());
    expect(snapshot.people.some(({ state }) => state === "deleted")).toBe(false);
    const wrong = await read(source({ activeDirectory: false }));
    expect(wrong.seen.map(({ key }) => key)).toContain("directory.seen.is-active-directory");
  });
});

describe("Active Directory, what OpenLDAP cannot be taught", () => {
  it("shows who was deleted, by their ids; a name with a line break in it is one line (trap T02)", async () => {
    const capabilities = { supportedCapabilities: ["1.2.840.113556.1.4.800"], defaultNamingContext: [root] };
    const asked: string[] = [];
    const double = await LdapDouble.start((request, send) => {
      asked.push(request.base);
      if (request.base.startsWith("CN=Deleted Objects"))
        send.entry(`CN=Gone\nDEL:1,CN=Deleted Objects,${root}`, { objectGUID: [guid(7)], isDeleted: ["TRUE"] });
      else if (request.number === 0) send.entry(`CN=Here,${root}`, { objectGUID: [guid(8)], mail: ["here@harbour.example"] });
      send.done();
    }, capabilities);
    try {
      const { snapshot } = await read({
        ...(emptySource("ldap") as LdapSource),
        encryption: "none",
        host: "127.0.0.1",
        port: double.port,
        user: "cn=x",
        root,
      });
      expect(snapshot.people.map(({ id, state, email }) => [id, state, email])).toEqual([
        [idOf(8), "active", "here@harbour.example"],
        [idOf(7), "deleted", null],
      ]);
      expect(snapshot.people[1]?.where).toBe(`CN=Gone DEL:1,CN=Deleted Objects,${root}`);
      expect(asked.at(-1)).toBe(`CN=Deleted Objects,${root}`);
    } finally {
      await double.stop();
    }
  });
});
