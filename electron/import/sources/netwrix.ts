import { tableSource } from "../table-source.ts";

/** Netwrix Password Secure, CSV, German or English (import-formats.md §4.24). Levels of a unit are divided by a backslash. */
export const netwrix = tableSource("netwrix", {
  signs: [
    ["organisationseinheit", "datatags"],
    ["organisational unit", "datatags"],
  ],
  long: ["informationen", "kommentare", "information", "comments"],
  columns: {
    organisationseinheit: (entry, value) => entry.folder(value, "\\"),
    "organisational unit": (entry, value) => entry.folder(value, "\\"),
    datatags: "field",
    beschreibung: "name",
    description: "name",
    benutzername: "username",
    username: "username",
    "user name": "username",
    passwort: "password",
    password: "password",
    internetseite: "uri",
    internetadresse: "uri",
    webseite: "uri",
    webseite1: "uri",
    website: "uri",
    webmail: "uri",
    "web page": "uri",
    url: "uri",
    informationen: "notes",
    information: "notes",
    kommentare: "notes",
    comments: "notes",
    "email-adresse": "email",
    "e-mail address": "email",
    "one-time passwort": "totp",
    "one-time password": "totp",
  },
});
