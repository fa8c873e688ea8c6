import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector, ItemType, type ImportedVault } from "../imported-vault.ts";
import type { PlainRows } from "../plain-rows.ts";
import type { Source } from "../source.ts";

const cell = /^([^|]*)\|(\d*)\|([\s\S]*)$/u;

/** mSecure, CSV without heads: `Title|number`, kind, tag, notes, then `Label|number|value` (import-formats.md §4.30). */
export const mSecure: Source = {
  format: "msecure",
  rows: {
    fits: ({ rows }) =>
      rows.length > 0 &&
      rows.every(({ cells }) => cells.length >= 5 && cells.slice(4).some((each) => cell.test(each))) &&
      rows.some(({ cells }) => /\|\d+$/u.test(cells[0] ?? "")),
    read: (rows) => ok(readRows(rows)),
  },
};

function readRows({ rows, encoding, delimiter, blank }: PlainRows): ImportedVault {
  const collector = new Collector();
  collector.empty = blank;
  for (const { cells, lines, oddQuotes } of rows) {
    const [title = "", kind = "", tag = "", notes = "", ...values] = cells;
    const entry = new Entry(collector, lines);
    entry.put("name", title.replace(/\|\d*$/u, ""), "Title");
    if (oddQuotes) collector.say("odd-quotes", lines, "warning", { name: entry.shownName });
    if (tag !== "Unassigned") entry.put("level", tag, "Tag");
    // Line ends stand there as letters.
    entry.put("notes", notes.replaceAll("\\n", "\n"), "Notes");
    const isCard = /credit card/iu.test(kind);
    const isLogin = /^(?:web )?logins?$/iu.test(kind.trim());
    for (const each of values) {
      const [, label = "Field", , value = each] = cell.exec(each) ?? [];
      put(entry, label.trim() || "Field", value, isCard, isLogin);
    }
    if (!isCard && !isLogin) entry.text("type", kind);
    collector.add(entry.item(isCard && entry.hasDetails(ItemType.card) ? ItemType.card : isLogin ? ItemType.login : undefined));
  }
  return collector.vault("msecure", encoding, delimiter);
}

function put(entry: Entry, label: string, value: string, isCard: boolean, isLogin: boolean): void {
  const name = label.toLowerCase();
  if (isCard && name === "card number") entry.put("card.number", value, label);
  else if (isCard && name === "name on card") entry.put("card.cardholderName", value, label);
  else if (isCard && name === "security code") entry.put("card.code", value, label);
  else if (isCard && /^expir/u.test(name)) entry.put("card.expiry", value, label);
  else if (isLogin && name === "website") entry.put("uri", value, label);
  else if (isLogin && name === "username") entry.put("username", value, label);
  else if (isLogin && name === "password") entry.put("password", value, label);
  else entry.field(label, value);
}
