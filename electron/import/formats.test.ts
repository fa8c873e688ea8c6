import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "#resources/locales/en/import.json" with { type: "json" };
import nl from "#resources/locales/nl/import.json" with { type: "json" };
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { trimmed } from "#shared/util/invisible";
import { detect } from "./detect.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { readVault } from "./read-vault.ts";

const samples = join(import.meta.dirname, "../../resources/samples");
const sample = (name: string): Promise<Buffer> => readFile(join(samples, name));
const password = "voorbeeld kluis 7";
async function read(
  content: Uint8Array | string,
  name = "file",
  format: ImportFormat | null = null,
  typed: string | null = null,
): Promise<ImportedVault> {
  const vault = await readVault(typeof content === "string" ? Buffer.from(content) : content, name, format, { password: typed });
  if (!vault.ok) throw new Error(`${vault.error.code} ${vault.error.detail ?? ""}`);
  return vault.value;
}
const failure = async (content: Uint8Array | string, format: ImportFormat | null = null, typed: string | null = null): Promise<string> => {
  const vault = await readVault(typeof content === "string" ? Buffer.from(content) : content, "file", format, { password: typed });
  return vault.ok ? "ok" : vault.error.code;
};
const told = (vault: ImportedVault): readonly string[] =>
  vault.problems.map(
    ({ lines, severity, message }) => `${String(lines[0])}-${String(lines[1])} ${severity} ${message.key.replace("import.problem.", "")}`,
  );
