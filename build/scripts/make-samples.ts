import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argon2d, argon2id } from "hash-wasm";
import { strToU8, zipSync } from "fflate";
import kdbxweb from "kdbxweb";

/*
 * Makes resources/samples: invented export files of every format, to try the import with and for its tests. Run it with
 * `node build/scripts/make-samples.ts`; only the KDBX differs from run to run (its keys are random).
 */

const folder = join(import.meta.dirname, "../../resources/samples");
/** Password of every sample that has one. */
export const samplePassword = "voorbeeld kluis 7";

let state = 20261124;
const random = (most: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % most;
};
const password = (): string =>
  Array.from({ length: 14 }, () => "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%*+-"[random(61)]).join("");
const secret = (): string => Array.from({ length: 16 }, () => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random(32)]).join("");
const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const table = (heads: readonly string[], rows: readonly (readonly string[])[], end = "\n"): string =>
  [heads, ...rows].map((row) => row.map(quoted).join(",") + end).join("");

/* ------------------------------------------------------------------ LastPass: a law firm, with what goes wrong in practice */

const folders: readonly (readonly [string, number, readonly string[]])[] = [
  ["Bank", 9, ["Rabobank zakelijk", "ING zakelijk", "Derdengeldenrekening", "Creditcardportaal"]],
  ["Belastingdienst & KvK", 7, ["Belastingdienst zakelijk", "KvK Mijn Handelsregister", "eHerkenning"]],
  ["Dossiers\\Arbeidsrecht", 18, ["Rechtspraak Mijn Zaak", "UWV werkgever", "Cliëntportaal"]],
  ["Dossiers\\Familierecht", 16, ["Rechtspraak familie", "Raad voor de Kinderbescherming", "Mediationportaal"]],
  ["Dossiers\\Ondernemingsrecht", 15, ["Notaris Westerpoort", "Dataroom", "Handelsregister"]],
  ["IT\\Office 365", 10, ["Microsoft 365 beheer", "Entra", "Exchange Online"]],
  ["IT\\Routers en switches", 8, ["Router Hoofdkantoor", "Switch 2e etage", "Wifi-controller"]],
  ["Kantoor", 10, ["KPN Zakelijk, facturen", "PostNL MijnPost, secretariaat", "Schoonmaak"]],
  ["Kantoor\\Leveranciers", 12, ["Lyreco", "Bol zakelijk", "Koffie-automaat"]],
  ["Wifi", 3, ["Wifi gasten", "Wifi medewerkers"]],
  ["", 6, ["Exact Online", "AFAS", "Zoom"]],
];
function lastPass(): string {
  const rows: string[][] = [];
  for (const [group, count, names] of folders) {
    for (let index = 0; index < count; index += 1) {
      const name = `${names[index % names.length] ?? ""}${index < names.length ? "" : ` ${String(Math.floor(index / names.length) + 1)}`}`;
      const host = `${name
        .normalize("NFD")
        .replace(/[^A-Za-z0-9]+/gu, "-")
        .toLowerCase()
        .replace(/^-|-$/gu, "")}.example`;
      rows.push([
        `https://${host}/login`,
        `gebruiker${String(rows.length + 1)}@vandijk.example`,
        password(),
        index % 6 === 0 ? secret() : "",
        index % 5 === 0 ? "Klantnummer staat in het dossier.\nBellen voor herstel." : "",
        name,
        group,
        index % 9 === 0 ? "1" : "0",
      ]);
    }
  }
  const note = (name: string, extra: string, group: string): string[] => ["http://sn", "", "", "", extra, name, group, "0"];
  const card = (name: string, month: string): string[] =>
    note(
      name,
      `NoteType:Credit Card\nLanguage:nl-NL\nName on Card:H. van Dijk\nType:Visa\nNumber:4000 0000 0000 ${String(1000 + random(8999))}\nSecurity Code:${String(100 + random(899))}\nStart Date:,\nExpiration Date:${month},2028\nNotes:Alleen voor reizen`,
      "Bank",
    );
  rows.splice(20, 0, card("Zakelijke kaart Hanneke", "May"), card("Zakelijke kaart Ruth", "13"));
  rows.splice(31, 0, note("Alarmcode kantoor", "Code staat op de kaart in de kluis.\nNa 18:00 bellen met de meldkamer.", "Kantoor"));
  rows.splice(
    40,
    0,
    note(
      "Adres Van Dijk & Partners",
      "NoteType:Address\nLanguage:nl-NL\nTitle:\nFirst Name:Hanneke\nLast Name:van Dijk\nCompany:Van Dijk & Partners Advocaten\nAddress 1:Keizersgracht 1\nCity / Town:Amsterdam\nZip / Postal Code:1015 AA\nCountry:Nederland\nEmail Address:kantoor@vandijk.example\nNotes:",
      "Kantoor",
    ),
  );
  rows.splice(
    44,
    0,
    note(
      "Verzekering",
      `NoteType:Insurance\nLanguage:nl-NL\nCompany:Onderlinge\nPolicy Number:P-${String(10000 + random(89999))}\nURL:\nNotes:Polis ligt in de kast`,
      "Kantoor",
    ),
  );
  // Rows with something to say about them.
  rows.splice(12, 0, [
    "htps//portaal.rechtspraak",
    "secretariaat@vandijk.example",
    password(),
    "",
    "",
    "Portaal rechtspraak oud",
    "Dossiers\\Arbeidsrecht",
    "0",
  ]);
  rows.splice(25, 0, [
    "https://authenticator.example",
    "beheer@vandijk.example",
    password(),
    "JBSWY3DPEHPK3PX1",
    "",
    "Beheerportaal",
    "IT\\Office 365",
    "0",
  ]);
  rows.splice(50, 0, [
    "https://notitie.example",
    "ruth@vandijk.example",
    password(),
    "",
    "Lange notitie. ".repeat(700),
    "Handleiding dossiersysteem",
    "Kantoor",
    "0",
  ]);
  rows.splice(60, 0, ["https://leeg.example", "", "", "", "", "", "Kantoor", "0"]);
  rows.splice(70, 0, ["https://scan\nner.example", "scanner", password(), "", "", "Scanner 1e etage", "Kantoor", "0"]);
  const line = (row: readonly string[]): string => `${row.map(quoted).join(",")}\r\n`;
  // Duplicates, one of them in another folder and one with another password.
  const at = (name: string): string[] => rows.find((row) => row[5] === name) ?? [];
  rows.push(
    [...at("KPN Zakelijk, facturen")],
    [...at("KPN Zakelijk, facturen")],
    [...at("Rechtspraak Mijn Zaak")],
    at("Exact Online").map((cell, column) => (column === 6 ? "Bank" : cell)),
    at("AFAS").map((cell, column) => (column === 2 ? password() : cell)),
  );
  const lines = rows.map(line);
  lines.splice(80, 0, "\r\n", ",,,,,,,\r\n");
  lines.splice(95, 0, "https://kolommen.example,wie,wat,,,Te veel waarden,Kantoor,0,nog,een\r\n");
  return `url,username,password,totp,extra,name,grouping,fav\r\n${lines.join("")}`;
}

