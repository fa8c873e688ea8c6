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

/**
 * Whether a text begins as Bitwarden's export does. Other programs write items and folders as well: theirs lie in vaults, or have kinds with
 * names where Bitwarden has numbers.
 */
export const isBitwardenJson = (start: string): boolean =>
  /^\s*\{/u.test(start) &&
  /"(?:items|folders|collections|passwordProtected|encKeyValidation_DO_NOT_EDIT)"\s*:/u.test(start) &&
  !/"vaults"\s*:\s*[{[]/u.test(start) &&
  (/"type"\s*:\s*"?\d/u.test(start) || !/"type"\s*:\s*"/u.test(start));
export const isProtectedJson = (start: string): boolean => /"passwordProtected"\s*:\s*true/u.test(start);

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
export async function readBitwardenJson(
  content: string,
  encoding: string,
  secrets: VaultSecrets,
  more: (entries: readonly KnownEntry[], collector: Collector) => void = () => undefined,
): Promise<Result<ImportedVault>> {
  const parsed = safeJson(content);
  if (!parsed.ok) return parsed;
  const file = new Members(parsed.value, () => undefined);
  if (file.raw("encrypted") === true) {
    const closed = protectedExport.safeParse(parsed.value);
    if (!closed.success) return err(appError("import.encrypted-export"));
    const { password = null } = secrets;
    if (password === null || password === "") return err(appError("import.password-needed"));
    const { kdfMemory, kdfIterations } = closed.data;
    const slow = refusalOfCost(argon2Seconds((kdfMemory ?? 0) * 1024, kdfIterations), secrets.allowSlowKey ?? false);
    if (slow !== null) return err(slow);
    const opened = await openProtectedExport(closed.data, password);
    if (!opened.ok)
      return err(
        opened.error.code === "crypto.wrong-key" ? appError("import.password-wrong") : appError("import.malformed", {}, opened.error.code),
      );
    return readBitwardenJson(opened.value, encoding, {}, more);
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
  "favorite",
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
  if (item.list("attachments").length > 0) collector.say("attachment", lines, "warning", { name });
  const places = [...item.texts("collectionIds"), item.text("folderId")].flatMap((id) => names.get(id) ?? []);
  const history = item.objects("passwordHistory").flatMap((old) => {
    const password = old.text("password");
    return password === "" ? [] : [{ password, lastUsedDate: wireDate(old.text("lastUsedDate")) }];
  });
  const common = {
    name,
    notes: item.text("notes"),
    reprompt: item.number("reprompt") === 1,
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
  const files = archive.entries.flatMap(({ name }) => {
    const found = /(?:^|\/)attachments\/([^/]+)\/([^/]+)$/u.exec(name);
    return found === null ? [] : [{ id: found[1] ?? "", file: found[2] ?? "" }];
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of new Set(files.map((each) => each.id))) {
    const entry = byId.get(id);
    if (entry !== undefined && !collector.problems.some(({ lines, code }) => lines[0] === entry.lines[0] && code === "attachment"))
      collector.say("attachment", entry.lines, "warning", { name: entry.name || "–" });
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