const named = (vault: ImportedVault, name: string): ImportedItem => {
  const found = vault.items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe("every format's sample", () => {
  it.each([
    ["lastpass.csv", "lastpass-csv", 132, 127, 2, 3],
    ["bitwarden.csv", "bitwarden-csv", 4, 3, 0, 1],
    ["bitwarden.json", "bitwarden-json", 7, 5, 0, 2],
    ["1password.csv", "1password-csv", 3, 3, 0, 0],
    ["1password.1pux", "1password-1pux", 6, 6, 0, 0],
    ["keepass.kdbx", "keepass-kdbx", 4, 3, 0, 1],
    ["keepass.xml", "keepass-xml", 4, 3, 0, 1],
    ["chrome.csv", "chrome-csv", 3, 3, 0, 0],
    ["microsoft-edge.csv", "edge-csv", 3, 3, 0, 0],
    ["firefox.csv", "firefox-csv", 2, 1, 0, 1],
  ] as const)("%s is recognised and its sum holds", async (name, format, rows, items, empty, leftOut) => {
    const bytes = await sample(name);
    expect(detect(bytes, name)).toEqual({ format, needsPassword: format === "keepass-kdbx" });
    const vault = await read(bytes, name, null, password);
    expect([vault.format, vault.rows, vault.items.length, vault.empty, vault.leftOut]).toEqual([format, rows, items, empty, leftOut]);
    expect(vault.rows).toBe(vault.items.length + vault.empty + vault.leftOut);
    expect(vault.items.every((item) => item.name !== "" && item.folders.length > 0)).toBe(true);
  });

  it("every problem has its text in both languages", async () => {
    const keys = new Set<string>();
    for (const name of ["lastpass.csv", "bitwarden.csv", "bitwarden.json", "1password.1pux", "keepass.xml", "firefox.csv"]) {
      for (const problem of (await read(await sample(name), name)).problems) keys.add(problem.message.key.replace("import.problem.", ""));
    }
    expect(Object.keys(en.problem)).toEqual(expect.arrayContaining([...keys]));
    expect(Object.keys(nl.problem)).toEqual(Object.keys(en.problem));
  });
});

describe("LastPass", () => {
  it("says what is wrong, by line", async () => {
    expect(told(await read(await sample("lastpass.csv")))).toEqual([
      "0-0 info favourites",
      "17-17 info uri-text",
      "37-45 warning month",
      "49-49 warning totp-kept",
      "95-95 left-out too-long-notes",
      "108-108 left-out empty-item",
      "120-121 warning quote-spans",
      "120-121 info uri-text",
      "150-150 left-out extra-columns",
    ]);
  });
  it("reads cards, addresses and other kinds of notes", async () => {
    const vault = await read(await sample("lastpass.csv"));
    expect(named(vault, "Zakelijke kaart Hanneke")).toMatchObject({
      type: 3,
      notes: "Alleen voor reizen",
      details: { brand: "Visa", expMonth: "5", expYear: "2028" },
    });
    expect(named(vault, "Zakelijke kaart Ruth").details).not.toHaveProperty("expMonth");
    expect(named(vault, "Adres Van Dijk & Partners")).toMatchObject({
      type: 4,
      details: { firstName: "Hanneke", postalCode: "1015 AA", city: "Amsterdam" },
    });
    expect(named(vault, "Verzekering")).toMatchObject({
      type: 2,
      notes: "Polis ligt in de kast",
      fields: [{ name: "NoteType", value: "Insurance" }, { name: "Company" }, { name: "Policy Number" }],
    });
    expect(named(vault, "Beheerportaal")).toMatchObject({
      login: { totp: "" },
      fields: [{ name: "TOTP", value: "JBSWY3DPEHPK3PX1", type: 1 }],
    });
  });
});

describe("Bitwarden", () => {
  it("keeps passkeys, history, hidden fields, collections and the repeated password question", async () => {
    expect(named(await read(await sample("bitwarden.json")), "Microsoft 365 beheer")).toMatchObject({
      reprompt: true,
      folders: ["IT/Microsoft 365", "Kantoor"],
      fields: [
        { name: "PIN", type: 1 },
        { name: "actief", type: 2 },
      ],
      passwordHistory: [{ lastUsedDate: "2026-01-02T10:00:00.000Z" }],
      login: { uris: [{ match: 3 }], passkeys: [{ rpId: "admin.example" }] },
    });
  });
  it("refuses what only the account that made it can open, and asks for a password where one helps", async () => {
    expect(
      await failure(JSON.stringify({ encrypted: true, passwordProtected: false, encKeyValidation_DO_NOT_EDIT: "2.a|b|c", items: [] })),
    ).toBe("import.encrypted-export");
    const closed = {
      encrypted: true,
      passwordProtected: true,
      salt: "c2FsdA==",
      kdfType: 0,
      kdfIterations: 600_000,
      encKeyValidation_DO_NOT_EDIT: "2.AAAAAAAAAAAAAAAAAAAAAA==|AAAAAAAAAAAAAAAAAAAAAA==|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
      data: "2.AAAAAAAAAAAAAAAAAAAAAA==|AAAAAAAAAAAAAAAAAAAAAA==|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    };
    expect(detect(Buffer.from(JSON.stringify(closed)), "x.json")).toEqual({ format: "bitwarden-json", needsPassword: true });
    expect(await failure(JSON.stringify(closed))).toBe("import.password-needed");
    expect(await failure(JSON.stringify(closed), null, "wrong")).toBe("import.password-wrong");
  });
});

describe("KeePass", () => {
  it("asks for the password, tells a wrong one, and reads both files alike", async () => {
    const bytes = await sample("keepass.kdbx");
    expect(await failure(bytes)).toBe("import.password-needed");
    expect(await failure(bytes, null, "wrong")).toBe("import.password-wrong");
    expect(await failure(bytes.subarray(0, 200), null, password)).toBe("import.malformed");
    const [kdbx, xml] = [await read(bytes, "k", null, password), await read(await sample("keepass.xml"))];
    const plain = (vault: ImportedVault): readonly unknown[] =>
      vault.items.map(({ lines: _lines, ...item }) => item).sort((left, right) => (left.name < right.name ? -1 : 1));
    expect(plain(kdbx)).toEqual(plain(xml));
    expect(named(kdbx, "Router hoofdkantoor")).toMatchObject({
      folders: ["IT/Routers en switches"],
      fields: [{ name: "SNMP", type: 1 }],
      passwordHistory: [{}],
    });
  });
  it("refuses documents that would expand", async () => {
    expect(
      await failure('<?xml version="1.0"?><!DOCTYPE KeePassFile [<!ENTITY a "b">]><KeePassFile><Root/></KeePassFile>', "keepass-xml"),
    ).toBe("import.malformed");
  });
});

describe("1Password", () => {
  it("reads cards, SSH keys, servers and hidden fields out of 1PUX, and names what has files", async () => {
    const vault = await read(await sample("1password.1pux"));
    expect(named(vault, "Zakelijke kaart")).toMatchObject({ type: 3, details: { expMonth: "5", expYear: "2029", code: "321" } });
    expect(named(vault, "Sleutel")).toMatchObject({ type: 5, folders: ["IT"], details: { publicKey: "ssh-ed25519 AAAA" } });
    expect(named(vault, "Server").login).toMatchObject({ username: "root", uris: [{ uri: "https://server.example" }] });
    expect(named(vault, "Boekhouding").fields).toContainEqual({ name: "herstelcode", value: "abcd-efgh", type: 1 });
    expect(told(vault)).toEqual(["4-4 warning attachment", "5-5 info archived"]);
  });
  it("refuses bombs, other archives and damaged ones", async () => {
    expect(await failure(zipSync({ "export.data": new Uint8Array(8_000_000) }, { level: 6 }), "1password-1pux")).toBe("import.too-large");
    expect(await failure(zipSync({ "../export.data": strToU8("{}") }), "1password-1pux")).toBe("import.format-unknown");
    const whole = await sample("1password.1pux");
    expect(["import.malformed", "import.format-unknown"]).toContain(await failure(whole.subarray(0, whole.length / 2), "1password-1pux"));
  });
});

describe("files of any kind", () => {
  const head = "url,username,password,totp,extra,name,grouping,fav";
  it("keeps line numbers over rows that span lines, with any line ending, delimiter and encoding", async () => {
    const rows = [head, 'https://a.example,u,p,,"een\ntwee\ndrie",A,Map,0', "https://b.example,u,p,,,B,Map,0"];
    for (const end of ["\n", "\r\n"]) {
      const vault = await read(rows.join(end));
      expect(vault.items.map((item) => item.lines)).toEqual([
        [2, 4],
        [5, 5],
      ]);
    }
    const semicolons = await read(rows.join("\n").replaceAll(",", ";"));
    expect([semicolons.delimiter, semicolons.items.length]).toEqual([";", 2]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows.join("\n").replace("Map", "Zoë"), "utf16le")]);
    expect(await read(wide)).toMatchObject({ encoding: "UTF-16", items: [{ folders: ["Zoë"] }, {}] });
    const narrow = Buffer.from(rows.join("\n").replace("Map", "Zo\u00eb"), "latin1");
    expect(await read(narrow)).toMatchObject({ encoding: "Windows-1252", items: [{ folders: ["Zoë"] }, {}] });
  });
  it("refuses what is no export", async () => {
    expect(await failure("hello")).toBe("import.format-unknown");
    expect(await failure("a,b\n1,2", "lastpass-csv")).toBe("import.malformed");
    expect(await failure(`${head}\n`)).toBe("import.empty");
    const open = await readVault(
      Buffer.from(`${head}\nhttps://a.example,u,p,,"een\ntwee",A,,0\nhttps://b.example,u,"p,,,B,,0\nx\n`),
      "f",
      null,
    );
    expect(open.ok ? null : [open.error.code, open.error.parameters]).toEqual(["import.malformed-line", { line: 4 }]);
    expect(await failure(Buffer.from([0, 1, 2, 3, 0]), "chrome-csv")).toBe("import.malformed");
    expect(await failure(`{"encrypted":false,"items":${"[".repeat(100_000)}`)).toBe("import.malformed");
    expect(await failure('{"encrypted":false,"items":[{"__proto__":{"x":1},"type":1}]}')).toBe("import.malformed");
  });
  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom<ImportFormat | null>(null, "lastpass-csv", "bitwarden-json", "keepass-xml", "1password-1pux", "keepass-kdbx"),
        async (bytes, format) => {
          const vault = await readVault(bytes, "file", format, { password: "p" });
          expect(vault.ok || vault.error.code.startsWith("import.")).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
  it("reads back every table of texts, and the sum holds for every one", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll(/[\0\uFFFD]/gu, ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: cell, username: cell, password: cell, extra: cell }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const content = `${head}\r\n${rows.map((row) => ["https://a.example", row.username, row.password, "", row.extra, row.name, "", "0"].map(quoted).join(",")).join("\r\n")}\r\n`;
          const vault = await read(content);
          expect(vault.rows).toBe(rows.length);
          expect(vault.rows).toBe(vault.items.length + vault.empty + vault.leftOut);
          const kept = rows.filter((row) => trimmed(row.name) !== "" || row.password !== "" || row.extra.trim() !== "");
          expect(vault.items.map((item) => [item.login?.username, item.login?.password, item.notes])).toEqual(
            kept.map((row) => [trimmed(row.username), row.password, row.extra]),
          );
        },
      ),
      {
        numRuns: 60,
        // Characters that nobody sees are none of a user name, and what has nothing else is an empty row.
        examples: [
          [[{ name: "", username: "\u3164", password: "", extra: "!" }]],
          [[{ name: "\u200b", username: "", password: "", extra: "" }]],
          [[{ name: "", username: "", password: "", extra: "\u3164" }]],
          [[{ name: "", username: "", password: "\u3164", extra: "" }]],
        ],
      },
    );
  });
});

