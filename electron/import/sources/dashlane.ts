import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import type { Archive, ArchiveEntry } from "../archive.ts";
import { csvTable } from "../csv-table.ts";
import { largestFile } from "../disk.ts";
import { fileText } from "../file-text.ts";
import type { Entry, Part } from "../entry.ts";
import { Collector, ItemType, type ImportedItem, type ImportedVault, type Lines } from "../imported-vault.ts";
import { isObject, jsonEntries, restAsFields } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { JsonForm, Source } from "../source.ts";
import { tableSource, type TableDescription } from "../table-source.ts";

const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

const credentials: TableDescription = {
  signs: [["username", "username2", "username3", "title", "password"]],
  columns: {
    username: "username",
    username2: "username",
    username3: "username",
    title: "name",
    password: "password",
    note: "notes",
    url: "uri",
    category: "level",
    otpsecret: "totp",
    otpurl: "totp",
  },
};
const payments: TableDescription = {
  signs: [["type", "account_name", "cc_number", "expiration_month"]],
  columns: {
    type: () => undefined,
    // The holder in new files, the name of the entry in both.
    account_name: "name",
    name: (entry, value, label, row) =>
      entry.put(isBank(row.get("type")) ? "bankAccount.nameOnAccount" : "card.cardholderName", value, label),
    account_holder: (entry, value, label, row) =>
      entry.put(isBank(row.get("type")) ? "bankAccount.nameOnAccount" : "card.cardholderName", value, label),
    cc_number: "card.number",
    code: "card.code",
    expiration_month: "card.expMonth",
    expiration_year: "card.expYear",
    routing_number: "bankAccount.routingNumber",
    account_number: "bankAccount.accountNumber",
    country: "field",
    issuing_bank: "bankAccount.bankName",
    note: "notes",
  },
  kind(row, entry) {
    const type = row.get("type").trim();
    if (isBank(type)) return ItemType.bankAccount;
    if (!/^(?:credit|payment)_card$/u.test(type)) entry.text("type", type);
    return entry.hasDetails(ItemType.card) ? ItemType.card : undefined;
  },
};
const isBank = (type: string): boolean => type.trim() === "bank";

/** Dates stay as they stand but for their zeros. */
const isoDate = (value: string): string => {
  const parts = date.exec(value.trim());
  return parts === null ? value : [parts[1], parts[2]?.padStart(2, "0"), parts[3]?.padStart(2, "0")].join("-");
};
const ids: TableDescription = {
  signs: [["type", "number", "issue_date", "expiration_date", "place_of_issue"]],
  columns: {
    type: () => undefined,
    name: "name",
    number: (entry, value, label, row) => entry.put(idNumber(row.get("type")), value, label),
    issue_date: (entry, value, label, row) => {
      const kind = idKind(row.get("type"));
      if (kind === null) entry.text(label, value);
      else entry.put(`${kind}.issueDate`, isoDate(value), label);
    },
    expiration_date: (entry, value, label, row) => {
      const kind = idKind(row.get("type"));
      if (kind === null) entry.text(label, value);
      else entry.put(`${kind}.expirationDate`, isoDate(value), label);
    },
    place_of_issue: "field",
    state: "field",
  },
  kind(row, entry) {
    const type = row.get("type").trim();
    if (!entry.has("name")) entry.put("name", type, "name");
    else entry.text("type", type);
    if (type === "passport") return ItemType.passport;
    if (type === "license") return ItemType.driversLicense;
    return ItemType.identity;
  },
};
function idKind(type: string): "passport" | "driversLicense" | null {
  return type.trim() === "passport" ? "passport" : type.trim() === "license" ? "driversLicense" : null;
}
function idNumber(
  type: string,
): "passport.passportNumber" | "driversLicense.licenseNumber" | "identity.ssn" | "identity.licenseNumber" | "hidden" {
  const kinds = {
    passport: "passport.passportNumber",
    license: "driversLicense.licenseNumber",
    social_security: "identity.ssn",
    card: "identity.licenseNumber",
  } as const;
  const known = type.trim();
  return Object.hasOwn(kinds, known) ? kinds[known as keyof typeof kinds] : "hidden";
}
/** Each row one piece of somebody's data. */
const personal: TableDescription = {
  signs: [["type", "first_name", "item_name", "job_title"]],
  columns: {
    type: () => undefined,
    item_name: "name",
    title: "identity.title",
    first_name: "identity.firstName",
    middle_name: "identity.middleName",
    last_name: "identity.lastName",
    login: "identity.username",
    date_of_birth: "field",
    place_of_birth: "field",
    email: "identity.email",
    email_type: "field",
    phone_number: "identity.phone",
    address: "identity.address1",
    country: "identity.country",
    state: "identity.state",
    city: "identity.city",
    zip: "identity.postalCode",
    job_title: "field",
    url: "field",
  },
  kind(row, entry) {
    if (!entry.has("name")) entry.put("name", row.get("type"), "type");
    else entry.text("type", row.get("type"));
    return ItemType.identity;
  },
};
const notes: TableDescription = {
  signs: [["title", "note"]],
  only: true,
  columns: { title: "name", note: "notes", category: "level" },
  kind: () => ItemType.note,
};

