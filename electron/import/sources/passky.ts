import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { Collector } from "../imported-vault.ts";
import { firstObject, isObject, jsonEntries, restAsFields } from "../json-entry.ts";
import { Members } from "../members.ts";
import type { Source } from "../source.ts";

/** Passky, JSON (import-formats.md §4.38). An encrypted one is opened by nobody but its account. */
export const passky: Source = {
  format: "passky",
  json: {
    fits(root) {
      if (!isObject(root) || typeof root["encrypted"] !== "boolean") return false;
      const first = firstObject(root["passwords"]);
      return first !== null && ["website", "username", "password", "message"].every((name) => name in first);
    },
    read(root, { encoding }) {
      const file = new Members(root, () => undefined);
      if (file.raw("encrypted") === true) return err(appError("import.encrypted-export"));
      const collector = new Collector();
      jsonEntries(file.list("passwords"), "passwords", collector, ({ members, entry }) => {
        for (const [name, part] of [
          ["website", "uri"],
          ["username", "username"],
          ["password", "password"],
          ["message", "notes"],
        ] as const)
          entry.put(part, members.text(name), name);
        restAsFields(members, entry, ["id"]);
        return entry.item();
      });
      return ok(collector.vault("passky", encoding, null));
    },
  },
};
