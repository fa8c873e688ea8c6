import type { ColumnPart } from "#shared/setup/draft/import-columns";
import { fold } from "#shared/util/fold";
import { isSecretName } from "./csv-items.ts";

/** A program whose table is known only in part (import-formats.md §4, evidence C and D): its heads are a proposal, never proof. */
interface KnownHeads {
  readonly name: string;
  /** Heads that together make it likely. */
  readonly signs: readonly string[];
  readonly columns: Readonly<Record<string, ColumnPart>>;
}

const knownHeads: readonly KnownHeads[] = [
  {
    name: "Passwordstate",
    signs: ["title", "username", "password"],
    columns: {
      title: "name",
      username: "username",
      password: "password",
      description: "notes",
      notes: "notes",
      url: "uri",
      domain: "field",
      hostname: "field",
      accounttype: "field",
      accounttypeid: "field",
      expirydate: "field",
      otpuri: "totp",
      otp: "ignore",
      passwordlist: "folder",
      treepath: "folder",
      webuser_id: "ignore",
      webpassword_id: "ignore",
      passwordid: "ignore",
    },
  },
  {
    name: "ITBoost",
    signs: ["organization", "resource_type", "server", "password"],
    columns: {
      id: "ignore",
      organization: "client",
      name: "name",
      resource_type: "field",
      username: "username",
      password: "password",
      notes: "notes",
      server: "uri",
    },
  },
  {
    name: "IT Portal (SI Portal)",
    signs: ["company", "password", "username"],
    columns: {
      id: "ignore",
      name: "name",
      company: "client",
      url: "uri",
      username: "username",
      password: "password",
      "2fasecret": "totp",
      twofasecret: "totp",
      notes: "notes",
      description: "notes",
    },
  },
  {
    name: "Hudu",
    signs: ["name", "password", "company_name"],
    columns: {
      id: "ignore",
      company_name: "client",
      company_id: "ignore",
      name: "name",
      username: "username",
      password: "password",
      otp_secret: "totp",
      login_url: "uri",
      url: "field",
      description: "notes",
      password_folder_name: "folder",
      password_type: "field",
      passwordable_type: "field",
      slug: "ignore",
      created_at: "ignore",
      updated_at: "ignore",
    },
  },
  {
    name: "Codebook",
    signs: ["entry", "category", "pin", "account", "website"],
    columns: {
      entry: "name",
      note: "notes",
      category: "folder",
      favorite: "ignore",
      username: "username",
      email: "email",
      password: "password",
      totp: "totp",
      website: "uri",
      phone: "field",
      pin: "hidden",
      account: "field",
      date: "field",
    },
  },
  {
    name: "Team Password Manager",
    signs: ["project name", "access information", "custom fields"],
    columns: {
      "project name": "folder",
      name: "name",
      "access information": "uri",
      username: "username",
      "e-mail": "email",
      password: "password",
      notes: "notes",
      tags: "field",
      "custom fields": "field",
      "expiry date (mm-dd-yyyy)": "field",
    },
  },
  {
    name: "Passwd",
    signs: ["version", "id", "web", "tags", "createdat"],
    columns: {
      version: "ignore",
      id: "ignore",
      name: "name",
      username: "username",
      password: "password",
      note: "notes",
      web: "uri",
      tags: "folder",
      "totp - secret": "totp",
      createdat: "ignore",
    },
  },
  {
    name: "SaferPass",
    signs: ["modeltype", "modelversion", "url", "password"],
    columns: {
      modeltype: "ignore",
      modelversion: "ignore",
      url: "uri",
      username: "username",
      password: "password",
      notes: "notes",
      favorite: "ignore",
      title: "name",
      text: "notes",
      color: "ignore",
    },
  },
  {
    name: "Encryptr",
    signs: ["entry type", "label", "site url", "name on card"],
    columns: {
      "entry type": "field",
      label: "name",
      password: "password",
      username: "username",
      "site url": "uri",
      notes: "notes",
      text: "notes",
      type: "field",
      "name on card": "field",
      "card number": "hidden",
      cvv: "hidden",
      expiry: "field",
    },
  },
  {
    name: "Blur",
    signs: ["domain", "label", "username", "email", "password"],
    columns: { domain: "uri", label: "name", username: "username", email: "email", password: "password" },
  },
  {
    name: "Padlock",
    signs: ["name", "tags", "url", "username", "password", "notes"],
    columns: { name: "name", tags: "folder", url: "uri", username: "username", password: "password", notes: "notes" },
  },
  {
    name: "Password Gorilla",
    signs: ["uuid", "group", "title", "user", "password"],
    columns: { uuid: "ignore", group: "folder", title: "name", url: "uri", user: "username", password: "password", notes: "notes" },
  },
  {
    name: "Meldium",
    signs: ["displayname", "username", "password", "url"],
    columns: { displayname: "name", username: "username", password: "password", url: "uri", notes: "notes" },
  },
  {
    name: "Remote Desktop Manager",
    signs: ["name", "connectiontype"],
    columns: {
      name: "name",
      group: "folder",
      host: "uri",
      connectiontype: "field",
      template: "ignore",
      username: "username",
      password: "password",
      domain: "field",
      description: "notes",
    },
  },
];
/** Heads that no other program of the list above has. */
const passwordstateOnly = ["webuser_id", "webpassword_id", "passwordid", "genericfield1", "expirydate", "treepath"];

