import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector, type ImportedItem } from "../imported-vault.ts";
import type { Source } from "../source.ts";
import type { XmlElement } from "../xml-tree.ts";

const none = "30.12.1899";
const known = ["description", "username", "password", "url", "comment", "type", "customfields", "category", "tags", "importance"];
/** Numbers, times and switches of the program itself. */
const idle =
  /^(?:id|fingerprint|template|imageindex|imagecustom|ownerid|author|lastmodified|lastaccessed|created|usagecount|keepprivate|warnmsg|warnlvl|warnverify|serverrqrd|secret|istemplate|infotemplate|usetabs|islink|linkeditem|urls?order|param|paramstr|autocomp.*|compr?.*|trayicon|cipher|passphrase.*|autotype.*|delete.*|tanused|tanchkcustom)$/iu;

/** Password Depot 17, XML (import-formats.md §4.25). */
export const passwordDepot: Source = {
  format: "password-depot",
  xml: {
    fits: (root) => root.name === "passwordfile" && /password-depot/iu.test(root.attribute("xmlns")),
    read(root, { encoding }) {
      if (/^true$/iu.test(root.textOf("header", "encrypted").trim())) return err(appError("import.encrypted-export"));
      const collector = new Collector();
      const passwords = root.find("passwords");
      const [first, ...others] = passwords?.all("group") ?? [];
      // The only group at the top carries the name of the file.
      if (first !== undefined && others.length === 0) walk(first, [], collector);
      else for (const group of passwords?.all("group") ?? []) walk(group, [group.attribute("name")], collector);
      for (const item of passwords?.all("item") ?? []) collector.add(readItem(item, [], collector));
      for (const item of itemsIn(root.find("recyclebin")))
        collector.leave("trash", [item.line, item.lastLine], { name: item.textOf("description").slice(0, 80) || "–" });
      return ok(collector.vault("password-depot", encoding, null));
    },
  },
};

const itemsIn = (element: XmlElement | null): readonly XmlElement[] =>
  element === null ? [] : [...element.all("item"), ...element.all("group").flatMap((group) => itemsIn(group))];

function walk(group: XmlElement, path: readonly string[], collector: Collector): void {
  for (const item of group.all("item")) collector.add(readItem(item, path, collector));
  for (const inner of group.all("group")) walk(inner, [...path, inner.attribute("name")], collector);
}

function readItem(item: XmlElement, path: readonly string[], collector: Collector): ImportedItem {
  const entry = new Entry(collector, [item.line, item.lastLine]);
  entry.put("name", item.textOf("description"), "description").levels(path);
  entry.put("username", item.textOf("username"), "username").put("password", item.textOf("password"), "password");
  entry.put("uri", item.textOf("url"), "url").put("notes", item.textOf("comment"), "comment");
  for (const field of item.find("customfields")?.all("field") ?? []) {
    const name = field.textOf("name") || "Field";
    const value = field.textOf("value");
    const type = field.textOf("type").trim();
    if (type === "1") entry.hidden(name, value);
    else if (type === "3") entry.text(name, dayOfSerial(value));
    else if (type === "5") entry.boolean(name, /^(?:true|1|-1|yes)$/iu.test(value.trim()));
    else entry.field(name, value);
  }
  for (const name of ["category", "tags", "importance"]) entry.text(name, item.textOf(name));
  const type = item.textOf("type").trim();
  if (type !== "" && type !== "0") entry.text("type", type);
  for (const other of item.children) {
    if (known.includes(other.name.toLowerCase()) || idle.test(other.name)) continue;
    if (other.children.length > 0)
      collector.say("member", entry.lines, "warning", { name: entry.shownName, member: other.name.slice(0, 80) });
    else if (!other.text.includes(none)) entry.field(other.name, other.text);
  }
  return entry.item();
}

/** Days since 30 December 1899 as a date; anything else as it stands. */
function dayOfSerial(text: string): string {
  const serial = /^\d{1,6}$/u.test(text.trim()) ? Number(text) : null;
  return serial === null || serial === 0 ? text : new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
