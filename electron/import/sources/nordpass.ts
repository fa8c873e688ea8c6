import { safeJson } from "../safe-json.ts";
import { plainText } from "../members.ts";
import type { Entry } from "../entry.ts";
import { ItemType } from "../imported-vault.ts";
import { tableSource } from "../table-source.ts";
import { uri } from "#electron/items/uris";

/** NordPass, CSV (import-formats.md §4.9). Lists stand as JSON in cells. */
export const nordPass = tableSource("nordpass", {
  signs: [["cardholdername", "cardnumber", "full_name"]],
  columns: {
    name: "name",
    url: "uri",
    additional_urls: (entry, value, label) => {
      const list = listIn(value);
      if (list === null || !list.every((each) => typeof each === "string")) entry.text(label, value);
      else for (const each of list) entry.address(uri(each));
    },
    username: "username",
    password: "password",
    note: "notes",
    cardholdername: "card.cardholderName",
    cardnumber: "card.number",
    cvc: "card.code",
    pin: "hidden",
    expirydate: (entry, value, label) => entry.put("card.expiry", value.replaceAll(" ", ""), label),
    zipcode: "identity.postalCode",
    folder: "folder",
    full_name: (entry, value, label) => {
      const [first = "", ...last] = value.trim().split(/\s+/u);
      entry.put("identity.firstName", first, label).put("identity.lastName", last.join(" "), label);
    },
    phone_number: "identity.phone",
    email: "email",
    address1: "identity.address1",
    address2: "identity.address2",
    city: "identity.city",
    country: "identity.country",
    state: "identity.state",
    type: () => undefined,
    custom_fields: customFields,
  },
  kind(row, entry, collector) {
    const type = row.get("type").trim().toLowerCase();
    const isOnlyName =
      !entry.has("password") && !entry.has("username") && !entry.has("uri") && !entry.has("notes") && entry.fields.length === 0;
    const hasDetails = entry.hasDetails(ItemType.card) || entry.hasDetails(ItemType.identity);
    if (type === "folder" || (type === "" && isOnlyName && !hasDetails)) {
      collector.emptyRow();
      return null;
    }
    if (type === "credit_card") return ItemType.card;
    if (type === "identity" || type === "personal_info") return ItemType.identity;
    if (type === "password") return ItemType.login;
    if (type === "note") return entry.has("password") || entry.has("username") ? undefined : ItemType.note;
    if (type !== "") entry.text("type", type);
    return undefined;
  },
});

function listIn(value: string): readonly unknown[] | null {
  const parsed = safeJson(value);
  return parsed.ok && Array.isArray(parsed.value) ? (parsed.value as readonly unknown[]) : null;
}

function customFields(entry: Entry, value: string, label: string): void {
  const list = listIn(value);
  if (list === null) {
    entry.text(label, value);
    return;
  }
  for (const each of list) {
    const {
      label: name,
      type,
      value: content,
    } = (typeof each === "object" && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
    const text = plainText(content) ?? (content === undefined || content === null ? null : JSON.stringify(content));
    if (text === null) {
      // Nothing stands in it, or it is no field at all.
      if (content === undefined) entry.text(label, JSON.stringify(each));
      continue;
    }
    if (type === "hidden") entry.hidden(plainText(name) ?? label, text);
    else entry.field(plainText(name) ?? label, text);
  }
}
