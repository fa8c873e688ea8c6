import { z } from "zod";
import { openProtectedExport } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { folderOf } from "./csv-items.ts";
import { Collector, FieldType, filled, ItemType, wireDate, type ImportedItem, type ImportedVault, type Lines } from "./imported-vault.ts";
import { detailMembers } from "./item-members.ts";
import { safeJson } from "./safe-json.ts";
import { asUri } from "#electron/items/uris";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const place = z.object({ id: z.string(), name: z.string() });
const scalars = z.record(z.string(), z.unknown()).nullish();
const item = z.object({
  type: z.number(),
  name: text,
  notes: text,
  reprompt: z.number().nullish(),
  folderId: z.string().nullish(),
  collectionIds: z.array(z.string()).nullish(),
  deletedDate: z.string().nullish(),
  archivedDate: z.string().nullish(),
  fields: z
    .array(
      z.object({
        name: text,
        value: z.union([z.string(), z.boolean(), z.number()]).nullish(),
        type: z.number().nullish(),
        linkedId: z.number().nullish(),
      }),
    )
    .nullish(),
  passwordHistory: z.array(z.object({ password: text, lastUsedDate: text })).nullish(),
  login: z
    .object({
      username: text,
      password: text,
      totp: text,
      uris: z.array(z.object({ uri: text, match: z.number().nullish() })).nullish(),
      fido2Credentials: z.array(z.record(z.string(), z.unknown())).nullish(),
    })
    .nullish(),
  card: scalars,
  identity: scalars,
  sshKey: scalars,
  bankAccount: scalars,
  driversLicense: scalars,
  passport: scalars,
});
const plainExport = z.object({
  encrypted: z.literal(false).optional(),
  folders: z.array(place).nullish(),
  collections: z.array(place).nullish(),
  items: z.array(z.unknown()),
});
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

/** Whether the text begins as Bitwarden's export does. */
export const isBitwardenJson = (start: string): boolean =>
  /^\s*\{/u.test(start) && /"(?:encrypted|items|passwordProtected)"\s*:/u.test(start);
export const isProtectedJson = (start: string): boolean => /"passwordProtected"\s*:\s*true/u.test(start);

/**
 * Bitwarden's JSON export: of an organization (collections) or of a person (folders). Protected with a password it asks
 * for it; encrypted with an account's key nobody but that account can open it: `import.encrypted-export`.
 */
export async function readBitwardenJson(content: string, encoding: string, password: string | null): Promise<Result<ImportedVault>> {
  const parsed = safeJson(content);
  if (!parsed.ok) return parsed;
  if ((parsed.value as { encrypted?: unknown } | null)?.encrypted === true) {
    const closed = protectedExport.safeParse(parsed.value);
    if (!closed.success) return err(appError("import.encrypted-export"));
    if (password === null || password === "") return err(appError("import.password-needed"));
    const opened = await openProtectedExport(closed.data, password);
    if (!opened.ok)
      return err(
        opened.error.code === "crypto.wrong-key" ? appError("import.password-wrong") : appError("import.malformed", {}, opened.error.code),
      );
    return readBitwardenJson(opened.value, encoding, null);
  }
  const file = plainExport.safeParse(parsed.value);
  if (!file.success) return err(appError("import.malformed", {}, file.error.issues[0]?.path.join(".") ?? ""));
  const names = new Map([...(file.data.folders ?? []), ...(file.data.collections ?? [])].map(({ id, name }) => [id, folderOf(name)]));
  const collector = new Collector();
  for (const [index, each] of file.data.items.entries()) {
    const lines: Lines = [index + 1, index + 1];
    const read = item.safeParse(each);
    if (read.success) readItem(read.data, lines, names, collector);
    else collector.leave("unreadable", lines);
  }
  return ok(collector.vault("bitwarden-json", encoding, null));
}

function readItem(each: z.output<typeof item>, lines: Lines, names: ReadonlyMap<string, string>, collector: Collector): void {
  const { name } = each;
  if (typeof each.deletedDate === "string") {
    collector.leave("trash", lines, { name });
    return;
  }
  if (typeof each.archivedDate === "string") collector.say("archived", lines, "info", { name });
  const places = [...(each.collectionIds ?? []), ...(each.folderId === null || each.folderId === undefined ? [] : [each.folderId])].flatMap(
    (id) => names.get(id) ?? [],
  );
  const common = {
    name,
    notes: each.notes,
    reprompt: each.reprompt === 1,
    folders: places.length === 0 ? [""] : [...new Set(places)],
    lines,
    fields: (each.fields ?? []).map((field) => ({
      name: field.name,
      value: field.value === null || field.value === undefined ? "" : String(field.value),
      type: fieldType(field.type),
      ...(typeof field.linkedId === "number" ? { linkedId: field.linkedId } : {}),
    })),
    ...(each.passwordHistory?.length
      ? {
          passwordHistory: each.passwordHistory
            .filter((old) => old.password !== "")
            .map((old) => ({ password: old.password, lastUsedDate: wireDate(old.lastUsedDate) })),
        }
      : {}),
  };
  if (each.type === ItemType.login) {
    const passkeys = (each.login?.fido2Credentials ?? []).map((passkey) => ({
      ...strings(passkey),
      creationDate: wireDate(strings(passkey)["creationDate"] ?? ""),
    }));
    collector.add({
      ...common,
      type: ItemType.login,
      login: {
        username: each.login?.username ?? "",
        password: each.login?.password ?? "",
        totp: each.login?.totp ?? "",
        uris: (each.login?.uris ?? []).flatMap(({ uri, match }) => (uri === "" ? [] : [{ uri: asUri(uri), match: matchOf(match) }])),
        ...(passkeys.length === 0 ? {} : { passkeys }),
      },
    });
    return;
  }
  if (each.type === ItemType.note) {
    collector.add({ ...common, type: ItemType.note });
    return;
  }
  const kind = detailMembers[each.type as keyof typeof detailMembers] as (typeof detailMembers)[keyof typeof detailMembers] | undefined;
  const values = kind === undefined ? null : each[kind.member];
  if (kind === undefined || values === null || values === undefined) {
    collector.leave("unknown-type", lines, { name, type: each.type });
    return;
  }
  const all = strings(values);
  // The official export calls this member differently in old files.
  const fingerprint = all["keyFingerprint"] ?? all["fingerprint"];
  const details = filled(
    Object.fromEntries([
      ...kind.values.map((member) => [member, all[member]] as const),
      ...(kind.member === "sshKey" ? [["keyFingerprint", fingerprint] as const] : []),
    ]) as Record<string, string | undefined>,
  );
  collector.add({ ...common, type: each.type as ImportedItem["type"], details });
}

/** 0 to 5; what else stands there is no rule. */
const matchOf = (match: number | null | undefined): number | null => ([0, 1, 2, 3, 4, 5].includes(match ?? -1) ? (match ?? null) : null);
const strings = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, String(value)]] : [],
    ),
  );
const fieldType = (type: number | null | undefined): FieldType =>
  (Object.values(FieldType) as readonly number[]).includes(type ?? -1) ? (type as FieldType) : FieldType.text;
