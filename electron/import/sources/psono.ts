import { ok } from "#shared/util/result";
import type { Entry } from "../entry.ts";
import { Collector, ItemType, type ImportedItem } from "../imported-vault.ts";
import { isObject, jsonEntries, restAsFields } from "../json-entry.ts";
import { Members, oddMembers } from "../members.ts";
import type { Source } from "../source.ts";

const kinds = [
  "website_password",
  "application_password",
  "bookmark",
  "note",
  "totp",
  "environment_variables",
  "mail_gpg_own_key",
  "credit_card",
  "ssh_own_key",
  "identity",
  "elster_certificate",
  "file",
];
const idle = [
  "id",
  "type",
  "share_id",
  "create_date",
  "write_date",
  "callback_url",
  "callback_user",
  "urlfilter",
  "description",
  "deleted",
];
const idleEnds = ["_auto_submit", "_allow_http", "_url_filter", "_urlfilter"];

/** The kind of an item of Psono: a name, where Bitwarden has a number. */
function itemIn(root: Readonly<Record<string, unknown>>, depth = 0): boolean {
  const items = root["items"];
  if (Array.isArray(items) && items.length > 0) return items.some((each) => isObject(each) && kinds.includes(String(each["type"])));
  const folders = root["folders"];
  return depth < 10 && Array.isArray(folders) && folders.some((each) => isObject(each) && itemIn(each, depth + 1));
}

/** Psono, JSON: folders in folders, items of kinds with names (import-formats.md §4.22). */
export const psono: Source = {
  format: "psono",
  json: {
    fits: (root) => isObject(root) && itemIn(root),
    read(root, { encoding }) {
      const collector = new Collector();
      let count = 0;
      const walk = (folder: Members, path: readonly string[]): void => {
        if (path.length > 40) return;
        const items = folder.list("items");
        jsonEntries(items, path.join("/") || "items", collector, (each) => readItem(each.members, each.entry, path), count + 1);
        count += items.length;
        for (const inner of folder.objects("folders")) walk(inner, [...path, inner.text("name")]);
      };
      walk(
        new Members(
          root,
          oddMembers(collector, [0, 0], () => "–"),
        ),
        [],
      );
      return ok(collector.vault("psono", encoding, null));
    },
  },
};

function readItem(item: Members, entry: Entry, path: readonly string[]): ImportedItem {
  const type = item.text("type");
  const text = (name: string): string => item.text(`${type}_${name}`);
  const [title, name] = [text("title"), item.text("name")];
  entry.put("name", title || name, "title");
  if (title !== "" && name !== title) entry.put("name", name, "name");
  entry.levels(path);
  entry.put("uri", text("url"), "url").put("username", text("username"), "username").put("email", text("email"), "email");
  entry.put("password", text("password"), "password").put("notes", text("notes"), "notes");
  code(item, type, entry);
  for (const [index, each] of item.objects("environment_variables_variables").entries()) {
    entry.hidden(each.text("key") || String(index + 1), each.text("value"));
    restAsFields(each, entry, [], "variable");
  }
  if (type === "mail_gpg_own_key") entry.text("owner", text("name")).text("public", text("public")).hidden("private", text("private"));
  if (!kinds.includes(type)) entry.text("type", type);
  for (const [member, value] of item.rest(idle)) {
    if (idleEnds.some((end) => member.endsWith(end))) continue;
    const label = member.startsWith(`${type}_`) ? member.slice(type.length + 1) : member;
    const written = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
    if (/pass|private|pin|cvc|secret/iu.test(label)) entry.hidden(label, written);
    else entry.field(label, written);
  }
  const isNote = ["note", "environment_variables", "mail_gpg_own_key"].includes(type);
  return entry.item(isNote && !entry.has("password") && !entry.has("totp") ? ItemType.note : undefined);
}

function code(item: Members, type: string, entry: Entry): void {
  const prefix = type === "totp" ? "totp" : `${type}_totp`;
  const value = item.text(`${prefix}_code`);
  const settings = {
    period: item.text(`${prefix}_period`),
    digits: item.text(`${prefix}_digits`),
    algorithm: item.text(`${prefix}_algorithm`),
  };
  entry.code(value, settings, "totp");
}
