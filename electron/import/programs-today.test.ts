import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { detect } from "./detect.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { readVault } from "./read-vault.ts";

/* What other programs write today, as their own sources and other importers show (import-formats.md §4). */

type Content = Uint8Array | string;
async function read(content: Content | object, format: ImportFormat | null = null): Promise<ImportedVault> {
  const text = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
  const vault = await readVault(typeof text === "string" ? Buffer.from(text) : text, "file", format);
  if (!vault.ok) throw new Error(`${vault.error.code} ${vault.error.detail ?? ""}`);
  return vault.value;
}
const told = (vault: ImportedVault): readonly string[] => vault.problems.map(({ code }) => code);
const first = (vault: ImportedVault): ImportedItem => vault.items[0]!;
const fieldsOf = (item: ImportedItem): Readonly<Record<string, readonly [value: string, type: number]>> =>
  Object.fromEntries(item.fields.map(({ name, value, type }) => [name, [value, type]]));

describe("Proton Pass", () => {
  const login = (content: object, more: object = {}): object => ({
    itemId: "i",
    state: 1,
    data: { type: "login", metadata: { name: "Bank", note: "" }, content: { password: "p", ...content }, extraFields: [] },
    ...more,
  });
  const vault = (items: readonly object[], more: object = {}): object => ({
    version: "1.40.0",
    userId: "u",
    vaults: { a: { name: "Kantoor", items, ...more } },
  });

  it("keeps the folders of a vault as levels", async () => {
    const folders = [
      { folderId: "1", parentFolderId: null, name: "Servers" },
      { folderId: "2", parentFolderId: "1", name: "Web/Mail" },
      { folderId: "3", parentFolderId: "4", name: "Kring" },
      { folderId: "4", parentFolderId: "3", name: "Rond" },
    ];
    const items = ["2", "1", null, "weg", "3"].map((folderId) => login({}, { folderId }));
    const read1 = await read(vault(items, { folders }));
    expect(read1.items.map((item) => item.folders)).toEqual([
      ["Kantoor/Servers/Web-Mail"],
      ["Kantoor/Servers"],
      ["Kantoor"],
      ["Kantoor"],
      ["Kantoor/Rond/Kring"],
    ]);
    expect(first(read1).fields).toEqual([]);
  });
  it("takes addresses of the usual rule, and keeps those of another one as fields", async () => {
    const rules = [
      { url: "https://a.example", mode: 0 },
      { url: "https://nooit.example/", mode: 2 },
    ];
    const both = first(await read(vault([login({ urls: ["https://a.example/"], autofillUrls: rules })])));
    expect(both.login?.uris.map(({ uri }) => uri)).toEqual(["https://a.example/"]);
    expect(fieldsOf(both)).toEqual({ "autofillUrls (mode 2)": ["https://nooit.example/", 0] });
    const newer = first(await read(vault([login({ autofillUrls: rules })])));
    expect(newer.login?.uris.map(({ uri }) => uri)).toEqual(["https://a.example"]);
    const csv = first(
      await read(
        `type,name,url,autofillUrls,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,Bank,https://a.example,"${JSON.stringify(rules).replaceAll('"', '""')}",,u,p,,,1,1,Kantoor\n`,
      ),
    );
    expect([csv.login?.uris.map(({ uri }) => uri), fieldsOf(csv)]).toEqual([
      ["https://a.example"],
      { "autofillUrls (mode 2)": ["https://nooit.example/", 0] },
    ]);
  });
  it("hides what is hidden among the further details of an identity", async () => {
    const identity = {
      itemId: "i",
      state: 1,
      data: {
        type: "identity",
        metadata: { name: "Ik" },
        content: { firstName: "A", extraWorkDetails: [{ fieldName: "Kluis", type: "hidden", data: { content: "1234" } }] },
        extraFields: [],
      },
    };
    expect(fieldsOf(first(await read(vault([identity]))))).toEqual({ Kluis: ["1234", 1] });
  });
});

