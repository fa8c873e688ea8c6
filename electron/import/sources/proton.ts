import { ok, type Result } from "#shared/util/result";
import type { Archive } from "../archive.ts";
import { largestFile } from "../disk.ts";
import type { Entry } from "../entry.ts";
import { fileText } from "../file-text.ts";
import { Collector, ItemType, type ImportedItem, type ImportedVault } from "../imported-vault.ts";
import { isObject, jsonEntries, restAsFields, valueAsField, type JsonEntry } from "../json-entry.ts";
import { Members } from "../members.ts";
import { safeJson } from "../safe-json.ts";
import type { Source } from "../source.ts";
import { tableSource } from "../table-source.ts";
import { uri } from "#electron/items/uris";

const idle = ["itemId", "shareId", "createTime", "modifyTime", "contentFormatVersion", "aliasEmail", "shareCount"];
const identityMembers: Readonly<Record<string, `identity.${string}`>> = {
  firstName: "identity.firstName",
  middleName: "identity.middleName",
  lastName: "identity.lastName",
  phoneNumber: "identity.phone",
  organization: "identity.company",
  streetAddress: "identity.address1",
  floor: "identity.address2",
  city: "identity.city",
  stateOrProvince: "identity.state",
  zipOrPostalCode: "identity.postalCode",
  countryOrRegion: "identity.country",
  socialSecurityNumber: "identity.ssn",
  passportNumber: "identity.passportNumber",
  licenseNumber: "identity.licenseNumber",
};

const isProton = (root: unknown): boolean => isObject(root) && isObject(root["vaults"]) && ("version" in root || "userId" in root);
const dataOf = (archive: Archive): Result<{ readonly root: unknown; readonly encoding: string }> | null => {
  const data = archive.entries.find(({ name }) => /^(?:[^/]+\/)?Proton Pass\/data\.json$/u.test(name));
  if (data === undefined) return null;
  const content = archive.read(data, largestFile);
  if (!content.ok) return content;
  const text = fileText(content.value);
  if (!text.ok) return text;
  const root = safeJson(text.value.text);
  return root.ok ? ok({ root: root.value, encoding: text.value.encoding }) : root;
};

/** Proton Pass: JSON, its archive with files beside it, CSV (import-formats.md §4.16). What is encrypted with PGP is told by the message's first line. */
export const protonPass: Source = {
  format: "proton-pass",
  json: { fits: isProton, read: (root, { encoding }) => ok(readVaults(root, encoding, null)) },
  archive: {
    fits: (archive) => archive.entries.some(({ name }) => /^(?:[^/]+\/)?Proton Pass\/data\.json$/u.test(name)),
    read(archive) {
      const data = dataOf(archive);
      if (data === null) return ok(new Collector().vault("proton-pass", "UTF-8", null));
      return data.ok ? ok(readVaults(data.value.root, data.value.encoding, archive)) : data;
    },
  },
  ...csv(),
};

function readVaults(root: unknown, encoding: string, archive: Archive | null): ImportedVault {
  const file = new Members(root, () => undefined);
  const collector = new Collector();
  // Before this version a login had one name, which was the address of e-mail.
  const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)/u.exec(file.text("version")) ?? [];
  const isOld = file.text("version") !== "" && (Number(major) < 1 || (Number(major) === 1 && Number(minor) < 18));
  const vaults = file.object("vaults");
  let count = 0;
  for (const id of vaults.names) {
    const vault = vaults.object(id);
    const name = vault.text("name");
    const items = vault.list("items");
    const placeOf = placesIn(vault, name);
    jsonEntries(items, name, collector, (each) => readItem(each, placeOf, isOld, archive), count + 1);
    count += items.length;
  }
  return collector.vault("proton-pass", encoding, null);
}

/** Vaults have folders in folders, in files of 2026 and later. */
function placesIn(vault: Members, name: string): (folder: string) => readonly string[] {
  const folders = new Map(
    vault.objects("folders").map((each) => [each.text("folderId"), { name: each.text("name"), parent: each.text("parentFolderId") }]),
  );
  return (start) => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = start; folders.has(at) && !seen.has(at); at = folders.get(at)?.parent ?? "") {
      seen.add(at);
      names.unshift(folders.get(at)?.name ?? "");
    }
    return [name, ...names];
  };
}

function readItem(
  { members, entry }: JsonEntry,
  placeOf: (folder: string) => readonly string[],
  isOld: boolean,
  archive: Archive | null,
): ImportedItem | null {
  const data = members.object("data");
  const meta = data.object("metadata");
  entry.put("name", meta.text("name"), "name");
  if (members.number("state") === 2) return entry.trashed();
  if (members.raw("pinned") === true) entry.preferred();
  entry.levels(placeOf(members.text("folderId"))).put("notes", meta.text("note"), "note");
  const type = data.text("type");
  const content = data.object("content");
  const kind = contentOf(type, content, entry, isOld, members);
  for (const field of data.objects("extraFields")) extraField(field, entry);
  for (const id of members.texts("files")) {
    const file = archive?.entries.find(({ name }) => name.includes(id));
    entry.attached(file?.name.split("/").at(-1) ?? id, file?.size ?? null);
  }
  restAsFields(content, entry, ["sections"].concat(type === "identity" ? [] : ["extraSections"]));
  for (const list of ["sections", "extraSections"])
    for (const section of content.objects(list)) {
      for (const field of section.objects("sectionFields")) extraField(field, entry);
      restAsFields(section, entry, ["sectionName"]);
    }
  restAsFields(meta, entry, ["itemUuid"]);
  restAsFields(data, entry, ["platformSpecific"]);
  restAsFields(members, entry, idle);
  return entry.item(kind);
}

