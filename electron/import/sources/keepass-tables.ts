import type { CsvTable } from "../csv-table.ts";
import { ok } from "#shared/util/result";
import { readTable, tableForm, type TableDescription } from "../table-source.ts";
import type { Source } from "../source.ts";

const keePassXcTable: TableDescription = {
  signs: [["group", "title", "username", "password", "url", "notes"]],
  columns: {
    group: "folder",
    title: "name",
    username: "username",
    password: "password",
    url: "uri",
    notes: "notes",
    totp: "totp",
    icon: "ignore",
    "last modified": "ignore",
    created: "ignore",
  },
};

/** KeePassXC, CSV, and what others write in that form, Passbolt among them (import-formats.md §4.6). The root group's name stands before every path. */
export const keePassXc: Source = {
  format: "keepassxc-csv",
  table: {
    fits: (heads) => (keePassXcTable.signs[0]?.every((head) => heads.includes(head)) === true ? keePassXcTable.signs[0] : null),
    read(table) {
      const root = rootOf(table);
      const without = (path: string): string => (root === null ? path : path.replace(/^\/+/u, "").slice(root.length).replace(/^\//u, ""));
      return ok(
        readTable(table, "keepassxc-csv", {
          ...keePassXcTable,
          columns: { ...keePassXcTable.columns, group: (entry, value, label) => entry.put("folder", without(value), label) },
        }),
      );
    },
  },
};

/** The first level of all paths, where it is the same in every row and there is something below it; else null. */
function rootOf(table: CsvTable): string | null {
  const place = table.heads.indexOf("group");
  const paths = Array.from(table.rows, (row) => row.at(place).replace(/^\/+/u, ""));
  const first = paths[0]?.split("/")[0] ?? "";
  const isShared = first !== "" && paths.every((path) => path === first || path.startsWith(`${first}/`));
  return isShared && (paths.some((path) => path !== first) || /^(?:root|passwords|database)$/iu.test(first)) ? first : null;
}

/**
 * KeePass "CSV (1.x)" (import-formats.md §4.6), which has a backslash before every quote and every backslash. A backslash before anything else
 * shows that another program wrote the file: then none of them means anything.
 */
export const keePassCsv: Source = {
  format: "keepass-csv",
  table: {
    ...tableForm("keepass-csv", {
      signs: [["account", "login name", "password", "web site", "comments"]],
      columns: { account: "name", "login name": "username", password: "password", "web site": "uri", comments: "notes" },
    }),
    rewritten: (text) =>
      text.replace(escaped, "").includes("\\") ? text : text.replace(escaped, (_, character: string) => (character === '"' ? '""' : "\\")),
  },
};
const escaped = /\\(["\\])/gu;
