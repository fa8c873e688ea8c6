import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportPreview } from "#shared/bridge/index";
import { asId, type FileHandle } from "#shared/model/ids";
import { itemLook } from "#electron/items/item-look";
import { checked, isTotp } from "./check-items.ts";
import { ItemType, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
import { mostBytes } from "./item-members.ts";
import { atClient, countThere, existingItems, judge, looksOf, nothingThere, type AtClient, type ImportChoices } from "./judge.ts";
import { planImport, unplacedFolders, type ImportContext, type PreviewedFile } from "./preview.ts";
import { ofClients } from "./by-client.ts";

let line = 1;
const login = (
  name: string,
  values: { username?: string; password?: string; uri?: string; folder?: string; notes?: string } = {},
): ImportedItem => {
  line += 1;
  return {
    type: ItemType.login,
    name,
    notes: values.notes ?? "",
    fields: [],
    folders: [values.folder ?? ""],
    lines: [line, line],
    login: {
      username: values.username ?? "u",
      password: values.password ?? "p",
      totp: "",
      uris: [{ uri: values.uri ?? "https://a.example", match: null }],
    },
  };
};
const vaultOf = (items: readonly ImportedItem[]): ImportedVault => ({
  format: "lastpass-csv",
  encoding: "UTF-8",
  delimiter: ",",
  items,
  rows: items.length,
  empty: 0,
  leftOut: 0,
  problems: [],
  attachments: [],
});
const choices: ImportChoices = { mapping: {}, leftOutLines: [], duplicates: "leave-out" };
const context: ImportContext = { choices, collectionPaths: ["Kantoor", "IT"], existing: nothingThere, remembered: {}, clientName: "" };
const never = (): boolean => false;
const previewOf = (file: PreviewedFile, vault: ImportedVault, asked: ImportContext, isAtClient: AtClient): ImportPreview =>
  planImport(file, ofClients(vault, asked.choices.clients, asked.clientName), asked, isAtClient).preview;
const file = { handle: asId<FileHandle>("h"), fileName: "f.csv", size: 1 };

describe("U21: folders that are left out", () => {
  it("take their items with them, unless these lie in another folder too", () => {
    const items = [login("A", { folder: "Weg" }), login("B", { folder: "Kantoor" }), { ...login("C"), folders: ["Weg", "Kantoor"] }];
    const judged = judge(vaultOf(items), { ...choices, leftOutFolders: ["Weg"] }, never);
    expect(judged.items.map(({ name, folders }) => [name, folders])).toEqual([
      ["B", ["Kantoor"]],
      ["C", ["Kantoor"]],
    ]);
    expect(judged.leftOutByHand).toBe(1);
    const preview = previewOf(file, vaultOf(items), { ...context, choices: { ...choices, leftOutFolders: ["Weg"] } }, never);
    expect([unplacedFolders(preview), preview.counts.toImport, preview.counts.leftOut]).toEqual([[], 2, 1]);
  });
});

describe("duplicates", () => {
  it("keeps the first of equal items, in the folders of all of them", () => {
    const items = [login("KPN", { folder: "Kantoor" }), login("kpn ", { folder: "IT" }), login("KPN", { uri: "https://a.example/" })];
    const judged = judge(vaultOf(items), choices, never);
    expect(judged.items.map((item) => item.folders)).toEqual([["Kantoor", "IT"]]);
    expect(judged.duplicates).toEqual([{ name: "KPN", lines: items.map((item) => item.lines[0]), atClient: false }]);
    expect(judged.duplicateCount).toBe(2);
  });
  it("keeps both when only the secret differs, and says so", () => {
    const judged = judge(vaultOf([login("AFAS", { password: "one" }), login("AFAS", { password: "two" })]), choices, never);
    expect(judged.items).toHaveLength(2);
    expect(judged.problems.map((problem) => problem.message.key)).toEqual(["import.problem.not-the-same"]);
  });
  it("takes them in again when they are to be kept", () => {
    const judged = judge(vaultOf([login("KPN"), login("KPN")]), { ...choices, duplicates: "keep" }, never);
    expect([judged.items.length, judged.duplicateCount, judged.duplicates.length]).toEqual([2, 1, 1]);
  });
  it("knows what the client has already: by what it looks like, or by kind and name where that is not known", () => {
    const key = new Uint8Array(32).fill(9);
    const items = [login("KPN", { username: "a" }), login("Ziggo", { username: "b", uri: "https://ziggo.example/inloggen" })];
    const looks = looksOf(items, key);
    const left = (existing: Parameters<typeof existingItems>[0]): readonly string[] =>
      judge(vaultOf(items), choices, atClient(existingItems(existing), looks)).items.map((item) => item.name);
    const look = (username: string, uri = "ziggo.example"): string =>
      itemLook(createSecretKey(key), { type: 1, name: "ziggo", username, uris: [uri] });
    expect(left([{ type: 1, name: "kpn" }])).toEqual(["Ziggo"]);
    expect(left([{ type: 2, name: "kpn" }])).toEqual(["KPN", "Ziggo"]);
    expect(left([{ type: 1, name: "Ziggo", look: look("b") }])).toEqual(["KPN"]);
    expect(
      left([
        { type: 1, name: "Ziggo", look: look("another") },
        { type: 1, name: "Ziggo", look: look("b", "other.example") },
      ]),
    ).toEqual(["KPN", "Ziggo"]);
  });
});

describe("preview", () => {
  it("says rows less what stays out is what comes in, for every choice", () => {
    const names = fc.constantFrom("A", "B", "C");
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: names, password: names, folder: names }), { maxLength: 20 }),
        fc.array(fc.nat(60)),
        (rows, lines) => {
          line = 1;
          const vault = { ...vaultOf(rows.map(({ name, ...values }) => login(name, values))), empty: 2, leftOut: 1, rows: rows.length + 3 };
          const { counts, folders } = previewOf(file, vault, { ...context, choices: { ...choices, leftOutLines: lines } }, never);
          expect(counts.rows).toBe(counts.toImport + counts.duplicates + counts.empty + counts.leftOut);
          expect(Object.values(counts.byType).reduce((sum, count) => sum + count, 0)).toBe(counts.toImport);
          expect(folders.reduce((sum, folder) => sum + folder.items, 0)).toBeGreaterThanOrEqual(counts.toImport);
        },
      ),
    );
  });
  it("names places, their reasons and the folders without one", () => {
    const preview = previewOf(
      file,
      vaultOf([login("a", { folder: "IT" }), login("b", { folder: "Oud" }), login("c", { folder: "Kantoor" }), login("d")]),
      { ...context, choices: { ...choices, mapping: { Kantoor: "IT" } } },
      never,
    );
    expect(preview.folders).toEqual([
      { path: "IT", items: 1, collection: "IT", because: "name" },
      { path: "Kantoor", items: 1, collection: "IT", because: "choice" },
      { path: "Oud", items: 1, collection: null, because: "none" },
      { path: "", items: 1, collection: "Kantoor", because: "rule" },
    ]);
    expect(unplacedFolders(preview)).toEqual(["Oud"]);
    expect(preview.limits).toEqual({ collections: [2, 2_000], links: [4, 80_000] });
    expect(preview.parts).toEqual([4]);
  });
  it("carries no secret, user name, address, note or field to the window", () => {
    const secret = "canary-7f3a";
    const item: ImportedItem = {
      ...login("Name", { username: secret, password: secret, uri: `not ${secret}`, notes: secret }),
      fields: [{ name: secret, value: secret, type: 1 }],
    };
    const vault = checked({
      ...vaultOf([
        { ...item, login: { ...item.login!, totp: `${secret}1` } },
        { ...item, lines: [90, 90], notes: secret.repeat(900) },
      ]),
      problems: [],
    });
    expect(JSON.stringify(previewOf(file, vault, context, never))).not.toContain(secret);
  });
});

