import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import { columnParts, mappingFor } from "#shared/setup/draft/import-columns";
import { ofClients } from "./by-client.ts";
import { detect } from "./detect.ts";
import { fileText } from "./file-text.ts";
import type { ImportedVault } from "./imported-vault.ts";
import { columnsOf } from "./mapped-table.ts";
import { readVault } from "./read-vault.ts";

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../../resources/samples", name));
async function columns(content: Uint8Array | string, headless = false) {
  const text = fileText(typeof content === "string" ? Buffer.from(content) : content);
  if (!text.ok) throw new Error(text.error.code);
  const read = await columnsOf(text.value, headless);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
async function mapped(content: Uint8Array | string, mapping: ColumnMapping): Promise<ImportedVault> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const read = await readVault(bytes, "f", "table", {}, () => undefined, mapping);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const proposed = async (content: Uint8Array | string): Promise<ColumnMapping> => ({
  columns: mappingFor((await columns(content)).columns, null),
});

describe("a table mapped by hand", () => {
  it("is nobody's known file, and what its columns may become is proposed by their heads", async () => {
    const content = sample("it-glue-script.csv");
    expect(detect(content, "x.csv").format).toBeNull();
    const table = await columns(content);
    expect(table.columns.map(({ head, becomes }) => [head, becomes])).toEqual([
      ["organization", "client"],
      ["name", "name"],
      ["resource_type", "field"],
      ["resource_name", "field"],
      ["username", "username"],
      ["password", "password"],
      ["otp_secret", "totp"],
      ["url", "uri"],
      ["notes", "notes"],
      ["changed", "field"],
    ]);
  });
  it("heads of an own list in Dutch are understood; an item has a name, and an address of a page is a website", async () => {
    const content = "Wat;Inlog;Toegangscode;Waar;Map;Eigenaar\nRouter;admin;x1;https://192.168.1.1;Netwerk;Piet\nWifi;;x2;;Netwerk;\n";
    expect((await columns(content)).columns.map(({ head, becomes }) => [head, becomes])).toEqual([
      ["Wat", "name"],
      ["Inlog", "username"],
      ["Toegangscode", "password"],
      ["Waar", "uri"],
      ["Map", "folder"],
      ["Eigenaar", "field"],
    ]);
  });
  it("a description is the name where no column has one, singular heads are understood, and what a password is filed under is no secret", async () => {
    const own = "Map;Omschrijving;Inlognaam;Geheim;Opmerking;Gemaakt\nWinkel;Kassa;k;x1;bel eerst;2024\nGebouw;Alarm;a;x2;;2025\n";
    expect((await columns(own)).columns.map(({ becomes }) => becomes)).toEqual([
      "folder",
      "name",
      "username",
      "password",
      "notes",
      "field",
    ]);
    const german = "Name;Passwort;Bemerkung;Notiz\nA;x;y;z\n";
    expect((await columns(german)).columns.map(({ becomes }) => becomes)).toEqual(["name", "password", "notes", "notes"]);
    const hudu = "organization,name,password,password_type,password_folder_name\nVos,Wifi,x1,Network,Netwerk\n";
    expect((await columns(hudu)).columns.map(({ becomes, isSecret }) => [becomes, isSecret])).toEqual([
      ["client", false],
      ["name", false],
      ["password", true],
      ["field", false],
      ["folder", false],
    ]);
  });
  it("does not show secrets, only how long they are; without heads it shows no value at all", async () => {
    const content = sample("it-glue-script.csv");
    for (const headless of [false, true]) {
      const text = JSON.stringify(await columns(content, headless));
      for (const secret of ["Printer-Wilg-31", "JBSWY3DPEHPK3PXP"]) expect(text).not.toContain(secret);
      expect(text.includes("Kopieerapparaat")).toBe(!headless);
    }
    expect((await columns(content)).columns[5]?.samples[0]).toEqual({ text: "", length: 15 });
  });
  it.each([
    ["Passwordstate", "Title,UserName,Description,Notes,URL,Password,ExpiryDate,WebUser_ID,WebPassword_ID"],
    ["ITBoost", "id,organization,name,resource_type,username,password,notes,server"],
    ["IT Portal (SI Portal)", "ID,Name,company,URL,Username,Password,2fasecret"],
    ["Hudu", "name,company_name,username,password,otp_secret,login_url,description"],
    ["Codebook", "Entry,Note,Category,Favorite,Username,Email,Password,TOTP,Website,Phone,PIN,Account,Date"],
    ["Team Password Manager", "Project name,Name,Access information,Username,E-mail,Password,Notes,Tags,Custom fields,Custom 1"],
    ["Passwd", "version,id,name,username,password,note,web,tags,TOTP - secret,createdAt"],
    ["SaferPass", "modelType,modelVersion,url,username,password,notes,favorite,title,text,color"],
    ["Encryptr", "Entry Type,Label,Password,Username,Site URL,Notes,Text,Type,Name on card,Card Number,CVV,Expiry"],
    ["Blur", "domain,label,username,email,password"],
    ["Padlock", "name,tags,url,username,password,notes,own"],
    ["Password Gorilla", "uuid,group,title,url,user,password,notes"],
    ["Meldium", "DisplayName,UserName,Password,Url,Notes"],
    ["Remote Desktop Manager", "Name,ConnectionType,Group,Host,Username,Password"],
  ])("offers the known heads of %s as a proposal, never as proof", async (name, heads) => {
    const content = `${heads}\n${heads
      .split(",")
      .map((_, index) => `v${String(index)}`)
      .join(",")}\n`;
    expect(detect(Buffer.from(content), "x.csv").format).toBeNull();
    const table = await columns(content);
    expect(table.source).toBe(name);
    expect(table.columns.every(({ becomes }) => becomes !== null)).toBe(true);
    expect(table.columns.filter(({ becomes }) => becomes === "password")).toHaveLength(1);
  });
  it("refuses to be read while a column has no decision, or with a mapping of another table", async () => {
    const content = "naam,x\na,b\n";
    const read = (mapping: ColumnMapping | null) => readVault(Buffer.from(content), "f", "table", {}, () => undefined, mapping);
    const open = await read({
      columns: [
        { head: "naam", becomes: "name" },
        { head: "x", becomes: null },
      ],
    });
    const other = await read({ columns: [{ head: "naam", becomes: "name" }] });
    expect([open, other, await read(null)].map((each) => (each.ok ? "ok" : each.error.code))).toEqual([
      "import.columns-open",
      "import.malformed",
      "import.columns-open",
    ]);
  });
  it("says which column stays behind, and in how many rows it holds something", async () => {
    const vault = await mapped("naam,wachtwoord,oud\nA,p,1\nB,q,\n", {
      columns: [
        { head: "naam", becomes: "name" },
        { head: "wachtwoord", becomes: "password" },
        { head: "oud", becomes: "ignore" },
      ],
    });
    expect(vault.problems.map(({ message }) => message)).toMatchObject([{ parameters: { column: "oud", count: 1 } }]);
  });
  it("reads a table without heads, its first row included", async () => {
    const vault = await mapped("Router,admin,geheim-1\nSwitch,root,geheim-2\n", {
      headless: true,
      columns: (["name", "username", "password"] as const).map((becomes, index) => ({ head: `#${String(index + 1)}`, becomes })),
    });
    expect(vault.items.map((item) => [item.name, item.login?.username, item.login?.password, item.lines[0]])).toEqual([
      ["Router", "admin", "geheim-1", 1],
      ["Switch", "root", "geheim-2", 2],
    ]);
  });
  it("a mapping of the same heads serves a table in another order", () => {
    const known: ColumnMapping = {
      columns: [
        { head: "Wachtwoord", becomes: "password" },
        { head: "Naam", becomes: "name" },
      ],
    };
    const table = [
      { head: "naam", becomes: null },
      { head: "nieuw", becomes: "field" as const },
      { head: "wachtwoord", becomes: "hidden" as const },
    ];
    expect(mappingFor(table, known).map(({ becomes }) => becomes)).toEqual(["name", "field", "password"]);
  });
  it("whatever the columns become, every value comes in or its column is named", async () => {
    const cell = fc.stringMatching(/^[a-z]{4}[A-Z]{2}[0-9]{3}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...columnParts), { minLength: 2, maxLength: 8 }),
        fc.uniqueArray(cell, { minLength: 8, maxLength: 8 }),
        async (parts, cells) => {
          const heads = parts.map((_, index) => `Kolom-${String(index)}x`);
          const values = cells.slice(0, parts.length);
          const vault = await mapped(`${heads.join(",")}\n${values.join(",")}\n`, {
            columns: parts.map((becomes, index) => ({ head: heads[index] ?? "", becomes })),
          });
          expect(vault.rows).toBe(vault.items.length + vault.empty + vault.leftOut);
          const text = JSON.stringify(vault.items).toLowerCase();
          const said = JSON.stringify(vault.problems);
          const isKept = vault.items.length > 0;
          const lost = values.filter((value, index) => !text.includes(value.toLowerCase()) && !said.includes(heads[index] ?? ""));
          // An item without name and secret stays behind as a whole, and is named.
          expect(isKept ? lost : []).toEqual([]);
          expect(isKept || vault.leftOut === 1).toBe(true);
        },
      ),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe("several clients in one file", () => {
  it("only the rows of the client at hand are taken unasked; a similar name is offered", async () => {
    const vault = await mapped(sample("it-glue-script.csv"), await proposed(sample("it-glue-script.csv")));
    const split = ofClients(vault, undefined, "wilgenhof zorg");
    expect(split.clients).toEqual([
      { name: "Wilgenhof Zorg", items: 2, taken: true, similar: false },
      { name: "Wilgenhof Zorg B.V.", items: 1, taken: false, similar: true },
      { name: "Bakkerij Vos", items: 2, taken: false, similar: false },
    ]);
    expect([split.vault.items.map(({ name }) => name), split.others]).toEqual([["Kopieerapparaat", "Zorgportaal beheer"], 3]);
    expect(split.vault.items.every(({ folders }) => folders.join("") === "")).toBe(true);
    expect(ofClients(vault, ["Wilgenhof Zorg B.V."], "Wilgenhof Zorg").vault.items.map(({ name }) => name)).toEqual(["Wifi gasten"]);
    // A name that goes on is offered too, one short word in common is not.
    const named = ofClients(vault, undefined, "Wilgenhof Zorg & Welzijn").clients;
    expect(named.filter(({ similar }) => similar).map(({ name }) => name)).toEqual(["Wilgenhof Zorg", "Wilgenhof Zorg B.V."]);
    expect(ofClients(vault, undefined, "Wilg").clients.filter(({ similar }) => similar)).toEqual([]);
    // No client called so: nothing at all.
    expect(ofClients(vault, undefined, "Van Dijk").vault.items).toEqual([]);
  });
  it("IT Glue, Hudu and Passportal name their clients", async () => {
    const files = [
      "organization,name,password_category,username,password\nA B.V.,x,Router,u,p\nC,y,Router,u,p\n",
      "Passportal ID (BLANK),Client Name,Credential,Username,Password,Description,Expires (Yes/No),Notes,URL,Folder(Optional)\n,A B.V.,Router,u,p,x,No,,,\n,C,Router,u,p,y,No,,,\n",
      JSON.stringify({
        asset_passwords: [
          { name: "x", company_id: 1, company_name: "A B.V.", passwordable_type: "Asset", username: "u", password: "p" },
          { name: "y", company_id: 2, company_name: "C", passwordable_type: "Asset", username: "u", password: "p" },
        ],
      }),
    ];
    for (const file of files) {
      const read = await readVault(Buffer.from(file), "f", null);
      if (!read.ok) throw new Error(read.error.code);
      expect(ofClients(read.value, undefined, "C").vault.items.map(({ name }) => name)).toEqual(["y"]);
      expect(read.value.items.every(({ folders }) => !folders.some((folder) => /A B\.V\.|^C$/u.test(folder)))).toBe(true);
    }
  });
  it("nothing said of another client's entries reaches the screen", async () => {
    const read = await readVault(
      Buffer.from("organization,name,password_category,username,password,archived\nA,Geheim project,R,u,p,true\nC,y,R,u,p,false\n"),
      "f",
      null,
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(JSON.stringify(ofClients(read.value, undefined, "C").vault)).not.toContain("Geheim project");
  });
});

describe("an encrypted export of Bitwarden", () => {
  it.each(["pbkdf2", "argon2id"])("opens with its password, %s", async (kind) => {
    const content = sample(`bitwarden-encrypted-${kind}.json`);
    expect(detect(content, "x.json")).toEqual({ format: "bitwarden-json", needsPassword: true });
    const open = async (password: string): Promise<string> => {
      const read = await readVault(content, "x", null, { password });
      return read.ok ? read.value.items.map(({ name }) => name).join(", ") : read.error.code;
    };
    expect(await open("voorbeeld kluis 7")).toBe("Belastingdienst Zakelijk, Alarmcode achterdeur, Bank");
    expect(await open("something else")).toBe("import.password-wrong");
  });
  it("tells damage from a wrong password, and refuses settings out of bounds before anything is derived", async () => {
    const file = JSON.parse(sample("bitwarden-encrypted-pbkdf2.json").toString("utf8")) as Record<string, unknown>;
    const code = async (change: Record<string, unknown>): Promise<string> => {
      const read = await readVault(Buffer.from(JSON.stringify({ ...file, ...change })), "x", null, { password: "voorbeeld kluis 7" });
      return read.ok ? "ok" : read.error.code;
    };
    expect(await code({ data: String(file["encKeyValidation_DO_NOT_EDIT"]) })).toBe("import.malformed");
    expect(await code({ data: `${String(file["data"]).slice(0, -6)}AAAAA=` })).toBe("import.malformed");
    expect(await code({ kdfIterations: 1 })).toBe("import.malformed");
    expect(await code({ kdfIterations: 4_000_000_000 })).toBe("import.malformed");
    expect(await code({ kdfType: 1, kdfIterations: 3, kdfMemory: 4_000_000, kdfParallelism: 4 })).toMatch(
      /^import\.(?:malformed|key-too-costly)$/u,
    );
  });
  it("refuses what only the account that made it can open, in both generations", async () => {
    for (const name of ["2.AAAAAAAAAAAAAAAAAAAAAA==|AAAA|AAAA", "7.AAAA"]) {
      const file = { encrypted: true, encKeyValidation_DO_NOT_EDIT: name, folders: [], items: [{ type: 1, name }] };
      const read = await readVault(Buffer.from(JSON.stringify(file)), "x", null);
      expect(read.ok ? "ok" : read.error.code).toBe("import.encrypted-export");
    }
  });
});

describe("attached files", () => {
  const attached = async (content: Uint8Array | string): Promise<readonly string[]> => {
    const read = await readVault(typeof content === "string" ? Buffer.from(content) : content, "f", null);
    if (!read.ok) throw new Error(read.error.code);
    return read.value.attachments.map(({ owner, file, size }) => `${owner}: ${file} ${String(size)}`);
  };
  it("are named with their owner and size, whichever program kept them", async () => {
    const item = { id: "x", type: 1, name: "A", login: {}, attachments: [{ id: "1", fileName: "polis.pdf", size: "2048" }] };
    expect(await attached(JSON.stringify({ items: [item], folders: [] }))).toEqual(["A: polis.pdf 2048"]);
    const bare = { ...item, attachments: undefined };
    const zip = zipSync({
      "data.json": strToU8(JSON.stringify({ items: [bare], folders: [] })),
      "attachments/x/polis.pdf": new Uint8Array(9),
    });
    expect(await attached(zip)).toEqual(["A: polis.pdf 9"]);
    const field = { title: "f", value: { file: { fileName: "scan.png", documentId: "d1", decryptedSize: 77 } } };
    const pux = { overview: { title: "B" }, details: { sections: [{ fields: [field] }] } };
    expect(await attached(zipSync({ "export.data": strToU8(JSON.stringify({ accounts: [{ vaults: [{ items: [pux] }] }] })) }))).toEqual([
      "B: scan.png 77",
    ]);
    const binary = "<Binary><Key>sleutel.pem</Key><Value Ref='0'/></Binary>";
    expect(
      await attached(
        `<?xml version="1.0"?><KeePassFile><Root><Group><Entry><String><Key>Title</Key><Value>C</Value></String>${binary}</Entry></Group></Root></KeePassFile>`,
      ),
    ).toEqual(["C: sleutel.pem null"]);
    const enpass = { title: "D", template_type: "login.default", fields: [], attachments: [{ name: "e.txt", data: "QUJDRA==" }] };
    expect(await attached(JSON.stringify({ folders: [], items: [enpass] }))).toEqual(["D: e.txt 4"]);
  });
});