function contentOf(type: string, content: Members, entry: Entry, isOld: boolean, members: Members): ItemType | undefined {
  const put = (part: Parameters<Entry["put"]>[0], name: string): void => {
    entry.put(part, content.text(name), name);
  };
  if (type === "login") {
    put("username", "itemUsername");
    put("email", "itemEmail");
    put(isOld ? "email" : "username", "username");
    put("password", "password");
    put("totp", "totpUri");
    for (const each of content.texts("urls")) entry.address(uri(each));
    const rules = content.raw("autofillUrls");
    if (Array.isArray(rules)) addressRules(rules, content.has("urls"), entry);
    else valueAsField(entry, "autofillUrls", rules);
    // In Proton's own form, which no other vault takes.
    if (content.list("passkeys").length > 0) entry.passkeyStays();
    return ItemType.login;
  }
  if (type === "alias") {
    entry.put("username", members.text("aliasEmail"), "aliasEmail");
    entry.text("alias", members.text("aliasEmail"));
    return ItemType.login;
  }
  if (type === "creditCard") {
    put("card.cardholderName", "cardholderName");
    put("card.number", "number");
    put("card.code", "verificationNumber");
    put("card.expiry", "expirationDate");
    entry.hidden("pin", content.text("pin"));
    content.raw("cardType");
    return ItemType.card;
  }
  if (type === "identity") {
    for (const [name, part] of Object.entries(identityMembers)) put(part, name);
    put("email", "email");
    for (const list of ["extraPersonalDetails", "extraAddressDetails", "extraContactDetails", "extraWorkDetails"])
      for (const field of content.objects(list)) extraField(field, entry);
    return ItemType.identity;
  }
  if (type === "sshKey") {
    put("sshKey.privateKey", "privateKey");
    put("sshKey.publicKey", "publicKey");
    return ItemType.sshKey;
  }
  if (type !== "note" && type !== "custom") entry.text("type", type);
  if (type === "wifi") {
    entry.text("ssid", content.text("ssid")).hidden("password", content.text("password"));
    content.raw("security");
  }
  return ItemType.note;
}

/**
 * Addresses with the rule by which they are filled in. Those of the usual rule stand in the older list as well; what numbers the others have is
 * not known, and an address that must not be filled in may be among them: they stay fields.
 */
function addressRules(rules: readonly unknown[], hasOlder: boolean, entry: Entry): void {
  for (const rule of rules) {
    if (typeof rule === "string") {
      entry.address(uri(rule));
      continue;
    }
    if (!isObject(rule) || typeof rule["url"] !== "string") {
      if (rule !== null) entry.text("autofillUrls", JSON.stringify(rule));
      continue;
    }
    const { url, mode, ...others } = rule as { readonly url: string; readonly mode?: unknown };
    if (!hasOlder && (mode === undefined || mode === 0)) entry.address(uri(url));
    else if (!entry.hasAddress(url))
      entry.text(`autofillUrls (mode ${typeof mode === "number" ? String(mode) : (JSON.stringify(mode) ?? "–")})`, url);
    if (Object.keys(others).length > 0) entry.text("autofillUrls", JSON.stringify(others));
  }
}

function extraField(field: Members, entry: Entry): void {
  const name = field.text("fieldName") || "Field";
  const type = field.text("type");
  const data = field.object("data");
  if (type === "totp") entry.put("totp", data.text("totpUri"), name);
  else if (type === "hidden") entry.hidden(name, data.text("content"));
  else {
    const text = data.text("content") || data.text("timestamp");
    entry.field(name, text);
  }
  for (const [member, value] of data.rest([])) valueAsField(entry, `${name} ${member}`, value);
  restAsFields(field, entry, [], name);
}

function csv(): Pick<Source, "table"> {
  const { table } = tableSource("proton-pass", {
    signs: [["type", "name", "url", "username", "password", "note", "totp", "createtime", "modifytime"]],
    columns: {
      type: () => undefined,
      name: "name",
      // Several addresses are divided by a comma and a blank.
      url: (entry, value) => {
        for (const each of value.split(", ")) entry.address(uri(each));
      },
      autofillurls: (entry, value, label, row) => {
        const [list, older] = [safeJson(value), row.get("url")];
        for (const each of older.split(", ")) entry.address(uri(each));
        if (list.ok && Array.isArray(list.value)) addressRules(list.value, older !== "", entry);
        else entry.text(label, value);
      },
      email: "email",
      username: "username",
      password: "password",
      note: (entry, value, label, row) => {
        const type = row.get("type").trim();
        const inside = type === "creditCard" || type === "identity" ? safeJson(value) : null;
        if (inside?.ok !== true || !isObject(inside.value)) {
          entry.put("notes", value, label);
          return;
        }
        const content = new Members(inside.value, () => undefined);
        entry.put("notes", content.text("note"), "note");
        contentOf(type, content, entry, false, content);
        for (const [name, each] of content.rest([])) valueAsField(entry, name, each);
      },
      totp: "totp",
      createtime: "ignore",
      modifytime: "ignore",
      vault: "level",
    },
    kind(row, entry) {
      const type = row.get("type").trim();
      if (type === "creditCard") return ItemType.card;
      if (type === "identity") return ItemType.identity;
      if (type === "note") return entry.has("password") || entry.has("totp") ? undefined : ItemType.note;
      if (type !== "login" && type !== "alias") entry.text("type", type);
      return undefined;
    },
  });
  return table === undefined ? {} : { table };
}