describe("limits and repairs", () => {
  it("knows how long a text may be so that its encrypted form fits", () => {
    const encrypted = (bytes: number): number => 2 + 24 + 1 + Math.ceil((16 * (Math.floor(bytes / 16) + 1)) / 3) * 4 + 1 + 44;
    for (const [member, limit] of [
      ["name", 1_000],
      ["notes", 10_000],
      ["value", 5_000],
    ] as const) {
      expect(encrypted(mostBytes(member))).toBeLessThanOrEqual(limit);
      expect(encrypted(mostBytes(member) + 1)).toBeGreaterThan(limit);
    }
    const noted = (notes: string): number => checked(vaultOf([{ ...login("n"), notes }])).items.length;
    expect([
      noted("a".repeat(mostBytes("notes"))),
      noted("a".repeat(mostBytes("notes") + 1)),
      noted("é".repeat(mostBytes("notes") / 2 + 1)),
    ]).toEqual([1, 0, 0]);
  });
  it.each(["JBSWY3DPEHPK3PXP", "jbsw y3dp ehpk 3pxp", "otpauth://totp/A?secret=JBSWY3DP&period=60", "steam://ABC"])(
    "takes %s for a one-time code key",
    (text) => {
      expect(isTotp(text)).toBe(true);
    },
  );
  it.each(["JBSWY3DP1", "otpauth://totp/A", "otpauth://totp/A?secret=%E0%A4%A", "hello world!"])("does not take %s for one", (text) => {
    expect(isTotp(text)).toBe(false);
  });
});

it("A5: each item that is there stands for one that is wanted, in whatever order", () => {
  const some = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(some, some, (wanted, there) => {
      const found = countThere(wanted, there);
      expect(found).toBe(countThere(there, wanted));
      expect(countThere([...wanted].reverse(), [...there].sort())).toBe(found);
      expect(countThere(wanted, [...wanted, ...there])).toBe(wanted.length);
    }),
  );
});
