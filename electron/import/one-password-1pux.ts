import type { Source } from "./source.ts";
import { appError } from "#shared/errors/app-error";
import { trimmed } from "#shared/util/invisible";
import { err, ok, type Result } from "#shared/util/result";
import type { Archive } from "./archive.ts";
import { sayFilesAlone } from "./bitwarden-json.ts";
import { folderOf, pathOfLevels } from "./csv-items.ts";
import { fileText } from "./file-text.ts";
import {
  Collector,
  filled,
  hiddenField,
  ItemType,
  textField,
  wireDate,
  type ImportedField,
  type ImportedItem,
  type ImportedUri,
  type ImportedVault,
  type Lines,
} from "./imported-vault.ts";
import { Members, oddMembers, plainText } from "./members.ts";
import { safeJson } from "./safe-json.ts";
import { uri } from "#electron/items/uris";

const mostBytes = 200_000_000;

/** 1Password's own export: a zip with `export.data` (JSON of accounts, vaults and items) and the attached files, which do not come in. */
function readOnePassword1pux(archive: Archive): Result<ImportedVault> {
  const entry = archive.find("export.data");
  if (entry === null) return err(appError("import.format-unknown"));
  const unpacked = archive.read(entry, mostBytes);
  if (!unpacked.ok) return unpacked;
  const content = fileText(unpacked.value);
  if (!content.ok) return content;
  const parsed = safeJson(content.value.text);
  if (!parsed.ok) return parsed;
  const file = new Members(parsed.value, () => undefined);
  if (!Array.isArray(file.raw("accounts"))) return err(appError("import.malformed", {}, "accounts"));
  const collector = new Collector();
  const named = new Set<string>();
  let number = 0;
  for (const account of file.objects("accounts"))
    for (const vault of account.objects("vaults")) {
      const place = folderOf(pathOfLevels([vault.object("attrs").text("name")]));
      for (const each of vault.list("items")) {
        number += 1;
        readEntry(each, place, [number, number], collector, named);
      }
    }
  // A file's name begins with its id; both may be tens of thousands.
  const lengths = [...new Set([...named].map((id) => id.length))];
  const alone = archive.entries.flatMap(({ name }) => {
    const found = /(?:^|\/)files\/([^/]+)$/u.exec(name)?.[1];
    if (found === undefined || lengths.some((length) => named.has(found.slice(0, length)))) return [];
    return [found.replace(/^.*?___/u, "")];
  });
  sayFilesAlone(alone, collector);
  return ok(collector.vault("1password-1pux", content.value.encoding, null));
}

/** @param named ids of the files that entries have, gathered here. */
function readEntry(each: unknown, place: string, lines: Lines, collector: Collector, named: Set<string>): void {
  const silent = new Members(each, () => undefined);
  // Early versions wrapped every entry, and wrote documents beside the items.
  const isWrapped = !silent.has("overview") && !silent.has("details") && (silent.has("item") || silent.has("file"));
  if (isWrapped && !silent.has("item")) {
    const file = silent.object("file");
    const name = trimmed(file.object("attrs").text("name") || file.object("attrs").text("fileName"));
    addFileName(file.text("path").split("/").at(-1) ?? "", named);
    collector.leave("attachment-only", lines, { name: name.slice(0, 80) || "–" });
    return;
  }
  const inside = isWrapped ? silent.raw("item") : each;
  const entry = new Members(inside, () => undefined);
  const title = trimmed(entry.object("overview").text("title"));
  if (!["overview", "details"].some((part) => typeof entry.raw(part) === "object" && entry.has(part))) {
    collector.leave("unreadable", lines, { name: title || "–", place: place || "–" });
    return;
  }
  const item = new Members(
    inside,
    oddMembers(collector, lines, () => title || "–"),
  );
  readItem(item, title, place, lines, collector, named);
}
const addFileName = (name: string, named: Set<string>): void => {
  if (name !== "") named.add(name);
};

/** Members that mean something to the other program only. */
const idle = ["uuid", "createdAt", "updatedAt", "categoryUuid"];
const idleOverview = ["subtitle", "ps", "pbe", "pgrng", "icons", "watchtowerExclusions", "b5UserUUID", "ainfo"];
const idleDetails = ["htmlForm", "htmlMethod", "htmlAction", "htmlID", "htmlName", "version"];

