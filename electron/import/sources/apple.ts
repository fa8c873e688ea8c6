import { tableSource } from "../table-source.ts";

/** Apple Passwords and Safari, CSV (import-formats.md §4.8): exactly these six columns, the first four before macOS 12.3. */
export const applePasswords = tableSource("apple-csv", {
  signs: [
    ["title", "url", "username", "password", "notes", "otpauth"],
    ["title", "url", "username", "password"],
  ],
  only: true,
  columns: {
    title: (entry, value, label, row) => {
      // Without a title of its own it is called by its host and user name.
      const user = row.get("username").trim();
      const end = ` (${user})`;
      entry.put("name", user !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value, label);
    },
    url: "uri",
    username: "username",
    password: "password",
    notes: "notes",
    otpauth: "totp",
  },
});
