import { z } from "zod";
import { openProtectedExport } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { folderOf } from "./csv-items.ts";
import type { Archive } from "./archive.ts";
import {
  Collector,
  FieldType,
  filled,
  ItemType,
  wireDate,
  type ImportedField,
  type ImportedItem,
  type ImportedVault,
  type Lines,
} from "./imported-vault.ts";
import { detailMembers } from "./item-members.ts";
import { argon2Seconds, refusalOfCost } from "./key-cost.ts";
import { Members, oddMembers } from "./members.ts";
import { largestFile } from "./disk.ts";
import { fileText } from "./file-text.ts";
import { isObject } from "./json-entry.ts";
import type { Source } from "./source.ts";
import type { VaultSecrets } from "./vault-secrets.ts";
import { safeJson } from "./safe-json.ts";
import { asUri } from "#electron/items/uris";

const place = z.object({ id: z.string(), name: z.string() });
const protectedExport = z.object({
  encrypted: z.literal(true),
  passwordProtected: z.literal(true),
  salt: z.string(),
  kdfType: z.number(),
  kdfIterations: z.number(),
  kdfMemory: z.number().nullish(),
  kdfParallelism: z.number().nullish(),
  encKeyValidation_DO_NOT_EDIT: z.string(),
  data: z.string(),
});

const isNumbered = (item: Readonly<Record<string, unknown>>): boolean => /^\d{1,3}$/u.test(String(item["type"]));
/** Items and folders have other programs as well: theirs have kinds with names where Bitwarden has numbers, or members of their own. */
function isBitwarden(root: unknown): boolean {
  if (!isObject(root) || "vaults" in root) return false;
  if (root["encrypted"] === true) return "passwordProtected" in root || "encKeyValidation_DO_NOT_EDIT" in root;
  const items = root["items"];
  if (!Array.isArray(items)) return false;
  const objects = items.filter(isObject);
  if (objects.some((item) => "template_type" in item || "identifiers" in item)) return false;
  if (objects.some(isNumbered)) return true;
  const named = objects.some((item) => typeof item["type"] === "string");
  return !named && ["encrypted", "folders", "collections"].some((name) => name in root);
}
const isProtected = (root: unknown): boolean => isObject(root) && root["passwordProtected"] === true;

