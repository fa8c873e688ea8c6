import { ok } from "#shared/util/result";
import { Entry, type Part } from "../entry.ts";
import { Collector, ItemType, type ImportedItem, type ImportedVault } from "../imported-vault.ts";
import { dayOf, firstObject, isObject, jsonEntries, restAsFields, valueAsField, type JsonEntry } from "../json-entry.ts";
import { Members, plainText } from "../members.ts";
import type { PlainRows } from "../plain-rows.ts";
import type { Source } from "../source.ts";

const codeLabel = "TFC:Keeper";
const rights = /#(?:edit|reshare)\b/giu;
/** Levels are divided by a backslash; two of them are one within a name. */
const levels = (path: string): readonly string[] =>
  (path.replace(rights, "").match(/(?:\\\\|[^\\])+/gu) ?? []).map((level) => level.replaceAll("\\\\", "\\"));

/** Keeper: JSON of records, or CSV without heads (import-formats.md §4.5). */
export const keeper: Source = {
  format: "keeper",
  json: {
    fits: (root) => isObject(root) && isKeeperRecord(firstObject(root["records"])),
    read(root, { encoding }) {
      const file = new Members(root, () => undefined);
      const collector = new Collector();
      const records = file.list("records");
      const byId = new Map(records.filter(isObject).map((each) => [plainText(each["uid"]) ?? "", each]));
      jsonEntries(records, "records", collector, (each) => readRecord(each, byId));
      return ok(collector.vault("keeper", encoding, null));
    },
  },
  rows: {
    // Without heads only the cell that no other program writes is proof.
    fits: ({ rows }) =>
      rows.length > 0 && rows.some(({ cells }) => cells.indexOf(codeLabel) >= 7) && rows.every(({ cells }) => cells.length >= 6),
    mayBe: ({ rows }) =>
      rows.length > 0 &&
      rows.every(({ cells }) => cells.length >= 6 && isAddressOrNothing(cells[4] ?? "")) &&
      !rows[0]?.cells.some((cell) => /^(?:password|login|user ?name|title)$/iu.test(cell.trim())),
    read: (rows) => ok(readRows(rows)),
  },
};
const isAddressOrNothing = (cell: string): boolean => cell.trim() === "" || /^[^\s]+[.:][^\s]+$/u.test(cell.trim());

const isKeeperRecord = (record: Readonly<Record<string, unknown>> | null): boolean =>
  record !== null &&
  "title" in record &&
  ["login", "password", "$type", "custom_fields", "login_url", "folders"].some((name) => name in record);

function readRows({ rows, encoding, delimiter, blank }: PlainRows): ImportedVault {
  const collector = new Collector();
  collector.empty = blank;
  for (const { cells, lines, oddQuotes } of rows) {
    const [folder = "", title = "", login = "", password = "", address = "", notes = "", shared = ""] = cells;
    const entry = new Entry(collector, lines);
    entry.put("name", title, "Title");
    if (oddQuotes) collector.say("odd-quotes", lines, "warning", { name: entry.shownName });
    if (cells.length < 6) {
      collector.leave("unreadable", lines, { name: entry.shownName, place: folder.trim() || "–" });
      continue;
    }
    entry
      .put("username", login, "Login")
      .put("password", password, "Password")
      .put("uri", address, "Website Address")
      .put("notes", notes, "Notes");
    entry.levels(levels(shared)).levels(levels(folder));
    for (let at = 7; at < cells.length; at += 2) {
      const [label = "", value = ""] = [cells[at], cells[at + 1]];
      if (label === codeLabel) entry.put("totp", value, label);
      else if (label.trim() === "" && value.trim() === "") continue;
      else if (at + 1 >= cells.length) entry.field("Field", label);
      else entry.field(label.trim() || "Field", value);
    }
    collector.add(entry.item());
  }
  return collector.vault("keeper", encoding, delimiter);
}

const kinds: Readonly<Record<string, ItemType>> = {
  bankCard: ItemType.card,
  sshKeys: ItemType.sshKey,
  encryptedNotes: ItemType.note,
  contact: ItemType.identity,
  address: ItemType.identity,
  ssnCard: ItemType.identity,
};
const idle = ["uid", "schema", "last_modified", "version", "revision", "$type"];

function readRecord({ members, entry }: JsonEntry, byId: ReadonlyMap<string, Readonly<Record<string, unknown>>>): ImportedItem {
  const type = members.text("$type");
  entry.put("name", members.text("title"), "title").put("username", members.text("login"), "login");
  const password = members.text("password");
  if (type === "sshKeys") entry.hidden("passphrase", password);
  else entry.put("password", password, "password");
  entry.put("uri", members.text("login_url"), "login_url").put("notes", members.text("notes"), "notes");
  for (const place of members.objects("folders")) {
    const [own, shared] = [place.text("folder"), place.text("shared_folder")];
    entry.levels([...levels(shared), ...levels(own)]);
    restAsFields(place, entry, ["can_edit", "can_share"], "folder");
  }
  if (type === "file" || type === "photo") entry.attached(entry.shownName, null);
  const custom = members.object("custom_fields");
  for (const key of custom.names) customField(key, custom.raw(key), entry);
  for (const key of members.object("references").names)
    for (const id of members.object("references").texts(key)) reference(byId.get(id), key, id, entry);
  restAsFields(members, entry, idle);
  if (type !== "" && !Object.hasOwn(kinds, type) && !["login", "file", "photo", "general"].includes(type)) entry.text("type", type);
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  // A kind without what makes it one is judged by what it holds.
  if (kind === ItemType.card && !entry.hasDetails(ItemType.card)) return entry.item();
  if (kind === ItemType.sshKey && !entry.hasDetails(ItemType.sshKey)) return entry.item();
  return entry.item(kind);
}

