import { ok, type Result } from "#shared/util/result";
import type { Archive } from "../archive.ts";
import { sayAttachedFiles, type KnownEntry } from "../bitwarden-json.ts";
import { largestFile } from "../disk.ts";
import { Entry, type Part } from "../entry.ts";
import { fileText } from "../file-text.ts";
import { Collector, ItemType, textField, wireDate, type ImportedItem, type ImportedVault, type Lines } from "../imported-vault.ts";
import { isObject, restAsFields, valueAsField } from "../json-entry.ts";
import { Members, oddMembers, plainText } from "../members.ts";
import { safeJson } from "../safe-json.ts";
import type { Source } from "../source.ts";

const separator = /^\*{3}[\da-f-]{30,40}\*{3}\s*$/iu;
/** The members by which an entry is 1Password's: written by its Mac and iOS versions, or by its Windows version over its own vault. */
const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  typeof value["uuid"] === "string" &&
  ((typeof value["typeName"] === "string" && "secureContents" in value) ||
    (typeof value["hmac"] === "string" && ("overview" in value || "details" in value)));
function isPif(start: string): boolean {
  const [first = "", ...others] = start.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
  if (!first.startsWith("{")) return false;
  const parsed = safeJson(first);
  if (parsed.ok) return isEntry(parsed.value);
  // An entry longer than what is looked at.
  return others.length === 0 && /"uuid":"/u.test(first) && /"(?:typeName":"[a-z]+\.|hmac":")/u.test(first);
}

/** 1Password 4 to 7, a line of JSON for every entry, alone or in a folder with the attached files (import-formats.md §4.38). */
export const onePassword1pif: Source = {
  format: "1password-1pif",
  text: { fits: isPif, read: (text, { encoding }) => ok(readLines(text, encoding, () => undefined)) },
  archive: {
    fits: (archive) => pifIn(archive) !== null,
    read(archive): Result<ImportedVault> {
      const entry = pifIn(archive);
      if (entry === null) return ok(new Collector().vault("1password-1pif", "UTF-8", null));
      const content = archive.read(entry, largestFile);
      const text = content.ok ? fileText(content.value) : content;
      if (!text.ok) return text;
      return ok(
        readLines(text.value.text, text.value.encoding, (entries, collector) => {
          sayAttachedFiles(archive, entries, collector);
        }),
      );
    },
  },
};
const pifIn = (archive: Archive): Archive["entries"][number] | null =>
  archive.entries.find(({ name }) => /(?:^|\/)[^/]+\.1pif$/iu.test(name) && !name.includes("__MACOSX/")) ?? null;

function readLines(text: string, encoding: string, more: (entries: readonly KnownEntry[], collector: Collector) => void): ImportedVault {
  const collector = new Collector();
  const items: (readonly [item: Readonly<Record<string, unknown>>, lines: Lines])[] = [];
  const folders = new Map<string, { readonly name: string; readonly parent: string }>();
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === "" || separator.test(line)) continue;
    const lines: Lines = [index + 1, index + 1];
    const parsed = safeJson(line);
    const value = parsed.ok ? parsed.value : null;
    if (!isObject(value)) {
      collector.leave("unreadable", lines, { name: "–", place: "–" });
      continue;
    }
    const kind = plainText(value["typeName"]) ?? "";
    if (kind === "system.folder.Regular")
      folders.set(plainText(value["uuid"]) ?? "", {
        name: plainText(value["title"]) ?? "",
        parent: plainText(value["folderUuid"]) ?? "",
      });
    // A search that was saved, and what is left of an entry that was deleted.
    else if (!/^system\.(?:folder|Tombstone)/u.test(kind)) items.push([value, lines]);
  }
  const pathOf = (start: string): readonly string[] => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = start; folders.has(at) && !seen.has(at); at = folders.get(at)?.parent ?? "") {
      seen.add(at);
      names.unshift(folders.get(at)?.name ?? "");
    }
    return names;
  };
  const entries: KnownEntry[] = [];
  for (const [value, lines] of items) {
    const entry = new Entry(collector, lines);
    const item = readItem(
      new Members(
        value,
        oddMembers(collector, lines, () => entry.shownName),
      ),
      entry,
      pathOf,
    );
    entries.push({ id: plainText(value["uuid"]) ?? "", name: entry.shownName, lines });
    if (item !== null) collector.add(item);
  }
  more(entries, collector);
  return collector.vault("1password-1pif", encoding, null);
}

/** Members that mean something to the other program only. */
const idle = [
  "uuid",
  "typeName",
  "keyID",
  "locationKey",
  "createdAt",
  "updatedAt",
  "txTimestamp",
  "contentsHash",
  "securityLevel",
  "folderUuid",
  "hmac",
  "category",
  "k",
  "tx",
  "created",
  "updated",
];
const idleContents = ["htmlForm", "htmlMethod", "htmlAction", "htmlID", "htmlName", "formEnabled"];
const idleOpen = ["usernameHash", "autosubmit", "scope", "securityLevel", "passwordStrength", "contentsHash"];

