import { appError } from "#shared/errors/app-error";
import { decodeHtml } from "#shared/util/html-codes";
import { err, mapResult } from "#shared/util/result";
import type { Entry } from "../entry.ts";
import { Collector, type ImportedItem } from "../imported-vault.ts";
import { jsonEntries, restAsFields, type JsonEntry } from "../json-entry.ts";
import type { Members } from "../members.ts";
import { firstElementOf } from "../page-part.ts";
import { safeJson } from "../safe-json.ts";
import type { Source } from "../source.ts";

/** A tag stands behind the label, with a character of its own before it. */
const tagMark = /[\uE000-\uF8FF]+/u;

/** Clipperz, a page to print that has the cards as JSON in a text area (import-formats.md §4.38). */
export const clipperz: Source = {
  format: "clipperz",
  text: {
    fits: (start) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html[^>]*>\s*)?<html[\s>]/iu.test(start) &&
      (/<title>\s*Clipperz\b/iu.test(start) || /<textarea[^>]*>\s*\[\s*\{\s*(?:"|&quot;)label(?:"|&quot;)/iu.test(start)),
    read(text, { encoding }) {
      const inside = firstElementOf(text, "textarea");
      if (inside === null) return err(appError("import.malformed", {}, "textarea"));
      return mapResult(safeJson(decodeHtml(inside)), (cards) => {
        const collector = new Collector();
        jsonEntries(Array.isArray(cards) ? (cards as readonly unknown[]) : [cards], "cards", collector, readCard);
        return collector.vault("clipperz", encoding, null);
      });
    },
  },
};

function readCard({ members, entry }: JsonEntry): ImportedItem {
  const [label = "", ...tags] = members
    .text("label")
    .split(tagMark)
    .map((part) => part.trimEnd());
  entry.put("name", label, "label");
  for (const tag of tags) {
    if (/^arch(?:ived)?$/iu.test(tag.trim())) entry.archived();
    else entry.put("level", tag, "tag");
  }
  const data = members.object("data");
  entry.put("notes", data.text("notes"), "notes");
  const version = members.object("currentVersion");
  const fields = version.object("fields");
  const all = fields.names.map((id) => fields.object(id));
  const kindOf = (field: Members): string => field.peek("actionType")?.toLowerCase() ?? "";
  const labelOf = (field: Members): string => field.peek("label")?.trim() ?? "";
  const isPassword = (field: Members): boolean => /passw|wachtw|kennwort|mot de passe/iu.test(labelOf(field));
  // Whatever is hidden is a password to Clipperz: the one that is called so comes first.
  const secrets = all.filter((field) => kindOf(field) === "password" || isPassword(field));
  const password = secrets.find(isPassword) ?? secrets[0];
  for (const field of all) readField(field, field === password, kindOf(field), labelOf(field), entry);
  restAsFields(data, entry, []);
  restAsFields(version, entry, ["reference", "version"]);
  restAsFields(members, entry, ["reference", "version"]);
  return entry.item();
}

function readField(field: Members, isPassword: boolean, kind: string, label: string, entry: Entry): void {
  const [name, value] = [label || "Field", field.text("value")];
  if (isPassword) entry.put("password", value, name);
  else if (kind === "url") entry.put("uri", value, name);
  else if (/^(?:user ?name|user|login|gebruikersnaam|benutzername)$/iu.test(label)) entry.put("username", value, name);
  else if (kind === "email") entry.put("email", value, name);
  else if (field.raw("hidden") === true || kind === "password") entry.hidden(name, value);
  else if (/^(?:url|web ?site|web address)$/iu.test(label)) entry.put("uri", value, name);
  else entry.field(name, value);
  restAsFields(field, entry, ["hidden", "reference"], name);
}