describe("Keeper", () => {
  const record = (more: object): object => ({ records: [{ uid: "1", title: "T", login: "u", password: "p", ...more }] });
  it("divides folders by a backslash; two are one within a name, and a slash is no level", async () => {
    const folders = [{ folder: "Werk\\Naam/met\\\\beide/soorten\\Diep" }, { shared_folder: "Klant\\A", folder: "Sub" }];
    expect(first(await read(record({ folders }))).folders).toEqual(["Werk/Naam-met\\beide-soorten/Diep", "Klant/A/Sub"]);
    expect(first(await read("A\\B/C,T,u,p,,,Deel\\Een#edit,TFC:Keeper,ABCDEFGH\n")).folders).toEqual(["Deel/Een", "A/B-C"]);
  });
  it("names the files of a record, whatever kind of record has them", async () => {
    const photo = await read({
      records: [
        { title: "Vakantie", $type: "photo" },
        { uid: "2", title: "Contract", $type: "file" },
      ],
    });
    expect(photo.attachments.map(({ owner }) => owner)).toEqual(["Vakantie", "Contract"]);
    const references = await read({
      records: [
        { uid: "1", title: "T", password: "p", references: { "$fileRef::1": ["2", "9"] } },
        { uid: "2", title: "Scan.pdf", $type: "file" },
      ],
    });
    expect(references.attachments.map(({ owner, file }) => `${owner}: ${file}`)).toEqual(["T: Scan.pdf", "T: 9", "Scan.pdf: Scan.pdf"]);
  });
  it("hides the parts of a passkey, and says that it cannot be used", async () => {
    const vault = await read(record({ custom_fields: { "$passkey::1": { privateKey: { kty: "EC", d: "geheim" }, credentialId: "c" } } }));
    expect(told(vault)).toEqual(["passkey-fields"]);
    expect(first(vault).fields.every(({ type }) => type === 1)).toBe(true);
    expect(JSON.stringify(first(vault).fields)).toContain("geheim");
  });
});

