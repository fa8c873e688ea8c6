import { ok } from "#shared/util/result";
import { Collector, type ImportedItem } from "../imported-vault.ts";
import { firstObject, isObject, jsonEntries, restAsFields, type JsonEntry } from "../json-entry.ts";
import type { Source } from "../source.ts";

const idle = [
  "id",
  "object_type",
  "company_id",
  "passwordable_id",
  "password_folder_id",
  "totp_code",
  "created_at",
  "updated_at",
  "slug",
  "in_portal",
  "company_name",
];

const listOf = (root: unknown): readonly unknown[] | null => {
  const list = isObject(root) ? root["asset_passwords"] : root;
  if (!Array.isArray(list)) return null;
  const first = firstObject(list);
  const isHudu = first !== null && "company_id" in first && ("passwordable_type" in first || "otp_secret" in first || "password" in first);
  return isHudu ? (list as readonly unknown[]) : null;
};

/** Hudu, JSON of its interface (import-formats.md §4.3). The company is a client, never a folder. Its CSV has no heads that anybody vouches for. */
export const hudu: Source = {
  format: "hudu",
  json: {
    fits: (root) => listOf(root) !== null && (isObject(root) ? true : "passwordable_type" in (firstObject(root) ?? {})),
    read(root, { encoding }) {
      const collector = new Collector();
      jsonEntries(listOf(root) ?? [], "asset_passwords", collector, readPassword);
      return ok(collector.vault("hudu", encoding, null));
    },
  },
};

function readPassword({ members, entry }: JsonEntry): ImportedItem | null {
  entry.put("name", members.text("name"), "name");
  if (members.text("discarded_at") !== "") return entry.trashed();
  if (members.raw("archived") === true) entry.archived();
  const company = members.text("company_name") || members.text("company_id");
  entry.put("client", company, "company_name").put("level", members.text("password_folder_name"), "password_folder_name");
  entry.put("username", members.text("username"), "username").put("password", members.text("password"), "password");
  entry.put("totp", members.text("otp_secret"), "otp_secret").put("uri", members.text("login_url"), "login_url");
  // Hudu's own page of the password is no address to sign in at.
  const url = members.text("url");
  if (/^https?:\/\//iu.test(url) && !/\/passwords\/[\w-]+$/iu.test(url)) entry.put("uri", url, "url");
  else if (url !== "" && !/(?:^|\/)passwords\//u.test(url)) entry.text("url", url);
  entry.put("notes", members.text("description"), "description");
  entry.field("password_type", members.text("password_type")).field("passwordable_type", members.text("passwordable_type"));
  restAsFields(members, entry, idle);
  return entry.item();
}