/** Whose table it may be, by its heads in lower case; null when nobody's. */
export function likelySource(heads: readonly string[]): KnownHeads | null {
  return (
    knownHeads.find(
      ({ name, signs }) =>
        signs.every((head) => heads.includes(head)) && (name !== "Passwordstate" || passwordstateOnly.some((head) => heads.includes(head))),
    ) ?? null
  );
}

const words: readonly (readonly [ColumnPart, RegExp])[] = [
  [
    "totp",
    /^(?:totp|otp|otp ?secret|otp_secret|otpauth|otp ?uri|2fa|2fa ?secret|two ?fa ?secret|mfa|one-?time ?(?:password|code)|authenticator(?: key)?|einmalpasswort|eenmalig wachtwoord)$/u,
  ],
  [
    "password",
    /^(?:password|pass|pwd|secret|wachtwoord|geheim|toegangscode|passwort|kennwort|mot de passe|contrasena|credential|login ?password)$/u,
  ],
  [
    "username",
    /^(?:user ?name|user|user ?id|login|login ?name|account|account ?name|gebruikersnaam|gebruiker|inlog|inlognaam|aanmeldnaam|benutzername|benutzer|anmeldename|nom d.utilisateur|identifiant|usuario|utente)$/u,
  ],
  ["email", /^(?:e-?mail|mail|e-?mail ?address|e-?mailadres)$/u],
  [
    "uri",
    /^(?:url|uri|urls|website|web ?site|site|link|address|web ?address|login ?url|host|hostname|server|webadresse|adres|webadres|pagina|internetadresse|ip|ip ?address)$/u,
  ],
  [
    "notes",
    /^(?:notes?|comments?|description|remarks?|memo|extra|info|informatie|opmerking(?:en)?|notities?|toelichting|omschrijving|bemerkung(?:en)?|notiz(?:en)?|kommentare?|beschreibung|notas|remarques)$/u,
  ],
  [
    "folder",
    /^(?:folder|group|category|categorie|kategorie|map|groep|gruppe|ordner|collection|collectie|type|password ?category|password ?folder(?: name)?|folder ?name|grouping|path|vault)$/u,
  ],
  ["client", /^(?:organi[sz]ation|organisatie|company|company ?name|client|client ?name|customer|klant|klantnaam|kunde|mandant|tenant)$/u],
  [
    "name",
    /^(?:name|title|label|item|entry|naam|titel|bezeichnung|titre|nombre|nom|service|dienst|system|systeem|application|applicatie|toepassing|display ?name|password ?name|secret ?name)$/u,
  ],
];
/**
 * What columns may become: of a known source as it has them, else by what their heads are called; an own column is a field, an empty one stays behind.
 * Nobody's heads are judged by their values too: addresses of pages are a website, and the first column that every row has is what an item is
 * called, also one that is called a description where no column is called a name.
 * @param firstRows cells of the first rows, by column.
 */
export function proposals(
  heads: readonly string[],
  filled: readonly number[],
  source: KnownHeads | null,
  rows: number,
  firstRows: readonly (readonly string[])[],
): readonly (ColumnPart | null)[] {
  const byHead = proposedByHead(heads, filled, source).map((part, index) =>
    part === "field" && source === null && holdsAddresses(firstRows.map((row) => row[index] ?? "")) ? "uri" : part,
  );
  if (source !== null || byHead.includes("name")) return byHead;
  const canName = (part: ColumnPart | null, index: number): boolean =>
    part === "field" || (part === "notes" && isDescription(heads[index] ?? ""));
  const named = byHead.findIndex((part, index) => canName(part, index) && filled[index] === rows);
  return byHead.map((part, index) => (index === named ? "name" : part));
}
const isDescription = (head: string): boolean => /^(?:description|omschrijving|beschreibung|bezeichnung)$/u.test(fold(head));
const holdsAddresses = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^(?:https?|ftp|ssh|rdp):\/\/\S+$/iu.test(cell));
};
function proposedByHead(heads: readonly string[], filled: readonly number[], source: KnownHeads | null): readonly (ColumnPart | null)[] {
  const once = new Set<ColumnPart>();
  return heads.map((head, index) => {
    const known = source !== null && Object.hasOwn(source.columns, head) ? source.columns[head] : undefined;
    const plain = fold(head).replaceAll("_", " ").trim();
    const part = known ?? words.find(([, pattern]) => pattern.test(plain) || pattern.test(head))?.[0] ?? null;
    if ((filled[index] ?? 0) === 0) return "ignore";
    if (part !== null && ["name", "username", "password", "totp", "client"].includes(part)) {
      if (!once.has(part)) {
        once.add(part);
        return part;
      }
      return part === "password" || part === "totp" ? "hidden" : "field";
    }
    if (part !== null) return part;
    if (head === "") return null;
    return isSecretName(head) ? "hidden" : "field";
  });
}