describe("1Password", () => {
  const pux = (item: object): Uint8Array =>
    zipSync({ "export.data": strToU8(JSON.stringify({ accounts: [{ vaults: [{ attrs: { name: "IT/Netwerk" }, items: [item] }] }] })) });
  it("takes the private key that every program reads, and the vault as one level", async () => {
    const sshKey = { privateKey: "own form", metadata: { privateKey: "PEM", publicKey: "ssh-ed25519 AAAA", fingerprint: "SHA256:x" } };
    const item = { categoryUuid: "114", overview: { title: "Sleutel" }, details: { sections: [{ fields: [{ value: { sshKey } }] }] } };
    expect(first(await read(pux(item)))).toMatchObject({ type: 5, details: { privateKey: "PEM" }, folders: ["IT-Netwerk"] });
  });

  const separator = "***5642bee8-a5ff-11dc-8314-0800200c9a66***";
  const pif = (...entries: readonly object[]): string => entries.map((each) => `${JSON.stringify(each)}\n${separator}\n`).join("");
  const webForm = {
    uuid: "A",
    typeName: "webforms.WebForm",
    folderUuid: "G",
    title: "Bank",
    location: "https://bank.example",
    openContents: { tags: ["geld"], faveIndex: 2 },
    secureContents: {
      URLs: [{ url: "https://bank.example" }, { label: "beheer", url: "https://beheer.example" }],
      fields: [
        { type: "T", name: "user", designation: "username", value: "u" },
        { type: "P", name: "pass", designation: "password", value: "p" },
      ],
      sections: [
        {
          title: "Extra",
          fields: [
            { k: "concealed", n: "x", t: "pincode", v: "1234" },
            { k: "string", n: "TOTP_1", t: "code", v: "JBSWY3DPEHPK3PXP" },
            { k: "date", n: "d", t: "sinds", v: 1_700_000_000 },
          ],
        },
      ],
      passwordHistory: [{ value: "oud", time: 1_600_000_000 }],
    },
  };
  const folder = { uuid: "G", typeName: "system.folder.Regular", title: "Sub/map", folderUuid: "F", secureContents: {} };
  const above = { uuid: "F", typeName: "system.folder.Regular", title: "Werk", secureContents: {} };

  it("1PIF: reads sign-ins with their folder, codes, sections and old passwords", async () => {
    const vault = await read(
      pif(webForm, folder, above, { uuid: "X", typeName: "system.folder.SavedSearch", title: "Zoek", secureContents: {} }),
    );
    expect([vault.format, vault.items.length, vault.rows, told(vault)]).toEqual(["1password-1pif", 1, 1, ["favourites"]]);
    expect(first(vault)).toMatchObject({
      type: 1,
      name: "Bank",
      folders: ["Werk/Sub-map"],
      login: { username: "u", password: "p", totp: "JBSWY3DPEHPK3PXP" },
      passwordHistory: [{ password: "oud", lastUsedDate: "2020-09-13T12:26:40.000Z" }],
    });
    expect(first(vault).login?.uris.map(({ uri }) => uri)).toEqual(["https://bank.example", "https://beheer.example"]);
    expect(fieldsOf(first(vault))).toEqual({
      beheer: ["https://beheer.example", 0],
      Extra: ["", 0],
      pincode: ["1234", 1],
      sinds: ["2023-11-14", 0],
      tags: ["geld", 0],
    });
  });
  it("1PIF: reads cards and identities, in both ways of keeping them", async () => {
    const card = {
      uuid: "B",
      typeName: "wallet.financial.CreditCard",
      title: "Pas",
      secureContents: {
        sections: [
          {
            name: "",
            fields: [
              { k: "string", n: "cardholder", t: "naam", v: "A. de Vries" },
              { k: "string", n: "ccnum", t: "nummer", v: "4111111111111111" },
              { k: "monthYear", n: "expiry", t: "tot", v: 202_712 },
              { k: "concealed", n: "pin", t: "pin", v: "9999" },
            ],
          },
        ],
      },
    };
    const flat = {
      uuid: "C",
      typeName: "wallet.financial.CreditCard",
      title: "Oude pas",
      secureContents: { ccnum: "4111", cvv: "123", expiry_mm: "3", expiry_yy: "2029", bank: "Rabo" },
    };
    const identity = {
      uuid: "D",
      typeName: "identities.Identity",
      title: "Ik",
      secureContents: {
        sections: [
          {
            fields: [
              { k: "string", n: "firstname", t: "voornaam", v: "Anna" },
              { k: "address", n: "address", t: "adres", v: { street: "Dorpsstraat 1", city: "Ede", region: "GLD" } },
            ],
          },
        ],
      },
    };
    const { items } = await read(pif(card, flat, identity));
    expect(items).toMatchObject([
      { type: 3, details: { cardholderName: "A. de Vries", number: "4111111111111111", expMonth: "12", expYear: "2027" } },
      { type: 3, details: { number: "4111", code: "123", expMonth: "3", expYear: "2029" } },
      { type: 4, details: { firstName: "Anna", address1: "Dorpsstraat 1", city: "Ede" } },
    ]);
    expect(items.map(fieldsOf)).toEqual([{ pin: ["9999", 1] }, { bank: ["Rabo", 0] }, { "adres region": ["GLD", 0] }]);
  });
  it("1PIF: leaves the bin out, names a damaged line, and lists the files of a folder", async () => {
    const data = `${pif(webForm, { ...webForm, uuid: "Z", title: "Weg", trashed: true })}{"uuid": kapot\n`;
    const vault = await read(zipSync({ "b.1pif/data.1pif": strToU8(data), "b.1pif/attachments/A/scan.pdf": strToU8("x") }));
    expect([vault.format, vault.items.length, vault.leftOut]).toEqual(["1password-1pif", 1, 2]);
    expect([...told(vault)].sort()).toEqual(["attachment", "favourites", "trash", "unreadable"]);
    expect(vault.attachments).toMatchObject([{ owner: "Bank", file: "scan.pdf" }]);
  });
  it("1PIF: is no line of JSON that another program wrote", () => {
    for (const other of ['{"uuid":"a","title":"x"}\n', '{"overview":{"title":"x"},"details":{}}', '{"items":[],"folders":[]}'])
      expect(detect(Buffer.from(other), "a.1pif").format).not.toBe("1password-1pif");
  });
});

describe("LastPass", () => {
  const head = "url,username,password,totp,extra,name,grouping,fav";
  it("a row that is a folder only is no sign-in", async () => {
    const vault = await read(`${head}\nhttp://group,,,,,Werk,Werk,0\nhttps://a.example,u,p,,,A,Werk,1\n`);
    expect([vault.items.length, vault.empty, told(vault)]).toEqual([1, 1, ["favourites"]]);
  });
  it("a page that was saved is read as the table in it, its characters decoded once", async () => {
    const page = `<html><head></head><body><pre style="x">${head}\nhttps://a.example,u,a&amp;b&lt;c&amp;amp;,,,A,,0\n</pre></body></html>`;
    const vault = await read(page);
    expect([vault.format, first(vault).login?.password]).toEqual(["lastpass-csv", "a&b<c&amp;"]);
    expect(detect(Buffer.from(page), "a.html").format).toBe("lastpass-csv");
  });
});

