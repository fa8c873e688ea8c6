import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector } from "../imported-vault.ts";
import type { Source } from "../source.ts";

const known = ["account-name", "user-id", "password", "url", "notes", "category"];

/** Password Dragon, XML (import-formats.md §4.38). The word "null" stands where nothing was filled in. */
export const passwordDragon: Source = {
  format: "password-dragon",
  xml: {
    fits: (root) => root.name === "PasswordManager" && root.find("record", "Account-Name") !== null,
    read(root, { encoding }) {
      const collector = new Collector();
      for (const record of root.all("record")) {
        const entry = new Entry(collector, [record.line, record.lastLine]);
        const text = (name: string): string => (record.textOf(name).trim() === "null" ? "" : record.textOf(name));
        entry.put("name", text("Account-Name"), "Account-Name").put("username", text("User-Id"), "User-Id");
        entry.put("password", text("Password"), "Password").put("uri", text("URL"), "URL").put("notes", text("Notes"), "Notes");
        if (text("Category") !== "Unfiled") entry.put("level", text("Category"), "Category");
        for (const other of record.children) {
          if (known.includes(other.name.toLowerCase()) || other.text.trim() === "null") continue;
          if (other.children.length > 0)
            collector.say("member", entry.lines, "warning", { name: entry.shownName, member: other.name.slice(0, 80) });
          else entry.field(other.name, other.text);
        }
        collector.add(entry.item());
      }
      return ok(collector.vault("password-dragon", encoding, null));
    },
  },
};
