import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector, type ImportedItem } from "../imported-vault.ts";
import type { Source } from "../source.ts";
import { tableSource } from "../table-source.ts";
import type { XmlElement } from "../xml-tree.ts";

const known = [
  "group",
  "title",
  "username",
  "email",
  "password",
  "url",
  "notes",
  "uuid",
  "ctimex",
  "pmtimex",
  "atimex",
  "rmtimex",
  "ctime",
  "pmtime",
  "atime",
  "rmtime",
  "dca",
  "shiftdca",
  "kbshortcut",
  "xtime_interval",
  "twofactorkey",
  "totpconfig",
  "totplength",
  "totptimestep",
  "totpstarttime",
];
/** Password Safe (pwsafe.org): XML, or text divided by tabs (import-formats.md §4.26). Levels of a group are divided by a full stop. */
export const pwsafe: Source = {
  ...tableSource("pwsafe", {
    signs: [["group/title", "username", "password", "url"]],
    columns: {
      "group/title": (entry, value, label) => {
        const parts = value.split(".");
        entry.put("name", (parts.at(-1) ?? "").replaceAll("»", "."), label).levels(parts.slice(0, -1));
      },
      username: "username",
      password: "password",
      url: "uri",
      "e-mail": "email",
      email: "email",
      notes: "notes",
      "created time": "ignore",
      "password modified time": "ignore",
      "last access time": "ignore",
      "record modified time": "ignore",
      "password policy": "ignore",
      dca: "ignore",
      "shift dca": "ignore",
      symbols: "ignore",
      "keyboard shortcut": "ignore",
    },
  }),
  format: "pwsafe",
  xml: {
    fits: (root) => root.name.toLowerCase() === "passwordsafe" && (root.attribute("delimiter") !== "" || root.all("entry").length > 0),
    read(root, { encoding }) {
      const collector = new Collector();
      const delimiter = root.attribute("delimiter");
      for (const each of root.all("entry")) collector.add(readEntry(each, delimiter, collector));
      return ok(collector.vault("pwsafe", encoding, null));
    },
  },
};

function readEntry(element: XmlElement, delimiter: string, collector: Collector): ImportedItem {
  const entry = new Entry(collector, [element.line, element.lastLine]);
  const notes = element.textOf("notes");
  entry.put("name", element.textOf("title"), "title").folder(element.textOf("group"), ".");
  entry.put("username", element.textOf("username"), "username").put("email", element.textOf("email"), "email");
  entry.put("password", element.textOf("password"), "password").put("uri", element.textOf("url"), "url");
  entry.put("notes", delimiter === "" ? notes : notes.replaceAll(delimiter, "\n"), "notes");
  const unusual = ["totpconfig", "totpstarttime"].map((name) => element.textOf(name).trim()).filter((each) => each !== "" && each !== "0");
  entry.code(
    element.textOf("twofactorkey"),
    // Another digest or another beginning of time: no such code is the vault's.
    { digits: element.textOf("totplength"), period: element.textOf("totptimestep"), algorithm: unusual.join(" ") },
    "twofactorkey",
  );
  for (const old of element.find("pwhistory", "history_entries")?.all("history_entry") ?? [])
    entry.old(old.textOf("oldpassword"), old.textOf("changedx") || old.textOf("changed"));
  for (const other of element.children) {
    if (known.includes(other.name.toLowerCase()) || other.name.toLowerCase() === "pwhistory") continue;
    if (other.children.length > 0)
      collector.say("member", entry.lines, "warning", { name: entry.shownName, member: other.name.slice(0, 80) });
    else entry.field(other.name, other.text);
  }
  return entry.item();
}