const single = tableSource("dashlane", credentials, payments, ids, personal);
const inArchive = tableSource("dashlane", credentials, payments, ids, personal, notes);
const names = ["credentials.csv", "securenotes.csv", "payments.csv", "ids.csv", "personalinfo.csv"];
const tablesOf = (archive: Archive): readonly ArchiveEntry[] =>
  archive.entries.filter(({ name }) => !name.includes("__MACOSX/") && names.includes((name.split("/").at(-1) ?? "").toLowerCase()));

/** Kinds of the JSON that the closed desktop program wrote, each a list. */
const lists: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  AUTHENTIFIANT: {
    title: "name",
    login: "username",
    secondaryLogin: "username",
    email: "email",
    password: "password",
    domain: "uri",
    url: "uri",
    note: "notes",
    otpSecret: "totp",
    otpUrl: "totp",
    category: "level",
  },
  ADDRESS: {
    addressName: "name",
    addressFull: "identity.address1",
    city: "identity.city",
    state: "identity.state",
    zipcode: "identity.postalCode",
    country: "identity.country",
  },
  IDENTITY: {
    fullName: "name",
    firstName: "identity.firstName",
    middleName: "identity.middleName",
    lastName: "identity.lastName",
    pseudo: "identity.username",
  },
  PAYMENTMEANS_CREDITCARD: {
    bank: "name",
    cardNumber: "card.number",
    owner: "card.cardholderName",
    securityCode: "card.code",
    expireMonth: "card.expMonth",
    expireYear: "card.expYear",
  },
  BANKSTATEMENT: { BankAccountName: "name" },
  IDCARD: { Fullname: "name" },
  EMAIL: { email: "identity.email" },
  SECURENOTE: { title: "name", content: "notes", note: "notes", category: "level" },
};
const jsonForm: JsonForm = {
  fits: (root) =>
    isObject(root) &&
    Object.keys(root).some((name) => Object.hasOwn(lists, name)) &&
    Object.entries(root).every(([name, value]) => /^[A-Z_]+$/u.test(name) && Array.isArray(value)),
  read(root, { encoding }) {
    const file = new Members(root, () => undefined);
    const collector = new Collector();
    let count = 0;
    for (const kind of file.names) {
      const entries = file.list(kind);
      const parts = Object.hasOwn(lists, kind) ? lists[kind] : undefined;
      jsonEntries(entries, kind, collector, ({ members, entry }) => readJson(members, entry, kind, parts ?? {}), count + 1);
      count += entries.length;
    }
    return ok(collector.vault("dashlane", encoding, null));
  },
};
function readJson(members: Members, entry: Entry, kind: string, parts: Readonly<Record<string, Part>>): ImportedItem {
  for (const [member, part] of Object.entries(parts)) entry.put(part, members.text(member), member);
  restAsFields(members, entry, ["id", "anonId", "localeFormat", "sectionType"]);
  if (!entry.has("name")) entry.put("name", kind === "EMAIL" ? (members.peek("email") ?? "") : kind, "name");
  if (kind === "AUTHENTIFIANT")
    return entry.item(entry.has("username") || entry.has("password") || entry.has("uri") ? ItemType.login : undefined);
  return entry.item(Object.hasOwn(jsonKinds, kind) ? jsonKinds[kind] : undefined);
}
const jsonKinds: Readonly<Record<string, ItemType>> = {
  ADDRESS: ItemType.identity,
  IDENTITY: ItemType.identity,
  EMAIL: ItemType.identity,
  PAYMENTMEANS_CREDITCARD: ItemType.card,
};

/** Dashlane: the archive of up to five tables, or one of them; JSON of the old desktop program (import-formats.md §4.7). `title,note` alone is no proof. */
export const dashlane: Source = {
  ...single,
  json: jsonForm,
  archive: {
    fits(archive) {
      const found = tablesOf(archive).map(({ name }) => (name.split("/").at(-1) ?? "").toLowerCase());
      return found.includes("credentials.csv") || found.length >= 2;
    },
    async read(archive) {
      const collector = new Collector();
      let [encoding, delimiter]: [string, string | null] = ["UTF-8", null];
      let rows = 0;
      for (const entry of tablesOf(archive)) {
        const content = archive.read(entry, largestFile);
        if (!content.ok) return content;
        const text = fileText(content.value);
        if (!text.ok) return text;
        const table = await csvTable(text.value, (heads) => inArchive.table?.fits(heads) !== null);
        // An empty table is no fault; one of another form is.
        if (!table.ok && table.error.code === "import.empty") continue;
        if (!table.ok) return err(appError(table.error.code, table.error.parameters, entry.name));
        const read = inArchive.table?.read(table.value);
        if (read?.ok !== true) continue;
        encoding = text.value.encoding;
        delimiter = read.value.delimiter;
        take(read.value, rows, collector);
        rows += text.value.text.split("\n").length;
      }
      return ok(collector.vault("dashlane", encoding, delimiter));
    },
  },
};

/** Lines of the tables follow each other, so that each entry has its own. */
function take(vault: ImportedVault, after: number, collector: Collector): void {
  const moved = ([from, to]: Lines): Lines => (from === 0 ? [from, to] : [from + after, to + after]);
  for (const item of vault.items) collector.add({ ...item, lines: moved(item.lines) });
  for (const problem of vault.problems) collector.problems.push({ ...problem, lines: moved(problem.lines) });
  collector.empty += vault.empty;
  collector.leftOut += vault.leftOut;
}
