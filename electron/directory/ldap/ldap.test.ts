import { X509Certificate } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LdapDouble, type DoubleAnswer } from "#build/test/directory/ldap-double";
import { dnOf, groupDn, hasSlapd, ldifOf, readerPassword, root, Slapd, type LdapPerson } from "#build/test/directory/slapd";
import { loopbackCertificate } from "#build/scripts/certificate";
import { AppFailure } from "#shared/errors/app-error";
import { emptySource, otherLdapNames, type LdapSource } from "#shared/setup/directory/settings";
import { comparableDn } from "./dn.ts";
import { parseFilter } from "./filter.ts";
import { guidOf, idText } from "./ids.ts";
import { readLdap } from "./read-ldap.ts";

const limits = { connect: 2000, idle: 2000, request: 10_000 };
const read = async (source: LdapSource, password = readerPassword, certificateKey?: string, signal = new AbortController().signal) => {
  try {
    const secrets = { password, ...(certificateKey === undefined ? {} : { certificateKey }) };
    return { reading: await readLdap(limits)(source, { secrets, signal }), code: null };
  } catch (thrown) {
    if (thrown instanceof AppFailure) return { reading: null, code: thrown.error.code, parameters: thrown.error.parameters };
    throw thrown;
  }
};
/** Another certificate than the one that is shown. */
const anotherPrint = Array.from({ length: 32 }, () => "AB").join(":");

