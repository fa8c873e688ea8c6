import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems, folderOf } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import type { Source } from "./source.ts";
import { ItemType, type ImportedVault } from "./imported-vault.ts";
import { addressesIn, hostOf } from "#electron/items/uris";

/** Heads by what they hold: of versions 8 and older, and as the app writes them in other languages. Apple's Passwords writes some of them as well. */
const columns = {
  title: ["title", "titel", "titre", "título", "titolo"],
  url: ["url", "website", "urls", "websites", "webseite", "site web", "sitio web"],
  username: ["username", "gebruikersnaam", "benutzername", "nom d’utilisateur", "nom d'utilisateur", "nombre de usuario", "nome utente"],
  password: ["password", "wachtwoord", "passwort", "kennwort", "mot de passe", "contraseña"],
  totp: ["otpauth", "one-time password", "eenmalig wachtwoord", "einmalpasswort", "mot de passe à usage unique"],
  archived: ["archived", "gearchiveerd", "archiviert", "archivé"],
  tags: ["tags", "labels", "étiquettes", "etiquetas"],
  favourite: ["favorite", "favoriet", "favorit", "favori"],
  notes: ["notes", "notesplain", "notities", "notizen", "notas", "note"],
} as const;
const idle = [...columns.favourite, "uuid", "modified", "created", "type"];
const isTrue = (text: string): boolean => /^(?:true|waar|wahr|vrai)$/iu.test(text.trim());
const has = (heads: readonly string[], column: keyof typeof columns): boolean => columns[column].some((head) => heads.includes(head));

/**
 * 1Password 8: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes`; older versions have other columns after the title. Tags
 * alone are no proof: many lists have them.
 */
function signOf(heads: readonly string[]): readonly string[] | null {
  if (!has(heads, "title") || !has(heads, "password")) return null;
  if (has(heads, "totp") || has(heads, "archived") || heads.includes("notesplain")) return heads.filter(isOwn);
  return has(heads, "tags") && idle.some((head) => heads.includes(head)) ? heads.filter(isOwn) : null;
}
const isOwn = (head: string): boolean =>
  (["totp", "archived", "tags"] as const).some((column) => columns[column].some((each) => each === head)) || head === "notesplain";

export const onePasswordCsv: Source = { format: "1password-csv", table: { fits: signOf, read: readOnePasswordCsv } };

function readOnePasswordCsv(table: CsvTable): Result<ImportedVault> {
  const rules = { format: "1password-csv", long: [...columns.notes, ...columns.url], name: columns.title, idle } as const;
  return ok(
    csvItems(table, rules, (row, collector) => {
      const value = (column: keyof typeof columns): string => row.get(...columns[column]);
      const [username, password, notes] = [value("username"), value("password"), value("notes")];
      const uris = columns.url.flatMap((head) => addressesIn(row.get(head)));
      const tags = value("tags")
        .split(/[;,]/u)
        .map(folderOf)
        .filter((tag) => tag !== "");
      const totp = value("totp").trim();
      const title = value("title").trim();
      const common = {
        name: title || hostOf(uris[0]?.uri ?? ""),
        notes,
        fields: [],
        folders: tags.length === 0 ? [""] : tags,
        lines: row.lines,
        ...(isTrue(value("favourite")) ? { favourite: true } : {}),
      };
      if (isTrue(value("archived"))) collector.say("archived", row.lines, "info", { name: common.name });
      const isLogin = [username, password, totp].some((each) => each.trim() !== "") || uris.length > 0;
      return isLogin ? { ...common, type: ItemType.login, login: { username, password, totp, uris } } : { ...common, type: ItemType.note };
    }),
  );
}
