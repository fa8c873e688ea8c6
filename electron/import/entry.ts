import { trimmed } from "#shared/util/invisible";
import type { ColumnPart } from "#shared/setup/draft/import-columns";
import { addressesIn, hostOf, uri } from "#electron/items/uris";
import { codeProblem } from "./check-items.ts";
import { fieldNamed, folderOf, pathOfLevels } from "./csv-items.ts";
import {
  FieldType,
  filled,
  hiddenField,
  ItemType,
  textField,
  wireDate,
  type Collector,
  type ImportedField,
  type ImportedItem,
  type ImportedUri,
  type Lines,
} from "./imported-vault.ts";
import { detailMembers } from "./item-members.ts";
import { expiryOf } from "./months.ts";
import { oneTimeCode, type CodeSettings } from "./one-time-code.ts";

type DetailKind = keyof typeof detailMembers;
/** A member of a card, identity, … by its name on the wire: `card.number`. `card.expiry` is month and year in one. */
export type DetailPart = `${"card" | "identity" | "sshKey" | "bankAccount" | "driversLicense" | "passport"}.${string}`;
/** `level`: a folder whose program has no folders in folders. */
export type Part = ColumnPart | DetailPart | "uris" | "tags" | "level" | "favourite";

const kindOf = new Map(Object.entries(detailMembers).map(([type, { member }]) => [member as string, Number(type) as DetailKind]));
const oldest = 5;

/**
 * One entry of a file, put together part by part. Every part that holds something becomes a part of the item or a field of it: what has no
 * place of its own, stands there twice, or belongs to another kind of item is kept under the name it has in the file.
 */
export class Entry {
  private readonly collector: Collector;
  readonly lines: Lines;
  private name = "";
  private username = "";
  private usernameLabel = "Username";
  private password: { readonly value: string; readonly label: string } | null = null;
  private totp: { readonly value: string; readonly label: string } | null = null;
  private readonly emails: { readonly value: string; readonly label: string }[] = [];
  private readonly uris: ImportedUri[] = [];
  private readonly notes: string[] = [];
  private readonly folders: string[] = [];
  private readonly details = new Map<DetailKind, Map<string, { readonly value: string; readonly label: string }>>();
  private readonly history: { readonly password: string; readonly lastUsedDate: string }[] = [];
  private readonly files: { readonly file: string; readonly size: number | null }[] = [];
  private client = "";
  private reprompt = false;
  private favourite = false;
  readonly fields: ImportedField[] = [];

  constructor(collector: Collector, lines: Lines) {
    this.collector = collector;
    this.lines = lines;
  }

  /** What it is called when something is said of it. */
  get shownName(): string {
    return trimmed(this.name).slice(0, 80) || "–";
  }
  has(part: "name" | "username" | "password" | "totp" | "uri" | "notes"): boolean {
    if (part === "uri") return this.uris.length > 0;
    if (part === "notes") return this.notes.length > 0;
    if (part === "password" || part === "totp") return this[part] !== null;
    return this[part] !== "" || (part === "username" && this.emails.length > 0);
  }
  /** Whether an address, written in any way, is one of its addresses. */
  hasAddress(text: string): boolean {
    const wanted = uri(text)[0]?.uri.replace(/\/$/u, "");
    return this.uris.some((each) => each.uri.replace(/\/$/u, "") === wanted);
  }
  hasDetails(kind: DetailKind): boolean {
    return (this.details.get(kind)?.size ?? 0) > 0;
  }

