/** An invented onboarding for looking at the wizard: a law firm with departments, people with slips, and an import file. */
import type { ImportPreview } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import type { DraftCollection, DraftPerson, OnboardingDraft } from "#shared/setup/draft/draft";

const levels: Readonly<Record<string, AccessLevel>> = { M: "manage", E: "edit", V: "view", H: "view-hidden" };
const collection = (path: string, access: string): DraftCollection => ({
  path,
  access: access
    .split(", ")
    .filter((entry) => entry !== "")
    .map((entry) => ({ group: entry.slice(2), level: levels[entry[0] ?? "V"] ?? "view" })),
});

const people: readonly DraftPerson[] = (
  [
    ["Hanneke van Dijk", "h.vandijk@vandijk.example", 0, "Directie"],
    ["Cas ter Horst", "c.terhorst@vandijk.example", 2, "Advocatuur"],
    ["Mirjam Vos", "m.vos@vandijk.example", 2, "Secr."],
    ["Nout Blok", "n.blok@vandijk.example", 1, "ICT"],
    ["Esra Demir", "e.demir@vandijk.example", 2, "Advocatuur"],
    ["Tessa Bakker", "t.bakker@vandijk.example", 2, "Fin. adm."],
    ["Marc Visser", "m.visser@vandijk", 2, "Advocatuur"],
    ["E. Demir", "e.demir@vandijk.example", 2, "Advocatuur"],
    ["Willem-Jan Postma", "wj.postma@vandijk.example", 2, "Advocatuur"],
    ["", "receptie@vandijk.example", 2, "Secr."],
    ["Sanne Kuipers", "s.kuipers@vandijk.example", 2, "Stagiairs"],
    ["Ruth de Graaf", "ruth.degraaf@gmail.example", 2, "Fin. adm."],
    ["Ilse Hofman", "i.hofman@vandijk.example", 2, "Directie"],
    ["Omar Haddad", "o.haddad@vandijk.example", 2, "Advocatuur"],
    ["Pien Smit", "p.smit@vandijk.example", 2, "Advocatuur"],
    ["Lars Mulder", "l.mulder@vandijk.example", 2, "Advocatuur"],
    ["Yara Yıldız", "y.yildiz@vandijk.example", 2, "Advocatuur"],
    ["Joost Kok", "j.kok@vandijk.example", 2, "Secr."],
    ["Femke Bos", "f.bos@vandijk.example", 2, "Secr."],
    ["Thijs Peters", "t.peters@vandijk.example", 2, "ICT"],
    ["Noor Jansen", "n.jansen@vandijk.example", 2, "Fin. adm."],
    ["Bram de Wit", "b.dewit@vandijk.example", 2, "Advocatuur"],
  ] as const
).map(([name, email, role, department], index) => ({ line: index + 2, email, name, role, department, groups: [] }));

