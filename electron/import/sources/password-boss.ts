import { ok } from "#shared/util/result";
import { Collector, ItemType, type ImportedItem } from "../imported-vault.ts";
import { firstObject, isObject, jsonEntries, restAsFields, valueAsField, type JsonEntry } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { Source } from "../source.ts";

const idle = [
  "id",
  "itemType",
  "itemTypeName",
  "type",
  "logoColor",
  "cardType",
  "ignoreItemInSecurityScore",
  "color",
  "created",
  "updated",
  "folder",
];

/** Password Boss, JSON in its newer and older form (import-formats.md §4.11). */
export const passwordBoss: Source = {
  format: "password-boss",
  json: {
    fits: (root) =>
      Array.isArray(root)
        ? typeof firstObject(root)?.["itemTypeName"] === "string"
        : isObject(root) && isObject(firstObject(root["items"])?.["identifiers"]),
    read(root, { encoding }) {
      const collector = new Collector();
      if (Array.isArray(root)) jsonEntries(root, "items", collector, newer);
      else {
        const file = new Members(root, () => undefined);
        const names = new Map(file.objects("folders").map((folder) => [folder.text("id"), folder.text("name")]));
        jsonEntries(file.list("items"), "items", collector, (each) => older(each, names));
      }
      return ok(collector.vault("password-boss", encoding, null));
    },
  },
};

/** Month and year of a date, in UTC: local time would shift a month. */
function monthOf(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}T/u.test(text) ? new Date(text) : null;
  return date === null || Number.isNaN(date.getTime())
    ? text
    : `${String(date.getUTCFullYear())}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
}

function newer({ members, entry }: JsonEntry): ImportedItem {
  const type = members.text("itemTypeName");
  entry.put("name", members.text("name"), "name").put("folder", members.text("folder"), "folder");
  entry
    .put("uri", members.text("url"), "url")
    .put("username", members.text("username"), "username")
    .put("email", members.text("email"), "email");
  entry
    .put("password", members.text("password"), "password")
    .put("totp", members.text("totp"), "totp")
    .put("notes", members.text("notes"), "notes");
  if (type === "CreditCard") {
    entry.put("card.number", members.text("cardNumber"), "cardNumber").put("card.cardholderName", members.text("nameOnCard"), "nameOnCard");
    entry.put("card.code", members.text("securityCode"), "securityCode");
    entry.put("card.expiry", monthOf(members.text("expirationDate")), "expirationDate");
    entry.hidden("pin", members.text("pin"));
  }
  for (const field of members.objects("customFields")) {
    entry.field(field.text("name") || "Field", field.text("value"));
    restAsFields(field, entry, ["id", "type"]);
  }
  for (const tag of members.texts("tags")) entry.text("tags", tag);
  restAsFields(members, entry, idle);
  return entry.item(type === "CreditCard" ? ItemType.card : undefined);
}

function older({ members, entry }: JsonEntry, names: ReadonlyMap<string, string>): ImportedItem {
  const type = members.text("type");
  const values = members.object("identifiers");
  entry.put("name", members.text("name"), "name").put("folder", names.get(members.text("folder")) ?? "", "folder");
  entry.put("uri", members.text("login_url"), "login_url").put("uri", values.text("url"), "url");
  entry.put("username", values.text("username"), "username").put("email", values.text("email"), "email");
  entry.put("password", values.text("password"), "password").put("totp", values.text("totp"), "totp");
  // Line ends stand there as letters.
  entry.put("notes", values.text("notes").replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n"), "notes");
  if (type === "CreditCard") {
    entry.put("card.number", values.text("cardNumber"), "cardNumber").put("card.cardholderName", values.text("nameOnCard"), "nameOnCard");
    entry.put("card.code", values.text("security_code"), "security_code").put("card.expiry", monthOf(values.text("expires")), "expires");
  }
  for (const field of values.objects("custom_fields")) {
    entry.field(field.text("name") || "Field", field.text("value"));
    restAsFields(field, entry, ["id", "type"]);
  }
  for (const [name, value] of values.rest(["ignoreItemInSecurityScore"])) valueAsField(entry, name, value);
  restAsFields(members, entry, idle);
  return entry.item(type === "CreditCard" ? ItemType.card : undefined);
}
