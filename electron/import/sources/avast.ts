import { ok } from "#shared/util/result";
import { Collector, ItemType } from "../imported-vault.ts";
import { firstObject, isObject, jsonEntries, restAsFields } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { Source } from "../source.ts";
import { tableSource } from "../table-source.ts";

const table = tableSource("avast", {
  signs: [["name", "web", "login", "password"]],
  only: true,
  columns: { name: "name", web: "uri", login: "username", password: "password", note: "notes" },
});

/** Avast and AVG Passwords: CSV of sign-ins, JSON with notes and cards (import-formats.md §4.32). */
export const avast: Source = {
  ...table,
  format: "avast",
  json: {
    fits: (root) => isObject(root) && typeof firstObject(root["logins"])?.["custName"] === "string",
    read(root, { encoding }) {
      const file = new Members(root, () => undefined);
      const collector = new Collector();
      const [logins, notes, cards] = [file.list("logins"), file.list("notes"), file.list("cards")];
      jsonEntries(logins, "logins", collector, ({ members, entry }) => {
        entry.put("name", members.text("custName"), "custName").put("uri", members.text("url"), "url");
        entry.put("username", members.text("loginName"), "loginName").put("password", members.text("pwd"), "pwd");
        entry.put("notes", members.text("note"), "note");
        restAsFields(members, entry, ["id"]);
        return entry.item(ItemType.login);
      });
      jsonEntries(
        notes,
        "notes",
        collector,
        ({ members, entry }) => {
          entry.put("name", members.text("label"), "label").put("notes", members.text("text"), "text");
          restAsFields(members, entry, ["id"]);
          return entry.item(ItemType.note);
        },
        logins.length + 1,
      );
      jsonEntries(
        cards,
        "cards",
        collector,
        ({ members, entry }) => {
          const expiry = members.object("expirationDate");
          entry.put("name", members.text("custName"), "custName").put("card.cardholderName", members.text("holderName"), "holderName");
          entry.put("card.number", members.text("cardNumber"), "cardNumber").put("card.code", members.text("cvv"), "cvv");
          entry.put("card.expMonth", expiry.text("month"), "month").put("card.expYear", expiry.text("year"), "year");
          entry.put("notes", members.text("note"), "note");
          restAsFields(members, entry, ["id"]);
          return entry.item(ItemType.card);
        },
        logins.length + notes.length + 1,
      );
      return ok(collector.vault("avast", encoding, null));
    },
  },
};
