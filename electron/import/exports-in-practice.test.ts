import { generateKeyPairSync } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "#resources/locales/en/import.json" with { type: "json" };
import { importFormats, type ImportFormat } from "#shared/setup/draft/import-formats";
import { detect } from "./detect.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { readVault } from "./read-vault.ts";

/* What really comes out of other programs, of spreadsheets in between and of interrupted downloads. */

type Content = Uint8Array | string;
const bytesOf = (content: Content): Uint8Array => (typeof content === "string" ? Buffer.from(content) : content);
async function read(content: Content, format: ImportFormat | null = null, name = "file"): Promise<ImportedVault> {
  const vault = await readVault(bytesOf(content), name, format);
  if (!vault.ok) throw new Error(`${vault.error.code} ${vault.error.detail ?? ""}`);
  return vault.value;
}
const failure = async (content: Content, format: ImportFormat | null = null): Promise<string> => {
  const vault = await readVault(bytesOf(content), "file", format);
  return vault.ok ? "ok" : vault.error.code;
};
const told = (vault: ImportedVault): readonly string[] =>
  vault.problems.map(({ lines, severity, message }) => `${String(lines[0])} ${severity} ${message.key.replace("import.problem.", "")}`);
const first = (vault: ImportedVault): ImportedItem => vault.items[0]!;

const lastPassHead = "url,username,password,totp,extra,name,grouping,fav";
const lastPassNote = (extra: string): string => `${lastPassHead}\nhttp://sn,,,,"${extra.replaceAll('"', '""')}",Naam,"Werk\\Bank",0\n`;

