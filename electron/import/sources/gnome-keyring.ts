import { ok } from "#shared/util/result";
import { Collector } from "../imported-vault.ts";
import { isObject, jsonEntries, restAsFields, valueAsField } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { Source } from "../source.ts";

const isKeyringItem = (item: unknown): boolean =>
  isObject(item) && typeof item["display_name"] === "string" && "secret" in item && isObject(item["attributes"]);

/** Keyrings of GNOME's passwords and keys, JSON (import-formats.md §4.38): lists of secrets by the name of their keyring. */
export const gnomeKeyring: Source = {
  format: "gnome-keyring",
  json: {
    fits: (root) => {
      if (!isObject(root)) return false;
      const keyrings = Object.values(root);
      return keyrings.length > 0 && keyrings.every(Array.isArray) && keyrings.flat(1).some(isKeyringItem);
    },
    read(root, { encoding }) {
      const file = new Members(root, () => undefined);
      const collector = new Collector();
      let count = 0;
      for (const keyring of file.names) {
        const items = file.list(keyring);
        jsonEntries(
          items,
          keyring,
          collector,
          ({ members, entry }) => {
            const name = members.text("display_name");
            const attributes = members.object("attributes");
            entry.put("name", name, "display_name").levels([keyring]).put("password", members.text("secret"), "secret");
            entry.put("username", attributes.text("username_value"), "username_value");
            for (const part of ["origin_url", "action_url"]) entry.put("uri", attributes.text(part), part);
            if (/^https?:\/\//iu.test(name)) entry.put("uri", name, "display_name");
            for (const [member, value] of attributes.rest(["xdg:schema", "date_created", "scheme", "times_used", "preferred"]))
              valueAsField(entry, member, value);
            restAsFields(members, entry, ["item_type", "mtime", "ctime", "created", "modified", "lock", "id", "path"]);
            return entry.item();
          },
          count + 1,
        );
        count += items.length;
      }
      return ok(collector.vault("gnome-keyring", encoding, null));
    },
  },
};
