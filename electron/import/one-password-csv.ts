import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems, folderOf } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import { hiddenField, ItemType, textField, type ImportedVault } from "./imported-vault.ts";
import { hostOf, uri } from "#electron/items/uris";

/** Heads by what they hold: of versions 8 and older, and as the app writes them in other languages. Apple's Passwords writes some of them as well. */
const columns = {
  title: ["title", "titel", "titre", "título", "titolo"],
  url: ["url", "website", "urls", "websites", "webseite", "site web", "sitio web"],
  username: ["username", "gebruikersnaam", "benutzername", "nom d’utilisateur", "nom d'utilisateur", "nombre de usuario", "nome utente"],
  password: ["password", "wachtwoord", "passwort", "kennwort", "mot de passe", "contraseña"],
  totp: ["otpauth", "one-time password", "eenmalig wachtwoord", "einmalpasswort", "mot de passe à usage unique"],
  archived: ["archived", "gearchiveerd", "archiviert", "archivé"],
  tags: ["tags", "labels", "étiquettes", "etiquetas"],
  notes: ["notes", "notesplain", "notities", "notizen", "notas", "note"],
} as const;
const plainHeads: readonly string[] = [
  ...Object.values(columns).flat(),
  "favorite",
  "favoriet",
  "favorit",
  "favori",
  "uuid",
  "modified",
  "created",
  "type",
];
const has = (heads: readonly string[], column: keyof typeof columns): boolean => columns[column].some((head) => heads.includes(head));

/** 1Password 8: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes`; older versions have other columns after the title. */
export const isOnePassword = (heads: readonly string[]): boolean =>
  has(heads, "title") &&
  has(heads, "password") &&
  (has(heads, "totp") || has(heads, "archived") || has(heads, "tags") || heads.includes("notesplain"));

export function readOnePasswordCsv(table: CsvTable): Result<ImportedVault> {
  return ok(
    csvItems(table, "1password-csv", [...columns.notes, "urls", "websites"], (row, collector) => {
      const value = (column: keyof typeof columns): string => row.get(...columns[column]);
      const urls = value("url")
        .split(/[\r\n,]+/u)
        .filter((each) => each.trim() !== "");
      const tags = value("tags")
        .split(/[;,]/u)
        .map(folderOf)
        .filter((tag) => tag !== "");
      const totp = value("totp").trim();
      if (/^(?:true|waar|wahr|vrai)$/iu.test(value("archived").trim()))
        collector.say("archived", row.lines, "info", { name: value("title").trim() });
      const others = table.heads.flatMap((head, index) => {
        const text = (row.cells[index] ?? "").trim();
        return plainHeads.includes(head) || text === ""
          ? []
          : [/passw|pin|secret|code|key/iu.test(head) ? hiddenField(head, text) : textField(head, text)];
      });
      const secret = [value("username"), value("password"), ...urls, totp].some((each) => each.trim() !== "");
      const common = {
        name: value("title").trim() || hostOf(urls[0] ?? ""),
        notes: value("notes"),
        fields: others,
        folders: tags.length === 0 ? [""] : tags,
        lines: row.lines,
      };
      if (!secret) return { ...common, type: ItemType.note };
      return {
        ...common,
        type: ItemType.login,
        login: { username: value("username").trim(), password: value("password"), totp, uris: urls.flatMap((each) => uri(each)) },
      };
    }),
  );
}
