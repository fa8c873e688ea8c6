import { tableSource } from "../table-source.ts";

/** N-able Passportal, CSV with heads (import-formats.md §4.4). It has no column for a name: the description is it. */
export const passportal = tableSource("passportal", {
  signs: [
    ["credential", "expires (yes/no)"],
    ["credential", "passportal id (blank)"],
    ["credential", "passportalid (blank)"],
  ],
  columns: {
    "passportal id (blank)": "ignore",
    "passportalid (blank)": "ignore",
    "client name": "client",
    credential: "field",
    username: "username",
    password: "password",
    description: "name",
    "expires (yes/no)": "ignore",
    notes: "notes",
    url: "uri",
    "folder(optional)": "folder",
    "folder (optional)": "folder",
    "totp secret": "totp",
  },
  kind(row, entry) {
    if (!entry.has("name")) {
      const parts = [row.get("credential"), row.get("username")].map((part) => part.trim()).filter((part) => part !== "");
      entry.put("name", parts.join(" - "), "Description");
    }
    return undefined;
  },
});
