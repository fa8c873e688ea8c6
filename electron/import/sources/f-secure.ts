import { ok } from "#shared/util/result";
import { Collector, ItemType, type ImportedItem } from "../imported-vault.ts";
import { isObject, jsonEntries, restAsFields, type JsonEntry } from "../json-entry.ts";
import type { Source } from "../source.ts";

const idle = ["createdDate", "modifiedDate", "style", "color", "rev", "type", "favorite"];

/** F-Secure KEY and ID Protection, JSON named .fsk (import-formats.md §4.34). */
export const fSecure: Source = {
  format: "f-secure",
  json: {
    fits: (root) =>
      isObject(root) && isObject(root["data"]) && Object.values(root["data"]).some((each) => isObject(each) && "service" in each),
    read(root, { encoding }) {
      const data = isObject(root) && isObject(root["data"]) ? Object.values(root["data"]) : [];
      const collector = new Collector();
      jsonEntries(data, "data", collector, readEntry);
      return ok(collector.vault("f-secure", encoding, null));
    },
  },
};

function readEntry({ members, entry }: JsonEntry): ImportedItem {
  const type = members.number("type");
  const isCard = type === 2;
  entry.put("name", members.text("service"), "service").put("uri", members.text("url"), "url").put("notes", members.text("notes"), "notes");
  if ((members.number("favorite") ?? 0) > 0) entry.preferred();
  if (isCard) {
    entry.put("card.cardholderName", members.text("username"), "username").hidden("PIN", members.text("password"));
    entry.put("card.number", members.text("creditNumber"), "creditNumber").put("card.code", members.text("creditCvv"), "creditCvv");
    entry.put("card.expiry", members.text("creditExpiry"), "creditExpiry");
  } else entry.put("username", members.text("username"), "username").put("password", members.text("password"), "password");
  for (const old of members.objects("passwordList")) {
    if (isCard) entry.hidden("PIN", old.text("password"));
    else entry.old(old.text("password"), old.number("changedate") ?? old.text("changedate"));
  }
  restAsFields(members, entry, idle);
  return entry.item(isCard ? ItemType.card : undefined);
}