describe.skipIf(!hasSlapd)("OpenLDAP with 5,000 people (C-07 to C-12, C-34 to C-40)", () => {
  let slapd: Slapd;
  let folder: string;
  let authority: string;
  let key: string;
  let tls: { readonly ca: string; readonly certificate: string; readonly key: string };
  const crew: readonly LdapPerson[] = Array.from({ length: 5000 }, (_, index) => ({
    uid: `p${String(index)}`,
    mail: ` P${String(index)}@Harbour.example`.trim(),
    unit: index < 2500 ? "people" : "harbour",
    ...(index === 7 ? { more: ["pwdAccountLockedTime: 000001010000Z"].filter(() => false) } : {}),
  }));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-desk-ca-"));
    const files = await loopbackCertificate(folder);
    authority = await readFile(files.cert, "utf8");
    key = await readFile(files.key, "utf8");
    tls = { ca: files.cert, certificate: files.cert, key: files.key };
    slapd = await Slapd.start({
      ldif: ldifOf(crew, [
        { name: "Large", members: crew.slice(0, 1600).map(dnOf) },
        { name: "Outer", members: [groupDn("Inner"), dnOf(crew[0] as LdapPerson)] },
        { name: "Inner", members: [groupDn("Outer"), dnOf(crew[1] as LdapPerson), `uid=nobody,${root}`] },
      ]),
      tls,
      limits: "limits users size.soft=500 size.hard=500 size.prtotal=unlimited",
    });
  });
  afterAll(async () => {
    await slapd.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("reads everybody in pages, flattens nested groups in a circle, and fails where the limit cuts", async () => {
    const { reading, code } = await read(slapd.source());
    expect(code).toBeNull();
    expect(reading?.snapshot.people.length).toBe(5000);
    expect(reading?.snapshot.people[0]?.email).toBe("p0@harbour.example");
    const members = (name: string) => reading?.snapshot.groups.find((group) => group.name === name)?.members.length;
    expect([members("Large"), members("Outer"), members("Inner")]).toEqual([1600, 2, 2]);
    expect(reading?.snapshot.notes).toMatchObject([{ kind: "unknown-members", count: 1 }]);
    expect((await read(slapd.source({ paged: false }))).code).toBe("directory.size-limit");
  });
  it("narrows by path and filter; a wrong root, password, filter or host is told as what it is", async () => {
    const narrowed = await read(slapd.source({ userPath: "ou=harbour", userFilter: "(uid=p25*)", groupFilter: "(cn=Outer)" }));
    expect(narrowed.reading?.snapshot.people.length).toBe(100);
    expect(narrowed.reading?.snapshot.groups.map(({ name }) => name)).toEqual(["Outer"]);
    expect((await read(slapd.source({ root: "dc=elsewhere,dc=example" }))).code).toBe("directory.no-base");
    expect((await read(slapd.source(), "wrong")).code).toBe("directory.sign-in");
    expect((await read(slapd.source(), "")).code).toBe("directory.no-password");
    expect((await read(slapd.source({ userFilter: "(&(a=b)!(c=d" }))).code).toBe("directory.filter");
    expect((await read(slapd.source({ port: 1 }))).code).toBe("directory.unreachable");
    expect((await read(slapd.source({ idAttribute: "dn" }))).reading?.snapshot.people[0]?.id).toBe(dnOf(crew[0] as LdapPerson));
  });
  it("ids with the signs of filters and names in them find nothing: no search is widened", async () => {
    const parts = ["*", ")", "(", "|", "&", "\\2a", "\\", "\0", "objectClass=*", "uid=p25", ")(uid=*", ",ou=people", "#", "+", '"'];
    const payloads = parts.flatMap((first) => parts.map((second) => `${first}${second}`)).slice(0, 150);
    const { snapshot } = await readLdap(limits)(slapd.source({ userPath: "ou=people", userFilter: "(uid=p25*)" }), {
      ...{ secrets: { password: readerPassword }, signal: new AbortController().signal },
      expected: new Set([...payloads, ...payloads.map((payload) => `uid=${payload},ou=harbour,${root}`)]),
    });
    expect([snapshot.people.length, [...(snapshot.outside ?? [])]]).toEqual([11, []]);
  });
  it("who left path or filter is told from who is there no more", async () => {
    const idOf = async (filter: string) => (await read(slapd.source({ userFilter: filter }))).reading?.snapshot.people[0]?.id ?? "";
    const [inside, filtered, elsewhere] = [await idOf("(uid=p25)"), await idOf("(uid=p26)"), await idOf("(uid=p2600)")];
    const deleted = "11111111-2222-4333-8444-555555555555";
    const source = slapd.source({ userPath: "ou=people", userFilter: "(uid=p25*)" });
    const expected = new Set([inside, filtered, elsewhere, deleted, "not even an id", "uid=p4,ou=people,dc=harbour,dc=example"]);
    const { snapshot } = await readLdap(limits)(source, {
      ...{ secrets: { password: readerPassword }, signal: new AbortController().signal },
      expected,
    });
    expect([...(snapshot.outside ?? [])].sort()).toEqual(
      [
        [filtered, { state: "active", where: `uid=p26,ou=people,${root}` }],
        [elsewhere, { state: "active", where: `uid=p2600,ou=harbour,${root}` }],
      ].sort(),
    );
    // Nobody is asked for one by one where the whole directory is another.
    const strangers = new Set(Array.from({ length: 1001 }, (_, index) => `id ${String(index)}`));
    const other = await readLdap(limits)(source, {
      ...{ secrets: { password: readerPassword }, signal: new AbortController().signal },
      expected: strangers,
    });
    expect(other.snapshot.outside).toBeUndefined();
  });
  it("LDAPS and StartTLS with an own authority, and else only the one certificate that was accepted", async () => {
    const few = { userPath: "ou=people", userFilter: "(uid=p1)" };
    const shown = { host: "127.0.0.1", fingerprint: new X509Certificate(authority).fingerprint256, issuer: "localhost" };
    for (const secure of [
      { encryption: "ldaps" as const, port: slapd.tlsPort },
      { encryption: "starttls" as const, port: slapd.port },
    ]) {
      const refused = await read(slapd.source({ ...few, ...secure }));
      expect([refused.code, refused.parameters], secure.encryption).toEqual(["directory.certificate", expect.objectContaining(shown)]);
      const trusted = await read(slapd.source({ ...few, ...secure, authority, certificate: authority }), readerPassword, key);
      expect(trusted.code, secure.encryption).toBeNull();
      expect(trusted.reading?.seen[0]?.key).toBe("directory.seen.tls");
      const accepted = await read(slapd.source({ ...few, ...secure, acceptedCertificate: shown.fingerprint }));
      expect(accepted.reading?.seen[1]?.key).toBe("directory.seen.certificate-accepted");
      const unseen = await read(slapd.source({ ...few, ...secure, acceptedCertificate: "unseen" }));
      expect([unseen.code, unseen.parameters]).toEqual(["directory.certificate-unseen", expect.objectContaining(shown)]);
      // Also where an authority vouches for it: another certificate is another one.
      const other = await read(slapd.source({ ...few, ...secure, authority, acceptedCertificate: anotherPrint }));
      const both = { ...shown, accepted: anotherPrint };
      expect([other.code, other.parameters]).toEqual(["directory.certificate-changed", expect.objectContaining(both)]);
    }
    expect((await read(slapd.source({ ...few, encryption: "ldaps", port: slapd.port }))).code).toMatch(/^directory\.(no-tls|cut)$/u);
  });
});

