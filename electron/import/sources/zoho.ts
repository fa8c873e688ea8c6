import type { Entry } from "../entry.ts";
import type { Source } from "../source.ts";
import { tableSource } from "../table-source.ts";

const usual = tableSource(
  "zoho-vault",
  {
    signs: [["secretdata"]],
    long: ["secretdata", "customdata", "description"],
    columns: {
      "password name": "name",
      "secret name": "name",
      "password url": "uri",
      "secret url": "uri",
      description: "notes",
      secretdata: secretData,
      notes: "notes",
      customdata: (entry, value) => {
        for (const { label, value: text } of linesOf(value)) entry.field(label || "CustomData", text);
      },
      tags: "field",
      classification: (entry, value, label) => {
        // Enterprise is the usual one; what is personal is somebody's own.
        if (!/^e$/iu.test(value.trim())) entry.text(label, value);
      },
      favorite: "favourite",
      totp: "totp",
      login_totp: "totp",
      "folder name": "folder",
      chambername: "folder",
    },
  },
  {
    signs: [["secret name", "secret url", "notes"]],
    only: true,
    wide: true,
    columns: { "secret name": "name", "secret url": "uri", notes: "notes" },
    kind(row, entry) {
      // Two cells without heads follow: user name and password.
      entry.put("username", row.take(3), "User Name").put("password", row.take(4), "Password");
      for (const place of row.rest()) if (place > 4) entry.field(`Column ${String(place + 1)}`, row.take(place));
      return undefined;
    },
  },
);
/** Zoho Vault, CSV in its three forms (import-formats.md §4.15). */
export const zohoVault: Source = usual;

interface Line {
  readonly label: string;
  readonly value: string;
}
/** `Label:value` lines; a line without a colon goes on with the value before. */
function linesOf(text: string): readonly Line[] {
  const lines: { label: string; value: string }[] = [];
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const at = line.indexOf(":");
    const last = lines.at(-1);
    if (at === -1 && last !== undefined) last.value += `\n${line}`;
    else if (at === -1) lines.push({ label: "", value: line });
    else lines.push({ label: line.slice(0, at).trim(), value: line.slice(at + 1) });
  }
  return lines.map(({ label, value }) => ({ label, value: value.replace(/\n+$/u, "") })).filter(({ value }) => value !== "");
}
const userLabel =
  /^(?:user ?name|user ?id|login|gebruikersnaam|benutzername|nom d.utilisateur|nombre de usuario|nome utente|account ?name)$/iu;
const passwordLabel = /^(?:password|wachtwoord|passwort|kennwort|mot de passe|contraseña|password)$/iu;

function secretData(entry: Entry, value: string): void {
  for (const { label, value: text } of linesOf(value)) {
    if (/^secrettype$/iu.test(label)) entry.text(label, text);
    else if (userLabel.test(label)) entry.put("username", text, label);
    else if (passwordLabel.test(label)) entry.put("password", text, label);
    else entry.field(label || "SecretData", text);
  }
}
