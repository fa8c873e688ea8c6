import { ok } from "#shared/util/result";
import { Entry, type Part } from "../entry.ts";
import { Collector, type ImportedVault } from "../imported-vault.ts";
import type { PlainRows } from "../plain-rows.ts";
import type { Source } from "../source.ts";

const lineEnd = "¬";
const columns: readonly (readonly [label: string, part: Part])[] = [
  ["Title", "name"],
  ["URL", "uri"],
  ["User name", "username"],
  ["Password", "password"],
  ["Notes", "notes"],
  ["Category", "level"],
];

/** PasswordWallet, text without heads: title, address, user name, password, notes, category (import-formats.md §4.38). */
export const passwordWallet: Source = {
  format: "password-wallet",
  rows: {
    // No other program writes the ends of lines so; without one nobody but the technician can tell.
    fits: ({ rows }) => looks({ rows }) && rows.some(({ cells }) => cells[4]?.includes(lineEnd) === true),
    mayBe: looks,
    read: (rows) => ok(readRows(rows)),
  },
};
function looks({ rows }: Pick<PlainRows, "rows">): boolean {
  const isHead = rows[0]?.cells.some((cell) => /^(?:password|user ?name|title|url)$/iu.test(cell.trim())) === true;
  return rows.length > 0 && !isHead && rows.every(({ cells }) => cells.length >= 5 && cells.length <= 12);
}

function readRows({ rows, encoding, delimiter, blank }: PlainRows): ImportedVault {
  const collector = new Collector();
  collector.empty = blank;
  for (const { cells, lines, oddQuotes } of rows) {
    const entry = new Entry(collector, lines);
    for (const [place, cell] of cells.entries()) {
      const [label, part] = columns[place] ?? [`Column ${String(place + 1)}`, "field"];
      entry.put(part, part === "notes" ? cell.replaceAll(lineEnd, "\n") : cell, label);
    }
    if (oddQuotes) collector.say("odd-quotes", lines, "warning", { name: entry.shownName });
    collector.add(entry.item());
  }
  return collector.vault("password-wallet", encoding, delimiter);
}