function readItem(item: Members, name: string, folder: string, lines: Lines, collector: Collector, named: Set<string>): void {
  const state = item.text("state");
  if (state === "trashed" || state === "deleted" || /^(?:y|yes|true|1)$/iu.test(item.text("trashed"))) {
    collector.leave("trash", lines, { name: name || "–" });
    return;
  }
  if (state === "archived") collector.say("archived", lines, "info", { name });
  const overview = item.object("overview");
  // Read already, for telling about the entry.
  overview.text("title");
  const details = item.object("details");
  const values = new Values(details.objects("sections"));
  const document = details.object("documentAttributes");
  for (const id of [...values.files, document.text("documentId")]) addFileName(id, named);
  const files = [
    ...values.attached,
    ...(details.has("documentAttributes")
      ? [{ file: document.text("fileName") || "–", size: document.number("decryptedSize") ?? document.number("size") }]
      : []),
  ];
  if (files.length > 0) collector.attached(name, lines, files);
  if (details.has("passkey")) collector.say("passkey", lines, "warning", { name });
  const history = details.objects("passwordHistory").flatMap((old) => {
    const password = old.text("value");
    return password === "" ? [] : [{ password, lastUsedDate: wireDate((old.number("time") ?? 0) * 1000) }];
  });
  const tags = overview.texts("tags");
  const common = {
    name,
    notes: details.text("notesPlain"),
    folders: [folder],
    lines,
    ...((item.number("favIndex") ?? 0) > 0 ? { favourite: true } : {}),
    ...(history.length === 0 ? {} : { passwordHistory: history }),
  };

  const login = details.objects("loginFields").map((field) => ({
    name: field.text("name") || field.text("id"),
    value: field.text("value"),
    designation: field.text("designation"),
    isSecret: field.text("fieldType") === "P",
  }));
  const designated = (designation: string): string => login.find((field) => field.designation === designation)?.value ?? "";
  const password = details.text("password");
  const addresses = overview.objects("urls", "url").map((each) => ({ url: each.text("url"), label: each.text("label") }));
  const urls = [...new Set([overview.text("url"), ...addresses.map(({ url }) => url)])].filter((url) => url !== "");
  const tagField = tags.length === 0 ? [] : [textField("tags", tags.join(", "))];
  // Which of several addresses is which is said by its label.
  const labels = addresses.flatMap(({ url, label }) =>
    url === "" || label === "" || /^(?:website|webseite|site web)$/iu.test(label) ? [] : [textField(label, url)],
  );
  /** What no kind of item of its own takes up: login fields, a password beside them, addresses, sections, tags. */
  const others = (used: {
    readonly username: string;
    readonly password: string;
    readonly uris: readonly ImportedUri[];
  }): readonly ImportedField[] => {
    let taken = { username: false, password: false };
    const fields = login.flatMap((field): readonly ImportedField[] => {
      if (field.value === "") return [];
      if (field.designation === "username" && !taken.username && field.value === used.username) {
        taken = { ...taken, username: true };
        return [];
      }
      if (field.designation === "password" && !taken.password && field.value === used.password) {
        taken = { ...taken, password: true };
        return [];
      }
      const isSecret = field.isSecret || field.designation === "password";
      return [
        isSecret
          ? hiddenField(field.name || "password", field.value)
          : textField(field.name || field.designation || "username", field.value),
      ];
    });
    return [
      ...fields,
      ...(password === "" || password === used.password ? [] : [hiddenField("password", password)]),
      ...(used.uris.length > 0 ? [] : urls.map((url) => textField("url", url))),
      ...values.rest(),
      ...labels,
      ...tagField,
    ];
  };
  const nothing = { username: "", password: "", uris: [] };
  const add = (read: Pick<ImportedItem, "type" | "fields"> & Partial<ImportedItem>): void => {
    collector.add({ ...common, ...read });
    item.sayRest(idle);
    overview.sayRest(idleOverview);
    details.sayRest(idleDetails);
  };

  const category = item.text("categoryUuid");
  if (category === "002") {
    const expiry = values.takeIf("expiry", /^(\d{4})(\d{2})$/u);
    const card = filled({
      cardholderName: values.take("cardholder"),
      brand: values.take("type"),
      number: values.take("ccnum"),
      code: values.take("cvv"),
      expMonth: expiry?.[2],
      expYear: expiry?.[1],
    });
    add({ type: ItemType.card, details: card, fields: others(nothing) });
  } else if (category === "004") {
    const label = values.addressLabel;
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
    add({
      type: ItemType.identity,
      details: identity,
      fields: [...(label === "" ? [] : [textField("address", label)]), ...others(nothing)],
    });
  } else if (values.sshKey !== null) {
    add({ type: ItemType.sshKey, details: values.sshKey, fields: others(nothing) });
  } else {
    const username = designated("username") || values.take("username") || values.take("login");
    const secret = designated("password") || password || values.take("password");
    const { totp } = values;
    const uris = [...urls, values.take("url"), values.take("website")].flatMap((each) => uri(each));
    const isLogin = ["001", "005"].includes(category) || [username, secret, totp].some((each) => each !== "") || uris.length > 0;
    const fields = others({ username, password: secret, uris });
    add(isLogin ? { type: ItemType.login, login: { username, password: secret, totp, uris }, fields } : { type: ItemType.note, fields });
  }
}