/** What another record holds that this one refers to. */
function reference(record: Readonly<Record<string, unknown>> | undefined, key: string, id: string, entry: Entry): void {
  const name = labelOf(key).label || key;
  if (labelOf(key).type === "fileRef") {
    entry.attached(record === undefined ? id : (plainText(record["title"]) ?? id), null);
    return;
  }
  if (record === undefined) {
    entry.text(name, id);
    return;
  }
  const other = new Members(record, () => undefined);
  entry.text(name, other.text("title"));
  const custom = other.object("custom_fields");
  for (const each of custom.names) {
    const value = custom.raw(each);
    if (/^\$address/u.test(each))
      entry.text(`${name} address`, isObject(value) ? textOf(value) : (plainText(value) ?? JSON.stringify(value)));
  }
}

/** `$type:label:number`; without the sign it is a label. */
function labelOf(key: string): { readonly type: string; readonly label: string } {
  if (!key.startsWith("$")) return { type: "text", label: key };
  const [type = "", ...rest] = key.slice(1).split(":");
  const label = rest.join(":").replace(/:?\d*$/u, "");
  return { type, label: label.trim() };
}
const textOf = (value: Readonly<Record<string, unknown>>): string =>
  Object.values(value)
    .map((each) => plainText(each) ?? (each === null || each === undefined ? "" : JSON.stringify(each)))
    .filter((each) => each !== "")
    .join(", ");

function customField(key: string, value: unknown, entry: Entry): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const each of value as readonly unknown[]) customField(key, each, entry);
    return;
  }
  const { type, label } = labelOf(key);
  const name = label || type;
  const text = plainText(value);
  if (type === "appFiller") return;
  const simple: Readonly<Record<string, Part>> = { oneTimeCode: "totp", url: "uri", email: "email", note: "notes", multiline: "notes" };
  const part = Object.hasOwn(simple, type) ? simple[type] : undefined;
  if (part !== undefined && text !== null) {
    entry.put(part, text, name);
    return;
  }
  if (["secret", "pinCode", "password", "licenseNumber"].includes(type) && text !== null) {
    entry.hidden(name, text);
    return;
  }
  if (["date", "birthDate", "expirationDate"].includes(type) && typeof value === "number") {
    entry.text(name, dayOf(value));
    return;
  }
  if (type === "passkey") {
    entry.passkeyFields(name, isObject(value) ? Object.entries(value) : [[name, value]]);
    return;
  }
  if (type === "accountNumber" && label === "identityNumber" && text !== null) {
    entry.put("identity.ssn", text, name);
    return;
  }
  if (type === "text" && label === "cardholderName" && text !== null) {
    entry.put("card.cardholderName", text, name);
    return;
  }
  if (isObject(value)) objectField(type, name, new Members(value, () => undefined), entry);
  else if (text !== null) entry.field(name, text);
  else valueAsField(entry, name, value);
}

/** Members of the objects that Keeper writes, by what they become. */
const objects: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  paymentCard: { cardNumber: "card.number", cardExpirationDate: "card.expiry", cardSecurityCode: "card.code" },
  keyPair: { publicKey: "sshKey.publicKey", privateKey: "sshKey.privateKey" },
  name: { first: "identity.firstName", middle: "identity.middleName", last: "identity.lastName" },
  address: {
    street1: "identity.address1",
    street2: "identity.address2",
    city: "identity.city",
    state: "identity.state",
    zip: "identity.postalCode",
    country: "identity.country",
  },
  bankAccount: {
    accountType: "bankAccount.accountType",
    accountNumber: "bankAccount.accountNumber",
    routingNumber: "bankAccount.routingNumber",
  },
};
function objectField(type: string, name: string, value: Members, entry: Entry): void {
  const known = Object.hasOwn(objects, type) ? objects[type] : undefined;
  if (known !== undefined)
    for (const [member, part] of Object.entries(known)) entry.put(part, simpleText(value, member), `${name} ${member}`);
  else if (type === "phone") {
    const parts = ["region", "number"].map((member) => simpleText(value, member)).filter((each) => each !== "");
    const ext = simpleText(value, "ext");
    entry.put("identity.phone", parts.join(" ") + (ext === "" ? "" : ` x${ext}`), name);
  } else if (type === "securityQuestion")
    entry.text("question", simpleText(value, "question")).hidden("answer", simpleText(value, "answer"));
  else if (type === "host") {
    const port = simpleText(value, "port");
    entry.text(name, simpleText(value, "hostName") + (port === "" ? "" : `:${port}`));
  }
  restAsFields(value, entry, [], name);
}
/** Text of a member; what is no text stays for the rest. */
const simpleText = (value: Members, member: string): string => value.peek(member) ?? "";