describe("files that are made to hurt", () => {
  /* They take minutes where a pattern looks for the end from every beginning; the test's own limit is the measure. */
  it.each([
    ["beginnings of a table", "import.web-page", null, `<html><body>${"<pre>".repeat(500_000)}`],
    ["beginnings of a mark", "import.web-page", null, `<html><body>${"<pre ".repeat(500_000)}`],
    ["beginnings of a text area", "import.malformed", "clipperz", `<html><title>Clipperz</title>${"<textarea>".repeat(300_000)}`],
    [
      "blanks",
      "import.nothing-readable",
      "clipperz",
      `<html><title>Clipperz</title><textarea>[{"label":"a${" ".repeat(300_000)}b"}]</textarea>`,
    ],
  ] as const)("a page of nothing but %s holds nobody up", async (_what, code, format, page) => {
    expect(await failure(page, format)).toBe(code);
  });
  it("texts that are full of blanks hold nobody up", async () => {
    const blanks = `a${" ".repeat(300_000)}b`;
    const table = `url,username,password,totp,extra,name,grouping,fav\nhttp://a,${blanks},${blanks},${blanks},"${blanks}",${blanks},${blanks},0\n`;
    expect(await failure(table)).toBe("import.nothing-readable");
  });
  it("an item with a quarter of a million addresses is read as any other", async () => {
    const uris = Array.from({ length: 250_000 }, () => '{"uri":"https://a.example"}').join(",");
    const vault = await read(`{"encrypted":false,"folders":[],"items":[{"type":1,"name":"x","login":{"uris":[${uris}]}}]}`);
    expect(vault.items.map(({ name }) => name)).toEqual(["x"]);
  });
  it("of two entries of one name in an archive one is read, and always the same; names that lead elsewhere lead nowhere", async () => {
    const item = (name: string) =>
      strToU8(`{"encrypted":false,"folders":[],"items":[{"type":1,"name":"${name}","login":{"username":"u","password":"p"}}]}`);
    const archive = Buffer.from(zipSync({ "data.json": item("first"), "xata.json": item("second") }));
    for (let at = archive.indexOf("xata.json"); at >= 0; at = archive.indexOf("xata.json")) archive.write("data.json", at);
    expect([await read(archive), await read(archive)].map(({ items }) => items.map(({ name }) => name))).toEqual([["first"], ["first"]]);
    for (const name of ["../../../data.json", "..\\..\\data.json", "/etc/data.json"])
      expect((await read(zipSync({ [name]: item("one") }))).items, name).toHaveLength(1);
  });
});