interface Value {
  /** What its section is called; "" where that says nothing more. */ readonly section: string;
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
  /** Files that fields hold. */
  readonly attached: { readonly file: string; readonly size: number | null }[] = [];
  /** Ids of the files that fields hold. */
  readonly files: readonly string[];
  /** What the first address is called, where that says more than that it is one. */
  readonly addressLabel: string = "";

  constructor(sections: readonly Members[]) {
    const files: string[] = [];
    let addresses = 0;
    for (const section of sections) {
      const sectionTitle = section.text("title");
      for (const field of section.objects("fields")) {
        const [title, id] = [field.text("title"), field.text("id")];
        const value = field.object("value");
        const kind = value.names[0] ?? "";
        const name = title || sectionTitle || id;
        const heading = sectionTitle === name ? "" : sectionTitle;
        const raw = value.raw(kind);
        if (kind === "") continue;
        if (kind === "file") {
          const file = value.object(kind);
          files.push(file.text("documentId"));
          this.attached.push({ file: file.text("fileName") || "–", size: file.number("decryptedSize") ?? file.number("size") });
        } else if (kind === "totp" && this.totp === "" && (plainText(raw) ?? "") !== "") this.totp = plainText(raw) ?? "";
        else if (kind === "sshKey" && this.sshKey === null && sshKeyOf(value.object(kind)) !== null)
          this.sshKey = sshKeyOf(value.object(kind));
        else if (kind === "address" && typeof raw === "object" && raw !== null) {
          addresses += 1;
          if (addresses === 1 && title !== "" && !/^(?:address|adres|adresse)$/iu.test(title)) this.addressLabel = name;
          for (const [part, content] of Object.entries(raw))
            this.push(heading, `address.${part}`, `${name} ${part}`, asText(content), false);
        } else {
          const text = kind === "date" && typeof raw === "number" ? wireDate(raw * 1000).slice(0, 10) : asText(raw);
          this.push(heading, id, name, text, kind === "concealed" || kind === "creditCardNumber" || kind === "totp" || kind === "sshKey");
        }
      }
    }
    this.files = files;
  }
  take(id: string): string {
    const index = this.all.findIndex((value) => value.id === id);
    return index === -1 ? "" : (this.all.splice(index, 1)[0]?.value ?? "");
  }
  /** A value of the expected form; any other stays, to become a field. */
  takeIf(id: string, form: RegExp): RegExpExecArray | null {
    const found = form.exec(this.all.find((value) => value.id === id)?.value ?? "");
    if (found !== null) this.take(id);
    return found;
  }
  /** What is left, under the names of the sections: an empty field with the section's name stands before its first value. */
  rest(): readonly ImportedField[] {
    let before = "";
    return this.all.flatMap(({ section, name, value, secret }): readonly ImportedField[] => {
      const heading = section === before || section === "" ? [] : [textField(section, "")];
      before = section;
      return [...heading, secret ? hiddenField(name, value) : textField(name, value)];
    });
  }
  private push(section: string, id: string, name: string, value: string, secret: boolean): void {
    if (value !== "") this.all.push({ section, id, name, value, secret });
  }
}

/** The text of a value; what has none of the known forms as it stands in the file, so that nothing of it is lost. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return plainText(value) ?? JSON.stringify(value);
}
function sshKeyOf(value: Members): Readonly<Record<string, string>> | null {
  const metadata = value.object("metadata");
  // The one beside it is not always written in a form that others read.
  const privateKey = metadata.text("privateKey") || value.text("privateKey");
  if (privateKey === "") return null;
  return filled({ privateKey, publicKey: metadata.text("publicKey"), keyFingerprint: metadata.text("fingerprint") });
}

export const onePassword1pux: Source = {
  format: "1password-1pux",
  archive: { fits: (archive) => archive.find("export.data") !== null, read: (archive) => readOnePassword1pux(archive) },
};