  /** @param label what the part is called in the file, for when it becomes a field. */
  put(part: Part, value: string, label: string): this {
    if (value.trim() === "" && !(part === "password" && value !== "")) return this;
    switch (part) {
      case "ignore":
        return this;
      case "name":
        if (this.name === "") this.name = trimmed(value);
        else this.field(label, value);
        return this;
      case "username":
        if (this.username === "") [this.username, this.usernameLabel] = [value, label];
        else if (this.username !== value) this.field(label, value);
        return this;
      case "email":
        this.emails.push({ value, label });
        return this;
      case "password":
        if (this.password === null) this.password = { value, label };
        else if (this.password.value !== value) this.hidden(label, value);
        return this;
      case "totp":
        if (this.totp === null) this.totp = { value, label };
        else if (this.totp.value !== value) {
          this.collector.say("totp-further", this.lines, "warning", { name: this.shownName });
          this.hidden(label, value);
        }
        return this;
      case "uri":
        return this.address(uri(value));
      case "uris":
        return this.address(addressesIn(value));
      case "notes":
        this.notes.push(value);
        return this;
      case "folder":
        return this.folder(value);
      case "level":
        return this.levels([value]);
      case "favourite":
        return /^(?:true|yes|1)$/iu.test(value.trim()) ? this.preferred() : this;
      case "client":
        if (this.client === "") this.client = trimmed(value);
        else if (this.client !== trimmed(value)) this.field(label, value);
        return this;
      case "tags":
      case "field":
        this.field(label, value);
        return this;
      case "hidden":
        this.hidden(label, value);
        return this;
      default:
        return this.detail(part, value, label);
    }
  }
  rename(change: (name: string) => string): this {
    this.name = change(this.name);
    return this;
  }
  address(uris: readonly ImportedUri[]): this {
    for (const each of uris) if (!this.uris.some((other) => other.uri === each.uri)) this.uris.push(each);
    return this;
  }
  /** A folder by its path, whatever divides its levels in the file. */
  folder(path: string, divider = "/"): this {
    return this.place(divider === "/" ? path : pathOfLevels(path.split(divider)));
  }
  /** A folder by the names of its levels, the outermost first. */
  levels(names: readonly string[]): this {
    return this.place(pathOfLevels(names));
  }
  /** A field, hidden where its name says so. */
  field(name: string, value: string): this {
    if (value.trim() !== "") this.fields.push(fieldNamed(name, value));
    return this;
  }
  text(name: string, value: string): this {
    if (value.trim() !== "") this.fields.push(textField(name, value));
    return this;
  }
  hidden(name: string, value: string): this {
    if (value !== "") this.fields.push(hiddenField(name, value));
    return this;
  }
  boolean(name: string, value: boolean): this {
    this.fields.push({ name, value: String(value), type: FieldType.boolean });
    return this;
  }
  /** A key of one-time codes with its settings beside it. What the vault cannot hold stays as fields, and is said. */
  code(secret: string, settings: CodeSettings & { readonly counts?: boolean }, label: string): this {
    if (secret.trim() === "") return this;
    const made = settings.counts === true ? ({ unusable: "counter" } as const) : oneTimeCode(secret, settings);
    // An address has its own settings; what is no secret is judged with the others.
    if ("totp" in made || made.unusable === "secret") return this.put("totp", "totp" in made ? made.totp : secret, label);
    this.collector.say(codeProblem[made.unusable], this.lines, "warning", { name: this.shownName });
    this.hidden(label, secret);
    for (const name of ["period", "digits", "algorithm"] as const) this.text(`${label} ${name}`, settings[name] ?? "");
    return this;
  }
  old(password: string, replaced: string | number): this {
    if (password !== "") this.history.push({ password, lastUsedDate: wireDate(replaced) });
    return this;
  }
  /** A file that belongs to it and does not come in. @param size bytes, null where the file does not say. */
  attached(file: string, size: number | null): this {
    this.files.push({ file, size });
    return this;
  }
  asksAgain(): this {
    this.reprompt = true;
    return this;
  }
  preferred(): this {
    this.favourite = true;
    return this;
  }
  /** A passkey that the file keeps in a form of its own. */
  passkeyStays(): this {
    this.collector.say("passkey", this.lines, "warning", { name: this.shownName });
    return this;
  }
  /** A passkey that the file has in parts: no vault takes it in this form, and its parts are secrets. */
  passkeyFields(name: string, parts: readonly (readonly [member: string, value: unknown])[]): this {
    this.collector.say("passkey-fields", this.lines, "warning", { name: this.shownName });
    for (const [member, value] of parts)
      if (value !== null && value !== undefined)
        this.hidden(`${name} ${member}`, typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean));
    return this;
  }
  /** It has one-time codes, and the file does not say by which key. */
  codeStays(): this {
    this.collector.say("totp-missing", this.lines, "warning", { name: this.shownName });
    return this;
  }
  archived(): this {
    this.collector.say("archived", this.lines, "info", { name: this.shownName });
    return this;
  }
  trashed(): null {
    this.collector.leave("trash", this.lines, { name: this.shownName });
    return null;
  }

  private place(path: string): this {
    const tidy = folderOf(path);
    if (tidy !== "" && !this.folders.includes(tidy)) this.folders.push(tidy);
    return this;
  }
  private detail(part: DetailPart, value: string, label: string): this {
    const [kindName = "", member = ""] = part.split(".");
    const kind = kindOf.get(kindName);
    if (kind === undefined) return this.field(label, value);
    if (kind === ItemType.card && member === "expiry") {
      const { expMonth, expYear } = expiryOf(value);
      if (expMonth === "" || expYear === "") return this.field(label, value);
      return this.detail("card.expMonth", expMonth, label).detail("card.expYear", expYear, label);
    }
    const values = this.details.get(kind) ?? new Map<string, { readonly value: string; readonly label: string }>();
    this.details.set(kind, values);
    const isMember = (detailMembers[kind].values as readonly string[]).includes(member);
    if (!isMember || values.has(member)) return this.field(label, value);
    values.set(member, { value, label });
    return this;
  }

  /** The item, of the kind that is said or else of the one that its parts make it. */
  item(wanted?: ItemType): ImportedItem {
    const type = wanted ?? this.kind();
    const own = this.details.get(type as DetailKind);
    for (const [kind, values] of this.details)
      if ((kind as number) !== type)
        for (const { value, label } of values.values())
          this.fields.push(secretKinds.has(kind) ? hiddenField(label, value) : fieldNamed(label, value));
    if (type !== ItemType.login) this.loginAsFields(type, own);
    const [first, ...others] = this.username === "" ? this.emails : [undefined, ...this.emails];
    const username = this.username || (first?.value ?? "");
    const taken = type === ItemType.login ? others : type === ItemType.identity ? [] : this.emails;
    for (const email of taken) if (email !== undefined && email.value !== username) this.fields.push(textField(email.label, email.value));
    if (this.files.length > 0) this.collector.attached(this.shownName, this.lines, this.files);
    const history = this.history.filter((each) => each.password !== this.password?.value).slice(0, oldest);
    if (this.history.length > oldest)
      this.collector.say("history-cut", this.lines, "info", { name: this.shownName, count: this.history.length });
    return {
      type,
      name: this.name || hostOf(this.uris[0]?.uri ?? "") || (type === ItemType.login ? username.trim() : ""),
      notes: this.notes.join("\n\n"),
      fields: this.fields,
      folders: this.folders.length === 0 ? [""] : this.folders,
      lines: this.lines,
      ...(this.reprompt ? { reprompt: true } : {}),
      ...(this.favourite ? { favourite: true } : {}),
      ...(this.client === "" ? {} : { client: this.client }),
      ...(history.length === 0 ? {} : { passwordHistory: history }),
      ...(own === undefined || type === ItemType.login || type === ItemType.note
        ? {}
        : { details: filled(Object.fromEntries([...own].map(([member, { value }]) => [member, value]))) }),
      ...(type === ItemType.login
        ? { login: { username, password: this.password?.value ?? "", totp: this.totp?.value ?? "", uris: this.uris } }
        : {}),
    };
  }

  private kind(): ItemType {
    if (this.password !== null || this.totp !== null) return ItemType.login;
    for (const kind of [ItemType.card, ItemType.sshKey, ItemType.bankAccount, ItemType.passport, ItemType.driversLicense] as const)
      if (this.hasDetails(kind)) return kind;
    if (this.username !== "" || this.emails.length > 0 || this.uris.length > 0)
      return this.hasDetails(ItemType.identity) && this.uris.length === 0 ? ItemType.identity : ItemType.login;
    return this.hasDetails(ItemType.identity) ? ItemType.identity : ItemType.note;
  }

  /** What a login has and this kind has not. */
  private loginAsFields(type: ItemType, own: Map<string, { readonly value: string; readonly label: string }> | undefined): void {
    const into = (member: string, value: string, label: string): void => {
      const known = own?.get(member);
      if (known?.value === value) return;
      if (own !== undefined && known === undefined && type === ItemType.identity) own.set(member, { value, label });
      else this.fields.push(textField(label, value));
    };
    if (this.username !== "") into("username", this.username, this.usernameLabel);
    if (type === ItemType.identity) for (const { value, label } of this.emails) into("email", value, label);
    if (this.password !== null) this.hidden(this.password.label, this.password.value);
    if (this.totp !== null) this.hidden(this.totp.label, this.totp.value);
    for (const each of this.uris) this.fields.push(textField("URL", each.uri));
  }
}

/** Kinds whose members are secrets wherever they stand. */
const secretKinds: ReadonlySet<DetailKind> = new Set<DetailKind>([ItemType.card, ItemType.sshKey, ItemType.bankAccount]);