describe("text of any program", () => {
  const rows = `${lastPassHead}\nhttps://a.example,Zoë,p,,"één\ntwee",Café 🌷,Werk,0\nhttps://b.example,u,p,,,B,Werk,0\n`;
  const utf16 = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(text, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  it.each([
    ["UTF-8", Buffer.from(rows), "UTF-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${rows}`), "UTF-8"],
    ["UTF-16", utf16(`\ufeff${rows}`, false), "UTF-16"],
    ["UTF-16, the other way round", utf16(`\ufeff${rows}`, true), "UTF-16"],
    ["UTF-16 without a mark", utf16(rows, false), "UTF-16"],
    ["UTF-16 without a mark, the other way round", utf16(rows, true), "UTF-16"],
  ] as const)("reads %s", async (_, bytes, encoding) => {
    expect(detect(bytes, "f.csv").format).toBe("lastpass-csv");
    expect(await read(bytes)).toMatchObject({
      encoding,
      items: [{ name: "Café 🌷", login: { username: "Zoë" }, lines: [2, 3] }, { lines: [4, 4] }],
    });
  });
  it("reads Windows-1252 and its typographic characters", async () => {
    const bytes = Buffer.from(rows.replace("🌷", "\x80 \x93ok\x94"), "latin1");
    expect(first(await read(bytes)).name).toBe("Café € “ok”");
  });
  it.each(["\r\n", "\n", "\r"])("reads lines that end with %j", async (end) => {
    const plain = `${lastPassHead}\nhttps://a.example,u,p,,,A,Werk,0\nhttps://b.example,u,p,,,B,Werk,0\n`.replaceAll("\n", end);
    expect((await read(plain)).items.map(({ name, lines }) => [name, lines[0]])).toEqual([
      ["A", 2],
      ["B", 3],
    ]);
  });
  it("reads what Dutch Excel makes of it: semicolons, its own first line, every cell quoted", async () => {
    const quoted = rows
      .replace('"één\ntwee"', "x")
      .split("\n")
      .map((row) =>
        row === ""
          ? ""
          : row
              .split(",")
              .map((cell) => `"${cell}"`)
              .join(";"),
      )
      .join("\r\n");
    expect(await read(`\ufeffsep=;\r\n${quoted}`)).toMatchObject({
      delimiter: ";",
      items: [{ lines: [3, 3], login: { username: "Zoë" } }, { lines: [4, 4] }],
    });
    expect((await read(quoted.replaceAll(";", "\t"))).delimiter).toBe("\t");
  });
  it("leaves a row with a zero character out by its line, not the whole file", async () => {
    const vault = await read(rows.replace(",u,p,", ",u,p\0q,"));
    expect([vault.items.map(({ name }) => name), told(vault)]).toEqual([["Café 🌷"], ["4 left-out zero-character"]]);
  });
  it("says what a file is that is no export", async () => {
    expect(await failure("")).toBe("import.empty");
    expect(await failure("<!DOCTYPE html><html><body>Sign in</body></html>")).toBe("import.web-page");
    expect(await failure('<?xml version="1.0"?>\n<!DOCTYPE html>\n<html></html>', "lastpass-csv")).toBe("import.web-page");
    expect(await failure(`<html><body><pre>${lastPassHead}</pre></body></html>`)).toBe("import.empty");
    expect(await failure("<html><body><pre>name,password</pre></body></html>")).toBe("import.web-page");
    expect(await failure("<html><head><title>Clipperz data</title></head><body></body></html>")).toBe("import.malformed");
    expect(await failure(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 0]))).toBe("import.format-unknown");
    expect(await failure("<table><tr><td>name</td></tr></table>")).toBe("import.web-page");
    expect(await failure(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe("import.spreadsheet");
    const damaged = Buffer.from(zipSync({ "data.json": [strToU8('{"encrypted":false,"items":[]}'), { level: 0 }] }));
    damaged.write("X", damaged.indexOf("items"));
    expect(await failure(damaged)).toBe("import.malformed");
    expect(await failure(zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("import.format-unknown");
  });
  it("takes texts up to the server's limit, and leaves longer ones out by their line", async () => {
    const row = (name: string, note: string): string => `https://a.example,u,p,,${note},${name},,0\n`;
    const vault = await read(
      `${lastPassHead}\n${row("a", "x".repeat(7_000))}${row("b", "x".repeat(12_000))}${row("n".repeat(900), "")}${row("🌷".repeat(100), "")}`,
    );
    expect([vault.items.map(({ name }) => name.slice(0, 2)), told(vault)]).toEqual([
      ["a", "🌷"],
      ["3 left-out too-long-notes", "4 left-out too-long"],
    ]);
    // A name too long to show does not stretch the list of problems.
    expect(JSON.stringify(vault.problems).length).toBeLessThan(1_000);
  });
});

describe("LastPass", () => {
  it("keeps every kind of note with its values, secrets hidden", async () => {
    const bank = first(
      await read(
        lastPassNote(
          "NoteType:Bank Account\nLanguage:en-US\nBank Name:Rabobank\nAccount Number:123\nPin:4711\nNotes:regel 1\nregel 2: met dubbele punt",
        ),
      ),
    );
    expect(bank).toMatchObject({
      type: 2,
      folders: ["Werk\\Bank"],
      notes: "regel 1\nregel 2: met dubbele punt",
      fields: [
        { name: "NoteType", value: "Bank Account" },
        { name: "Bank Name", type: 0 },
        { name: "Account Number", type: 0 },
        { name: "Pin", value: "4711", type: 1 },
      ],
    });
    expect(first(await read(lastPassNote("NoteType:Custom_77\nSleutelcode:12-34\nNotes:")))).toMatchObject({
      type: 2,
      fields: [{ name: "NoteType" }, { name: "Sleutelcode", value: "12-34", type: 1 }],
    });
  });
  it("makes an SSH key whole where it can, and a note of it where it cannot", async () => {
    const pem = generateKeyPairSync("rsa", {
      modulusLength: 1024,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    }).privateKey;
    const text = (value: string | Buffer): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(value.length);
      return Buffer.concat([length, Buffer.from(value)]);
    };
    const blob = Buffer.concat([text("ssh-ed25519"), text(Buffer.alloc(32, 7))]);
    const openssh = Buffer.concat([
      Buffer.from("openssh-key-v1\0"),
      text("none"),
      text("none"),
      text(""),
      Buffer.from([0, 0, 0, 1]),
      text(blob),
      text("geheim"),
    ]).toString("base64");
    const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${openssh}\n-----END OPENSSH PRIVATE KEY-----`;
    const whole = await read(lastPassNote(`NoteType:SSH Key\nPassphrase:zin\nPrivate Key:${key}\nPublic Key:\nHostname:srv\nNotes:`));
    expect(first(whole)).toMatchObject({
      type: 5,
      details: { privateKey: key, publicKey: `ssh-ed25519 ${blob.toString("base64")}` },
      fields: [
        { name: "Passphrase", type: 1 },
        { name: "Hostname", type: 0 },
      ],
    });
    expect(first(whole).details?.["keyFingerprint"]).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/u);
    // The public key follows from a private one that is not encrypted.
    expect(first(await read(lastPassNote(`NoteType:SSH Key\nPrivate Key:${pem.trim()}\nNotes:`)))).toMatchObject({
      type: 5,
      details: { privateKey: pem.trim(), publicKey: expect.stringMatching(/^ssh-rsa AAAAB3NzaC1yc2E/u) as string },
    });
    const closed = pem.replaceAll("PRIVATE KEY", "ENCRYPTED PRIVATE KEY").trim();
    const note = await read(lastPassNote(`NoteType:SSH Key\nPrivate Key:${closed}\nNotes:`));
    expect([first(note).type, first(note).fields[0]?.type, told(note)]).toEqual([2, 1, ["2 warning ssh-key"]]);
  });
});

describe("Bitwarden", () => {
  const item = {
    type: 1,
    name: "A",
    login: {
      username: "u",
      password: "p",
      uris: [
        { uri: "a.example", match: 99 },
        { uri: "androidapp://com.example", match: 1 },
      ],
    },
  };
  const file = (items: readonly unknown[], more: object = {}): string =>
    JSON.stringify({ encrypted: false, folders: [{ id: "f1", name: "Werk/Bank" }], items, ...more });
  it("takes a person's export: folders instead of collections", async () => {
    expect(
      (
        await read(
          file([
            { ...item, folderId: "f1" },
            { ...item, name: "B", folderId: null },
          ]),
        )
      ).items.map(({ folders }) => folders),
    ).toEqual([["Werk/Bank"], [""]]);
  });
  it("mends what would have the server refuse everything", async () => {
    const { items } = await read(
      file([
        {
          ...item,
          passwordHistory: [{ password: "old", lastUsedDate: "gisteren" }],
          login: { ...item.login, fido2Credentials: [{ credentialId: "c", keyValue: "k", rpId: "a.example" }] },
        },
      ]),
    );
    expect(items[0]).toMatchObject({
      passwordHistory: [{ lastUsedDate: "1970-01-01T00:00:00.000Z" }],
      login: { uris: [{ uri: "https://a.example", match: null }, { match: 1 }], passkeys: [{ creationDate: "1970-01-01T00:00:00.000Z" }] },
    });
  });
  it("leaves one bad entry out by its number, not the whole file", async () => {
    const vault = await read(file([item, { ...item, name: 7 }, null, { ...item, name: "D" }]));
    expect([vault.items.map(({ name }) => name), told(vault), vault.rows]).toEqual([["A", "7", "D"], ["3 left-out unreadable"], 4]);
  });
  it("reads the archive with attached files", async () => {
    const archive = zipSync({ "data.json": strToU8(file([item])), "attachments/x/y.pdf": new Uint8Array(20) });
    expect(detect(archive, "e.zip").format).toBe("bitwarden-json");
    expect((await read(archive)).items).toHaveLength(1);
  });
});

describe("1Password", () => {
  it.each([
    [
      "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
      ["A", "https://a.example", "u", "p", "JBSWY3DPEHPK3PXP", "false", "true", "Werk;Bank", "n"],
    ],
    [
      "Titel,Website,Gebruikersnaam,Wachtwoord,Eenmalig wachtwoord,Favoriet,Gearchiveerd,Tags,Notities",
      ["A", "https://a.example", "u", "p", "JBSWY3DPEHPK3PXP", "false", "true", "Werk;Bank", "n"],
    ],
    [
      "Titel;Website;Benutzername;Passwort;Einmalpasswort;Favorit;Archiviert;Tags;Notizen",
      ["A", "https://a.example", "u", "p", "JBSWY3DPEHPK3PXP", "false", "true", '"Werk;Bank"', "n"],
    ],
  ])("reads %s", async (heads, cells) => {
    const vault = await read(`${heads}\n${cells.join(heads.includes(";") ? ";" : ",")}\n`);
    expect(vault).toMatchObject({
      format: "1password-csv",
      items: [
        {
          name: "A",
          notes: "n",
          fields: [],
          folders: ["Werk", "Bank"],
          login: { username: "u", password: "p", totp: "JBSWY3DPEHPK3PXP", uris: [{ uri: "https://a.example" }] },
        },
      ],
    });
    expect(told(vault)).toEqual(["2 info archived"]);
  });
  const pux = (items: readonly unknown[]): Uint8Array =>
    zipSync({
      "export.attributes": strToU8("{}"),
      "export.data": strToU8(JSON.stringify({ accounts: [{ vaults: [{ attrs: { name: "IT" }, items }] }] })),
    });
  it("names passkeys that do not come in, and survives dates out of this world", async () => {
    const vault = await read(
      pux([
        {
          state: "active",
          categoryUuid: "001",
          overview: { title: "A", urls: [{ url: "https://a.example" }, { url: "https://b.example" }] },
          details: {
            loginFields: [{ value: "u", designation: "username" }],
            passkey: { rpId: "a.example" },
            passwordHistory: [{ value: "old", time: 9e15 }],
            sections: [{ title: "s", fields: [{ id: "d", title: "datum", value: { date: 9e15 } }] }],
          },
        },
        { overview: 7 },
      ]),
    );
    expect(first(vault)).toMatchObject({ login: { uris: [{}, {}] }, passwordHistory: [{ lastUsedDate: "1970-01-01T00:00:00.000Z" }] });
    expect(told(vault)).toEqual(["1 warning passkey", "2 left-out unreadable"]);
  });
  it("tells a download that was cut, wherever it was", async () => {
    const whole = pux([{ state: "active", categoryUuid: "003", overview: { title: "A" }, details: { notesPlain: "n".repeat(2_000) } }]);
    for (let end = 30; end < whole.length - 22; end += 11)
      expect(await failure(whole.subarray(0, end), "1password-1pux")).toBe("import.malformed");
    expect(await failure(whole, "1password-1pux")).toBe("ok");
  });
});

describe("mSecure and Secret Server", () => {
  it("are read without quotes, with vertical bars in the cells", async () => {
    const vault = await read("Kaart|155,Credit Card,,,Card Number|12|4111,Expiration Date|11|05/2026,Security Code|9|123,PIN|9|1234\n");
    expect(vault).toMatchObject({ format: "msecure", items: [{ name: "Kaart", details: { number: "4111", expMonth: "5", code: "123" } }] });
  });
  it("are read with a backslash before a quote, where that explains every odd quote", async () => {
    const heads = '"Secret Name","Username","Password","Notes"\n';
    const vault = await read(`${heads}"A","DOM\\jan","p\\"x,y","say \\"hi\\""\n`);
    expect(first(vault)).toMatchObject({ notes: 'say "hi"', login: { username: "DOM\\jan", password: 'p"x,y' } });
    expect(vault.problems).toEqual([]);
    expect(told(await read(`${heads}"A","u","p"x","n"\n`))).toEqual(["2 warning odd-quotes"]);
  });
});

describe("RoboForm", () => {
  it("keeps commas within the labels and values of its fields, in both forms", async () => {
    const newer = await read(
      `Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\nA,https://a.example,,u,p,n,/IT,"Own,,,txt,a,b","My, label,,,pwd,c,d","x,,,,y"\n`,
    );
    expect(first(newer).fields).toEqual([
      { name: "Own", value: "a,b", type: 0 },
      { name: "My, label", value: "c,d", type: 1 },
      { name: "x", value: "y", type: 0 },
    ]);
    const older = await read(
      'Name,Url,Login,Pwd,Note,Folder,Rf_fields\nA,https://a.example,u,p,n,/IT,"Own:txt:a,b,c,d,e,f","Door:pwd:1,2,3,4,5,6"\n',
    );
    expect(first(older).fields).toEqual([
      { name: "Own", value: "a,b,c,d,e,f", type: 0 },
      { name: "Door", value: "1,2,3,4,5,6", type: 1 },
    ]);
  });
});

describe("KeePass CSV (1.x)", () => {
  const heads = '"Account","Login Name","Password","Web Site","Comments"\r\n';
  it("takes the backslashes off that stand before quotes and backslashes", async () => {
    const vault = await read(
      `${heads}"A","DOM\\\\jan","p\\\\w\\"x,y","https://a.example","c:\\\\temp\\\\\r\nregel \\"2\\""\r\n"B","u","p","",""\r\n`,
    );
    expect(vault.items).toMatchObject([
      { name: "A", notes: 'c:\\temp\\\r\nregel "2"', lines: [2, 3], login: { username: "DOM\\jan", password: 'p\\w"x,y' } },
      { name: "B", lines: [4, 4] },
    ]);
    expect(vault.problems).toEqual([]);
  });
  it("leaves them where another program wrote the file", async () => {
    const vault = await read(`${heads}"A","DOM\\jan","p\\\\w""x","https://a.example",""\r\n`);
    expect(first(vault).login).toMatchObject({ username: "DOM\\jan", password: 'p\\\\w"x' });
  });
});

describe("KeePass XML", () => {
  it("reads keys of one-time codes that are badly written, as they are", async () => {
    const xml = (otp: string): string =>
      `<?xml version="1.0" encoding="utf-8"?><KeePassFile><Root><Group><Name>Kluis</Name><Entry><String><Key>Title</Key><Value>A</Value></String><String><Key>otp</Key><Value>${otp}</Value></String></Entry></Group></Root></KeePassFile>`;
    expect(told(await read(xml("key=%E0%A4%A")))).toEqual(["1 warning totp-kept"]);
    const cut = xml("x").slice(0, 200);
    expect(await failure(cut)).toBe("import.malformed-line");
  });
});

describe("whatever comes", () => {
  const typed = async (bytes: Uint8Array, format: ImportFormat | null): Promise<void> => {
    const vault = await readVault(bytes, "file", format, { password: "p" });
    if (!vault.ok) {
      expect(vault.error.code).toMatch(/^import\./u);
      return;
    }
    expect(vault.value.rows).toBe(vault.value.items.length + vault.value.empty + vault.value.leftOut);
    for (const { message } of vault.value.problems) expect(Object.keys(en.problem)).toContain(message.key.replace("import.problem.", ""));
  };
  const formats = fc.constantFrom<ImportFormat | null>(null, ...importFormats);
  it("bytes of any kind give a vault or a problem with a name", async () => {
    const starts = fc.constantFrom(
      "",
      "PK\x03\x04",
      "\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\x01\0\x04\0",
      "\xff\xfe",
      "\xfe\xff",
      "\xef\xbb\xbf",
      '{"encrypted":',
      '<?xml version="1.0"?><KeePassFile>',
      `${lastPassHead}\n`,
      "name,url,username,password\n",
      "sep=;\n",
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), formats, (start, bytes, format) =>
        typed(Buffer.concat([Buffer.from(start, "latin1"), bytes]), format),
      ),
      { numRuns: 600 },
    );
  });
  it("so do tables with any cells under any program's heads", async () => {
    const heads = fc.constantFrom(
      lastPassHead,
      "collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
      "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
      "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
      "name,url,username,password,note",
      "url,username,password,httpRealm,formActionOrigin,guid,timeCreated",
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "http://sn",
        "NoteType:SSH Key\nPrivate Key:x",
        "NoteType:Credit Card\nExpiration Date:,",
        "otpauth://totp/%",
        "login",
        "note",
        "https://[",
        "\ud800",
        "=1+1",
      ),
    );
    await fc.assert(
      fc.asyncProperty(heads, fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }), (head, rows) =>
        typed(Buffer.from([head, ...rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))].join("\n")), null),
      ),
      { numRuns: 300 },
    );
  });
  it("and so does JSON with any values in the right places", async () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(-1, 9e15, "9999999-01-01", ["x"], { privateKey: "x", metadata: null }),
    );
    const bitwarden = fc
      .dictionary(
        fc.constantFrom(
          "type",
          "name",
          "notes",
          "folderId",
          "collectionIds",
          "fields",
          "login",
          "card",
          "identity",
          "sshKey",
          "passwordHistory",
          "deletedDate",
          "reprompt",
        ),
        odd,
      )
      .map((more) => Buffer.from(JSON.stringify({ encrypted: false, folders: [], items: [{ type: 1, name: "x", ...more }] })));
    const field = fc
      .tuple(fc.constantFrom("date", "totp", "sshKey", "address", "file", "concealed", "email", "monthYear"), odd)
      .map(([kind, value]) => ({ id: "i", title: "t", value: { [kind]: value } }));
    const pux = fc
      .record({ fields: fc.array(field, { maxLength: 4 }), time: odd, category: fc.constantFrom("001", "002", "004", "114", "003") })
      .map(({ fields, time, category }) =>
        zipSync({
          "export.data": strToU8(
            JSON.stringify({
              accounts: [
                {
                  vaults: [
                    {
                      attrs: { name: "v" },
                      items: [
                        {
                          categoryUuid: category,
                          overview: { title: "x" },
                          details: { sections: [{ title: "s", fields }], passwordHistory: [{ value: "p", time }] },
                        },
                      ],
                    },
                  ],
                },
              ],
            }),
          ),
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(bitwarden, pux), (bytes) => typed(bytes, null)),
      { numRuns: 400 },
    );
  });
});
