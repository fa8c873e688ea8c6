import type { CsvRow } from "../csv-table.ts";
import type { Entry } from "../entry.ts";
import { ItemType } from "../imported-vault.ts";
import { tableSource } from "../table-source.ts";

/** Values that begin with `@` or `'` are written with a `'` before them. */
const plain = (value: string): string => (/^'['@]/u.test(value) ? value.slice(1) : value);
const before = ["name", "url", "matchurl", "login", "pwd", "note", "folder"];

/** RoboForm, CSV (import-formats.md §4.10). Rows have a cell more for every field; the last head stands for all of them. */
export const roboForm = tableSource("roboform", {
  signs: [
    ["pwd", "rffieldsv2"],
    ["pwd", "rf_fields"],
  ],
  wide: true,
  long: ["rffieldsv2", "rf_fields"],
  columns: {
    name: "name",
    url: "uri",
    matchurl: "uri",
    login: (entry, value, label) => entry.put("username", plain(value), label),
    pwd: (entry, value, label) => entry.put("password", plain(value), label),
    note: "notes",
    folder: "folder",
  },
  kind(row, entry) {
    const isNote = !["url", "matchurl", "login", "pwd"].some((head) => row.get(head) !== "");
    for (const cell of row.rest().slice()) field(row, entry, cell);
    return isNote && !entry.has("totp") && !entry.has("password") && !entry.has("username") ? ItemType.note : undefined;
  },
});

function field(row: CsvRow, entry: Entry, place: number): void {
  if (place < before.length - 1) return;
  const text = row.take(place);
  // Label and value may hold commas, between them stand two cells and a kind. Older: label:type:value
  const found =
    row.get("rf_fields") === ""
      ? (/^([\s\S]*?),[^,]*,[^,]*,([a-z]{2,4}),([\s\S]*)$/u.exec(text) ?? /^([^,]*),[^,]*,[^,]*,([^,]*),([\s\S]*)$/u.exec(text))
      : null;
  if (found !== null) {
    put(entry, found[1] ?? "", found[2] ?? "", found[3] ?? "");
    return;
  }
  const old = /^([^:]*):([a-z]{2,4}):([\s\S]*)$/u.exec(text);
  if (old === null) entry.field("Field", text);
  else if (old[2] === "rck") entry.text(old[1] ?? "", (old[3] ?? "").replace(/:\*$/u, ""));
  else put(entry, old[1] ?? "", old[2] ?? "", old[3] ?? "");
}

function put(entry: Entry, label: string, type: string, value: string): void {
  const name = label === "-no-name-" ? "Field" : label;
  if (label === "TOTP KEY$") entry.put("totp", value, label);
  // What RoboForm repeats of the sign-in: the same value is no field of its own.
  else if (label === "User ID$") entry.put("username", plain(value), label);
  else if (label === "Password$") entry.put("password", plain(value), label);
  else if (type === "pwd") entry.hidden(name, value);
  else entry.field(name, value);
}
