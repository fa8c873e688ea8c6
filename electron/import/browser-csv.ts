import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import type { Source } from "./source.ts";
import { ItemType, textField, type ImportedVault } from "./imported-vault.ts";
import { hostOf, uri } from "#electron/items/uris";

const chromiumHeads = ["name", "url", "username", "password", "note"];
/** Chrome and Edge write the same columns: `name,url,username,password` and, in newer versions, `note`. */
const isChromium = (heads: readonly string[]): boolean =>
  chromiumHeads.slice(0, 4).every((head) => heads.includes(head)) && heads.every((head) => head === "" || chromiumHeads.includes(head));
const chromiumTable = (format: "chrome-csv" | "edge-csv"): Source => ({
  format,
  table: { fits: (heads) => (isChromium(heads) ? chromiumHeads.slice(0, 4) : null), read: (table) => readChromiumCsv(table, format) },
});
export const chrome = chromiumTable("chrome-csv");
export const edge = chromiumTable("edge-csv");

function readChromiumCsv(table: CsvTable, format: "chrome-csv" | "edge-csv"): Result<ImportedVault> {
  return ok(
    csvItems(table, { format, long: ["note"], name: ["name"], idle: [] }, (row) => {
      const url = row.get("url");
      return {
        type: ItemType.login,
        name: row.get("name").trim() || hostOf(url),
        notes: row.get("note"),
        fields: [],
        folders: [""],
        lines: row.lines,
        login: { username: row.get("username"), password: row.get("password"), totp: "", uris: uri(url) },
      };
    }),
  );
}

/** Firefox: `url,username,password,httpRealm,formActionOrigin,guid,…`; items have no names, their host stands for it. */
const sign = ["url", "username", "password", "httprealm", "guid"];
export const firefox: Source = {
  format: "firefox-csv",
  table: { fits: (heads) => (sign.every((head) => heads.includes(head)) ? sign : null), read: readFirefoxCsv },
};

const firefoxIdle = ["formactionorigin", "guid", "timecreated", "timelastused", "timepasswordchanged"];

/** The realm of a host is kept as a field, and in the name where the host has more than one sign-in. */
function readFirefoxCsv(table: CsvTable): Result<ImportedVault> {
  const place = table.heads.indexOf("url");
  const times = new Map<string, number>();
  for (const row of table.rows) times.set(hostOf(row.at(place)), (times.get(hostOf(row.at(place))) ?? 0) + 1);
  return ok(
    csvItems(table, { format: "firefox-csv", long: [], name: ["url"], idle: firefoxIdle }, (row, collector) => {
      const url = row.get("url").trim();
      // The browser's own account of synchronising: of no use outside of that browser.
      if (url.startsWith("chrome://")) {
        collector.leave("not-a-password", row.lines, { name: url.slice(0, 80) });
        return null;
      }
      const host = hostOf(url);
      const realm = row.get("httprealm").trim();
      return {
        type: ItemType.login,
        name: realm !== "" && (times.get(host) ?? 0) > 1 ? `${host || url} (${realm})` : host || url,
        notes: "",
        fields: realm === "" ? [] : [textField("httpRealm", realm)],
        folders: [""],
        lines: row.lines,
        login: { username: row.get("username"), password: row.get("password"), totp: "", uris: uri(url) },
      };
    }),
  );
}
