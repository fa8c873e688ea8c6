import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppFailure } from "#shared/errors/app-error";
import type { DirectorySnapshot } from "#shared/setup/directory/snapshot";
import { readDirectoryFile } from "./read-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-directory-file-"));
});
afterAll(() => rm(folder, { recursive: true }));
async function read(content: string | Uint8Array, format: "csv" | "ldif"): Promise<DirectorySnapshot | string> {
  const path = join(folder, `directory.${format}`);
  await writeFile(path, content);
  try {
    return (await readDirectoryFile({ kind: "file", path, format })).snapshot;
  } catch (thrown) {
    if (thrown instanceof AppFailure) return thrown.error.code;
    throw thrown;
  }
}
const whole = async (content: string | Uint8Array, format: "csv" | "ldif"): Promise<DirectorySnapshot> => {
  const snapshot = await read(content, format);
  if (typeof snapshot === "string") throw new Error(snapshot);
  return snapshot;
};
const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");
const root = "dc=harbour,dc=example";
const person = (uid: string, ...more: readonly string[]): string =>
  [`dn: uid=${uid},${root}`, "objectClass: inetOrgPerson", `uid: ${uid}`, `cn: ${uid}`, `mail: ${uid}@harbour.example`, ...more].join("\n");
const group = (name: string, ...more: readonly string[]): string =>
  [`dn: cn=${name},${root}`, "objectClass: group", `cn: ${name}`, ...more].join("\n");
const file = (...entries: readonly string[]): string => `version: 1\n\n${entries.join("\n\n")}\n`;
const membersOf = ({ groups }: DirectorySnapshot): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(groups.map(({ name, members }) => [name, members]));
const statesOf = ({ people }: DirectorySnapshot): readonly string[] => people.map(({ state }) => state);