describe("IT Glue", () => {
  const head = "id,organization,name,password_category,username,password,one_time_password,otp_secret";
  it("says whose code is set up without its key in the file; a category is one level", async () => {
    const vault = await read(`${head}\n1,Klant,A,App / Web,u,p,Yes,\n2,Klant,B,,u,p,Yes,JBSWY3DPEHPK3PXP\n3,Klant,C,,u,p,No,\n`);
    expect(vault.problems.map(({ code, message }) => [code, message.parameters])).toEqual([["totp-missing", { name: "A" }]]);
    expect([first(vault).folders, vault.items[1]?.login?.totp]).toEqual([["App - Web"], "JBSWY3DPEHPK3PXP"]);
  });
});

describe("favourites", () => {
  it.each([
    [
      "bitwarden-json",
      JSON.stringify({
        encrypted: false,
        items: [
          { type: 2, name: "A", favorite: true },
          { type: 2, name: "B", favorite: false },
        ],
      }),
    ],
    ["bitwarden-csv", "folder,favorite,type,name,login_username,login_password\n,1,login,A,u,p\n,,login,B,u,p\n"],
    ["lastpass-csv", "url,username,password,totp,extra,name,grouping,fav\nhttps://a.example,u,p,,,A,,1\nhttps://a.example,u,p,,,B,,0\n"],
    ["1password-csv", "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nA,,u,p,,true,false,,\nB,,u,p,,false,false,,\n"],
    ["synology-c2", "Display_Name,Login_Username,Login_Password,Login_URLs,Login_TOTP,Notes,Favorite\nA,u,p,,,,true\nB,u,p,,,,false\n"],
    ["zoho-vault", "Password Name,Password URL,SecretData,Favorite\nA,,Password:p,true\nB,,Password:p,false\n"],
  ] as const)("of %s are counted once, and stay behind", async (format, content) => {
    const vault = await read(content);
    expect([vault.format, vault.problems.filter(({ code }) => code === "favourites")]).toMatchObject([
      format,
      [{ severity: "info", message: { parameters: { count: 1 } } }],
    ]);
    expect(first(vault).fields).toEqual([]);
  });
});

describe("SSH keys", () => {
  it.each([
    ["RSA", generateKeyPairSync("rsa", { modulusLength: 1024 }), "pkcs1", "ssh-rsa"],
    ["Ed25519", generateKeyPairSync("ed25519"), "pkcs8", "ssh-ed25519"],
    ["P-256", generateKeyPairSync("ec", { namedCurve: "P-256" }), "sec1", "ecdsa-sha2-nistp256"],
  ] as const)("of kind %s get the public key that follows from them", async (_, pair, type, kind) => {
    const privateKey = pair.privateKey.export({ format: "pem", type: type as "pkcs8" }).toString();
    const record = { records: [{ title: "Sleutel", $type: "sshKeys", custom_fields: { $keyPair: { privateKey } } }] };
    const item = first(await read(record));
    expect([item.type, item.details?.["privateKey"]]).toEqual([5, privateKey]);
    const [name, base64 = ""] = item.details?.["publicKey"]?.split(" ") ?? [];
    expect(name).toBe(kind);
    // Its last part is what the key's own export ends with.
    const own = createPublicKey(pair.privateKey).export({ format: "jwk" });
    const last = Buffer.from(String(own.y ?? own.n ?? own.x), "base64url");
    expect(Buffer.from(base64, "base64").subarray(-last.length)).toEqual(last);
  });
});

