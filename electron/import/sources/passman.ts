import { ok } from "#shared/util/result";
import { Collector, type ImportedItem } from "../imported-vault.ts";
import { firstObject, jsonEntries, restAsFields, type JsonEntry } from "../json-entry.ts";
import type { Source } from "../source.ts";
import { tableForm } from "../table-source.ts";

/** Numbers, times and pictures of its own. */
const idle = [
  "credential_id",
  "guid",
  "user_id",
  "vault_id",
  "created",
  "changed",
  "delete_time",
  "renew_interval",
  "favicon",
  "icon",
  "compromised",
  "hidden",
  "shared_key",
  "acl",
];

/** Passman of Nextcloud, JSON and CSV (import-formats.md §5). */
export const passman: Source = {
  format: "passman",
  table: tableForm("passman", {
    signs: [["label", "username", "password", "email", "description", "custom_fields"]],
    long: ["custom_fields"],
    columns: {
      label: "name",
      username: "username",
      password: "password",
      email: "email",
      description: "notes",
      url: "uri",
      // Written as [a,b]; nothing between the brackets is none.
      tags: (entry, value, label) => {
        entry.put("tags", value.replace(/^\[(.*)\]$/su, "$1"), label);
      },
      custom_fields: (entry, value, label) => {
        if (value.trim() !== "[]") entry.hidden(label, value);
      },
      files: (entry, value, label) => {
        if (value.trim() !== "[]") entry.text(label, value);
      },
    },
  }),
  json: {
    fits: (root) => {
      const first = firstObject(root);
      return first !== null && typeof first["label"] === "string" && Array.isArray(first["custom_fields"]);
    },
    read(root, { encoding }) {
      const collector = new Collector();
      jsonEntries(Array.isArray(root) ? (root as readonly unknown[]) : [], "entries", collector, read);
      return ok(collector.vault("passman", encoding, null));
    },
  },
};

function read({ members, entry }: JsonEntry): ImportedItem {
  entry.put("name", members.text("label"), "label").put("username", members.text("username"), "username");
  entry.put("email", members.text("email"), "email").put("password", members.text("password"), "password");
  entry.put("uri", members.text("url"), "url").put("notes", members.text("description"), "description");
  if (members.has("otp") && !Array.isArray(members.raw("otp"))) {
    const otp = members.object("otp");
    const settings = { period: otp.text("period"), digits: otp.text("digits"), algorithm: otp.text("algorithm") };
    entry.code(otp.text("secret"), { ...settings, counts: /^hotp$/iu.test(otp.text("type")) }, "otp");
    restAsFields(otp, entry, ["qr_uri", "label", "issuer"], "otp");
  }
  for (const tag of members.objects("tags", "text")) entry.put("tags", tag.text("text"), "tags");
  for (const field of members.objects("custom_fields")) {
    const [label, value] = [field.text("label") || "Field", field.text("value")];
    if (field.peek("field_type") === "password") entry.hidden(label, value);
    else entry.field(label, value);
    restAsFields(field, entry, ["field_type", "secret", "clicktoshow"], label);
  }
  for (const file of members.objects("files")) {
    entry.attached(file.text("filename") || "–", file.number("size"));
    restAsFields(file, entry, ["file_id", "guid", "mimetype", "created"], "file");
  }
  restAsFields(members, entry, idle);
  return entry.item();
}