describe("a directory as LDIF", () => {
  it("names and values in base64, lines that go on, comments, either line end and a mark at the beginning", async () => {
    const text = file(
      "# made by a script\n that goes on\n# and again",
      [
        `dn:: ${base64(`cn=Zoë,${root}`)}`,
        "objectClass: top",
        "objectClass: inetOrgPerson",
        `cn:: ${base64("Zoë")}`,
        "mail: zoe@harb",
        " our.example",
        "# who she is",
        `entryUUID: 0`,
        ` 1`,
        "jpegPhoto:< file:///etc/passwd",
      ].join("\n"),
      group("Keuken", `member:: ${base64(`CN=Zoë, ${root}`)}`),
    );
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      const snapshot = await whole(written, "ldif");
      expect(snapshot.people).toEqual([{ id: "01", email: "zoe@harbour.example", name: "Zoë", state: "active", where: `cn=Zoë,${root}` }]);
      expect([membersOf(snapshot), snapshot.notes]).toEqual([{ Keuken: ["01"] }, []]);
    }
  });
  it("as ldifde writes it in Unicode; a file that was cut within a character is refused", async () => {
    const text = file(person("zoë"));
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect((await whole(wide, "ldif")).people[0]?.name).toBe("zoë");
    const bytes = Buffer.from(file(person("zoë"), person("né"), person("bé")));
    expect(await read(bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1), "ldif")).toBe("directory.file-cut");
    const damaged = Buffer.from(bytes);
    damaged[bytes.lastIndexOf(0xc3) + 1] = 0x41;
    expect(await read(damaged, "ldif")).toBe("directory.file");
  });
  it("a file that ends within a line is refused; one that was cut between two lines cannot be told from a whole one", async () => {
    const text = file(person("a"), person("b"), group("Keuken", `member: uid=a,${root}`, `member: uid=b,${root}`));
    for (let end = 1; end < text.length; end += 1)
      if (text[end - 1] !== "\n") expect(await read(text.slice(0, end), "ldif"), text.slice(0, end)).toBe("directory.file-cut");
    const shorter = await whole(text.slice(0, text.lastIndexOf("member:")), "ldif");
    expect(membersOf(shorter)).toEqual({ Keuken: [`uid=a,${root}`] });
  });
  it("changes are no directory: what they add to a group is not all of it", async () => {
    const added = `dn: cn=Keuken,${root}\nchangetype: modify\nadd: member\nmember: uid=a,${root}\n-`;
    for (const change of [
      added,
      `dn: uid=a,${root}\nchangetype: delete`,
      `dn: uid=a,${root}\nchangetype: modrdn\nnewrdn: uid=b`,
      `dn: uid=a,${root}\nchangeType:: ${base64("Modify")}`,
    ])
      expect(await read(file(person("a"), change), "ldif"), change).toBe("directory.file-changes");
    expect((await whole(file(person("a", "changetype: add")), "ldif")).people).toHaveLength(1);
  });
  it("a group whose range of members stops before its end is left out, with every group around it (trap T01)", async () => {
    const people = ["a", "b", "c"].map((uid) => person(uid));
    const cut = await whole(
      file(
        ...people,
        group("Large", "member:", `member;range=0-1: uid=a,${root}`, `member;range=0-1: uid=b,${root}`),
        group("Around", `member: cn=Large,${root}`),
        group("Whole", `member;range=0-1: uid=a,${root}`, `member;range=2-*: uid=c,${root}`),
      ),
      "ldif",
    );
    expect([membersOf(cut), cut.notes]).toEqual([
      { Whole: [`uid=a,${root}`, `uid=c,${root}`] },
      [{ kind: "incomplete-groups", count: 1, names: ["Large"] }],
    ]);
  });
  it("Active Directory: who is off, deleted or a computer, ids of bytes, and the group that everybody is in", async () => {
    const guid = Buffer.from("33221100554477668899aabbccddeeff", "hex");
    const sid = Buffer.concat([Buffer.from("010500000000000515000000", "hex"), Buffer.alloc(12, 7), Buffer.from([0x01, 0x02, 0, 0])]);
    const user = (name: string, ...more: readonly string[]): string =>
      [`dn: CN=${name},${root}`, "objectClass: user", `cn: ${name}`, `mail: ${name}@harbour.example`, "primaryGroupID: 513", ...more].join(
        "\n",
      );
    const snapshot = await whole(
      file(
        user("on", `objectGUID:: ${base64(guid)}`, "userAccountControl: 66048"),
        user("off", "userAccountControl: 514"),
        user("PC1$", "objectClass: computer", "userAccountControl: 4096"),
        `dn:: ${base64(`CN=gone\nDEL:1,CN=Deleted Objects,${root}`)}\nobjectClass: user\nisDeleted: TRUE\nentryUUID: 7`,
        group("Domain Users", `objectSid:: ${base64(sid)}`),
      ),
      "ldif",
    );
    expect(snapshot.people.map(({ id, email, state }) => [id, email, state])).toEqual([
      ["00112233-4455-6677-8899-aabbccddeeff", "on@harbour.example", "active"],
      [`CN=off,${root}`, "off@harbour.example", "disabled"],
      ["7", null, "deleted"],
    ]);
    expect(membersOf(snapshot)).toEqual({ "Domain Users": ["00112233-4455-6677-8899-aabbccddeeff", `CN=off,${root}`] });
  });
  it("OpenLDAP and others: who is locked; members by user id; who is nobody in the file is told", async () => {
    const snapshot = await whole(
      file(
        person("a", "pwdAccountLockedTime: 000001010000Z"),
        person("b", "loginDisabled: TRUE"),
        person("c", "nsAccountLock: true"),
        person("d"),
        `dn: cn=ops,${root}\nobjectClass: posixGroup\ncn: ops\nmemberUid: D\nmemberUid: nobody`,
      ),
      "ldif",
    );
    expect(statesOf(snapshot)).toEqual(["disabled", "disabled", "disabled", "active"]);
    expect([membersOf(snapshot), snapshot.notes]).toEqual([
      { ops: [`uid=d,${root}`] },
      [{ kind: "unknown-members", count: 1, names: ["nobody"] }],
    ]);
  });
  it("a group of 60,000 members is read", async () => {
    const dns = Array.from({ length: 60_000 }, (_, index) => `uid=p${String(index)},${root}`);
    const snapshot = await whole(file(person("p7"), group("All", ...dns.map((dn) => `member: ${dn}`))), "ldif");
    expect([membersOf(snapshot), snapshot.notes[0]?.count]).toEqual([{ All: [`uid=p7,${root}`] }, 59_999]);
  });
  it("whatever it holds: read, or refused by a code", async () => {
    const good = file(person("a"), person("b"), group("G", `member: uid=a,${root}`));
    const piece = fc.constantFrom(
      "dn:",
      "::",
      ":<",
      "\n\n",
      "\n ",
      "\r",
      "\0",
      "\uFEFF",
      "member;range=0-9:",
      "changetype: ",
      "#",
      "__proto__: 1",
      "=====",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length), piece), { maxLength: 6 }), fc.nat(good.length), async (more, end) => {
        const text = more.reduce((all, [at, each]) => `${all.slice(0, at)}${each}${all.slice(at)}`, good).slice(0, end);
        const found = await read(text, "ldif");
        if (typeof found === "string") expect(found).toMatch(/^directory\.file/u);
        else for (const { members } of found.groups) for (const id of members) expect(found.people.map((each) => each.id)).toContain(id);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe("a directory as a table", () => {
  const rows =
    'id,email,name,disabled,groups\n1,Ana@harbour.example,"Kok, Ana",,Keuken;Iedereen\n2,bram@harbour.example,Bram,yes,Iedereen\n';
  it("with commas, semicolons or tabs, as Excel writes it, in Windows-1252 or Unicode", async () => {
    const text = rows.replace("Bram,", "Zoë,");
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    for (const written of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(text, "latin1"), wide]) {
      const snapshot = await whole(written, "csv");
      expect(snapshot.people.map(({ id, email, name, state }) => [id, email, name, state])).toEqual([
        ["1", "ana@harbour.example", "Kok, Ana", "active"],
        ["2", "bram@harbour.example", "Zoë", "disabled"],
      ]);
      expect(membersOf(snapshot)).toEqual({ Keuken: ["1"], Iedereen: ["1", "2"] });
    }
    const semicolons = 'email;name;groups\r\na@harbour.example;A;"Keuken;Iedereen"\r\n';
    expect(membersOf(await whole(semicolons, "csv"))).toEqual({ Keuken: ["a@harbour.example"], Iedereen: ["a@harbour.example"] });
    expect((await whole("email\tname\na@harbour.example\tA\n", "csv")).people[0]?.name).toBe("A");
  });
  it("case 20: disabled in the words of a spreadsheet or a shell, behind the lines that they write first", async () => {
    const words = ["WAAR", "Wahr", "x", "$true", "Disabled", "ONWAAR", "$false", "nee"];
    const people = words.map((word, index) => `p${String(index)}@harbour.example;${word}`).join("\r\n");
    for (const before of ["", "#TYPE System.Object\r\n", "sep=;\r\n", "\r\n"]) {
      const snapshot = await whole(`${before}email;disabled\r\n${people}\r\n`, "csv");
      expect(statesOf(snapshot)).toEqual([...words.slice(0, 5).map(() => "disabled"), ...words.slice(5).map(() => "active")]);
      expect(snapshot.people[0]?.where).toBe(before === "" ? "2" : "3");
    }
  });
  it("a quote that nothing closes is no shorter list of people", async () => {
    expect(await read(rows.replace('Kok, Ana"', "Kok, Ana"), "csv")).toBe("directory.file-cut");
    expect(await read('email,name\na@harbour.example,"A', "csv")).toBe("directory.file-cut");
  });
  it("a row that no line end closes and that lacks cells was cut: who came after it is not gone", async () => {
    const last = rows.lastIndexOf("2,");
    for (let end = last + 1; end < rows.lastIndexOf(",") + 1; end += 1)
      expect(await read(rows.slice(0, end), "csv"), rows.slice(last, end)).toBe("directory.file-cut");
    // In UTF-8, within the only character that is not ASCII; the same bytes are text in Windows-1252.
    const accent = Buffer.from("email,groups\na@harbour.example,Café");
    expect(await read(accent.subarray(0, -1), "csv")).toBe("directory.file-cut");
    // Rows that are short as they were written, and a last one without a line end.
    const short = await whole("email,name,groups\na@harbour.example\nb@harbour.example,B\nc@harbour.example,C,Keuken", "csv");
    expect([short.people.length, membersOf(short)]).toEqual([3, { Keuken: ["c@harbour.example"] }]);
    expect((await whole("email\na@harbour.example", "csv")).people).toHaveLength(1);
  });
  it("without a column of addresses, without anything, or as something else it is refused; a row of nothing usable is told", async () => {
    for (const text of ["", "name\nAna\n", "\0\0\0\0", "<html></html>", "email\n"])
      expect(await read(text, "csv"), text).toBe("directory.file");
    const odd = await whole("id,email,name\n,,Nobody\n,,\n1,a@harbour.example,A\n", "csv");
    expect([odd.people.length, odd.notes]).toEqual([1, [{ kind: "unreadable-rows", count: 1, names: ["2"] }]]);
  });
});
