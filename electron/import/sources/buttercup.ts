import type { CsvTable } from "../csv-table.ts";
import type { Source } from "../source.ts";
import { readTable, tableForm, type TableDescription } from "../table-source.ts";
import { ok } from "#shared/util/result";

const description: TableDescription = {
  signs: [["!type", "!group_id", "title", "username", "password"]],
  columns: {
    "!type": () => undefined,
    "!group_id": () => undefined,
    "!group_name": "ignore",
    "!group_parent": "ignore",
    title: "name",
    username: "username",
    password: "password",
    url: "uri",
    id: "ignore",
    notes: "notes",
    note: "notes",
  },
};

/** Buttercup, CSV: rows of groups beside rows of entries (import-formats.md §5). */
export const buttercup: Source = {
  format: "buttercup",
  table: {
    fits: tableForm("buttercup", description).fits,
    read(table) {
      const pathOf = groupPaths(table);
      return ok(
        readTable(table, "buttercup", {
          ...description,
          kind(row, entry, collector) {
            if (row.get("!type").trim() === "group") {
              collector.emptyRow();
              return null;
            }
            entry.levels(pathOf(row.get("!group_id")));
            return undefined;
          },
        }),
      );
    },
  },
};

function groupPaths(table: CsvTable): (id: string) => readonly string[] {
  const place = (head: string): number => table.heads.indexOf(head);
  const [id, name, parent, type] = ["!group_id", "!group_name", "!group_parent", "!type"].map(place) as [number, number, number, number];
  const groups = new Map<string, { readonly name: string; readonly parent: string }>();
  for (const row of table.rows) if (row.at(type).trim() === "group") groups.set(row.at(id), { name: row.at(name), parent: row.at(parent) });
  return (start) => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = start; groups.has(at) && !seen.has(at); at = groups.get(at)?.parent ?? "") {
      seen.add(at);
      names.unshift(groups.get(at)?.name ?? "");
    }
    return names;
  };
}
