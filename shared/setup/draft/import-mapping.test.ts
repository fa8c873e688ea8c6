import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OnboardingDraft } from "./draft.ts";
import { accessOfNew, folderKey, pathOfFolder, rememberedPlaces, suggestMapping } from "./import-mapping.ts";

const collections = [
  "Financiën/Bank en derdengeldenrekening",
  "Financiën/Belastingdienst",
  "Dossiers/Arbeidsrecht",
  "Dossiers/Familie- en jeugdrecht",
  "IT/Microsoft 365 en netwerk",
  "Kantoor",
  "Kantoor/Leveranciers",
  "Kantoor/Wifi en alarm",
];
const suggested = (folder: string, remembered = {}): readonly [string | null, string] => {
  const { collection, because } = suggestMapping([folder], collections, remembered).get(folder) ?? { collection: null, because: "absent" };
  return [collection, because];
};

describe("suggestMapping", () => {
  it.each([
    ["Dossiers\\Arbeidsrecht", "Dossiers/Arbeidsrecht"],
    ["dossiers / arbeidsrecht", "Dossiers/Arbeidsrecht"],
    ["Kantoor/Leveranciers", "Kantoor/Leveranciers"],
    ["Leveranciers", "Kantoor/Leveranciers"],
    ["Bank", "Financiën/Bank en derdengeldenrekening"],
    ["Belastingdienst & KvK", "Financiën/Belastingdienst"],
    ["Wifi", "Kantoor/Wifi en alarm"],
  ])("finds %s by name", (folder, collection) => {
    expect(suggested(folder)).toEqual([collection, "name"]);
  });

  it("remembers what was chosen before, if that collection is there", () => {
    expect(suggested("IT/Office 365", { "it/office 365": "IT/Microsoft 365 en netwerk" })).toEqual([
      "IT/Microsoft 365 en netwerk",
      "seen-before",
    ]);
    expect(suggested("Oud", { oud: "Archief" })).toEqual([null, "none"]);
    expect(suggested("Kantoor", { kantoor: "Dossiers/Arbeidsrecht" })).toEqual(["Kantoor", "name"]);
  });
  it("has a rule for items without a folder and for folders inside of a placed one", () => {
    expect(suggested("")).toEqual(["Kantoor", "rule"]);
    const both = suggestMapping(["Kantoor\\Zolder", "Kantoor"], collections);
    expect(both.get("Kantoor\\Zolder")).toEqual({ collection: "Kantoor", because: "rule" });
  });
  it("leaves alone what could be two things or nothing", () => {
    expect(suggestMapping(["Beheer"], ["A/Beheer", "B/Beheer"]).get("Beheer")).toEqual({ collection: null, because: "none" });
    expect(suggested("Oud — niet gebruiken")).toEqual([null, "none"]);
    expect(suggested("constructor")).toEqual([null, "none"]);
  });
  it("answers for every folder, only with collections that are there, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 8 }),
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }),
        (folders, paths) => {
          const forward = suggestMapping(folders, paths);
          expect([...forward.keys()]).toEqual(folders);
          const keys = new Set(paths.map(folderKey));
          for (const { collection, because } of forward.values()) {
            expect(collection === null).toBe(because === "none");
            if (collection !== null) expect(keys.has(folderKey(collection))).toBe(true);
          }
          expect(new Map(suggestMapping([...folders].reverse(), paths))).toEqual(forward);
        },
      ),
    );
  });
});

describe("pathOfFolder", () => {
  it("nests as each program does", () => {
    expect([
      pathOfFolder("Dossiers\\Arbeidsrecht", "lastpass-csv"),
      pathOfFolder(" IT / Office 365 ", "lastpass-csv"),
      pathOfFolder("", "lastpass-csv"),
    ]).toEqual(["Dossiers/Arbeidsrecht", "IT/Office 365", ""]);
    expect([
      pathOfFolder("Klant A\\B", "bitwarden-json"),
      pathOfFolder("Klant/A", "bitwarden-csv"),
      pathOfFolder("IT/Routers", "keepass-kdbx"),
    ]).toEqual(["Klant A\\B", "Klant/A", "IT/Routers"]);
  });
});

describe("rememberedPlaces", () => {
  it("keeps the newest choice, and nothing that the name says already", () => {
    const draft = (savedAt: string, mapping: Readonly<Record<string, string | null>>): Pick<OnboardingDraft, "importing" | "savedAt"> => ({
      savedAt,
      importing: { mapping } as unknown as OnboardingDraft["importing"],
    });
    expect(
      rememberedPlaces([
        draft("2026-02", { "IT\\Office 365": "IT/Microsoft 365", Kantoor: "Kantoor" }),
        draft("2026-01", { "IT / Office 365": "IT", "": "Kantoor", Oud: null }),
        { savedAt: "2026-03", importing: null },
      ]),
    ).toEqual({ "it/office 365": "IT/Microsoft 365" });
  });
});

describe("U21: collections that an import makes", () => {
  const manage = (group: string) => ({ group, level: "manage" as const });
  const collections = [
    { path: "IT", access: [manage("Beheer"), { group: "IT", level: "edit" as const }] },
    { path: "Kantoor", access: [manage("Directie")] },
    { path: "Bank", access: [manage("Directie"), { group: "Iedereen", level: "view" as const }] },
    { path: "Leeg", access: [] },
  ];
  it("are managed from the start: by who manages the one they lie in, else by who manages most", () => {
    expect(accessOfNew("IT/Routers/Oud", collections)).toEqual(collections[0]?.access);
    expect(accessOfNew("Nieuw", collections)).toEqual([manage("Directie")]);
    expect(accessOfNew("Leeg/Nieuw", collections)).toEqual([manage("Directie")]);
    expect(accessOfNew("Nieuw", [])).toEqual([]);
  });
});