describe("programs that few have", () => {
  it("Passky: reads what is not encrypted, and says when it is", async () => {
    const passwords = [{ website: "a.example", username: "u", password: "p", message: "notitie" }];
    expect(first(await read({ encrypted: false, passwords }))).toMatchObject({ notes: "notitie", login: { username: "u", password: "p" } });
    const closed = await readVault(Buffer.from(JSON.stringify({ encrypted: true, passwords })), "f", null);
    expect(closed.ok ? "" : closed.error.code).toBe("import.encrypted-export");
  });
  it("Clipperz: finds the password by its label, tags as folders, and what is archived", async () => {
    const field = (label: string, value: string, actionType: string, hidden = false): object => ({ label, value, actionType, hidden });
    const cards = [
      {
        label: "Bank \uE009Geld \uE009\uE010ARCH",
        data: { notes: "regel\nC:\\nieuw", directLogins: {} },
        currentVersion: {
          fields: {
            a: field("pin", "1234", "PASSWORD", true),
            b: field("password", "a<b&c", "PASSWORD", true),
            c: field("username", "u@a.example", "EMAIL"),
            d: field("url", "https://a.example", "URL"),
          },
        },
      },
    ];
    const inside = JSON.stringify(cards).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const vault = await read(`<html><head><title>Clipperz data</title></head><body><textarea>${inside}</textarea></body></html>`);
    expect([vault.format, told(vault)]).toEqual(["clipperz", ["archived"]]);
    expect(first(vault)).toMatchObject({
      name: "Bank",
      folders: ["Geld"],
      notes: "regel\nC:\\nieuw",
      login: { username: "u@a.example", password: "a<b&c", uris: [{ uri: "https://a.example" }] },
    });
    expect(fieldsOf(first(vault))).toEqual({ pin: ["1234", 1] });
  });
  it("GNOME: every secret of every keyring comes in, of a web page or not", async () => {
    const vault = await read({
      Login: [{ display_name: "https://a.example/", secret: "p", attributes: { username_value: "u", "xdg:schema": "x", dienst: "imap" } }],
      Netwerk: [{ display_name: "Wifi", secret: "geheim", attributes: {} }],
    });
    expect(vault.items.map(({ name, folders, login }) => [name, folders, login?.username, login?.password])).toEqual([
      ["https://a.example/", ["Login"], "u", "p"],
      ["Wifi", ["Netwerk"], "", "geheim"],
    ]);
    expect(fieldsOf(first(vault))).toEqual({ dienst: ["imap", 0] });
  });
  it("Dashlane's old JSON: sign-ins, cards, addresses and kinds that nobody knows", async () => {
    const vault = await read({
      AUTHENTIFIANT: [{ title: "A", login: "u", secondaryLogin: "u2", email: "a@b.example", password: "p", domain: "a.example", note: "" }],
      PAYMENTMEANS_CREDITCARD: [{ bank: "Rabo", cardNumber: "4111", owner: "Anna" }],
      ADDRESS: [{ addressName: "Thuis", city: "Ede" }],
      EMAIL: [{ email: "c@d.example" }],
      FISCALSTATEMENT: [{ fiscalNumber: "12" }],
    });
    expect(vault.items.map(({ type, name }) => [type, name])).toEqual([
      [1, "A"],
      [3, "Rabo"],
      [4, "Thuis"],
      [4, "c@d.example"],
      [2, "FISCALSTATEMENT"],
    ]);
    expect(fieldsOf(first(vault))).toEqual({ secondaryLogin: ["u2", 0], email: ["a@b.example", 0] });
  });
  it("PasswordWallet: is taken for it by its line ends only, and by hand", async () => {
    const marked = "Bank;https://a.example;u;p;regel¬twee;Geld\nMail;;v;q;;\n";
    expect((await read(marked)).format).toBe("password-wallet");
    expect(first(await read(marked))).toMatchObject({ name: "Bank", notes: "regel\ntwee", folders: ["Geld"] });
    const plain = marked.replace("¬", " ");
    expect(detect(Buffer.from(plain), "f.txt").format).toBeNull();
    expect((await read(plain, "password-wallet")).items.length).toBe(2);
  });
  it("Password Dragon: what is not filled in is not the word for it", async () => {
    const record = (rest: string): string =>
      `<PasswordManager version="1"><record><Account-Name>A</Account-Name><User-Id>null</User-Id><Password>p</Password><Category>Unfiled</Category>${rest}</record></PasswordManager>`;
    const item = first(await read(record("<Attribute-1>pin 12</Attribute-1><Attribute-2>null</Attribute-2>")));
    expect([item.login?.username, item.folders, fieldsOf(item)]).toEqual(["", [""], { "Attribute-1": ["pin 12", 0] }]);
  });
});
