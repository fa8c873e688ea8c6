import { z } from "zod";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { folderOf } from "./csv-items.ts";
import { fileText } from "./file-text.ts";
import {
  Collector,
  filled,
  hiddenField,
  ItemType,
  textField,
  wireDate,
  type ImportedField,
  type ImportedVault,
  type Lines,
} from "./imported-vault.ts";
import { safeJson } from "./safe-json.ts";
import { uri } from "#electron/items/uris";
import { zipEntry } from "./zip-entry.ts";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const item = z.object({
  state: text,
  categoryUuid: text,
  overview: z
    .object({ title: text, url: text, urls: z.array(z.object({ url: text })).nullish(), tags: z.array(z.string()).nullish() })
    .nullish(),
  details: z
    .object({
      loginFields: z.array(z.object({ value: text, name: text, designation: text, fieldType: text })).nullish(),
      notesPlain: text,
      password: text,
      sections: z
        .array(
          z.object({
            title: text,
            fields: z.array(z.object({ id: text, title: text, value: z.record(z.string(), z.unknown()) })).nullish(),
          }),
        )
        .nullish(),
      passwordHistory: z.array(z.object({ value: text, time: z.number().nullish() })).nullish(),
      documentAttributes: z.object({ fileName: text }).nullish(),
      passkey: z.unknown().optional(),
    })
    .nullish(),
});
type Item = z.output<typeof item>;
const exportData = z.object({
  accounts: z.array(z.object({ vaults: z.array(z.object({ attrs: z.object({ name: text }), items: z.array(z.unknown()) })) })),
});
const mostBytes = 200_000_000;

/** 1Password's own export: a zip with `export.data` (JSON of accounts, vaults and items) and the attached files, which do not come in. */
export async function readOnePassword1pux(bytes: Uint8Array): Promise<Result<ImportedVault>> {
  const entry = await zipEntry(bytes, "export.data", mostBytes);
  if (!entry.ok) return entry;
  if (entry.value === null) return err(appError("import.format-unknown"));
  const content = fileText(entry.value);
  if (!content.ok) return content;
  const parsed = safeJson(content.value.text);
  if (!parsed.ok) return parsed;
  const file = exportData.safeParse(parsed.value);
  if (!file.success) return err(appError("import.malformed", {}, file.error.issues[0]?.path.join(".") ?? ""));
  const collector = new Collector();
  let number = 0;
  for (const vault of file.data.accounts.flatMap((account) => account.vaults)) {
    for (const each of vault.items) {
      number += 1;
      const lines: Lines = [number, number];
      const read = item.safeParse(each);
      if (read.success) readItem(read.data, folderOf(vault.attrs.name), lines, collector);
      else collector.leave("unreadable", lines);
    }
  }
  return ok(collector.vault("1password-1pux", content.value.encoding, null));
}

