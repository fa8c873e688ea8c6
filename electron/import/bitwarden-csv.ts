import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { addressesIn } from "#electron/items/uris";
import { csvItems, folderOf } from "./csv-items.ts";
import type { CsvTable } from "./csv-table.ts";
import type { Source } from "./source.ts";
import { FieldType, ItemType, type ImportedField, type ImportedVault } from "./imported-vault.ts";

const sign = ["type", "name", "login_username", "login_password"];
/** Bitwarden: `collections` (organization) or `folder` (personal), `type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp`. Holds logins and notes only. */
export const bitwardenCsv: Source = {
  format: "bitwarden-csv",
  table: { fits: (heads) => (sign.every((head) => heads.includes(head)) ? sign : null), read: readBitwardenCsv },
};

function readBitwardenCsv(table: CsvTable): Result<ImportedVault> {
  const placesOf = collectionsOf(table);
  const rules = {
    format: "bitwarden-csv",
    long: ["notes", "fields", "login_uri"],
    name: ["name"],
    idle: ["favorite", "archiveddate"],
  } as const;
  return ok(
    csvItems(table, rules, (row, collector) => {
      const places = [...new Set([...placesOf(row.get("collections")), ...row.get("folder").split("\n")].map(folderOf))].filter(
        (path) => path !== "",
      );
      const common = {
        name: row.get("name").trim(),
        notes: row.get("notes"),
        fields: fieldsOf(row.get("fields")),
        reprompt: row.get("reprompt").trim() === "1",
        ...(row.get("favorite").trim() === "1" ? { favourite: true } : {}),
        folders: places.length === 0 ? [""] : places,
        lines: row.lines,
      };
      const type = row.get("type").trim().toLowerCase();
      if (row.get("archiveddate").trim() !== "") collector.say("archived", row.lines, "info", { name: common.name });
      if (type === "note" || type === "securenote") return { ...common, type: ItemType.note };
      if (type !== "login" && type !== "") {
        collector.leave("unknown-type", row.lines, { name: common.name, type: type.slice(0, 40) });
        return null;
      }
      return {
        ...common,
        type: ItemType.login,
        login: {
          username: row.get("login_username"),
          password: row.get("login_password"),
          totp: row.get("login_totp"),
          uris: addressesIn(row.get("login_uri")),
        },
      };
    }),
  );
}

/**
 * Names of collections stand in one cell with commas between. A name may hold a comma itself; it is followed by a blank then, and the cell is
 * divided there only where all its parts are names of their own elsewhere in the file.
 */
function collectionsOf(table: CsvTable): (cell: string) => readonly string[] {
  const place = table.heads.indexOf("collections");
  const single = new Set(Array.from(table.rows, (row) => row.at(place).trim()).filter((cell) => cell !== "" && !cell.includes(",")));
  return (cell) =>
    cell.split(/,(?!\s)/u).flatMap((part) => (part.split(",").every((each) => single.has(each.trim())) ? part.split(",") : [part]));
}

/** A field a line, `name: value`; a line without that form goes on with the value before. */
function fieldsOf(text: string): readonly ImportedField[] {
  const fields: { name: string; value: string; type: FieldType }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const at = line.indexOf(": ");
    const last = fields.at(-1);
    if (at === -1 && line.trim() === "") continue;
    if (at === -1 && last !== undefined && !line.endsWith(":")) {
      last.value += `\n${line}`;
      continue;
    }
    const value = at === -1 ? "" : line.slice(at + 2);
    fields.push({
      name: at === -1 ? line.replace(/:$/u, "") : line.slice(0, at),
      value,
      type: value === "true" || value === "false" ? FieldType.boolean : FieldType.text,
    });
  }
  return fields;
}