describe.skipIf(!hasSlapd)("OpenLDAP that asks for a certificate of the client (C-11)", () => {
  it("lets in who shows one; who shows none or another is told what that may be", async () => {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-ca-"));
    await mkdir(join(folder, "other"));
    const [files, other] = [await loopbackCertificate(folder), await loopbackCertificate(join(folder, "other"))];
    const [authority, key] = [await readFile(files.cert, "utf8"), await readFile(files.key, "utf8")];
    const slapd = await Slapd.start({
      ldif: ldifOf([{ uid: "p1", mail: "p1@harbour.example" }], []),
      tls: { ca: files.cert, certificate: files.cert, key: files.key, demandsClient: true },
    });
    try {
      for (const secure of [
        { encryption: "ldaps" as const, port: slapd.tlsPort, authority },
        { encryption: "starttls" as const, port: slapd.port, authority },
      ]) {
        const shown = await read(slapd.source({ ...secure, certificate: authority }), readerPassword, key);
        expect([shown.code, shown.reading?.snapshot.people.length]).toEqual([null, 1]);
        expect((await read(slapd.source(secure))).code, secure.encryption).toBe("directory.client-certificate");
        const foreign = await readFile(other.cert, "utf8");
        const refused = await read(slapd.source({ ...secure, certificate: foreign }), readerPassword, await readFile(other.key, "utf8"));
        expect(refused.code, secure.encryption).toBe("directory.client-certificate");
      }
    } finally {
      await slapd.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it("nothing is said to a server whose certificate is refused, whatever was accepted before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-ca-"));
  const files = await loopbackCertificate(folder);
  const certificate = await readFile(files.cert);
  let [met, said] = [0, 0];
  const server = createServer({ key: await readFile(files.key), cert: certificate }, (socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes: Buffer) => {
      said += bytes.length;
      socket.destroy();
    });
  });
  server.on("connection", () => (met += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const source = { ...(emptySource("ldap") as LdapSource), host: "127.0.0.1", port, user: "cn=x", root };
    const codes = ["directory.certificate", "directory.certificate-unseen", "directory.certificate-changed"];
    for (const [index, acceptedCertificate] of [null, "unseen" as const, anotherPrint].entries())
      expect((await read({ ...source, acceptedCertificate })).code).toBe(codes[index]);
    expect([met, said]).toEqual([3, 0]);
    await read({ ...source, acceptedCertificate: new X509Certificate(certificate).fingerprint256 });
    expect([met, said > 0]).toEqual([4, true]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  }
});

describe("a directory that misbehaves", () => {
  const against = async (answer: DoubleAnswer, parts: Partial<LdapSource> = {}, signal?: AbortSignal) => {
    const double = await LdapDouble.start(answer);
    const source = {
      ...(emptySource("ldap") as LdapSource),
      ...otherLdapNames,
      activeDirectory: false,
      encryption: "none" as const,
      host: "127.0.0.1",
      port: double.port,
      user: "cn=x",
      root,
      ...parts,
    };
    const found = await read(source, "secret", undefined, signal);
    const connections = double.connections.length;
    await double.stop();
    return { ...found, connections };
  };
  const person = (index: number) => ({
    uid: [`p${String(index)}`],
    mail: [`p${String(index)}@harbour.example`],
    entryUUID: [`id-${String(index)}`],
  });

  it("an empty page with a cookie is no end; pages that never end are", async () => {
    const pages = await against((request, send) => {
      if (request.number > 0 && request.cookie === "") send.done();
      else if (request.cookie === "") {
        send.entry(`uid=p0,${root}`, person(0));
        send.done(0, "two");
      } else if (request.cookie === "two") send.done(0, "three");
      else {
        send.entry(`uid=p1,${root}`, person(1));
        send.done(0, "");
      }
    });
    expect(pages.reading?.snapshot.people.length).toBe(2);
    expect((await against((_request, send) => send.done(0, "again"))).code).toBe("directory.endless");
  });
  it("a line that is cut is never taken for the end, and is not opened a second time (trap T40)", async () => {
    const cut = await against((request, send, socket) => {
      if (request.cookie === "") {
        send.entry(`uid=p0,${root}`, person(0));
        send.done(0, "two");
      } else socket.destroy();
    });
    expect([cut.code, cut.connections]).toEqual(["directory.cut", 1]);
    const between = await against((request, send, socket) => {
      send.entry(`uid=p0,${root}`, person(0));
      send.done();
      if (request.number === 0) socket.end();
    });
    expect([between.code, between.connections]).toEqual(["directory.cut", 1]);
  });
  it("a read that is given up while the directory says nothing ends at once", async () => {
    const giveUp = new AbortController();
    const found = await against(
      () => {
        giveUp.abort();
      },
      {},
      giveUp.signal,
    );
    expect([found.reading, found.code]).toEqual([null, "cancelled"]);
  });
  it.each([1499, 1500, 1501, 3000, 3001])("a group of %i in ranges of 1,500 comes whole (trap T01)", async (size) => {
    const dns = Array.from({ length: size }, (_, index) => `uid=p${String(index)},${root}`);
    const found = await against((request, send) => {
      const low = Number(/range=(\d+)-/u.exec(request.attributes[0] ?? "")?.[1] ?? Number.NaN);
      if (!Number.isNaN(low)) {
        const part = dns.slice(low, low + 1500);
        const end = low + 1500 >= size ? "*" : String(low + 1499);
        send.entry(request.base, { [`member;range=${String(low)}-${end}`]: part, uSNChanged: ["7"] });
      } else if (request.number === 0)
        dns.forEach((dn, index) => {
          send.entry(dn, person(index));
        });
      else if (size < 1500) send.entry(`cn=Large,${root}`, { cn: ["Large"], member: dns, entryUUID: ["g"] });
      else send.entry(`cn=Large,${root}`, { cn: ["Large"], member: [], "member;range=0-1499": dns.slice(0, 1500), entryUUID: ["g"] });
      send.done();
    });
    expect(found.reading?.snapshot.groups[0]?.members.length).toBe(size);
  });
  it("a group that cannot be read whole is left out, and so is the one it is nested in", async () => {
    const found = await against((request, send) => {
      if (request.attributes[0]?.includes("range=") === true)
        send.entry(request.base, { "member;range=0-1499": [`uid=p0,${root}`], uSNChanged: [String(Math.random())] });
      else if (request.number === 0) send.entry(`uid=p0,${root}`, person(0));
      else {
        send.entry(`cn=Broken,${root}`, { cn: ["Broken"], "member;range=0-1499": [`uid=p0,${root}`], entryUUID: ["g1"] });
        send.entry(`cn=Above,${root}`, { cn: ["Above"], member: [`cn=Broken,${root}`], entryUUID: ["g2"] });
        send.entry(`cn=Fine,${root}`, { cn: ["Fine"], member: [`uid=p0,${root}`], entryUUID: ["g3"] });
      }
      send.done();
    });
    expect(found.reading?.snapshot.groups.map(({ name }) => name)).toEqual(["Fine"]);
    expect(found.reading?.snapshot.notes).toMatchObject([{ kind: "incomplete-groups", names: ["Broken"] }]);
  });
  it("referrals lead nowhere; refusals are told by their code", async () => {
    const referred = await against((request, send) => {
      send.reference("ldap://127.0.0.1:9/dc=loop");
      if (request.number === 0) send.entry(`uid=p0,${root}`, person(0));
      send.done();
    });
    expect(referred.reading?.snapshot.notes).toMatchObject([{ kind: "referrals", count: 2 }]);
    for (const [code, told] of [
      [10, "referral"],
      [3, "time-limit"],
      [4, "size-limit"],
      [12, "refused"],
      [50, "not-allowed"],
      [51, "refused"],
    ] as const)
      expect(
        (
          await against((_request, send) => {
            send.done(code);
          })
        ).code,
      ).toBe(`directory.${told}`);
  });
  it("whatever bytes come: an error in the end, never part of a directory", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.boolean(), async (bytes, isFramed) => {
        const found = await against((request, send, socket) => {
          send.entry(`uid=p0,${root}`, person(0));
          const body = Buffer.from(bytes);
          send.raw(isFramed ? Buffer.concat([Buffer.from([0x30, body.length + 3, 0x02, 0x01, request.id]), body]) : body);
          socket.end();
        });
        expect(found.reading).toBeNull();
        expect(found.code).toMatch(/^directory\./u);
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(
      (
        await against((_request, send) => {
          send.raw(Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff]));
        })
      ).code,
    ).toBe("directory.too-large");
  });
});

