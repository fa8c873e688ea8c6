import { tableSource } from "../table-source.ts";

/** LogMeOnce, CSV: exactly these seven columns (import-formats.md §4.23). LastPass has `grouping` where it has `group`. */
export const logMeOnce = tableSource("logmeonce", {
  signs: [["name", "url", "note", "group", "username", "password", "extra"]],
  only: true,
  columns: { name: "name", url: "uri", note: "notes", group: "folder", username: "username", password: "password", extra: "notes" },
});
