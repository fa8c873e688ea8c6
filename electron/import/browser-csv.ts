import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import { ItemType, type ImportedVault } from "./imported-vault.ts";
import { hostOf, uri } from "#electron/items/uris";

/** Chrome and Edge write the same columns: `name,url,username,password` and, in newer versions, `note`. */
export const isChromium = (heads: readonly string[]): boolean =>
  ["name", "url", "username", "password"].every((head) => heads.includes(head)) &&
  heads.every((head) => ["name", "url", "username", "password", "note"].includes(head));

export function readChromiumCsv(table: CsvTable, format: "chrome-csv" | "edge-csv"): Result<ImportedVault> {
  return ok(
    csvItems(table, format, ["note"], (row) => ({
      type: ItemType.login,
      name: row.get("name").trim() || hostOf(row.get("url")),
      notes: row.get("note"),
      fields: [],
      folders: [""],
      lines: row.lines,
      login: { username: row.get("username").trim(), password: row.get("password"), totp: "", uris: uri(row.get("url")) },
    })),
  );
}

/** Firefox: `url,username,password,httpRealm,formActionOrigin,guid,…`; items have no names, their host stands for it. */
export const isFirefox = (heads: readonly string[]): boolean =>
  ["url", "username", "password", "httprealm", "guid"].every((head) => heads.includes(head));

export function readFirefoxCsv(table: CsvTable): Result<ImportedVault> {
  return ok(
    csvItems(table, "firefox-csv", [], (row, collector) => {
      const url = row.get("url").trim();
      // The browser's own account of synchronising: of no use outside of that browser.
      if (url.startsWith("chrome://")) {
        collector.leave("not-a-password", row.lines);
        return null;
      }
      return {
        type: ItemType.login,
        name: hostOf(url) || url,
        notes: "",
        fields: [],
        folders: [""],
        lines: row.lines,
        login: { username: row.get("username").trim(), password: row.get("password"), totp: "", uris: uri(url) },
      };
    }),
  );
}
