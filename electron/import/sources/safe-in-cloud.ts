import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector, ItemType, type ImportedItem } from "../imported-vault.ts";
import { isObject } from "../json-entry.ts";
import { safeJson } from "../safe-json.ts";
import type { Source } from "../source.ts";
import { tableSource } from "../table-source.ts";
import type { XmlElement } from "../xml-tree.ts";

const isTrue = (text: string): boolean => /^true$/iu.test(text);
const knownChildren = ["field", "label_id", "notes", "custom_icon", "image"];

/** SafeInCloud: XML of cards with labels, or CSV (import-formats.md §4.29). */
export const safeInCloud: Source = {
  ...tableSource("safe-in-cloud", {
    signs: [["title", "login", "password", "url", "notes", "otp"]],
    only: true,
    columns: { title: "name", login: "username", password: "password", url: "uri", notes: "notes", otp: "totp" },
  }),
  format: "safe-in-cloud",
  xml: {
    fits: (root) => root.name === "database" && root.all("card").length > 0,
    read(root, { encoding }) {
      const collector = new Collector();
      const labels = new Map(root.all("label").map((label) => [label.attribute("id"), label.attribute("name")]));
      for (const card of root.all("card")) {
        if (isTrue(card.attribute("template"))) continue;
        const item = readCard(card, labels, collector);
        if (item !== null) collector.add(item);
      }
      return ok(collector.vault("safe-in-cloud", encoding, null));
    },
  },
};

function readCard(card: XmlElement, labels: ReadonlyMap<string, string>, collector: Collector): ImportedItem | null {
  const entry = new Entry(collector, [card.line, card.lastLine]);
  entry.put("name", card.attribute("title"), "title");
  if (isTrue(card.attribute("deleted"))) return entry.trashed();
  if (isTrue(card.attribute("star"))) entry.preferred();
  for (const label of card.all("label_id")) entry.put("level", labels.get(label.text.trim()) ?? "", "label");
  const fields = card.all("field");
  const isCard = fields.some((field) => field.attribute("autofill") === "cc-number");
  for (const field of fields) readField(field, isCard, entry);
  for (const notes of card.all("notes")) entry.put("notes", notes.text, "notes");
  for (const other of card.children) {
    const name = other.name.toLowerCase();
    if (name === "file" || name === "attachment" || (name === "image" && other.text !== ""))
      entry.attached(other.attribute("name") || other.name, Math.floor((other.text.trim().length * 3) / 4));
    else if (!knownChildren.includes(name)) entry.field(other.name, other.text);
  }
  const isNote = card.attribute("type") === "note";
  return entry.item(isCard ? ItemType.card : isNote && !entry.has("password") && !entry.has("username") ? ItemType.note : undefined);
}

function readField(field: XmlElement, isCard: boolean, entry: Entry): void {
  const [type, name, value] = [field.attribute("type"), field.attribute("name") || "Field", field.text];
  const autofill = field.attribute("autofill");
  if (isCard && autofill === "cc-number") entry.put("card.number", value, name);
  else if (isCard && autofill === "cc-name") entry.put("card.cardholderName", value, name);
  else if (isCard && autofill === "cc-csc") entry.put("card.code", value, name);
  else if (isCard && (type === "expiry" || autofill === "cc-exp")) entry.put("card.expiry", value, name);
  else if (type === "login") entry.put("username", value, name);
  else if (type === "password") entry.put("password", value, name);
  else if (type === "website") entry.put("uri", value, name);
  else if (type === "one_time_password") entry.put("totp", value, name);
  else if (type === "notes") entry.put("notes", value, name);
  else if (type === "secret" || type === "pin") entry.hidden(name, value);
  else entry.field(name, value);
  const text = field.attribute("history");
  if (text === "") return;
  const history = safeJson(text);
  if (type !== "password" || !history.ok || !isObject(history.value)) {
    entry.hidden(`${name} (history)`, text);
    return;
  }
  for (const [time, old] of Object.entries(history.value).sort(([left], [right]) => Number(right) - Number(left)))
    if (typeof old === "string") entry.old(old, Number(time));
    else entry.hidden(`${name} (history)`, JSON.stringify(old));
}