function readItem(each: Item, folder: string, lines: Lines, collector: Collector): void {
  const name = (each.overview?.title ?? "").trim();
  if (each.state === "trashed" || each.state === "deleted") {
    collector.leave("trash", lines, { name });
    return;
  }
  if (each.state === "archived") collector.say("archived", lines, "info", { name });
  const details = each.details;
  const values = new Values(details?.sections ?? []);
  if (values.files || details?.documentAttributes) collector.say("attachment", lines, "warning", { name });
  if (details?.passkey) collector.say("passkey", lines, "warning", { name });
  const history = (details?.passwordHistory ?? []).flatMap((old) =>
    old.value === "" ? [] : [{ password: old.value, lastUsedDate: wireDate((old.time ?? 0) * 1000) }],
  );
  const tags = each.overview?.tags ?? [];
  const common = {
    name,
    notes: details?.notesPlain ?? "",
    folders: [folder],
    lines,
    ...(history.length === 0 ? {} : { passwordHistory: history }),
  };
  const rest = (): readonly ImportedField[] => [...values.rest(), ...(tags.length === 0 ? [] : [textField("tags", tags.join(", "))])];
  const login = details?.loginFields ?? [];
  const designated = (designation: string): string => login.find((field) => field.designation === designation)?.value ?? "";
  const others = login.flatMap((field) =>
    field.value === "" || ["username", "password"].includes(field.designation)
      ? []
      : [field.fieldType === "P" ? hiddenField(field.name, field.value) : textField(field.name, field.value)],
  );
  const addresses = [...new Set([each.overview?.url ?? "", ...(each.overview?.urls ?? []).map((entry) => entry.url)])].filter(
    (entry) => entry !== "",
  );

  if (each.categoryUuid === "002") {
    const expiry = /^(\d{4})(\d{2})$/u.exec(values.take("expiry"));
    const card = filled({
      cardholderName: values.take("cardholder"),
      brand: values.take("type"),
      number: values.take("ccnum"),
      code: values.take("cvv"),
      expMonth: expiry?.[2]?.replace(/^0/u, ""),
      expYear: expiry?.[1],
    });
    collector.add({ ...common, type: ItemType.card, details: card, fields: rest() });
  } else if (each.categoryUuid === "004") {
    const identity = filled({
      firstName: values.take("firstname"),
      middleName: values.take("initial"),
      lastName: values.take("lastname"),
      company: values.take("company"),
      username: values.take("username"),
      email: values.take("email"),
      phone: values.take("defphone"),
      address1: values.take("address.street"),
      city: values.take("address.city"),
      state: values.take("address.state"),
      postalCode: values.take("address.zip"),
      country: values.take("address.country"),
    });
    collector.add({ ...common, type: ItemType.identity, details: identity, fields: rest() });
  } else if (values.sshKey !== null) {
    collector.add({ ...common, type: ItemType.sshKey, details: values.sshKey, fields: rest() });
  } else {
    const username = designated("username") || values.take("username") || values.take("login");
    const password = designated("password") || (details?.password ?? "") || values.take("password");
    const totp = values.totp;
    const sites = [...addresses, values.take("url"), values.take("website")].filter((entry) => entry !== "");
    const isLogin = ["001", "005"].includes(each.categoryUuid) || password !== "" || totp !== "" || username !== "" || sites.length > 0;
    const fields = [...others, ...rest()];
    collector.add(
      isLogin
        ? { ...common, type: ItemType.login, login: { username, password, totp, uris: sites.flatMap((entry) => uri(entry)) }, fields }
        : { ...common, type: ItemType.note, fields },
    );
  }
}

interface Value {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

/** The values of an item's sections by their id; each is taken once, what is left becomes fields. */
class Values {
  private readonly all: Value[] = [];
  readonly totp: string = "";
  readonly sshKey: Readonly<Record<string, string>> | null = null;
  readonly files: boolean = false;

  constructor(sections: NonNullable<NonNullable<Item["details"]>["sections"]>) {
    for (const section of sections)
      for (const field of section.fields ?? []) {
        const [kind, value] = Object.entries(field.value)[0] ?? ["", ""];
        const name = field.title || section.title || field.id;
        if (kind === "file") this.files = true;
        else if (kind === "totp" && this.totp === "") this.totp = asText(value);
        else if (kind === "sshKey") this.sshKey = sshKeyOf(value);
        else if (kind === "address" && typeof value === "object" && value !== null)
          for (const [part, content] of Object.entries(value)) this.push(`address.${part}`, `${name} ${part}`, asText(content), false);
        else
          this.push(
            field.id,
            name,
            kind === "date" && typeof value === "number" ? wireDate(value * 1000).slice(0, 10) : asText(value),
            kind === "concealed" || kind === "creditCardNumber" || kind === "totp",
          );
      }
  }
  take(id: string): string {
    const index = this.all.findIndex((value) => value.id === id);
    return index === -1 ? "" : (this.all.splice(index, 1)[0]?.value ?? "");
  }
  rest(): readonly ImportedField[] {
    return this.all.map(({ name, value, secret }): ImportedField => (secret ? hiddenField(name, value) : textField(name, value)));
  }
  private push(id: string, name: string, value: string, secret: boolean): void {
    if (value !== "") this.all.push({ id, name, value, secret });
  }
}

function asText(value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return "";
  // E-mail addresses and references are objects with one text that matters.
  const texts = Object.values(value).filter((each): each is string => typeof each === "string" && each !== "");
  return texts[0] ?? "";
}
function sshKeyOf(value: unknown): Readonly<Record<string, string>> | null {
  const read = z
    .object({ privateKey: z.string(), metadata: z.object({ privateKey: text, publicKey: text, fingerprint: text }).partial().nullish() })
    .safeParse(value);
  if (!read.success) return null;
  return filled({
    privateKey: read.data.privateKey,
    publicKey: read.data.metadata?.publicKey,
    keyFingerprint: read.data.metadata?.fingerprint,
  });
}