function readItem(item: Members, entry: Entry, pathOf: (id: string) => readonly string[]): ImportedItem | null {
  const [overview, open] = [item.object("overview"), item.object("openContents")];
  entry.put("name", item.text("title") || overview.text("title"), "title");
  if (/^(?:true|1)$/iu.test(item.text("trashed"))) return entry.trashed();
  if ([item, open].some((each) => (each.number("faveIndex") ?? 0) > 0)) entry.preferred();
  entry.levels(pathOf(item.text("folderUuid")));
  const kind = item.text("typeName");
  const contents = item.has("secureContents") ? item.object("secureContents") : item.object("details");
  const isCard = kind === "wallet.financial.CreditCard" || contents.has("ccnum") || contents.has("cvv");
  const isIdentity = kind === "identities.Identity" || contents.has("firstname");
  const put = (id: string, part: Part | null, value: string, label: string): void => {
    const own = isCard ? cardParts[id] : isIdentity ? identityParts[id] : undefined;
    entry.put(own ?? part ?? "field", value, label);
  };
  for (const address of [item.text("location"), overview.text("url")]) entry.put("uri", address, "location");
  for (const list of [contents.objects("URLs"), overview.objects("URLs")])
    for (const each of list) {
      const address = each.text("url") || each.text("u");
      const label = each.text("label") || each.text("l");
      entry.put("uri", address, label || "URL");
      if (!/^(?:web ?site)?$/iu.test(label.trim())) entry.text(label, address);
      restAsFields(each, entry, []);
    }
  entry.put("notes", contents.text("notesPlain"), "notesPlain").put("password", contents.text("password"), "password");
  for (const field of contents.objects("fields")) {
    const [name, value] = [field.text("name") || field.text("designation") || field.text("id") || "Field", field.text("value")];
    const designation = field.text("designation");
    if (designation === "username" || designation === "password") entry.put(designation, value, name);
    else if (field.text("type") === "P") entry.hidden(name, value);
    else put(designation || field.text("id"), null, value, name);
    restAsFields(field, entry, ["id", "type"], name);
  }
  for (const list of [contents, contents.object("unknown_details")])
    for (const section of list.objects("sections")) readSection(section, put, entry);
  for (const old of contents.objects("passwordHistory")) entry.old(old.text("value"), milliseconds(old.number("time") ?? 0));
  const [month, year] = [contents.text("expiry_mm"), contents.text("expiry_yy")];
  entry.put("card.expMonth", month, "expiry_mm").put("card.expYear", year, "expiry_yy");
  for (const [name, value] of contents.rest(idleContents)) {
    const text = plainText(value);
    if (text === null) valueAsField(entry, name, value);
    else put(name, null, text, name);
  }
  for (const tags of [open.texts("tags"), overview.texts("tags")]) for (const tag of tags) entry.put("tags", tag, "tags");
  restAsFields(open, entry, idleOpen);
  restAsFields(overview, entry, ["ainfo", "ps", "pbe", "pgrng"]);
  restAsFields(item, entry, idle);
  if (isCard && entry.hasDetails(ItemType.card)) return entry.item(ItemType.card);
  if (isIdentity && entry.hasDetails(ItemType.identity)) return entry.item(ItemType.identity);
  return entry.item(kind === "webforms.WebForm" ? ItemType.login : undefined);
}

const cardParts: Readonly<Record<string, Part>> = {
  cardholder: "card.cardholderName",
  ccnum: "card.number",
  cvv: "card.code",
  expiry: "card.expiry",
  type: "card.brand",
  pin: "hidden",
};
const identityParts: Readonly<Record<string, Part>> = {
  firstname: "identity.firstName",
  initial: "identity.middleName",
  lastname: "identity.lastName",
  company: "identity.company",
  email: "identity.email",
  defphone: "identity.phone",
  username: "identity.username",
  address1: "identity.address1",
  city: "identity.city",
  state: "identity.state",
  zip: "identity.postalCode",
  country: "identity.country",
};
const addressParts: Readonly<Record<string, Part>> = {
  street: "identity.address1",
  city: "identity.city",
  state: "identity.state",
  zip: "identity.postalCode",
  country: "identity.country",
};

function readSection(section: Members, put: (id: string, part: Part | null, value: string, label: string) => void, entry: Entry): void {
  const title = section.text("title");
  const before = entry.fields.length;
  for (const field of section.objects("fields")) {
    const [kind, id] = [field.text("k"), field.text("n")];
    const label = field.text("t") || title || id || "Field";
    const value = field.raw("v");
    if (isObject(value)) {
      const parts = new Members(value, () => undefined);
      if (kind === "address")
        for (const [member, part] of Object.entries(addressParts)) put(member, part, parts.peek(member) ?? "", `${label} ${member}`);
      restAsFields(parts, entry, [], label);
    } else if (value !== undefined && value !== null) {
      const text = plainText(value) ?? JSON.stringify(value);
      if (id.startsWith("TOTP_")) entry.put("totp", text, label);
      else if (kind === "concealed" && !Object.hasOwn(cardParts, id)) entry.hidden(label, text);
      else if (kind === "date" && typeof value === "number") put(id, null, wireDate(milliseconds(value)).slice(0, 10), label);
      else put(id, kind === "URL" ? "uri" : null, text, label);
    }
    restAsFields(field, entry, ["a", "inputTraits"], label);
  }
  if (title !== "" && entry.fields.length > before) entry.fields.splice(before, 0, textField(title, ""));
  restAsFields(section, entry, ["name"]);
}
/** Seconds, or milliseconds where there are too many of them. */
const milliseconds = (time: number): number => (time > 99_999_999_999 ? time : time * 1000);