/* ------------------------------------------------------------------ the others: few items, every kind of value */

const bitwardenCsv = (): string =>
  table(
    ["collections", "type", "name", "notes", "fields", "reprompt", "login_uri", "login_username", "login_password", "login_totp"],
    [
      [
        "IT/Microsoft 365,IT",
        "login",
        "Microsoft 365 beheer",
        "Tweede beheerder",
        "PIN: 4711\nactief: true",
        "1",
        "https://admin.example,https://portal.example",
        "beheer@vandijk.example",
        password(),
        secret(),
      ],
      ["Kantoor", "note", "Alarmcode", "Code ligt in de kluis", "", "0", "", "", "", ""],
      ["", "login", "Zonder collectie", "", "", "0", "router.example:8443", "admin", password(), ""],
      ["Kantoor", "card", "Kaart", "", "", "0", "", "", "", ""],
    ],
  );

const bitwardenJson = (): unknown => ({
  encrypted: false,
  collections: [
    { id: "c1", organizationId: "o1", name: "IT/Microsoft 365", externalId: null },
    { id: "c2", organizationId: "o1", name: "Kantoor", externalId: null },
  ],
  items: [
    {
      id: "i1",
      organizationId: "o1",
      folderId: null,
      type: 1,
      reprompt: 1,
      name: "Microsoft 365 beheer",
      notes: "Tweede beheerder",
      favorite: false,
      collectionIds: ["c1", "c2"],
      fields: [
        { name: "PIN", value: "4711", type: 1, linkedId: null },
        { name: "actief", value: "true", type: 2, linkedId: null },
      ],
      login: {
        uris: [{ match: 3, uri: "https://admin.example" }],
        username: "beheer@vandijk.example",
        password: password(),
        totp: secret(),
        fido2Credentials: [
          {
            credentialId: "a1b2",
            keyType: "public-key",
            keyAlgorithm: "ECDSA",
            keyCurve: "P-256",
            keyValue: "MIGHAgEA",
            rpId: "admin.example",
            rpName: "Admin",
            userHandle: "dWk",
            userName: "beheer",
            userDisplayName: "Beheer",
            counter: "0",
            discoverable: "true",
            creationDate: "2026-03-02T10:00:00.000Z",
          },
        ],
      },
      passwordHistory: [{ lastUsedDate: "2026-01-02T10:00:00.000Z", password: password() }],
    },
    { id: "i2", type: 2, name: "Alarmcode", notes: "Code ligt in de kluis", secureNote: { type: 0 }, collectionIds: ["c2"] },
    {
      id: "i3",
      type: 3,
      name: "Zakelijke kaart",
      notes: null,
      card: { cardholderName: "H. van Dijk", brand: "Visa", number: "4000000000001234", expMonth: "12", expYear: "2029", code: "321" },
      collectionIds: ["c2"],
    },
    {
      id: "i4",
      type: 4,
      name: "Hanneke",
      notes: null,
      identity: { title: "Mevr", firstName: "Hanneke", lastName: "van Dijk", email: "h.vandijk@vandijk.example", country: "NL" },
      collectionIds: ["c2"],
    },
    {
      id: "i5",
      type: 5,
      name: "Server",
      notes: null,
      sshKey: {
        privateKey: "-----BEGIN OPENSSH PRIVATE KEY-----\nZm9v\n-----END OPENSSH PRIVATE KEY-----",
        publicKey: "ssh-ed25519 AAAA beheer",
        keyFingerprint: "SHA256:abc",
      },
      collectionIds: ["c1"],
    },
    {
      id: "i6",
      type: 1,
      name: "Weggegooid",
      login: { uris: null, username: "oud", password: password(), totp: null },
      collectionIds: ["c2"],
      deletedDate: "2026-02-01T00:00:00Z",
    },
    { id: "i7", type: 42, name: "Onbekend soort", collectionIds: ["c2"] },
  ],
});

