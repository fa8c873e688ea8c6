import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems, folderOf } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import { hiddenField, ItemType, textField, type ImportedVault } from "./imported-vault.ts";
import { hostOf, uri } from "#electron/uris";

const known = ["title", "url", "website", "websites", "urls", "username", "password", "otpauth", "one-time password", "favorite", "archived", "tags", "notes", "notesplain", "uuid", "modified", "created", "type"];

/** 1Password 8: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes`; older versions have other columns after the title. */
export const isOnePassword = (heads: readonly string[]): boolean =>
  heads.includes("title") && heads.includes("password") && ["otpauth", "one-time password", "archived", "tags", "notesplain"].some((head) => heads.includes(head));

export function readOnePasswordCsv(table: CsvTable): Result<ImportedVault> {
  return ok(csvItems(table, "1password-csv", ["notes", "notesplain", "urls", "websites"], (row, collector) => {
    const urls = row.get("url", "website", "urls", "websites").split(/[\r\n,]+/u).filter((each) => each.trim() !== "");
    const tags = row.get("tags").split(/[;,]/u).map(folderOf).filter((tag) => tag !== "");
    if (row.get("archived").trim().toLowerCase() === "true") collector.say("archived", row.lines, "info", { name: row.get("title").trim() });
    const others = table.heads.flatMap((head, index) => {
      const value = (row.cells[index] ?? "").trim();
      return known.includes(head) || value === "" ? [] : [/passw|pin|secret|code|key/iu.test(head) ? hiddenField(head, value) : textField(head, value)];
    });
    const secret = [row.get("username"), row.get("password"), ...urls, row.get("otpauth", "one-time password")].some((each) => each.trim() !== "");
    const common = { name: row.get("title").trim() || hostOf(urls[0] ?? ""), notes: row.get("notes", "notesplain"), fields: others, folders: tags.length === 0 ? [""] : tags, lines: row.lines };
    if (!secret) return { ...common, type: ItemType.note };
    return {
      ...common, type: ItemType.login,
      login: { username: row.get("username").trim(), password: row.get("password"), totp: row.get("otpauth", "one-time password").trim(), uris: urls.flatMap((each) => uri(each)) },
    };
  }));
}
