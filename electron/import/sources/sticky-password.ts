import { ok } from "#shared/util/result";
import { Entry } from "../entry.ts";
import { Collector } from "../imported-vault.ts";
import type { Source } from "../source.ts";
import type { XmlElement } from "../xml-tree.ts";

/** Sticky Password, XML: sign-ins and the accounts that use them (import-formats.md §4.28). A sign-in is one item, with every account's address. */
export const stickyPassword: Source = {
  format: "sticky-password",
  xml: {
    fits: (root) => root.name === "root" && root.find("Database", "Logins") !== null,
    read(root, { encoding }) {
      const collector = new Collector();
      const database = root.find("Database");
      const pathOf = groupPaths(database);
      const accounts = (database?.find("Accounts")?.all("Account") ?? []).map((account) => ({
        account,
        logins: (account.find("LoginLinks")?.all("Login") ?? []).map((login) => login.attribute("SourceLoginID")),
      }));
      const used = new Set<XmlElement>();
      for (const login of database?.find("Logins")?.all("Login") ?? []) {
        const entry = new Entry(collector, [login.line, login.lastLine]);
        const own = accounts.filter(({ logins }) => logins.includes(login.attribute("ID")) && login.attribute("ID") !== "");
        for (const { account } of own) {
          used.add(account);
          readAccount(account, entry, pathOf);
        }
        entry.put("username", login.attribute("Name"), "Name").put("password", login.attribute("Password"), "Password");
        if (own.length === 0) entry.put("name", login.attribute("Name"), "Name");
        others(login, ["ID", "Name", "Password"], entry);
        collector.add(entry.item());
      }
      for (const { account } of accounts) {
        if (used.has(account)) continue;
        const entry = new Entry(collector, [account.line, account.lastLine]);
        readAccount(account, entry, pathOf);
        collector.add(entry.item());
      }
      const parts = (database?.children ?? []).filter(
        ({ name, children }) => !["Groups", "Accounts", "Logins"].includes(name) && children.length > 0,
      );
      if (parts.length > 0)
        collector.say("file-parts", [0, 0], "warning", {
          parts: parts
            .map(({ name }) => name)
            .slice(0, 8)
            .join(", ")
            .slice(0, 200),
        });
      return ok(collector.vault("sticky-password", encoding, null));
    },
  },
};

function readAccount(account: XmlElement, entry: Entry, pathOf: (id: string) => readonly string[]): void {
  entry
    .put("name", account.attribute("Name"), "Name")
    .put("uri", account.attribute("Link"), "Link")
    .levels(pathOf(account.attribute("ParentID")));
  // Line ends stand there as the letters "/n".
  entry.put("notes", account.attribute("Comments").replaceAll("/n", "\n"), "Comments");
  others(account, ["ID", "Name", "Link", "ParentID", "Comments"], entry);
}
const idle = /^(?:Guid|Order|Icon|Created|Modified|Last\w*|Usage\w*|Auto\w*|Color\w*|Hot\w*|Type|DB_Format\w*)$/iu;
function others(element: XmlElement, known: readonly string[], entry: Entry): void {
  for (const [name, value] of Object.entries(element.attributes)) if (!known.includes(name) && !idle.test(name)) entry.field(name, value);
}

function groupPaths(database: XmlElement | null): (id: string) => readonly string[] {
  const groups = new Map((database?.find("Groups")?.all("Group") ?? []).map((group) => [group.attribute("ID"), group]));
  return (start) => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = start; at !== "" && groups.has(at) && !seen.has(at); at = groups.get(at)?.attribute("ParentID") ?? "") {
      seen.add(at);
      names.unshift(groups.get(at)?.attribute("Name") ?? "");
    }
    return names;
  };
}