const onePasswordCsv = (): string =>
  table(
    ["Title", "Url", "Username", "Password", "OTPAuth", "Favorite", "Archived", "Tags", "Notes"],
    [
      [
        "Boekhouding",
        "https://boek.example",
        "fin@vandijk.example",
        password(),
        `otpauth://totp/Boek?secret=${secret()}&issuer=Boek`,
        "false",
        "false",
        "Financiën;Kantoor",
        "Jaarafsluiting\nin januari",
      ],
      ["Oude site", "https://oud.example", "wie", password(), "", "false", "true", "", ""],
      ["Sleutelkast", "", "", "", "", "false", "false", "Kantoor", "Kast 2"],
    ],
  );

const pux = (): Uint8Array =>
  zipSync({
    "export.attributes": strToU8(JSON.stringify({ version: 3, description: "1Password Unencrypted Export", createdAt: 1_760_000_000 })),
    "export.data": strToU8(
      JSON.stringify({
        accounts: [
          {
            attrs: {
              accountName: "Van Dijk",
              name: "Van Dijk",
              email: "h.vandijk@vandijk.example",
              uuid: "A",
              domain: "https://vandijk.1password.example/",
            },
            vaults: [
              {
                attrs: { uuid: "v1", name: "Kantoor", type: "U" },
                items: [
                  {
                    uuid: "1",
                    favIndex: 0,
                    createdAt: 1,
                    updatedAt: 2,
                    state: "active",
                    categoryUuid: "001",
                    details: {
                      loginFields: [
                        { value: "fin@vandijk.example", id: "", name: "email", fieldType: "E", designation: "username" },
                        { value: password(), id: "", name: "pw", fieldType: "P", designation: "password" },
                      ],
                      notesPlain: "Jaarafsluiting",
                      sections: [
                        {
                          title: "Beveiliging",
                          name: "s",
                          fields: [
                            { title: "code", id: "TOTP_1", value: { totp: secret() } },
                            { title: "herstelcode", id: "r", value: { concealed: "abcd-efgh" } },
                          ],
                        },
                      ],
                      passwordHistory: [{ value: password(), time: 1_700_000_000 }],
                    },
                    overview: {
                      title: "Boekhouding",
                      url: "https://boek.example",
                      urls: [
                        { label: "", url: "https://boek.example" },
                        { label: "", url: "https://app.boek.example" },
                      ],
                      tags: ["Financiën"],
                    },
                  },
                  {
                    uuid: "2",
                    state: "active",
                    categoryUuid: "002",
                    details: {
                      notesPlain: "",
                      sections: [
                        {
                          title: "",
                          name: "",
                          fields: [
                            { title: "naam", id: "cardholder", value: { string: "H. van Dijk" } },
                            { title: "nummer", id: "ccnum", value: { creditCardNumber: "4000000000001234" } },
                            { title: "code", id: "cvv", value: { concealed: "321" } },
                            { title: "verloopt", id: "expiry", value: { monthYear: 202905 } },
                          ],
                        },
                      ],
                    },
                    overview: { title: "Zakelijke kaart", url: "" },
                  },
                  {
                    uuid: "3",
                    state: "active",
                    categoryUuid: "003",
                    details: { notesPlain: "Code ligt in de kluis", sections: [] },
                    overview: { title: "Alarmcode" },
                  },
                  {
                    uuid: "4",
                    state: "active",
                    categoryUuid: "006",
                    details: {
                      notesPlain: "",
                      documentAttributes: { fileName: "polis.pdf", documentId: "d", decryptedSize: 1 },
                      sections: [],
                    },
                    overview: { title: "Polis" },
                  },
                ],
              },
              {
                attrs: { uuid: "v2", name: "IT", type: "U" },
                items: [
                  {
                    uuid: "5",
                    state: "archived",
                    categoryUuid: "110",
                    details: {
                      notesPlain: "",
                      sections: [
                        {
                          title: "",
                          name: "",
                          fields: [
                            { title: "URL", id: "url", value: { string: "server.example" } },
                            { title: "gebruiker", id: "username", value: { string: "root" } },
                            { title: "wachtwoord", id: "password", value: { concealed: password() } },
                          ],
                        },
                      ],
                    },
                    overview: { title: "Server" },
                  },
                  {
                    uuid: "6",
                    state: "active",
                    categoryUuid: "114",
                    details: {
                      notesPlain: "",
                      sections: [
                        {
                          title: "",
                          name: "",
                          fields: [
                            {
                              title: "private key",
                              id: "private_key",
                              value: {
                                sshKey: {
                                  privateKey: "-----BEGIN PRIVATE KEY-----\nZm9v\n-----END PRIVATE KEY-----",
                                  metadata: { publicKey: "ssh-ed25519 AAAA", fingerprint: "SHA256:abc" },
                                },
                              },
                            },
                          ],
                        },
                      ],
                    },
                    overview: { title: "Sleutel" },
                  },
                ],
              },
            ],
          },
        ],
      }),
    ),
  });