describe("names and ids", () => {
  it("compares names as directories do", () => {
    for (const [one, other] of [
      ["CN=Kok\\, Ana, OU=Kitchen,DC=harbour", "cn=kok\\2C ana,ou=kitchen,dc=harbour"],
      ["cn=Zoë,dc=a", "CN=Zo\\C3\\AB,DC=A"],
      ["cn=a + sn=b,dc=x", "sn=b+cn=a,dc=x"],
    ] as const)
      expect(comparableDn(one)).toBe(comparableDn(other));
    expect(comparableDn("cn=a\\,b,dc=x")).not.toBe(comparableDn("cn=a,b,dc=x"));
  });
  it("reads GUIDs of Active Directory, also those that look like text", () => {
    expect(guidOf(Buffer.from("33221100554477668899aabbccddeeff", "hex"))).toBe("00112233-4455-6677-8899-aabbccddeeff");
    expect(idText("objectguid", "ABCDEFGHIJKLMNOP")).toBe("44434241-4645-4847-494a-4b4c4d4e4f50");
  });
  it("a filter that does not parse says where", () => {
    const broken = parseFilter("(&(a=b)(c=d)");
    expect(broken.ok ? null : broken.error.parameters?.["at"]).toBe(1);
    expect(parseFilter("(&(objectClass=user)(memberOf=cn=a,dc=b))").ok).toBe(true);
    expect(parseFilter("  ").ok).toBe(true);
  });
});
