import { ItemType } from "../imported-vault.ts";
import { tableSource } from "../table-source.ts";

/* Sources of one simple table each (import-formats.md §4.29 to §4.36, §5). */

/** SecureSafe: exactly five columns; `Comment` tells it from Apple's. */
export const secureSafe = tableSource("secure-safe", {
  signs: [
    ["title", "username", "password", "url", "comment"],
    ["title", "username", "password", "website", "comment"],
  ],
  only: true,
  columns: { title: "name", username: "username", password: "password", url: "uri", website: "uri", comment: "notes" },
});

export const avira = tableSource("avira", {
  signs: [["website", "name", "username", "password", "secondary_username"]],
  columns: { website: "uri", name: "name", username: "username", password: "password", secondary_username: "username" },
});

export const trueKey = tableSource("true-key", {
  signs: [["kind", "tk_export_version"]],
  long: ["memo", "document_content", "note"],
  columns: {
    kind: () => undefined,
    tk_export_version: "ignore",
    autologin: "ignore",
    hexcolor: "ignore",
    protectedwithpassword: "ignore",
    subdomainonly: "ignore",
    type: "ignore",
    favorite: "favourite",
    name: "name",
    title: "name",
    url: "uri",
    login: "username",
    password: "password",
    memo: "notes",
    note: "notes",
    document_content: "notes",
    cardholder: "card.cardholderName",
    number: (entry, value, label, row) => entry.put(row.get("kind") === "cc" ? "card.number" : "field", value, label),
    expirydate: (entry, value, label, row) => {
      const iso = /^(\d{4})-(\d{2})(?:-|$)/u.exec(value.trim());
      if (row.get("kind") !== "cc") entry.text(label, value);
      else entry.put("card.expiry", iso === null ? value : `${iso[1] ?? ""}-${iso[2] ?? ""}`, label);
    },
    firstname: "identity.firstName",
    lastname: "identity.lastName",
  },
  kind(row, entry) {
    const kind = row.get("kind").trim().toLowerCase();
    if (kind === "cc") return ItemType.card;
    if (kind === "note") return ItemType.note;
    if (kind !== "login") entry.text("kind", kind);
    return undefined;
  },
});

/** RememBear, closed. */
export const rememBear = tableSource("remembear", {
  signs: [["type", "website", "trash", "cardholder", "verification"]],
  columns: {
    type: () => undefined,
    name: "name",
    notes: "notes",
    trash: () => undefined,
    website: "uri",
    username: "username",
    password: "password",
    cardholder: "card.cardholderName",
    number: "card.number",
    verification: "card.code",
    expirymonth: "card.expMonth",
    expiryyear: "card.expYear",
    pin: "hidden",
    zipcode: "field",
  },
  kind(row, entry) {
    if (/^true$/iu.test(row.get("trash").trim())) return entry.trashed();
    const type = row.get("type").trim();
    if (type === "CreditCardItem") return ItemType.card;
    if (type !== "LoginItem" && !/note/iu.test(type)) entry.text("type", type);
    return undefined;
  },
});

/** Synology C2 Password. */
export const synologyC2 = tableSource("synology-c2", {
  signs: [["display_name", "login_username", "login_password", "login_urls"]],
  columns: {
    display_name: "name",
    login_username: "username",
    login_password: "password",
    login_urls: "uris",
    login_totp: "totp",
    notes: "notes",
    favorite: "favourite",
  },
});