async function keePass(): Promise<{ readonly kdbx: Uint8Array; readonly xml: string }> {
  kdbxweb.CryptoEngine.setArgon2Impl(async (key, salt, memory, iterations, length, parallelism, type) => {
    const derive = type === kdbxweb.CryptoEngine.Argon2TypeArgon2d ? argon2d : argon2id;
    return Uint8Array.from(
      await derive({
        password: new Uint8Array(key),
        salt: new Uint8Array(salt),
        memorySize: memory,
        iterations,
        hashLength: length,
        parallelism,
        outputType: "binary",
      }),
    ).buffer;
  });
  const database = kdbxweb.Kdbx.create(new kdbxweb.Credentials(kdbxweb.ProtectedValue.fromString(samplePassword)), "Van Dijk");
  database.createRecycleBin();
  const root = database.getDefaultGroup();
  const add = (
    group: kdbxweb.KdbxGroup,
    values: Readonly<Record<string, string>>,
    hidden: readonly string[] = ["Password"],
  ): kdbxweb.KdbxEntry => {
    const entry = database.createEntry(group);
    for (const [name, value] of Object.entries(values))
      entry.fields.set(name, hidden.includes(name) ? kdbxweb.ProtectedValue.fromString(value) : value);
    return entry;
  };
  const it = database.createGroup(root, "IT");
  const routers = database.createGroup(it, "Routers en switches");
  const router = add(
    routers,
    {
      Title: "Router hoofdkantoor",
      UserName: "admin",
      Password: password(),
      URL: "https://192.0.2.1",
      Notes: "Firmware 7",
      SNMP: "geheim woord",
    },
    ["Password", "SNMP"],
  );
  router.pushHistory();
  router.fields.set("Password", kdbxweb.ProtectedValue.fromString(password()));
  add(
    it,
    {
      Title: "Microsoft 365",
      UserName: "beheer@vandijk.example",
      Password: password(),
      URL: "https://admin.example",
      Notes: "",
      otp: `otpauth://totp/M?secret=${secret()}&period=30&digits=6`,
    },
    ["Password", "otp"],
  );
  add(root, { Title: "Alarmcode", UserName: "", Password: "", URL: "", Notes: "Code ligt in de kluis" });
  const old = add(root, { Title: "Oud", UserName: "wie", Password: password(), URL: "", Notes: "" });
  database.remove(old);
  const kdbx = new Uint8Array(await database.save());
  return { kdbx, xml: await database.saveXml(true) };
}