/** Whether the beginning of a text that is cut or damaged is Bitwarden's, so that it is said what is wrong with it. */
export const beginsAsBitwarden = (start: string): boolean =>
  /^\s*\{/u.test(start) &&
  /"(?:passwordProtected|encKeyValidation_DO_NOT_EDIT)"\s*:|"items"\s*:\s*\[[\s\S]*"type"\s*:\s*\d|"encrypted"\s*:\s*false/u.test(start);

/** Bitwarden, JSON or the archive with files (import-formats.md §4.1). */
export const bitwardenJson: Source = {
  format: "bitwarden-json",
  json: { fits: isBitwarden, needsPassword: isProtected, read: (root, { encoding, secrets }) => readBitwarden(root, encoding, secrets) },
  archive: {
    fits: (archive) => isBitwarden(rootIn(archive)),
    needsPassword: (archive) => isProtected(rootIn(archive)),
    read(archive, secrets) {
      const entry = archive.find("data.json");
      if (entry === null) return err(appError("import.format-unknown"));
      const content = archive.read(entry, largestFile);
      if (!content.ok) return content;
      const text = fileText(content.value);
      if (!text.ok) return text;
      const parsed = safeJson(text.value.text);
      if (!parsed.ok) return parsed;
      return readBitwarden(parsed.value, text.value.encoding, secrets, (items, collector) => {
        sayAttachedFiles(archive, items, collector);
      });
    },
  },
};
function rootIn(archive: Archive): unknown {
  const entry = archive.find("data.json");
  const content = entry === null ? null : archive.read(entry, largestFile);
  const text = content?.ok === true ? fileText(content.value) : null;
  const parsed = text?.ok === true ? safeJson(text.value.text) : null;
  return parsed?.ok === true ? parsed.value : null;
}

/** An item as far as attached files have to know it: its id in the file. */
export interface KnownEntry {
  readonly id: string;
  readonly name: string;
  readonly lines: Lines;
}

/**
 * Bitwarden's JSON export: of an organization (collections) or of a person (folders). Protected with a password it asks
 * for it; encrypted with an account's key nobody but that account can open it: `import.encrypted-export`.
 */
async function readBitwarden(
  root: unknown,
  encoding: string,
  secrets: VaultSecrets,
  more: (entries: readonly KnownEntry[], collector: Collector) => void = () => undefined,
): Promise<Result<ImportedVault>> {
  const file = new Members(root, () => undefined);
  if (file.raw("encrypted") === true) {
    const closed = protectedExport.safeParse(root);
    if (!closed.success) return err(appError("import.encrypted-export"));
    const { password = null } = secrets;
    if (password === null || password === "") return err(appError("import.password-needed"));
    const { kdfMemory, kdfIterations } = closed.data;
    const slow = refusalOfCost(argon2Seconds((kdfMemory ?? 0) * 1024, kdfIterations), secrets.allowSlowKey ?? false);
    if (slow !== null) return err(slow);
    const opened = await openProtectedExport(closed.data, password);
    if (!opened.ok)
      return err(
        opened.error.code === "crypto.wrong-key" && opened.error.parameters?.["field"] === "export.validation"
          ? appError("import.password-wrong")
          : appError("import.malformed", {}, opened.error.code),
      );
    const inner = safeJson(opened.value);
    return inner.ok ? readBitwarden(inner.value, encoding, {}, more) : inner;
  }
  if (!Array.isArray(file.raw("items"))) return err(appError("import.malformed", {}, "items"));
  const names = new Map(
    [...file.list("folders"), ...file.list("collections")].flatMap((each) => {
      const read = place.safeParse(each);
      return read.success ? [[read.data.id, folderOf(read.data.name)] as const] : [];
    }),
  );
  const collector = new Collector();
  const entries: KnownEntry[] = [];
  for (const [index, each] of file.list("items").entries()) {
    const lines: Lines = [index + 1, index + 1];
    const item = new Members(each, () => undefined);
    const name = item.text("name").trim();
    if (typeof each !== "object" || each === null || Array.isArray(each)) {
      collector.leave("unreadable", lines, { name: "–", place: "–" });
      continue;
    }
    entries.push({ id: item.text("id"), name, lines });
    readItem(
      new Members(
        each,
        oddMembers(collector, lines, () => name || "–"),
      ),
      lines,
      names,
      collector,
    );
  }
  more(entries, collector);
  return ok(collector.vault("bitwarden-json", encoding, null));
}

/** Members of an item that belong to the account it comes from. */
const idle = [
  "id",
  "organizationId",
  "object",
  "creationDate",
  "revisionDate",
  "edit",
  "viewPassword",
  "organizationUseTotp",
  "permissions",
  "passwordRevisionDate",
  "key",
  "localData",
];

function readItem(item: Members, lines: Lines, names: ReadonlyMap<string, string>, collector: Collector): void {
  const name = item.text("name");
  if (item.text("deletedDate") !== "") {
    collector.leave("trash", lines, { name });
    return;
  }
  if (item.text("archivedDate") !== "") collector.say("archived", lines, "info", { name });
  const files = item.objects("attachments").map((file) => {
    const attached = { file: file.text("fileName") || "–", size: file.number("size") };
    file.rest([]);
    return attached;
  });
  if (files.length > 0) collector.attached(name, lines, files);
  const places = [...item.texts("collectionIds"), item.text("folderId")].flatMap((id) => names.get(id) ?? []);
  const history = item.objects("passwordHistory").flatMap((old) => {
    const password = old.text("password");
    return password === "" ? [] : [{ password, lastUsedDate: wireDate(old.text("lastUsedDate")) }];
  });
  const common = {
    name,
    notes: item.text("notes"),
    reprompt: item.number("reprompt") === 1,
    ...(item.raw("favorite") === true ? { favourite: true } : {}),
    folders: places.length === 0 ? [""] : [...new Set(places)],
    lines,
    fields: item.objects("fields").map((field): ImportedField => {
      const linkedId = field.number("linkedId");
      return {
        name: field.text("name"),
        value: field.text("value"),
        type: fieldType(field.number("type")),
        ...(linkedId === null ? {} : { linkedId }),
      };
    }),
    ...(history.length === 0 ? {} : { passwordHistory: history }),
  };
  const type = item.number("type");
  if (type === ItemType.login) {
    const login = item.object("login");
    const passkeys = login.objects("fido2Credentials").map((passkey) => {
      const values = Object.fromEntries(passkey.names.map((each) => [each, passkey.text(each)]));
      return { ...values, creationDate: wireDate(values["creationDate"] ?? "") };
    });
    const addresses = login.objects("uris", "uri").flatMap((address) => {
      const uri = address.text("uri");
      return uri === "" ? [] : [{ uri: asUri(uri), match: matchOf(address.number("match")) }];
    });
    // Converters write one address beside the list.
    const single = login.text("uri");
    const uris =
      single === "" || addresses.some(({ uri }) => uri === asUri(single)) ? addresses : [...addresses, { uri: asUri(single), match: null }];
    collector.add({
      ...common,
      type,
      login: {
        username: login.text("username"),
        password: login.text("password"),
        totp: login.text("totp"),
        uris,
        ...(passkeys.length === 0 ? {} : { passkeys }),
      },
    });
    login.sayRest(["passwordRevisionDate", "autofillOnPageLoad"]);
  } else if (type === ItemType.note) collector.add({ ...common, type });
  else {
    const kind = detailMembers[type as keyof typeof detailMembers] as (typeof detailMembers)[keyof typeof detailMembers] | undefined;
    if (kind === undefined || !item.has(kind.member)) {
      collector.leave("unknown-type", lines, { name: name || "–", type: type ?? "–" });
      return;
    }
    const values = item.object(kind.member);
    const details = filled({
      ...Object.fromEntries(kind.values.map((member) => [member, values.text(member)] as const)),
      // The official export calls this member differently in old files.
      ...(kind.member === "sshKey" ? { keyFingerprint: values.text("keyFingerprint") || values.text("fingerprint") } : {}),
    });
    collector.add({ ...common, type: type as ImportedItem["type"], details });
    values.sayRest([]);
  }
  // Kinds that an item is not of stand there as null.
  item.raw("secureNote");
  item.sayRest(idle);
}

/** Names what has files in the archive, which do not come in; files without an item of the export are counted once. */
export function sayAttachedFiles(archive: Archive, entries: readonly KnownEntry[], collector: Collector): void {
  const files = archive.entries.flatMap(({ name, size }) => {
    const found = /(?:^|\/)attachments\/([^/]+)\/([^/]+)$/u.exec(name);
    return found === null ? [] : [{ id: found[1] ?? "", file: found[2] ?? "", size }];
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of new Set(files.map((each) => each.id))) {
    const entry = byId.get(id);
    // The list of the item names the same files.
    if (entry !== undefined && !collector.attachments.some(({ lines }) => lines[0] === entry.lines[0]))
      collector.attached(
        entry.name || "–",
        entry.lines,
        files.filter((file) => file.id === id),
      );
  }
  sayFilesAlone(
    files.filter(({ id }) => !byId.has(id)).map(({ file }) => file),
    collector,
  );
}
/** Files of an archive that belong to no entry, told once for all. */
export function sayFilesAlone(names: readonly string[], collector: Collector): void {
  if (names.length > 0)
    collector.say("attachments-alone", [0, 0], "warning", { count: names.length, files: names.slice(0, 5).join(", ").slice(0, 200) });
}

/** 0 to 5; what else stands there is no rule. */
const matchOf = (match: number | null): number | null => (match !== null && [0, 1, 2, 3, 4, 5].includes(match) ? match : null);
const fieldType = (type: number | null): FieldType =>
  (Object.values(FieldType) as readonly number[]).includes(type ?? -1) ? (type as FieldType) : FieldType.text;
