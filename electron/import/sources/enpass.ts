import { ok } from "#shared/util/result";
import { Entry, type Part } from "../entry.ts";
import { Collector, ItemType, type ImportedVault } from "../imported-vault.ts";
import { firstObject, isObject, jsonEntries, restAsFields } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { Source } from "../source.ts";
import type { PlainRows } from "../plain-rows.ts";

const idle = [
  "uuid",
  "category",
  "category_name",
  "template_type",
  "subtitle",
  "icon",
  "auto_submit",
  "createdAt",
  "updated_at",
  "last_used",
  "used_for",
];
const idleOfField = ["uid", "order", "deleted", "sensitive", "value_updated_at", "updated_at", "strength", "has_value", "expiry"];
/** Base64 holds three bytes in four characters. */
const sizeOf = (base64: string): number => Math.floor((base64.length * 3) / 4) - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);
const cards: Readonly<Record<string, Part>> = {
  ccName: "card.cardholderName",
  ccNumber: "card.number",
  ccCvc: "card.code",
  ccExpiry: "card.expiry",
  ccType: "card.brand",
  ccPin: "hidden",
};

/** Enpass: JSON with folders as a tree, files and old passwords in it; CSV as pairs (import-formats.md §4.17). */
export const enpass: Source = {
  format: "enpass",
  json: {
    fits: (root) => isObject(root) && typeof firstObject(root["items"])?.["template_type"] === "string",
    read(root, { encoding }) {
      const file = new Members(root, () => undefined);
      const collector = new Collector();
      const pathOf = folders(file);
      jsonEntries(file.list("items"), "items", collector, ({ members, entry }) => {
        entry.put("name", members.text("title"), "title");
        if (members.number("trashed") === 1) return entry.trashed();
        if (members.number("archived") === 1) entry.archived();
        if (members.number("favorite") === 1) entry.preferred();
        entry.put("notes", members.text("note"), "note");
        for (const id of members.texts("folders")) entry.levels(pathOf(id));
        for (const field of members.objects("fields")) fieldOf(field, entry);
        for (const file of members.objects("attachments")) {
          entry.attached(file.text("name") || "–", sizeOf(file.text("data")));
          restAsFields(file, entry, ["kind", "uuid", "order", "updated_at", "password", "metadata"], "attachment");
        }
        restAsFields(members, entry, idle);
        return entry.item(entry.hasDetails(ItemType.card) && !entry.has("username") ? ItemType.card : undefined);
      });
      return ok(collector.vault("enpass", encoding, null));
    },
  },
  rows: {
    fits: (rows) => isPairs(rows),
    read: (rows) => ok(pairs(rows)),
  },
};

function folders(file: Members): (id: string) => readonly string[] {
  const known = new Map(
    file.objects("folders").map((folder) => [folder.text("uuid"), { title: folder.text("title"), parent: folder.text("parent_uuid") }]),
  );
  return (start) => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = start; known.has(at) && !seen.has(at); at = known.get(at)?.parent ?? "") {
      seen.add(at);
      names.unshift(known.get(at)?.title ?? "");
    }
    return names;
  };
}

function fieldOf(field: Members, entry: Entry): void {
  const type = field.text("type");
  const label = field.text("label") || type || "Field";
  const value = field.text("value");
  if (type === "section") return;
  const isDeleted = field.number("deleted") === 1;
  const isSensitive = field.number("sensitive") === 1;
  for (const old of field.objects("history")) {
    const before = old.text("value");
    if (type === "password") entry.old(before, (old.number("updated_at") ?? 0) * 1000);
    else entry.hidden(`${label} (history)`, before);
  }
  const card = Object.hasOwn(cards, type) ? cards[type] : undefined;
  if (isDeleted) {
    // Taken out by its owner, but still in the file.
    field.rest([]);
    return;
  }
  if (type === "username" || type === "email" || type === "password" || type === "totp") entry.put(type, value, label);
  else if (type === "url") entry.put("uri", value, label);
  else if (type === ".Android#")
    entry.put(
      "uri",
      `androidapp://${
        value
          .replace(/^android:\/\//u, "")
          .split("@")
          .at(-1) ?? ""
      }`,
      label,
    );
  else if (card !== undefined) entry.put(card, value, label);
  else if (isSensitive) entry.hidden(label, value);
  else entry.field(label, value);
  restAsFields(field, entry, idleOfField, label);
}

/** Labels that Enpass writes in English; another language is told by the technician. */
const labels = /^\*?(?:username|e-?mail|password|website|url|phone|totp|one-time code|number|cardholder|cvc|expiry date)$/iu;
/** Title, then pairs of a label and a value, and maybe a note at the end. */
function isPairs({ rows }: PlainRows): boolean {
  const own =
    rows[0]?.cells[0]?.trim().toLowerCase() === "title" && rows[0].cells[1]?.trim().toLowerCase() === "field" ? rows.slice(1) : rows;
  const looks = own.filter(({ cells }) => cells.length >= 3 && cells.some((cell, index) => index % 2 === 1 && labels.test(cell.trim())));
  return own.length > 0 && looks.length === own.length;
}

function pairs({ rows, encoding, delimiter, blank }: PlainRows): ImportedVault {
  const collector = new Collector();
  collector.empty = blank;
  for (const { cells, lines, oddQuotes } of rows) {
    if (cells[0]?.trim().toLowerCase() === "title" && cells[1]?.trim().toLowerCase() === "field") continue;
    const entry = new Entry(collector, lines);
    entry.put("name", cells[0] ?? "", "Title");
    if (oddQuotes) collector.say("odd-quotes", lines, "warning", { name: entry.shownName });
    const hasNote = cells.length % 2 === 0;
    const last = hasNote ? cells.length - 1 : cells.length;
    for (let at = 1; at + 1 < last + 1 && at < last; at += 2) {
      const raw = (cells[at] ?? "").trim();
      const value = cells[at + 1] ?? "";
      const label = raw.replace(/^\*/u, "");
      if (/^username$/iu.test(label)) entry.put("username", value, label);
      else if (/^e-?mail$/iu.test(label)) entry.put("email", value, label);
      else if (/^password$/iu.test(label)) entry.put("password", value, label);
      else if (/^(?:website|url)$/iu.test(label)) entry.put("uri", value, label);
      else if (/^(?:totp|one-time code)$/iu.test(label)) entry.put("totp", value, label);
      else if (raw.startsWith("*")) entry.hidden(label, value);
      else entry.field(label || "Field", value);
    }
    if (hasNote) entry.put("notes", cells.at(-1) ?? "", "Note");
    collector.add(entry.item());
  }
  return collector.vault("enpass", encoding, delimiter);
}