const chromium = (): string =>
  table(
    ["name", "url", "username", "password", "note"],
    [
      ["boek.example", "https://boek.example/login", "fin@vandijk.example", password(), "hoofdrekening"],
      ["", "https://www.koffie.example/", "kantoor", password(), ""],
      ["app", "android://hash==@com.example.app/", "kantoor", password(), ""],
    ],
  );
const firefox = (): string =>
  `${[
    ["url", "username", "password", "httpRealm", "formActionOrigin", "guid", "timeCreated", "timeLastUsed", "timePasswordChanged"],
    [
      "https://boek.example",
      "fin@vandijk.example",
      password(),
      "",
      "https://boek.example",
      "{1}",
      "1700000000000",
      "1700000000000",
      "1700000000000",
    ],
    ["chrome://FirefoxAccounts", "abc", "{}", "Firefox Accounts credentials", "", "{2}", "1", "1", "1"],
  ]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n")}\r\n`;

await mkdir(folder, { recursive: true });
const { kdbx, xml } = await keePass();
const samples: Readonly<Record<string, string | Uint8Array>> = {
  "lastpass.csv": lastPass(),
  "bitwarden.csv": bitwardenCsv(),
  "bitwarden.json": JSON.stringify(bitwardenJson(), null, 2),
  "1password.csv": onePasswordCsv(),
  "1password.1pux": pux(),
  "keepass.kdbx": kdbx,
  "keepass.xml": xml,
  "chrome.csv": chromium(),
  "microsoft-edge.csv": chromium(),
  "firefox.csv": firefox(),
};
for (const [name, content] of Object.entries(samples)) await writeFile(join(folder, name), content);
await writeFile(
  join(folder, "README.md"),
  `Invented export files to try the vault import with; nobody's data. The password of keepass.kdbx is \`${samplePassword}\`.\nMade by \`node build/scripts/make-samples.ts\`.\n`,
);
