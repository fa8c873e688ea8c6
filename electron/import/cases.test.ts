import { execFileSync } from "node:child_process";
import { createSecretKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import en from "#resources/locales/en/errors.json" with { type: "json" };
import nl from "#resources/locales/nl/errors.json" with { type: "json" };
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { detect } from "./detect.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { itemLook } from "#electron/items/item-look";
import { OpenFile } from "./open-file.ts";
import { readVault } from "./read-vault.ts";
import type { VaultSecrets } from "./vault-secrets.ts";

/* What technicians met in practice, each with inputs of the same kind that nobody met yet. The files stand in build/test/cases. */

type Content = Uint8Array | string;
const cases = join(import.meta.dirname, "../../build/test/cases");
const fileOf = (name: string): Buffer => readFileSync(join(cases, name));
async function read(content: Content, secrets: VaultSecrets = {}, format: ImportFormat | null = null): Promise<ImportedVault> {
  const vault = await readVault(typeof content === "string" ? Buffer.from(content) : content, "file", format, secrets);
  if (!vault.ok) throw new Error(`${vault.error.code} ${vault.error.detail ?? ""}`);
  return vault.value;
}
const failure = async (content: Content, secrets: VaultSecrets = {}, format: ImportFormat | null = null): Promise<string> => {
  const vault = await readVault(typeof content === "string" ? Buffer.from(content) : content, "file", format, secrets);
  return vault.ok ? "ok" : vault.error.code;
};
/** Line, what happens to the row, what is said, and about whom. */
const told = (vault: ImportedVault): readonly string[] =>
  vault.problems.map(
    ({ lines, severity, message }) =>
      `${String(lines[0])} ${severity} ${message.key.replace("import.problem.", "")} ${String(message.parameters?.["name"] ?? message.parameters?.["count"] ?? "")}`,
  );
const named = (vault: ImportedVault, name: string): ImportedItem => {
  const found = vault.items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no ${name} among ${vault.items.map((item) => item.name).join(", ")}`);
  return found;
};
const lastPassHead = "url,username,password,totp,extra,name,grouping,fav";
const pux = (items: readonly unknown[], more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ "export.data": strToU8(JSON.stringify({ accounts: [{ vaults: [{ attrs: { name: "IT" }, items }] }] })), ...more });
const keepass = (entries: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<KeePassFile><Meta><RecycleBinUUID>QklOQklOQklOQklOQklOQg==</RecycleBinUUID></Meta>\n<Root><Group><Name>Kluis</Name>\n${entries}\n</Group></Root></KeePassFile>`;
const entry = (values: Readonly<Record<string, string>>, more = ""): string =>
  `<Entry>${more}${Object.entries(values)
    .map(([name, value]) => `<String><Key>${name}</Key><Value>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</Value></String>`)
    .join("")}</Entry>`;
const totpOf = async (values: Readonly<Record<string, string>>): Promise<string> => {
  const vault = await read(keepass(entry({ Title: "A", UserName: "u", Password: "p", ...values })));
  return `${vault.items[0]?.login?.totp ?? ""}${vault.problems.map(({ message }) => message.key.replace("import.problem.", " ")).join("")}`;
};

describe("HTML codes in texts", () => {
  it("case 01: an export that was escaped as a whole is decoded, each row is named, and the other way is at hand", async () => {
    const vault = await read(fileOf("01-lastpass-html-entities/lastpass.csv"));
    expect(named(vault, "Smith & Co")).toMatchObject({
      notes: 'A & B say "hi"',
      folders: ["Klanten & co"],
      login: { password: "R&D-2024<x>" },
    });
    expect(told(vault)).toEqual(["2 warning codes-decoded Smith & Co"]);
    expect(vault.htmlCodes).toMatchObject({ items: 1, decoded: true });
    const other = vault.htmlCodes!.other;
    expect(other.items[0]).toMatchObject({ name: "Smith &amp; Co", login: { password: "R&amp;D-2024&lt;x&gt;" } });
    expect(told(other)).toEqual(["2 warning codes-kept Smith &amp; Co"]);
  });
  it("case 01: a file that is not escaped as a whole stays as it is, and each row is named", async () => {
    for (const row of ["https://a.example,u,R&amp;D,,,Smith & Co,,0", "https://a.example,u,R&amp;D,,,A,,0"]) {
      const vault = await read(`${lastPassHead}\n${row}\n`);
      expect(vault.items[0]?.login?.password).toBe("R&amp;D");
      expect(told(vault).map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual(["2 warning codes-kept"]);
      expect(vault.htmlCodes?.other.items[0]?.login?.password).toBe("R&D");
    }
  });
  it.each([
    ["Chrome", "name,url,username,password,note\nA &amp; B,https://a.example/?a=1&amp;b=2,u,p&#39;&#x22;,\n"],
    ["Bitwarden CSV", "folder,type,name,login_uri,login_username,login_password\nX,login,A &amp; B,https://a.example,u,p&#39;&quot;\n"],
    [
      "Bitwarden JSON",
      JSON.stringify({ items: [{ type: 1, name: "A &amp; B", login: { username: "u", password: "p&apos;&quot;" } }], folders: [] }),
    ],
  ])("case 01: so are other exports: %s", async (_, content) => {
    const vault = await read(content);
    expect(named(vault, "A & B").login?.password).toBe("p'\"");
  });
  it("case 01: what was escaped twice is decoded once, and a number that is no character stays", async () => {
    const vault = await read(`${lastPassHead}\nhttps://a.example,u,&amp;amp;&#xD800;,,,A &lt;B&gt;,,0\n`);
    expect(vault.items[0]?.login?.password).toBe("&amp;&#xD800;");
  });
  it("case 01: the choice of the technician decides what is sent", async () => {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-codes-"));
    try {
      const path = join(folder, "lastpass.csv");
      await writeFile(path, fileOf("01-lastpass-html-entities/lastpass.csv"));
      const file = new OpenFile();
      const ask = { path, fileName: "lastpass.csv", format: null, password: null, keyFile: null, allowSlowKey: false, digest: null };
      expect((await file.open(ask, { progress: () => undefined, piece: () => undefined })).ok).toBe(true);
      const preview = (htmlCodes: "decode" | "keep" | null) => {
        const made = file.preview({
          file: { handle: "h" as never, fileName: "lastpass.csv", size: 1 },
          context: {
            choices: { mapping: {}, leftOutLines: [], duplicates: "leave-out", ...(htmlCodes === null ? {} : { htmlCodes }) },
            collectionPaths: [],
            existing: { looks: [], names: [] },
            remembered: {},
            clientName: "",
          },
          lookKey: null,
        });
        return made.ok ? [made.value.htmlCodes?.decoded, made.value.folders.map(({ path: each }) => each)] : made.error.code;
      };
      expect([preview(null), preview("keep"), preview("decode")]).toEqual([
        [true, ["Klanten & co", ""]],
        [false, ["Klanten &amp; co", ""]],
        [true, ["Klanten & co", ""]],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("tables that spreadsheets and shells have touched", () => {
  it("case 02: blank lines before the heads are passed over, and lines keep their numbers", async () => {
    const vault = await read(fileOf("02-blank-lines-before-the-heads/lastpass.csv"));
    expect(vault.items).toMatchObject([{ name: "Mail", lines: [4, 4] }]);
  });
  it.each(["\r\n", "\n", "\r"])("case 02: so are other lines that belong to no table, ended with %j", async (end) => {
    const table = ["url,username,password,httpRealm,formActionOrigin,guid", "https://a.example,u,p,,,{1}"];
    for (const before of [
      [""],
      ["  ", "\t"],
      [",,,,"],
      ['""'],
      ["\ufeff"],
      ["#TYPE System.Data.DataRow"],
      ["", "sep=,", ""],
      ['"sep=,"'],
    ]) {
      const vault = await read([...before, ...table, ""].join(end));
      expect(vault.items).toMatchObject([{ name: "a.example", lines: [before.length + 2, before.length + 2] }]);
    }
  });
  it("case 02: a title before the heads is passed over, and said", async () => {
    const vault = await read(
      "Export of the passwords;;;\nMade on 1 March 2031;;;\nname;url;username;password\nMail;https://a.example;u;p\n",
    );
    expect(vault.items).toMatchObject([{ name: "Mail", lines: [4, 4] }]);
    expect(told(vault)).toEqual(["1 info before-heads "]);
  });
  it("case 02: also one that has more of another delimiter than the heads have of theirs", async () => {
    for (const delimiter of [";", "\t", "|"]) {
      const heads = ["name", "url", "username", "password"].join(delimiter);
      const vault = await read(
        `Export van Jansen, De Wit, Bakker, Visser en Co\n${heads}\n${["Mail", "https://a.example", "u", "p"].join(delimiter)}\n`,
      );
      expect([vault.delimiter, vault.items.map(({ name, lines }) => [name, lines[0]])]).toEqual([delimiter, [["Mail", 3]]]);
    }
  });
  it("case 02: files put one behind the other have heads and marks in between, which are no entries", async () => {
    const part = (name: string): string => `\ufeff"name","url","username","password"\n"${name}","https://a.example","u","p"\n`;
    const vault = await read(`\ufeff${part("A")}${part("B")}`);
    expect([vault.items.map(({ name, lines }) => [name, lines[0]]), vault.empty, vault.problems]).toEqual([
      [
        ["A", 2],
        ["B", 4],
      ],
      1,
      [],
    ]);
  });
  it("case 03: columns without a head that are empty do no harm", async () => {
    for (const [name, delimiter] of [
      ["chrome-comma.csv", ","],
      ["chrome-semicolon.csv", ";"],
    ] as const) {
      const vault = await read(fileOf(`03-empty-columns-of-a-spreadsheet/${name}`));
      expect([vault.format, vault.delimiter, vault.items.length, vault.problems]).toEqual(["chrome-csv", delimiter, 1, []]);
    }
  });
  it("case 03: wherever they stand, and under the heads that a spreadsheet makes up", async () => {
    expect((await read(",name,,url,username,password,\n,Mail,,https://a.example,u,p,\n")).items).toMatchObject([{ name: "Mail" }]);
    expect((await read("name;url;username;password;Kolom1;Column2\nMail;https://a.example;u;p;;\n")).format).toBe("chrome-csv");
    const vault = await read("name,url,username,password,,\nMail,https://a.example,u,p,,\nShop,https://b.example,u,p,,x\n");
    expect([vault.items.length, told(vault)]).toEqual([1, ["3 left-out extra-columns Shop"]]);
  });
  it("case 03: what stands in a column that nobody knows becomes a field", async () => {
    const vault = await read(`${lastPassHead},Kostenplaats,Pincode\nhttps://a.example,u,p,,,A,,0,4711,12\n`);
    expect(vault.items[0]?.fields).toEqual([
      { name: "Kostenplaats", value: "4711", type: 0 },
      { name: "Pincode", value: "12", type: 1 },
    ]);
  });
  it("case 26: a table whose rows stand in one column is read out of its cells", async () => {
    const vault = await read(fileOf("26-a-table-in-one-column/lastpass.csv"));
    expect(vault.items).toMatchObject([
      { name: "Mail", lines: [2, 2] },
      { name: "Notitie", notes: "regel 1, regel 2", lines: [3, 3] },
    ]);
    expect(told(vault)).toEqual(["2 info one-column 2"]);
  });
  it("case 26: also with semicolons, with bare rows among them, and with a note that spans rows", async () => {
    const rows = [
      "url;username;password;extra;name;grouping;fav",
      '"https://a.example;anna;""p;w"";;Mail;IT;0"',
      "https://b.example;piet;pw2;;Shop;IT;0",
    ];
    expect((await read(rows.join("\r\n"))).items.map(({ name, login }) => [name, login?.password])).toEqual([
      ["Mail", "p;w"],
      ["Shop", "pw2"],
    ]);
    const spanning = [
      '"url,username,password,extra,name,grouping,fav";;',
      '"http://sn,,,""regel 1";;',
      '"regel 2"",Notitie,IT,0";;',
      '"https://b.example,piet,pw2,,Shop,IT,0";;',
    ];
    const vault = await read(spanning.join("\n"));
    expect(vault.items).toMatchObject([
      { name: "Notitie", notes: "regel 1\nregel 2", lines: [2, 3] },
      { name: "Shop", lines: [4, 4] },
    ]);
  });
  it("case 03: what a spreadsheet made of a value is said, whatever its language", async () => {
    const values = ["1,23457E+14", "1.23457E+14", "#NAME?", "#NAAM?", "#¿NOMBRE?", "#REF!", "#DIV/0!", "#N/B"];
    const row = (password: string, index: number): string => `https://a.example,u${String(index)},"${password}",,,A${String(index)},,0`;
    const vault = await read([lastPassHead, ...values.map(row), row("E+14#NAME?", 8), row("#Welkom!", 9), ""].join("\n"));
    expect(vault.items.map(({ login }) => login?.password)).toEqual([...values, "E+14#NAME?", "#Welkom!"]);
    expect(told(vault)).toEqual(values.map((_, index) => `${String(index + 2)} warning spreadsheet A${String(index)}`));
    expect(JSON.stringify(vault.problems)).not.toContain("E+14");
    const json = JSON.stringify({ items: [{ type: 1, name: "A", login: { password: "1.23457E+14" } }] });
    expect((await read(json)).problems).toEqual([]);
  });
  it("says a row whose quotes may have torn it", async () => {
    const vault = await read('name,url,username,password\nMail,https://a.example,u,"p"w"\nShop,https://b.example,u,p""q\n');
    expect(vault.items.map(({ login }) => login?.password)).toEqual(['"p"w"', 'p""q']);
    expect(told(vault)).toEqual(["2 warning odd-quotes Mail"]);
  });
  it("shows a damaged byte where it is, and not the whole file in another writing", async () => {
    const bytes = Buffer.from(
      `${lastPassHead}\nhttps://a.example,zoë,pässwörd,,,Één,,0\nhttps://b.example,u,p?q,,,Twee,,0\nhttps://c.example,u,p,,n?,Drie,,0\n`,
    );
    const damaged = Buffer.from(bytes.map((byte) => (byte === 0x3f ? 0xe9 : byte)));
    const vault = await read(damaged);
    expect(named(vault, "Één").login).toMatchObject({ username: "zoë", password: "pässwörd" });
    expect(told(vault)).toEqual(["3 left-out damaged-secret Twee", "4 warning damaged Drie"]);
  });
});

describe("dates of cards", () => {
  it("case 04: months are read in Dutch and English, in full and as three letters", async () => {
    const vault = await read(fileOf("04-card-month-in-words/lastpass.csv"));
    expect(vault.items.map(({ details }) => `${details?.["expMonth"] ?? ""} ${details?.["expYear"] ?? ""}`)).toEqual([
      "3 2027",
      "5 2028",
      "3 2027",
      "10 2026",
    ]);
    expect(vault.problems).toEqual([]);
  });
  const card = (expiry: string): string =>
    `${lastPassHead}\nhttp://sn,,,,"NoteType:Credit Card\nNumber:4111\nExpiration Date:${expiry}\nNotes:",Kaart,,0\n`;
  it.each([
    ["MRT,2027", "3", "2027"],
    ["sept.,2027", "9", "2027"],
    ["Okt 2027", "10", "2027"],
    ["03/27", "3", "2027"],
    ["2027-03", "3", "2027"],
    ["12,2030", "12", "2030"],
    ["Mai,2027", "5", "2027"],
    [",2027", undefined, "2027"],
    ["juli,", "7", undefined],
    ["2027-03-01", "3", "2027"],
    ["2027-03-31T00:00:00Z", "3", "2027"],
    ["31-03-2027", "3", "2027"],
    ["03/31/2027", "3", "2027"],
    ["1 maart 2027", "3", "2027"],
    ["01-Mär-27", "3", "2027"],
    ["0327", "3", "2027"],
    ["032027", "3", "2027"],
    ["202703", "3", "2027"],
  ])("case 04: and however they are written: %s", async (expiry, month, year) => {
    const vault = await read(card(expiry));
    expect([vault.items[0]?.details?.["expMonth"], vault.items[0]?.details?.["expYear"], vault.problems]).toEqual([month, year, []]);
  });
  it("case 04: a date whose day and month nobody can tell apart is no month", async () => {
    const vault = await read(card("03/04/2027"));
    expect(vault.items[0]).toMatchObject({ details: { expYear: "2027" }, fields: [{ name: "Expiration month", value: "03/04" }] });
    expect(told(vault)).toEqual(["2 warning month Kaart"]);
  });
  it("case 04: what is no month stays as a field, and its text is told", async () => {
    const vault = await read(card("Maartje,2027"));
    expect(vault.items[0]).toMatchObject({ details: { expYear: "2027" }, fields: [{ name: "Expiration month", value: "Maartje" }] });
    expect(vault.problems[0]?.message.parameters).toMatchObject({ name: "Kaart", month: "Maartje" });
    const json = await read(JSON.stringify({ items: [{ type: 3, name: "K", card: { number: "1", expMonth: "Mei", expYear: "straks" } }] }));
    expect(json.items[0]).toMatchObject({ details: { expMonth: "5" }, fields: [{ name: "Expiration year", value: "straks" }] });
    expect(told(json)).toEqual(["1 warning year K"]);
    const archive = await read(
      pux([
        {
          categoryUuid: "002",
          overview: { title: "K" },
          details: { sections: [{ fields: [{ id: "expiry", title: "geldig", value: { monthYear: "later" } }] }] },
        },
      ]),
    );
    expect(archive.items[0]?.fields).toEqual([{ name: "geldig", value: "later", type: 0 }]);
  });
});

describe("members of JSON files that are not as expected", () => {
  it("case 05: an address that is an object becomes the user name", async () => {
    const vault = await read(fileOf("05-1pux-user-name-is-an-object/export.1pux"));
    expect(named(vault, "Alias login").login).toMatchObject({ username: "alias-1@mask.example", password: "pw1" });
    expect([vault.items.length, vault.problems]).toEqual([2, []]);
  });
  it("case 05: one odd member costs that member, by its name, in 1PUX", async () => {
    const vault = await read(
      pux([
        {
          categoryUuid: 1,
          overview: { title: "Odd", url: 7, urls: "https://a.example", tags: [null, "x", {}] },
          details: {
            loginFields: [{ designation: "username", value: ["u"] }, 7, { designation: "password", value: "pw" }],
            sections: { a: 1 },
            notesPlain: null,
            passwordHistory: [{ value: "old", time: "x" }],
            futureMember: { key: "secret" },
          },
        },
      ]),
    );
    expect(named(vault, "Odd")).toMatchObject({ login: { password: "pw" }, passwordHistory: [{ password: "old" }] });
    expect(
      vault.problems
        .filter(({ message }) => message.key.endsWith(".member"))
        .map(({ severity, message }) => [severity, message.parameters?.["name"], message.parameters?.["member"]])
        .sort(),
    ).toEqual([
      ["warning", "Odd", "details.futureMember"],
      ["warning", "Odd", "details.loginFields.1.value"],
      ["warning", "Odd", "details.loginFields.2"],
      ["warning", "Odd", "details.passwordHistory.1.time"],
      ["warning", "Odd", "details.sections"],
      ["warning", "Odd", "overview.tags"],
      ["warning", "Odd", "overview.urls"],
    ]);
  });
  it("case 05: what must be left out is named by its title and its vault", async () => {
    const vault = await read(pux([{ overview: { title: "A" }, details: { notesPlain: "n" } }, "x", { overview: "x" }]));
    expect(told(vault)).toEqual(["2 left-out unreadable –", "3 left-out unreadable –"]);
    expect(vault.problems.map(({ message }) => message.parameters?.["place"])).toEqual(["IT", "IT"]);
  });
  it("case 06: entries of an older version are unwrapped", async () => {
    const vault = await read(fileOf("06-1pux-of-an-older-version/export.1pux"));
    expect(vault.items).toMatchObject([{ name: "Wrapped", login: { username: "u", password: "pw" } }]);
    expect(told(vault)).toEqual(["2 left-out trash Old bin"]);
  });
  it("case 06: so are documents beside them, and what lies in the bin however it is written", async () => {
    const wrapped = (title: string, trashed: unknown): unknown => ({
      item: { trashed, overview: { title }, details: { notesPlain: "n" } },
    });
    const vault = await read(
      pux([
        wrapped("A", "N"),
        wrapped("B", true),
        wrapped("C", "yes"),
        wrapped("D", false),
        { file: { attrs: { name: "film.mp4" }, path: "files/x___film.mp4" } },
      ]),
    );
    expect(vault.items.map(({ name }) => name)).toEqual(["A", "D"]);
    expect(told(vault)).toEqual(["2 left-out trash B", "3 left-out trash C", "5 left-out attachment-only film.mp4"]);
  });
  it("case 06: a file of which nothing can be read is told as such", async () => {
    expect(await failure(pux([{ a: 1 }, { b: 2 }]))).toBe("import.nothing-readable");
    expect(await failure(`${lastPassHead}\nhttps://a.example,u,p,,,A,,0,x\n`)).toBe("import.nothing-readable");
    expect(await failure(JSON.stringify({ items: [{ type: 99, name: "A" }, null] }))).toBe("import.nothing-readable");
    expect(await failure(JSON.stringify({ items: [{ type: 1, name: "A", deletedDate: "2026-01-01" }] }))).toBe("ok");
  });
  it("case 14: what is no id of a collection is passed over", async () => {
    const vault = await read(fileOf("14-bitwarden-json-collection-ids-null/personal.json"));
    expect([vault.items.map(({ name, folders }) => [name, folders]), vault.problems]).toEqual([
      [
        ["Mail", ["IT"]],
        ["Note", ["IT"]],
      ],
      [],
    ]);
  });
  it("case 14: in general, an odd member costs that member", async () => {
    const vault = await read(
      JSON.stringify({
        folders: [null, { id: 1, name: "X" }, { id: "f", name: "IT" }],
        collections: "none",
        items: [
          {
            type: "1",
            name: 7,
            folderId: "f",
            collectionIds: [null, 5],
            fields: [null, { name: "a", value: 1 }, "x"],
            reprompt: "1",
            notes: { html: "<b>" },
            login: { username: "u", password: 12345, uris: ["https://a.example", { uri: 7 }, null], fido2Credentials: {} },
            passwordHistory: [{ password: "old" }, 3],
          },
        ],
      }),
    );
    expect(vault.items[0]).toMatchObject({
      name: "7",
      folders: ["IT"],
      reprompt: true,
      fields: [{ name: "a", value: "1" }],
      passwordHistory: [{ password: "old" }],
      login: { username: "u", password: "12345", uris: [{ uri: "https://a.example" }, { uri: "7" }] },
    });
    expect(
      vault.problems
        .map(({ message }) => message.parameters?.["member"])
        .filter((member) => member !== undefined)
        .sort(),
    ).toEqual(["fields.3", "login.fido2Credentials", "notes", "passwordHistory.2"]);
  });
});

describe("A16: what a 1PUX holds beside the kind of its entry", () => {
  const extra = {
    loginFields: [
      { name: "username", designation: "username", value: "inlog" },
      { name: "password", designation: "password", value: "wachtwoord", fieldType: "P" },
      { name: "klantcode", value: "4711", fieldType: "T" },
    ],
    password: "nog een",
  };
  const all = async (category: string, sections: readonly unknown[]): Promise<ImportedItem> =>
    (await read(pux([{ categoryUuid: category, overview: { title: "A", url: "https://a.example" }, details: { ...extra, sections } }])))
      .items[0]!;
  it.each([
    ["a card", "002", 3, [{ fields: [{ id: "ccnum", value: { creditCardNumber: "4111" } }] }]],
    ["an identity", "004", 4, [{ fields: [{ id: "firstname", value: { string: "Anna" } }] }]],
    [
      "an SSH key",
      "114",
      5,
      [{ fields: [{ id: "k", value: { sshKey: { privateKey: "x\n", metadata: { publicKey: "ssh-ed25519 AAAA", fingerprint: "f" } } } }] }],
    ],
  ])("login fields and the password of %s stay as fields", async (_, category, type, sections) => {
    const item = await all(category, sections);
    expect(item.type).toBe(type);
    expect(item.fields).toEqual(
      expect.arrayContaining([
        { name: "username", value: "inlog", type: 0 },
        { name: "password", value: "wachtwoord", type: 1 },
        { name: "klantcode", value: "4711", type: 0 },
        { name: "password", value: "nog een", type: 1 },
        { name: "url", value: "https://a.example", type: 0 },
      ]),
    );
  });
  it("a password beside a login's own, labels of addresses, and names of sections stay too", async () => {
    const item = await all("001", [
      {
        title: "Beheer",
        fields: [
          { title: "pin", value: { concealed: "12" } },
          { title: "datum", value: { date: 0 } },
        ],
      },
      {
        title: "Overig",
        fields: [
          { title: "Bezoek", value: { address: { street: "Dam 1", city: "Amsterdam" } } },
          { title: "x", value: { nieuw: { a: [1] } } },
        ],
      },
    ]);
    expect(item.login).toMatchObject({ username: "inlog", password: "wachtwoord" });
    expect(item.fields.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "klantcode=4711",
      "password=nog een",
      "Beheer=",
      "pin=12",
      "datum=1970-01-01",
      "Overig=",
      "Bezoek street=Dam 1",
      "Bezoek city=Amsterdam",
      'x={"a":[1]}',
    ]);
    const identity = await all("004", [{ fields: [{ id: "address", title: "Thuis", value: { address: { street: "Dam 1" } } }] }]);
    expect(identity.fields[0]).toEqual({ name: "address", value: "Thuis", type: 0 });
  });
});

describe("attached files of archives", () => {
  it("case 15: items with files are named, and files without an item are counted once", async () => {
    expect(told(await read(fileOf("15-bitwarden-zip-with-attachments/export.zip")))).toEqual(["1 warning attachment Mail"]);
    const data = strToU8(
      JSON.stringify({
        items: [
          { id: "a", type: 2, name: "A" },
          { id: "b", type: 2, name: "B", attachments: [{ id: "1" }] },
        ],
      }),
    );
    const vault = await read(
      zipSync({
        "data.json": data,
        "attachments/a/1.pdf": new Uint8Array(3),
        "attachments/a/2.pdf": new Uint8Array(3),
        "attachments/b/3.pdf": new Uint8Array(3),
        "attachments/gone/4.pdf": new Uint8Array(3),
      }),
    );
    expect(told(vault)).toEqual(["0 warning attachments-alone 1", "1 warning attachment A", "2 warning attachment B"]);
    expect(vault.problems[0]?.message.parameters).toMatchObject({ files: "4.pdf" });
  });
  it("case 15: the same of a 1PUX", async () => {
    const withFile = {
      overview: { title: "A" },
      details: { sections: [{ fields: [{ title: "f", value: { file: { documentId: "d1", fileName: "a.pdf" } } }] }] },
    };
    const document = { overview: { title: "B" }, details: { documentAttributes: { documentId: "d2", fileName: "b.pdf" } } };
    const files = { "files/d1___a.pdf": new Uint8Array(3), "files/d2___b.pdf": new Uint8Array(3), "files/d3___c.pdf": new Uint8Array(3) };
    const vault = await read(pux([withFile, document], files));
    expect(told(vault)).toEqual(["0 warning attachments-alone 1", "1 warning attachment A", "2 warning attachment B"]);
    expect(vault.problems[0]?.message.parameters).toMatchObject({ files: "c.pdf" });
  });
  it("case 15: archives of other programs with a data.json are not taken for Bitwarden's", async () => {
    const proton = zipSync({ "Proton Pass/data.json": strToU8(JSON.stringify({ version: "1", encrypted: false, vaults: {} })) });
    expect(detect(proton, "x.zip").format).toBe("proton-pass");
    const again = zipSync({
      "Mijn export/data.json": strToU8(JSON.stringify({ items: [{ type: 2, name: "A" }] })),
      "__MACOSX/data.json": strToU8("x"),
    });
    expect((await read(again)).items).toMatchObject([{ name: "A" }]);
  });

  /** An archive whose attached file takes no room on the disk: a hole. */
  function largeArchive(path: string, bytes: number): void {
    const data = Buffer.from(
      JSON.stringify({
        accounts: [{ vaults: [{ attrs: { name: "IT" }, items: [{ overview: { title: "Note" }, details: { notesPlain: "n" } }] }] }],
      }),
    );
    const name = (text: string): Buffer => Buffer.from(text);
    const large = 0xffffffff;
    const header = (signature: number, file: Buffer, size: number, checksum: number, at: number | null): Buffer => {
      const isCentral = at !== null;
      const fixed = Buffer.alloc(isCentral ? 46 : 30);
      const shift = isCentral ? 2 : 0;
      fixed.writeUInt32LE(signature, 0);
      fixed.writeUInt32LE(checksum, 14 + shift);
      fixed.writeUInt32LE(Math.min(size, large), 18 + shift);
      fixed.writeUInt32LE(Math.min(size, large), 22 + shift);
      fixed.writeUInt16LE(file.length, 26 + shift);
      const extra = Buffer.alloc(isCentral ? 28 : 20);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(extra.length - 4, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(size), 12);
      const isLarge = size >= large || (at ?? 0) >= large;
      if (isCentral) {
        extra.writeBigUInt64LE(BigInt(at), 20);
        fixed.writeUInt32LE(isLarge ? large : at, 42);
        if (isLarge) {
          fixed.writeUInt32LE(large, 20);
          fixed.writeUInt32LE(large, 24);
        }
      }
      fixed.writeUInt16LE(isLarge ? extra.length : 0, 28 + shift);
      return Buffer.concat([fixed, file, ...(isLarge ? [extra] : [])]);
    };
    const file = openSync(path, "w");
    try {
      const film = name("files/a___film.mp4");
      const first = header(0x04034b50, film, bytes, 0, null);
      writeSync(file, first, 0, first.length, 0);
      const second = first.length + bytes;
      const entryHeader = header(0x04034b50, name("export.data"), data.length, crc32(data), null);
      writeSync(file, entryHeader, 0, entryHeader.length, second);
      writeSync(file, data, 0, data.length, second + entryHeader.length);
      const at = second + entryHeader.length + data.length;
      const directory = Buffer.concat([
        header(0x02014b50, film, bytes, 0, 0),
        header(0x02014b50, name("export.data"), data.length, crc32(data), second),
      ]);
      writeSync(file, directory, 0, directory.length, at);
      const end64 = Buffer.alloc(76);
      end64.writeUInt32LE(0x06064b50, 0);
      end64.writeBigUInt64LE(44n, 4);
      end64.writeBigUInt64LE(2n, 24);
      end64.writeBigUInt64LE(2n, 32);
      end64.writeBigUInt64LE(BigInt(directory.length), 40);
      end64.writeBigUInt64LE(BigInt(at), 48);
      end64.writeUInt32LE(0x07064b50, 56);
      end64.writeBigUInt64LE(BigInt(at + directory.length), 64);
      end64.writeUInt32LE(1, 72);
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(2, 8);
      end.writeUInt16LE(2, 10);
      end.writeUInt32LE(directory.length, 12);
      end.writeUInt32LE(at >= large ? large : at, 16);
      const tail = at >= large ? Buffer.concat([end64, end]) : end;
      writeSync(file, tail, 0, tail.length, at + directory.length);
      ftruncateSync(file, at + directory.length + tail.length);
    } finally {
      closeSync(file);
    }
  }
  it.each([
    ["270 MB", 270 * 1024 * 1024],
    ["5 GB", 5 * 1024 * 1024 * 1024],
  ])("case 07: an archive of %s, almost all of it attached files, is read where it is", async (_, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-large-"));
    try {
      const path = join(folder, "big.1pux");
      largeArchive(path, bytes);
      const file = new OpenFile();
      const looked = await file.look({ path, fileName: "big.1pux" });
      expect(looked.ok ? [looked.value.format, looked.value.size] : looked.error).toEqual(["1password-1pux", statSync(path).size]);
      const ask = { path, fileName: "big.1pux", format: null, password: null, keyFile: null, allowSlowKey: false };
      const telling = { progress: () => undefined, piece: () => undefined };
      expect((await file.open({ ...ask, digest: looked.ok ? looked.value.digest : "" }, telling)).ok).toBe(true);
      const preview = file.preview({
        file: { handle: "h" as never, fileName: "big.1pux", size: bytes },
        context: {
          choices: { mapping: {}, leftOutLines: [], duplicates: "keep" },
          collectionPaths: [],
          existing: { looks: [], names: [] },
          remembered: {},
          clientName: "",
        },
        lookKey: null,
      });
      expect(
        preview.ok ? [preview.value.counts.toImport, preview.value.problems.map(({ message }) => message.parameters?.["files"])] : null,
      ).toEqual([1, ["film.mp4"]]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
  it("case 07: an entry that is changed without its checksum, or encrypted, is told", async () => {
    const whole = Buffer.from(pux([{ overview: { title: "A" }, details: { notesPlain: "n".repeat(50) } }]));
    const stored = Buffer.from(zipSync({ "export.data": strToU8('{"accounts":[]}') }, { level: 0 }));
    stored[stored.indexOf("accounts")] = 0x62;
    expect(await failure(stored, {}, "1password-1pux")).toBe("import.malformed");
    const flag = whole.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8;
    whole[flag] = (whole[flag] ?? 0) | 1;
    expect(await failure(whole, {}, "1password-1pux")).toBe("import.archive-encrypted");
  });
});

describe("a KeePass file without line breaks", () => {
  const entry = (name: string): string =>
    `<Entry>${Object.entries({ Title: name, Password: `secret of ${name}` })
      .map(([key, value]) => `<String><Key>${key}</Key><Value>${value}</Value></String>`)
      .join("")}</Entry>`;
  const names = ["A", "B", "C", "D"];
  const xml = `<?xml version="1.0"?><KeePassFile><Root><Group><Name>All</Name>${names.map(entry).join("")}</Group></Root></KeePassFile>`;
  it("has its entries told by their numbers; each can be left out, and is compared as itself", async () => {
    expect((await read(xml)).items.map(({ name, lines }) => [name, lines])).toEqual(names.map((name, at) => [name, [at + 1, at + 1]]));
    const file = new OpenFile();
    const ask = { fileName: "k.xml", format: null, password: null, keyFile: null, allowSlowKey: false, digest: null };
    const path = Uint8Array.from(Buffer.from(xml));
    expect((await file.open({ ...ask, path }, { progress: () => undefined, piece: () => undefined })).ok).toBe(true);
    const compared = file.compare({
      file: { handle: "h" as never, fileName: "k.xml", size: xml.length },
      context: {
        choices: { mapping: {}, leftOutLines: [2], duplicates: "leave-out" },
        collectionPaths: [],
        remembered: {},
        clientName: "",
      },
      part: 0,
      foundParts: [],
      lookKey: new Uint8Array(32).fill(7),
      there: ["A", "B", "C"].map((name) => itemLook(createSecretKey(Buffer.alloc(32, 7)), { type: 1, name, username: "", uris: [] })),
    });
    expect(compared).toEqual({ ok: true, value: { wanted: 3, found: 2, expected: 0 } });
  });
});

describe("one-time codes", () => {
  it("case 08: KeePass's own settings and spellings", async () => {
    const vault = await read(fileOf("08-keepass-settings-of-one-time-codes/keepass.xml"));
    const codes = Object.fromEntries(vault.items.map(({ name, login }) => [name, login?.totp]));
    expect(codes["acht cijfers"]).toBe("otpauth://totp/?secret=JBSWY3DPEHPK3PXP&period=60&digits=8&algorithm=SHA256");
    expect([codes["gewoon"], codes["hex"], codes["base64"]]).toEqual(Array(3).fill("JBSWY3DPEHPK3PXP"));
    expect([codes["utf8"], codes["hotp"]]).toEqual(["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", ""]);
    expect(named(vault, "acht cijfers").fields).toEqual([]);
    expect(told(vault)).toEqual(["10 warning totp-counter hotp"]);
  });
  it.each([
    [
      { "TimeOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Algorithm": "HMAC-SHA-512" },
      "otpauth://totp/?secret=JBSWY3DP&period=30&digits=6&algorithm=SHA512",
    ],
    [{ "TimeOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Algorithm": "MD5" }, " totp-settings"],
    [{ "TimeOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Length": "77" }, " totp-settings"],
    [{ "TimeOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Period": "-30" }, " totp-settings"],
    [{ "TimeOtp-Secret-Hex": "ABC" }, " totp-kept"],
    [{ "TOTP Seed": "JBSWY3DP", "TOTP Settings": "30;6;https://time.example" }, "JBSWY3DP"],
    [{ "TOTP Seed": "JBSWY3DP", "TOTP Settings": "dertig;6" }, " totp-settings"],
    [{ "TOTP Seed": "JBSWY3DP", "TOTP Settings": "60;7" }, "otpauth://totp/?secret=JBSWY3DP&period=60&digits=7"],
    [{ otp: "otpauth://totp/x?secret=JBSWY3DP&period=30&digits=5&encoder=steam" }, "steam://JBSWY3DP"],
    [{ otp: "otpauth://hotp/x?secret=JBSWY3DP&counter=1" }, " totp-counter"],
    [{ "HmacOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Secret-Base32": "JBSWY3DP" }, "JBSWY3DP totp-further"],
    [{ otp: "JBSWY3DP", "TOTP Seed": "JBSWY3DP" }, "JBSWY3DP"],
    [{ otp: "key=JBSWY3DP&type=HOTP&counter=12", "TOTP Seed": "MFRGG" }, "MFRGG totp-further"],
  ])("case 08: %j", async (values, expected) => {
    expect(await totpOf(values)).toBe(expected);
  });
  it("case 08: what is no code stays as fields, hidden", async () => {
    const vault = await read(keepass(entry({ Title: "A", UserName: "u", "TimeOtp-Secret-Base32": "JBSWY3DP", "TimeOtp-Period": "0" })));
    expect(vault.items[0]?.fields).toEqual([
      { name: "TimeOtp-Secret-Base32", value: "JBSWY3DP", type: 1 },
      { name: "TimeOtp-Period", value: "0", type: 0 },
    ]);
    expect(vault.problems[0]).toMatchObject({ lines: [4, 4], severity: "warning", message: { parameters: { name: "A" } } });
  });
  it("case 08: of other programs that keep settings beside a secret", async () => {
    const secret = "JBSWY3DPEHPK3PXP";
    const passman = (otp: object): string =>
      JSON.stringify([{ label: "A", username: "u", password: "p", custom_fields: [], otp: { secret, type: "totp", ...otp } }]);
    const pwsafe = (more: string): string =>
      `<?xml version="1.0"?><passwordsafe delimiter="^"><entry id="1"><title>A</title><password>p</password><twofactorkey>${secret}</twofactorkey>${more}</entry></passwordsafe>`;
    const psono = (more: object): string =>
      JSON.stringify({
        folders: [],
        items: [{ type: "website_password", name: "A", website_password_password: "p", website_password_totp_code: secret, ...more }],
      });
    const address = `otpauth://totp/?secret=${secret}&period=60&digits=8`;
    for (const [content, totp, said] of [
      [passman({}), secret, []],
      [passman({ digits: 8, period: 60, algorithm: "SHA256" }), `${address}&algorithm=SHA256`, []],
      [passman({ type: "hotp", counter: 4 }), "", ["1 warning totp-counter A"]],
      [passman({ algorithm: "MD5" }), "", ["1 warning totp-settings A"]],
      [pwsafe(""), secret, []],
      [pwsafe("<totplength>8</totplength><totptimestep>60</totptimestep>"), address, []],
      [pwsafe("<totpconfig>1</totpconfig>"), "", ["1 warning totp-settings A"]],
      [psono({ website_password_totp_period: 60, website_password_totp_digits: 8 }), address, []],
      [psono({ website_password_totp_algorithm: "MD5" }), "", ["1 warning totp-settings A"]],
    ] as const) {
      const vault = await read(content);
      expect([vault.items[0]?.login?.totp, told(vault)]).toEqual([totp, said]);
      if (totp === "") expect(vault.items[0]?.fields.find(({ value }) => value === secret)?.type).toBe(1);
    }
  });
  it("case 08: a number of digits is a code of that moment, no key", async () => {
    for (const code of ["234567", "222 333", "77777777"])
      expect(told(await read(`${lastPassHead}\nhttps://a.example,u,p,${code},,A,,0\n`))).toEqual(["2 warning totp-kept A"]);
  });
  it("case 09: KeeOtp's digest is kept, and its counter is no time", async () => {
    const vault = await read(fileOf("09-keeotp-algorithm-and-counter/keepass.xml"));
    expect(vault.items.map(({ login }) => login?.totp)).toEqual([
      "otpauth://totp/?secret=JBSWY3DPEHPK3PXP&period=60&digits=8&algorithm=SHA256",
      "",
    ]);
    expect(named(vault, "hotp").fields).toMatchObject([{ name: "otp", type: 1 }]);
    expect(told(vault)).toEqual(["5 warning totp-counter hotp"]);
  });
  it.each([
    ["key=JBSWY3DP&type=Steam", "steam://JBSWY3DP"],
    ["key=48656c6c6f&encoding=Hex&size=8", "otpauth://totp/?secret=JBSWY3DP&period=30&digits=8"],
    ["key=SGVsbG8%3D&encoding=Base64", "JBSWY3DP"],
    ["key=Hello&encoding=UTF8", "JBSWY3DP"],
    ["key=JBSWY3DP&type=Yandex", " totp-settings"],
    ["key=JBSWY3DP&otpHashMode=Sha384", " totp-settings"],
    ["key=JBSWY3DP&encoding=Base91", " totp-kept"],
    ["KEY=JBSWY3DP&STEP=60", "otpauth://totp/?secret=JBSWY3DP&period=60&digits=6"],
    ["key=JBSWY3DP&counter=3", " totp-counter"],
  ])("case 09: %s", async (otp, expected) => {
    expect(await totpOf({ otp })).toBe(expected);
  });
  const counter = "otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1";
  it.each([
    ["LastPass", `${lastPassHead}\nhttps://a.example,u,p,${counter},,A,,0\n`],
    ["Bitwarden CSV", `folder,type,name,login_username,login_password,login_totp\n,login,A,u,p,${counter}\n`],
    ["Bitwarden JSON", JSON.stringify({ items: [{ type: 1, name: "A", login: { password: "p", totp: counter } }] })],
    ["1Password CSV", `Title,Password,OTPAuth\nA,p,${counter}\n`],
    ["1PUX", pux([{ overview: { title: "A" }, details: { sections: [{ fields: [{ value: { totp: counter } }] }] } }])],
    ["KeePass", keepass(entry({ Title: "A", otp: counter }))],
  ])("case 09: no format makes a code of a counter: %s", async (_, content) => {
    const vault = await read(content);
    expect(vault.items[0]?.login?.totp ?? "").toBe("");
    expect(vault.items[0]?.fields.find(({ value }) => value === counter)?.type).toBe(1);
    expect(vault.problems.map(({ message }) => message.key)).toEqual(["import.problem.totp-counter"]);
  });
});

describe("KeePass", () => {
  const id = (letter: string): string => Buffer.from(letter.repeat(16)).toString("base64");
  const hex = (letter: string): string => Buffer.from(letter.repeat(16)).toString("hex").toUpperCase();
  const withId = (letter: string, values: Readonly<Record<string, string>>): string => entry(values, `<UUID>${id(letter)}</UUID>`);
  it("case 10: references are followed", async () => {
    const vault = await read(fileOf("10-keepass-references/keepass.xml"));
    expect(named(vault, "VPN").login).toMatchObject({ username: "adm-anna", password: "Zomer-2031!" });
    expect(vault.problems).toEqual([]);
  });
  it("case 10: through others, within a text, by other members, and to any of them", async () => {
    const vault = await read(
      keepass(
        [
          withId("a", { Title: "bron", UserName: "anna", Password: "p{w}", URL: "https://a.example", Notes: "n" }),
          withId("b", { Title: "via", UserName: "x", Password: `{REF:P@I:${hex("a")}}` }),
          withId("c", { Title: "keten", UserName: `DOMEIN\\{ref:u@i:${hex("a").toLowerCase()}}`, Password: `{REF:P@I:${hex("b")}}` }),
          withId("d", {
            Title: "titel",
            UserName: "{REF:U@T:bron}",
            Password: "{REF:P@U:anna}",
            URL: `{REF:A@I:${hex("a")}}`,
            Notes: `{REF:N@I:${hex("a")}} {REF:T@I:${hex("a")}}`,
            extra: `{REF:I@T:bron}`,
          }),
        ].join("\n"),
      ),
    );
    expect(named(vault, "keten").login).toMatchObject({ username: "DOMEIN\\anna", password: "p{w}" });
    expect(named(vault, "titel")).toMatchObject({
      notes: "n bron",
      fields: [{ name: "extra", value: hex("a") }],
      login: { username: "anna", password: "p{w}", uris: [{ uri: "https://a.example" }] },
    });
    expect(vault.problems).toEqual([]);
  });
  it("case 10: one that leads nowhere, in a circle, to several or to the bin stays, and is told", async () => {
    const bin = `<Group><UUID>QklOQklOQklOQklOQklOQg==</UUID><Name>Prullenbak</Name>${withId("z", { Title: "weg", Password: "oud" })}</Group>`;
    const reference = (letter: string): string => `{REF:P@I:${hex(letter)}}`;
    const vault = await read(
      keepass(
        [
          withId("a", { Title: "nergens", Password: reference("q") }),
          withId("b", { Title: "kring 1", Password: reference("c") }),
          withId("c", { Title: "kring 2", Password: reference("b") }),
          withId("d", { Title: "zelf", Password: reference("d") }),
          withId("e", { Title: "bak", Password: reference("z") }),
          withId("f", { Title: "dubbel", Password: "een" }),
          withId("g", { Title: "dubbel", Password: "twee" }),
          withId("h", { Title: "welke", Password: "{REF:P@T:dubbel}" }),
          withId("i", { Title: "half", Password: "{REF:P@I:" }),
          bin,
        ].join("\n"),
      ),
    );
    expect(
      vault.problems.filter(({ message }) => message.key.endsWith(".reference")).map(({ message }) => message.parameters?.["name"]),
    ).toEqual(["nergens", "kring 1", "kring 2", "zelf", "bak", "welke", "half"]);
    expect(named(vault, "nergens").login?.password).toBe(reference("q"));
    expect(told(vault)).toContain("13 left-out trash weg");
  });
  it("case 10: references that multiply do not fill memory, and what only KeePass fills in is told", async () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      withId(String.fromCharCode(97 + index), { Title: `t${String(index)}`, Password: `{REF:P@T:t${String(index + 1)}}`.repeat(60) }),
    );
    const vault = await read(keepass([...many, withId("z", { Title: "t11", Password: "x" })].join("\n")));
    expect(vault.items).toHaveLength(12);
    expect(told(await read(keepass(entry({ Title: "A", UserName: "{USERNAME}", Password: "{S:Pin}" }))))).toEqual([
      "4 warning placeholder A",
    ]);
  });
  it("case 11: a database with another cipher is told as such, before a password is asked for", async () => {
    const file = fileOf("11-kdbx-with-another-cipher/twofish.kdbx");
    for (const secrets of [{ password: "kluis-2031" }, {}]) {
      const answer = await readVault(file, "twofish.kdbx", null, secrets);
      expect(answer.ok ? null : answer.error).toEqual({ code: "import.cipher-unknown", parameters: { cipher: "Twofish" } });
    }
    for (const texts of [en["import.cipher-unknown"], nl["import.cipher-unknown"]])
      expect(`${texts.title} ${texts.todo}`).toMatch(/\{cipher\}.*AES.*ChaCha20/u);
  });
  it("case 11: so are other derivations, versions and KeePass 1", async () => {
    const header = (version: number, ...fields: readonly (readonly [number, Buffer])[]): Buffer => {
      const parts = fields.map(([number, value]) => {
        const head = Buffer.alloc(version >= 4 ? 5 : 3);
        head.writeUInt8(number, 0);
        if (version >= 4) head.writeUInt32LE(value.length, 1);
        else head.writeUInt16LE(value.length, 1);
        return Buffer.concat([head, value]);
      });
      const start = Buffer.from([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 0, 0, version, 0]);
      return Buffer.concat([start, ...parts, randomBytes(64)]);
    };
    const uuid = Buffer.alloc(16, 7);
    const parameters = Buffer.concat([
      Buffer.from([0, 1, 0x42, 5, 0, 0, 0]),
      Buffer.from("$UUID"),
      Buffer.from([16, 0, 0, 0]),
      uuid,
      Buffer.from([0]),
    ]);
    expect(await failure(header(4, [2, uuid]), { password: "p" })).toBe("import.cipher-unknown");
    expect(await failure(header(3, [2, uuid]), { password: "p" })).toBe("import.cipher-unknown");
    expect(await failure(header(4, [11, parameters]), { password: "p" })).toBe("import.derivation-unknown");
    expect(await failure(header(5), { password: "p" })).toBe("import.database-version");
    expect(await failure(header(2), { password: "p" })).toBe("import.database-version");
    expect(await failure(Buffer.from([0x03, 0xd9, 0xa2, 0x9a, 0x65, 0xfb, 0x4b, 0xb5, 0, 0]))).toBe("import.keepass-1");
    const derivation = (...values: readonly (readonly [string, bigint])[]): Buffer => {
      const aes = values.some(([name]) => name === "R");
      const kdf = Buffer.from(aes ? "c9d9f39a628a4460bf740d08c18a4fea" : "9e298b1956db4773b23dfc3ec6f0a1e6", "hex");
      const value = (name: string, type: number, content: Buffer): Buffer => {
        const sizes = Buffer.alloc(4);
        sizes.writeUInt32LE(content.length);
        const names = Buffer.alloc(5);
        names.writeUInt8(type);
        names.writeUInt32LE(name.length, 1);
        return Buffer.concat([names, Buffer.from(name), sizes, content]);
      };
      const number = (each: bigint): Buffer => {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(each);
        return bytes;
      };
      return Buffer.concat([
        Buffer.from([0, 1]),
        value("$UUID", 0x42, kdf),
        ...values.map(([name, each]) => value(name, 5, number(each))),
        Buffer.from([0]),
      ]);
    };
    const asked = (...values: readonly (readonly [string, bigint])[]): Promise<string> =>
      failure(header(4, [11, derivation(...values)]), { password: "p" });
    // A15: 2^31 rounds of AES, a gibibyte 200 times over.
    expect(await asked(["R", 2n ** 31n])).toBe("import.slow-key");
    expect(await asked(["M", 2n ** 30n], ["I", 200n])).toBe("import.slow-key");
    expect(await asked(["M", 2n ** 40n], ["I", 2n])).toBe("import.key-too-costly");
    expect(await asked(["R", 2n ** 62n])).toBe("import.key-too-costly");
    expect(await failure(header(3, [6, Buffer.from("0000008000000000", "hex")]), { password: "p" })).toBe("import.slow-key");
    // Allowed, it is begun: this header is not whole, so it ends at once.
    expect(await failure(header(4, [11, derivation(["R", 2n ** 31n])]), { password: "p", allowSlowKey: true })).toBe("import.malformed");
  });
  it("A15: a Bitwarden export whose key takes long is asked about as well", async () => {
    const closed = {
      encrypted: true,
      passwordProtected: true,
      salt: "c2FsdA==",
      kdfType: 1,
      kdfIterations: 10,
      kdfMemory: 1024,
      kdfParallelism: 4,
      encKeyValidation_DO_NOT_EDIT: "2.AAAA|AAAA|AAAA",
      data: "2.AAAA|AAAA|AAAA",
    };
    const answer = await readVault(Buffer.from(JSON.stringify(closed)), "x.json", null, { password: "p" });
    expect(answer.ok ? null : answer.error).toEqual({ code: "import.slow-key", parameters: { seconds: 15 } });
  });
  it("case 12: a passkey that cannot be read is named, its parts hidden", async () => {
    const vault = await read(fileOf("12-keepassxc-passkeys/keepass.xml"));
    expect(told(vault)).toEqual(["5 warning passkey-fields passkey"]);
    expect(vault.items[0]?.fields.every(({ type }) => type === 1)).toBe(true);
  });
  it("case 12: a whole one comes in as a passkey", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const parts = (pem: string): Readonly<Record<string, string>> => ({
      Title: "A",
      KPEX_PASSKEY_CREDENTIAL_ID: "dGVzdC1jcmVk",
      KPEX_PASSKEY_PRIVATE_KEY_PEM: pem,
      KPEX_PASSKEY_RELYING_PARTY: "w.example",
      KPEX_PASSKEY_USERNAME: "anna",
      KPEX_PASSKEY_USER_HANDLE: "eHg",
      KPEX_PASSKEY_FLAG_BE: "1",
    });
    const vault = await read(keepass(entry(parts(privateKey.export({ type: "pkcs8", format: "pem" }).toString()))));
    expect([vault.problems, vault.items[0]?.fields]).toEqual([[], []]);
    expect(vault.items[0]?.login?.passkeys).toEqual([
      {
        credentialId: "b64.dGVzdC1jcmVk",
        keyType: "public-key",
        keyAlgorithm: "ECDSA",
        keyCurve: "P-256",
        keyValue: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64url"),
        rpId: "w.example",
        rpName: "w.example",
        userHandle: "eHg",
        userName: "anna",
        userDisplayName: "anna",
        counter: "0",
        discoverable: "true",
        creationDate: "1970-01-01T00:00:00.000Z",
      },
    ]);
    const other = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    expect(told(await read(keepass(entry(parts(other)))))).toEqual(["4 warning passkey-fields A"]);
  });
  it("case 13: what expired is named, and the date is kept", async () => {
    const vault = await read(fileOf("13-keepass-expired-entries/keepass.xml"));
    expect(told(vault)).toEqual(["5 info expired verlopen"]);
    expect(vault.items[0]?.fields).toEqual([{ name: "Expires", value: "2021-01-01", type: 0 }]);
  });
  it("case 13: what will expire keeps its date, and what never does has none", async () => {
    const times = (expires: string, at: string): string => `<Times><ExpiryTime>${at}</ExpiryTime><Expires>${expires}</Expires></Times>`;
    const seconds = Buffer.alloc(8);
    seconds.writeBigUInt64LE(BigInt(Date.UTC(2021, 0, 1) / 1000 + 62_135_596_800));
    const vault = await read(
      keepass(
        [
          entry({ Title: "straks", Password: "p" }, times("True", "2999-01-01T00:00:00Z")),
          entry({ Title: "nooit", Password: "p" }, times("False", "2021-01-01T00:00:00Z")),
          entry({ Title: "versie 4", Password: "p" }, times("true", seconds.toString("base64"))),
          entry({ Title: "raar", Password: "p" }, times("True", "ooit")),
        ].join("\n"),
      ),
    );
    expect(vault.items.map(({ fields }) => fields[0]?.value)).toEqual(["2999-01-01", undefined, "2021-01-01", undefined]);
    expect(told(vault)).toEqual(["6 info expired versie 4"]);
  });
  it("names what the file still encrypts, instead of taking it for a password", async () => {
    const xml = keepass(
      '<Entry><String><Key>Title</Key><Value>A</Value></String><String><Key>Password</Key><Value Protected="True">c2VjcmV0</Value></String></Entry>' +
        entry({ Title: "B", Password: "p" }),
    );
    const vault = await read(xml);
    expect([vault.items.map(({ name }) => name), told(vault)]).toEqual([["B"], ["1 left-out encrypted-value A"]]);
  });
});

describe("addresses", () => {
  it("case 16: a cell is divided only where a new address begins", async () => {
    const vault = await read(fileOf("16-bitwarden-csv-comma-within-an-address/organization.csv"));
    expect(vault.items.map(({ login }) => login?.uris.map(({ uri }) => uri))).toEqual([
      ["https://maps.example/@52.09,5.12,15z"],
      ["https://a.example", "https://b.example"],
    ]);
    expect(vault.problems).toEqual([]);
  });
  const bitwarden = "collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp";
  it.each([
    ["https://a.example,b.example/login", ["https://a.example", "https://b.example/login"]],
    ["a.example, b.example", ["https://a.example", "https://b.example"]],
    ["https://a.example,10.0.0.1,localhost:8080", ["https://a.example", "https://10.0.0.1", "https://localhost:8080"]],
    ["https://a.example/?list=x.example,y.example", ["https://a.example/?list=x.example,y.example"]],
    ["https://a.example/?q=1,2,https://b.example", ["https://a.example/?q=1,2", "https://b.example"]],
    ["https://a.example/1,5.12.x/y", ["https://a.example/1,5.12.x/y"]],
    ["androidapp://com.a,iosapp://com.b", ["androidapp://com.a", "iosapp://com.b"]],
  ])("case 16: %s", async (cell, expected) => {
    const vault = await read(`${bitwarden}\nIT,login,A,,,0,"${cell}",u,p,\n`);
    expect(vault.items[0]?.login?.uris.map(({ uri }) => uri)).toEqual(expected);
  });
  it("case 16: neither an address of 1Password nor the name of a collection is torn", async () => {
    const one = await read('Title,Url,Username,Password,OTPAuth\nKaart,"https://maps.example/@52.09,5.12,15z",u,p,\n');
    expect(one.items[0]?.login?.uris.map(({ uri }) => uri)).toEqual(["https://maps.example/@52.09,5.12,15z"]);
    const row = (collections: string): string => `"${collections}",login,A,,,0,https://a.example,u,p,\n`;
    const folders = async (...cells: readonly string[]): Promise<readonly unknown[]> =>
      (await read(`${bitwarden}\n${cells.map(row).join("")}`)).items.map((item) => item.folders);
    expect(await folders("IT,HR", "Klanten, oud", "IT")).toEqual([["IT", "HR"], ["Klanten, oud"], ["IT"]]);
    expect(await folders("IT, HR", "IT", "HR")).toEqual([["IT", "HR"], ["IT"], ["HR"]]);
  });
  it("case 17: passwords of Android apps get the address that clients fill", async () => {
    const vault = await read(fileOf("17-chrome-android-apps/chrome.csv"));
    expect(vault.items.map(({ name, login }) => [name, login?.uris[0]?.uri])).toEqual([
      ["com.bank.app", "androidapp://com.bank.app"],
      ["Mail", "https://mail.example/"],
      ["nl.example.werk", "androidapp://nl.example.werk"],
    ]);
    expect(vault.problems).toEqual([]);
  });
  it.each([
    ["LastPass", `${lastPassHead}\nANDROID://x-_=@com.bank.app,u,p,,,,,0\n`],
    ["Firefox", "url,username,password,httpRealm,guid\nandroid://a+/b==@com.bank.app/,u,p,,{1}\n"],
    [
      "Bitwarden",
      JSON.stringify({ items: [{ type: 1, name: "", login: { password: "p", uris: [{ uri: "android://x@com.bank.app/" }] } }] }),
    ],
  ])("case 17: so do those that came through %s", async (_, content) => {
    const vault = await read(content);
    expect([vault.items[0]?.name, vault.items[0]?.login?.uris[0]?.uri]).toEqual(["com.bank.app", "androidapp://com.bank.app"]);
  });
  it("case 27: the realm is kept, and tells sign-ins of one host apart", async () => {
    const vault = await read(fileOf("27-firefox-realms/firefox.csv"));
    expect(vault.items.map(({ name, fields }) => [name, fields.map(({ value }) => value)])).toEqual([
      ["nas.example (Backup console)", ["Backup console"]],
      ["nas.example (Printer queue)", ["Printer queue"]],
      ["nas.example", []],
    ]);
  });
  it("case 27: a single sign-in keeps its host's name, with or without a realm", async () => {
    const head = "url,username,password,httpRealm,formActionOrigin,guid,timeCreated";
    const vault = await read(
      `${head}\nhttps://www.a.example,u,p,Geheim,,{1},1\nhttps://b.example:8443,u,p,A,,{2},1\nhttps://b.example:8443,u,p,B,,{3},1\n`,
    );
    expect(vault.items.map(({ name, fields }) => [name, fields[0]?.value])).toEqual([
      ["a.example", "Geheim"],
      ["b.example (A)", "A"],
      ["b.example (B)", "B"],
    ]);
  });
});

describe("invisible characters", () => {
  it("case 19: are taken off around names, folders, user names and addresses, and that is told", async () => {
    const vault = await read(
      `${lastPassHead}\n\u200bhttps://a.example\u200b,\u200eanna\u200b,p,,,\u00adMail\ufeff,IT\u200b,0\nhttps://b.example,u,p,,,Net,IT,0\n`,
    );
    expect(vault.items[0]).toMatchObject({
      name: "Mail",
      folders: ["IT"],
      login: { username: "anna", uris: [{ uri: "https://a.example" }] },
    });
    expect(told(vault)).toEqual(["2 info invisible Mail"]);
  });
  it("case 19: stay in a password, and that is told with the character", async () => {
    const vault = await read(`${lastPassHead}\nhttps://a.example,u,pw\u200b,,,Mail,,0\nhttps://b.example,u,👩‍💻,,,Net,,0\n`);
    expect(vault.items[0]?.login?.password).toBe("pw\u200b");
    expect(vault.problems).toMatchObject([
      { lines: [2, 2], severity: "warning", message: { parameters: { name: "Mail", character: "U+200B" } } },
    ]);
  });
  it("case 19: do not make a key of one-time codes a wrong one", async () => {
    const vault = await read(`${lastPassHead}\nhttps://a.example,u,p,\u200bJBSWY3DPEHPK3PXP\u200b,,Mail,,0\n`);
    expect(vault.items[0]?.login?.totp).toBe("JBSWY3DPEHPK3PXP");
  });
});

describe("R5: line ends of keys", () => {
  const key = "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n";
  const publicKey = "ssh-ed25519 AAAA";
  it("are kept in every format", async () => {
    const json = await read(
      JSON.stringify({ items: [{ type: 5, name: "A", sshKey: { privateKey: key, publicKey, keyFingerprint: "f" } }] }),
    );
    expect(json.items[0]?.details?.["privateKey"]).toBe(key);
    const one = await read(
      pux([
        {
          categoryUuid: "114",
          overview: { title: "A" },
          details: { sections: [{ fields: [{ value: { sshKey: { privateKey: key, metadata: { publicKey, fingerprint: "f" } } } }] }] },
        },
      ]),
    );
    expect(one.items[0]?.details?.["privateKey"]).toBe(key);
    const lastPass = await read(
      `${lastPassHead}\nhttp://sn,,,,"NoteType:SSH Key\nPrivate Key:${key}\nPublic Key:${publicKey}\nNotes:",A,,0\n`,
    );
    expect(lastPass.items[0]?.details?.["privateKey"]).toBe(key);
  });
  it("are kept in every other secret of several lines", async () => {
    const table = await read(`Title,Password,OTPAuth,Sleutel,Notes\nA,p,,"${key}","${key}"\n`);
    expect([table.items[0]?.fields[0]?.value, table.items[0]?.notes]).toEqual([key, key]);
    const xml = await read(keepass(entry({ Title: "A", Password: " p ", Sleutel: key, Notes: key })));
    expect([xml.items[0]?.fields[0]?.value, xml.items[0]?.notes, xml.items[0]?.login?.password]).toEqual([key, key, " p "]);
    const note = await read(`${lastPassHead}\nhttp://sn,,,,"NoteType:Server\nCertificate:${key}Username:u\nNotes:${key}",A,,0\n`);
    expect([note.items[0]?.notes, note.items[0]?.fields.find(({ name }) => name === "Certificate")?.value]).toEqual([key, key.trimEnd()]);
  });
});

describe("A12: a table of delimiters", () => {
  it("takes memory for what it holds, not for what divides it", async () => {
    const program = `
      import { readVault } from ${JSON.stringify(join(import.meta.dirname, "read-vault.ts"))};
      const row = Buffer.alloc(25_000_000, ",");
      const head = Buffer.from("url,username,password,extra,name,grouping,fav\\nhttps://a.example,u,p,,A,,0\\n");
      const vault = await readVault(Buffer.concat([head, row, Buffer.from("\\n"), row]), "f.csv", null);
      const lines = await readVault(Buffer.concat([head, Buffer.from((",".repeat(400) + "\\n").repeat(50_000))]), "f.csv", null);
      if (!vault.ok || !lines.ok) throw new Error("not read");
      console.log(JSON.stringify([vault.value.items.length, vault.value.empty, lines.value.empty, process.resourceUsage().maxRSS]));
    `;
    const output = execFileSync(process.execPath, ["--input-type=module-typescript", "--max-old-space-size=300", "-e", program], {
      cwd: join(import.meta.dirname, "../.."),
      encoding: "utf8",
    });
    const [items, empty, lines, kilobytes] = JSON.parse(output.trim()) as [number, number, number, number];
    expect([items, empty, lines]).toEqual([1, 2, 50_000]);
    expect(kilobytes).toBeLessThan(500_000);
  });
});
