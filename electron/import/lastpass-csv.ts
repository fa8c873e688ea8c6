import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";
import { csvItems, fieldNamed, folderOf } from "./csv-items.ts";
import type { CsvRow, CsvTable } from "./csv-table.ts";
import type { Source } from "./source.ts";
import { decodeHtml } from "#shared/util/html-codes";
import { filled, ItemType, textField, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
import { expiryOf } from "./months.ts";
import { uri } from "#electron/items/uris";

/** LastPass: `url,username,password,totp,extra,name,grouping,fav`. Notes have the address `http://sn`; their kind stands in `extra`. */
const sign = ["url", "username", "password", "extra", "name", "grouping"];
export const lastPass: Source = {
  format: "lastpass-csv",
  table: { fits: (heads) => (sign.every((head) => heads.includes(head)) ? sign : null), read: readLastPassCsv },
};

function readLastPassCsv(table: CsvTable): Result<ImportedVault> {
  return ok(
    csvItems(table, { format: "lastpass-csv", long: ["extra"], name: ["name"], idle: ["fav"] }, (row, collector) => {
      const common = {
        name: row.get("name").trim(),
        folders: [folderOf(row.get("grouping"))],
        lines: row.lines,
        fields: [],
        ...(row.get("fav").trim() === "1" ? { favourite: true } : {}),
      };
      const url = row.get("url").trim();
      // A folder of its own, with nothing in the row but its name.
      if (url === "http://group" && ["username", "password", "totp", "extra"].every((head) => row.get(head).trim() === "")) {
        collector.emptyRow();
        return null;
      }
      if (url === "http://sn") return secureNote(row, common);
      const address = url === "http://" || url === "https://" ? "" : url;
      return {
        ...common,
        type: ItemType.login,
        notes: row.get("extra"),
        login: { username: row.get("username"), password: row.get("password"), totp: row.get("totp"), uris: uri(address) },
      };
    }),
  );
}

type Common = Pick<ImportedItem, "name" | "folders" | "lines" | "fields" | "favourite">;

/** A note, or what LastPass keeps in notes: cards, addresses, SSH keys. Other kinds become notes with their values as fields. */
function secureNote(row: CsvRow, common: Common): ImportedItem {
  const extra = row.get("extra");
  if (!/^NoteType:/u.test(extra)) return { ...common, type: ItemType.note, notes: extra };
  const values = noteValues(extra);
  const take = (name: string): string => {
    const value = values.get(name) ?? "";
    values.delete(name);
    // A key's own last line end belongs to it.
    return value.includes("\n") ? value : value.trim();
  };
  const kind = take("NoteType");
  take("Language");
  const notes = take("Notes").replace(/^\s+$/u, "");
  const rest = (): Common["fields"] =>
    [...values].flatMap(([name, value]) => {
      const text = value.trim();
      if (text === "" || text === ",") return [];
      return [fieldNamed(name, value.includes("\n") ? value : text)];
    });
  if (kind === "Credit Card") {
    const expiry = expiryOf(take("Expiration Date"));
    const details = filled({
      cardholderName: take("Name on Card"),
      brand: take("Type"),
      number: take("Number"),
      code: take("Security Code"),
      ...expiry,
    });
    return { ...common, type: ItemType.card, notes, details, fields: rest() };
  }
  if (kind === "Address") {
    const details = filled({
      title: take("Title"),
      firstName: take("First Name"),
      middleName: take("Middle Name"),
      lastName: take("Last Name"),
      username: take("Username"),
      company: take("Company"),
      address1: take("Address 1"),
      address2: take("Address 2"),
      address3: take("Address 3"),
      city: take("City / Town"),
      state: take("State"),
      postalCode: take("Zip / Postal Code"),
      country: take("Country"),
      email: take("Email Address"),
      phone: phone(decodeHtml(take("Phone"))),
    });
    return { ...common, type: ItemType.identity, notes, details, fields: rest() };
  }
  if (kind === "SSH Key" && (values.get("Private Key") ?? "").trim() !== "") {
    const details = filled({ privateKey: take("Private Key"), publicKey: take("Public Key") });
    return { ...common, type: ItemType.sshKey, notes, details, fields: rest() };
  }
  return { ...common, type: ItemType.note, notes, fields: [textField("NoteType", kind), ...rest()] };
}

/** `Name:value` lines; a line without a known form goes on with the value before. `Notes` takes all that follows. */
function noteValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let name = "";
  for (const line of text.split(/\r?\n/u)) {
    const found = name === "Notes" ? null : /^([\p{L}][\p{L}\p{N} /'().&-]{0,40}):(.*)$/u.exec(line);
    const insideKey =
      name.endsWith("Key") && (values.get(name) ?? "").includes("-----BEGIN") && !(values.get(name) ?? "").includes("-----END");
    if (found === null || insideKey) {
      if (name !== "") values.set(name, `${values.get(name) ?? ""}\n${line}`);
      continue;
    }
    name = found[1] ?? "";
    // A kind of note that a client made itself may have two values of one name.
    for (let count = 2; (values.get(name) ?? "") !== ""; count += 1) name = `${found[1] ?? ""} ${String(count)}`;
    values.set(name, found[2] ?? "");
  }
  return values;
}

/** LastPass writes a telephone as JSON with its country. */
function phone(text: string): string {
  try {
    return String((JSON.parse(text) as { num?: unknown }).num ?? text);
  } catch {
    return text;
  }
}
