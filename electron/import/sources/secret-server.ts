import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector, type ImportedItem, type ImportedVault } from "../imported-vault.ts";
import type { PlainRow, PlainRows } from "../plain-rows.ts";
import type { Source } from "../source.ts";
import type { XmlElement } from "../xml-tree.ts";

const secretName = "secret name";
const fold = (head: string): string => head.trim().replace(/\s+/gu, " ").toLowerCase();
const isHead = (row: PlainRow): boolean => fold(row.cells[0] ?? "") === secretName;

/** Delinea (Thycotic) Secret Server: XML, or CSV with a row of heads for every template (import-formats.md §4.12). */
export const secretServer: Source = {
  format: "secret-server",
  xml: {
    fits: (root) => root.name === "ImportFile",
    read(root, { encoding }) {
      const collector = new Collector();
      for (const secret of root.find("Secrets")?.all("Secret") ?? []) collector.add(readSecret(secret, collector));
      sayOthers(root, collector);
      return ok(collector.vault("secret-server", encoding, null));
    },
  },
  rows: {
    // Zoho Vault begins with the same head.
    fits: ({ rows }) => {
      const heads = rows[0]?.cells.map(fold) ?? [];
      return heads[0] === secretName && !heads.includes("secretdata") && !heads.includes("secret url") && heads.length > 2;
    },
    read: (rows) => ok(readRows(rows)),
    // Lists of this program may have a backslash before a quote within a cell.
    rewritten: (text) => text.replace(/\\"(?=[^,;\t\r\n])/gu, '""').replace(/\\"(?="[,;\t\r\n])/gu, '""'),
  },
};

function readRows({ rows, encoding, delimiter, blank }: PlainRows): ImportedVault {
  const collector = new Collector();
  collector.empty = blank;
  let heads: readonly string[] = [];
  for (const row of rows) {
    if (isHead(row)) {
      heads = row.cells.map((cell) => cell.trim());
      continue;
    }
    const { cells, lines, oddQuotes } = row;
    const entry = new Entry(collector, lines);
    entry.put("name", cells[0] ?? "", "Secret Name");
    if (cells.slice(heads.length).some((cell) => cell.trim() !== "")) {
      collector.leave("extra-columns", lines, { name: entry.shownName, cells: cells.length, columns: heads.length });
      continue;
    }
    if (oddQuotes) collector.say("odd-quotes", lines, "warning", { name: entry.shownName });
    for (const [index, head] of heads.entries()) if (index > 0) put(entry, head, cells[index] ?? "");
    collector.add(entry.item());
  }
  return collector.vault("secret-server", encoding, delimiter);
}

/** A value by what its field is called. Ambiguous dates stay as they are written. */
function put(entry: Entry, name: string, value: string): void {
  const slug = fold(name).replaceAll(/[ -]/gu, "");
  if (slug === "username") entry.put("username", value, name);
  else if (slug === "password") entry.put("password", value, name);
  else if (slug === "url") entry.put("uri", value, name);
  else if (slug === "notes") entry.put("notes", value, name);
  else if (slug === "folder" || slug === "folderpath") entry.folder(value, "\\");
  else if (slug === "totpkey") entry.put("totp", value, name);
  else if (slug === "totpbackupcodes" || /password|passphrase|pin|privatekey|secret/u.test(slug)) entry.hidden(name, value);
  else entry.field(name, value);
}

const idle = [
  "secretname",
  "folderpath",
  "siteid",
  "secretitems",
  "totpkey",
  "totpbackupcodes",
  "secrettemplatename",
  "permissions",
  "secretdependencies",
];

function readSecret(secret: XmlElement, collector: Collector): ImportedItem {
  const entry = new Entry(collector, [secret.line, secret.lastLine]);
  entry.put("name", secret.textOf("SecretName"), "SecretName").folder(secret.textOf("FolderPath"), "\\");
  for (const item of secret.find("SecretItems")?.all("SecretItem") ?? []) {
    const name = item.textOf("FieldName") || item.textOf("Slug") || "Field";
    const slug = item.textOf("Slug") || name;
    const value = item.textOf("Value");
    if (/^(?:username|password|url|notes)$/iu.test(slug)) put(entry, slug, value);
    else if (/password|passphrase|\bpin\b|private-?key|secret/iu.test(`${slug} ${name}`)) entry.hidden(name, value);
    else entry.field(name, value);
    for (const other of item.children)
      if (!/^(?:FieldName|Slug|Value)$/iu.test(other.name)) entry.field(`${name} ${other.name}`, other.text);
  }
  entry.put("totp", secret.textOf("TotpKey"), "TotpKey").hidden("TotpBackupCodes", secret.textOf("TotpBackupCodes"));
  entry.text("SecretTemplateName", secret.textOf("SecretTemplateName"));
  for (const other of secret.children)
    if (!idle.includes(other.name.toLowerCase())) {
      if (other.children.length === 0) entry.field(other.name, other.text);
      else collector.say("member", entry.lines, "warning", { name: entry.shownName, member: other.name.slice(0, 80) });
    }
  if ((secret.find("Permissions")?.children.length ?? 0) > 0) collector.say("rights", entry.lines, "info", { name: entry.shownName });
  if ((secret.find("SecretDependencies")?.children.length ?? 0) > 0)
    collector.say("member", entry.lines, "warning", { name: entry.shownName, member: "SecretDependencies" });
  return entry.item();
}

/** Parts of the file that are no secrets. */
function sayOthers(root: XmlElement, collector: Collector): void {
  const others = root.children
    .filter(({ name, children }) => !/^(?:Folders|Secrets)$/iu.test(name) && children.length > 0)
    .map(({ name }) => name);
  if (others.length > 0) collector.say("file-parts", [0, 0], "info", { parts: others.slice(0, 8).join(", ").slice(0, 200) });
}