export const draftVanDijk: OnboardingDraft = {
  id: asId("draft-van-dijk"),
  profileId: asId("profile-eu"),
  clientId: null,
  existing: false,
  step: "client",
  done: [],
  savedAt: new Date().toISOString(),
  client: {
    name: "Van Dijk & Partners Advocaten",
    billingEmail: "administratie@vandijk.example",
    ownerEmail: "h.vandijk@vandijk.example",
    plan: 19,
    seats: 25,
    colour: 7,
    monogram: "VD",
    tags: ["Legal", "Utrecht"],
    seatsToBuyAccepted: 0,
  },
  blueprint: {
    id: "departments-and-functions",
    likeClientId: null,
    parameters: {
      domain: "vandijk.example",
      departments: ["Directie", "Dossiers", "Financiën", "Kantoor"],
      functions: ["Advocaten", "Secretariaat", "Boekhouding"],
    },
  },
  groups: ["Directie", "Advocaten", "Secretariaat", "Boekhouding", "IT-beheer", "Iedereen"],
  collections: [
    collection("Directie", "M Directie"),
    collection("Directie/Contracten en statuten", "M Directie, V Advocaten"),
    collection("Directie/Notulen", "M Directie, V Secretariaat"),
    collection("Dossiers", "M Advocaten"),
    collection("Dossiers/Arbeidsrecht", "E Advocaten, E Secretariaat, M Directie"),
    collection("Dossiers/Familie- en jeugdrecht", "M Advocaten, H Secretariaat"),
    collection("Dossiers/Ondernemingsrecht", "M Advocaten, E Secretariaat"),
    collection("Financiën", "V Directie, M Boekhouding"),
    collection("Financiën/Bank en derdengeldenrekening", "M Directie, E Boekhouding, H IT-beheer"),
    collection("Financiën/Belastingdienst", "V Directie, M Boekhouding"),
    collection("Kantoor", "M Secretariaat, V Iedereen"),
    collection("Kantoor/Leveranciers", "M Secretariaat, V Iedereen"),
    collection("Kantoor/Wifi en alarm", "M Secretariaat, E IT-beheer, V Iedereen"),
    collection("IT", "M IT-beheer"),
    collection("IT/Break-glass", ""),
    collection("IT/Microsoft 365 en netwerk", "M IT-beheer"),
  ],
  collectionSettings: null,
  importing: {
    importId: "import-1",
    handle: asId("file-1"),
    fileName: "lastpass_export_vandijk.csv",
    format: "lastpass-csv",
    duplicates: "leave-out",
    leftOutLines: [],
    mapping: {
      Bank: "Financiën/Bank en derdengeldenrekening",
      "Belastingdienst & KvK": "Financiën/Belastingdienst",
      "Dossiers\\Arbeidsrecht": "Dossiers/Arbeidsrecht",
      "Dossiers\\Familierecht": "Dossiers/Familie- en jeugdrecht",
      "Dossiers\\Jeugdrecht": "Dossiers/Familie- en jeugdrecht",
      "Dossiers\\Ondernemingsrecht": "Dossiers/Ondernemingsrecht",
      "IT / Office 365": "IT/Microsoft 365 en netwerk",
      "IT / Routers en switches": "IT/Microsoft 365 en netwerk",
      Kantoor: "Kantoor",
      "Kantoor\\Leveranciers": "Kantoor/Leveranciers",
      "Oud — niet gebruiken": null,
      Wifi: "Kantoor/Wifi en alarm",
      "": "Kantoor",
    },
  },
  policies: null,
  sso: null,
  people,
  departmentGroups: {
    Directie: "Directie",
    Advocatuur: "Advocaten",
    "Secr.": "Secretariaat",
    "Fin. adm.": "Boekhouding",
    ICT: "IT-beheer",
  },
  leftOut: [],
  apply: null,
  handOverSentAt: null,
};

const because: Readonly<Record<string, "name" | "seen-before" | "rule" | "choice" | "none">> = {
  "Dossiers\\Familierecht": "choice",
  "Dossiers\\Jeugdrecht": "choice",
  "IT / Office 365": "seen-before",
  "IT / Routers en switches": "seen-before",
  Wifi: "seen-before",
  "": "rule",
  "Oud — niet gebruiken": "none",
};
const items: readonly number[] = [38, 24, 206, 311, 84, 178, 57, 22, 64, 119, 73, 9, 87];
const problem = (
  from: number,
  to: number,
  severity: "info" | "warning" | "left-out",
  field: string,
): ImportPreview["problems"][number] => ({
  lines: [from, to],
  code: "too-long",
  severity,
  message: { key: "import.problem.too-long", parameters: { name: field, most: "10,000" } },
});

export const importVanDijk: ImportPreview = {
  handle: asId("file-1"),
  fileName: "lastpass_export_vandijk.csv",
  size: 421_888,
  format: "lastpass-csv",
  encoding: "UTF-8",
  delimiter: ",",
  counts: { rows: 1318, duplicates: 29, empty: 15, leftOut: 2, otherClients: 0, toImport: 1272, byType: { 1: 1041, 2: 188, 3: 31, 4: 12 } },
  folders: Object.entries(draftVanDijk.importing?.mapping ?? {}).map(([path, target], index) => ({
    path,
    items: items[index] ?? 1,
    collection: target,
    because: because[path] ?? "name",
  })),
  problems: [
    problem(214, 214, "left-out", "Note"),
    problem(388, 388, "info", "Address"),
    problem(701, 704, "warning", "Quote"),
    problem(902, 902, "warning", "Code"),
    problem(1110, 1110, "info", "Card"),
    problem(1287, 1287, "left-out", "Name"),
  ],
  htmlCodes: null,
  clients: [],
  attachments: { files: 0, items: 0, bytes: 0 },
  duplicates: [
    { name: "KPN Zakelijk, facturen", lines: [118, 214, 690], atClient: false },
    { name: "Rechtspraak Mijn Zaak", lines: [77, 301, 302, 944], atClient: false },
    { name: "Post NL MijnPost, secretariaat", lines: [455, 456], atClient: false },
    { name: "Exact Online", lines: [61, 1002], atClient: false },
    ...Array.from({ length: 18 }, (_, index) => ({ name: `Portaal ${index + 1}`, lines: [500 + index, 700 + index], atClient: false })),
  ],
  parts: [1272],
  limits: { collections: [16, 2000], links: [1272, 80_000] },
};
