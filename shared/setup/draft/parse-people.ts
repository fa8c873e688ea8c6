import type { Message } from "../../model/message.ts";
import { MemberRole } from "../../model/enums.ts";
import { fold } from "../../util/fold.ts";
import { codePoint, invisibleIn, trimmed, withoutInvisible } from "../../util/invisible.ts";
import { isMailAddress } from "../../util/mail-address.ts";
import { tableStart } from "../../util/table-start.ts";
import { truthOf } from "../../util/truth.ts";
import type { DraftPerson } from "./draft.ts";
import { shellRows } from "./shell-rows.ts";

/*
 * People as somebody types, pastes or saves them: addresses one a line or in a row as mail programs write them
 * (`Name <address>; …`), or rows of a table (comma, semicolon or tab; quotes as in CSV, or as PowerShell shows it) whose first row may name the
 * columns, in English, Dutch, German, French, Spanish or Italian, as Microsoft 365, Entra and Google Workspace export them too.
 */

export interface PeopleParsed {
  readonly fileName: string | null;
  readonly people: readonly DraftPerson[];
  readonly departments: readonly string[];
  /** Whom the list itself excludes: blocked or deleted accounts, guests, mailboxes of nobody. Not among `people` until somebody wants them. */
  readonly blocked: readonly DraftPerson[];
  readonly problems: readonly {
    readonly line: number | null;
    readonly severity: "info" | "warning" | "left-out";
    readonly message: Message;
  }[];
}

type Column =
  "email" | "name" | "first" | "last" | "role" | "department" | "groups" | "blocked" | "active" | "status" | "control" | "deleted" | "kind";
/** Words of a text, divided by vertical bars. */
const words = (text: string): readonly string[] => text.split("|");
/** Names of columns, folded, the surest first: an address of a street or a job title counts only where nothing better is there. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  email: [
    ...words("email|e-mail|e-mailadres|emailadres|emailaddress|primarysmtpaddress|primary smtp address|windowsemailaddress|email address"),
    ...words("e-mail address|primary email|work email|zakelijk e-mailadres|e-mail-adresse|e-mailadresse|email-adresse|emailadresse"),
    ...words("mailadresse|adresse e-mail|adresse email|adresse mail|adresse de messagerie|courriel|correo electronico|correo"),
    ...words("direccion de correo electronico|indirizzo e-mail|indirizzo email|posta elettronica|mail|userprincipalname"),
    ...words("user principal name|upn|benutzerprinzipalname|nom d'utilisateur principal|nom principal de l'utilisateur"),
    ...words("nombre principal de usuario|nome principale utente|adres|emailaddresses|proxyaddresses|proxy addresses"),
  ],
  name: [
    ...words("name|naam|display name|displayname|full name|volledige naam|weergavenaam|anzeigename|vollstandiger name|nom complet"),
    ...words("nom d'affichage|nombre completo|nombre para mostrar|nome completo|nome visualizzato"),
  ],
  first: words("first name|firstname|voornaam|givenname|given name|vorname|prenom|nombre|nome"),
  last: words("last name|lastname|achternaam|surname|sn|family name|nachname|nom de famille|nom|apellidos|apellido|cognome"),
  role: words("role|rol|type|rolle|ruolo"),
  department: [
    ...words("department|afdeling|team|functie|function|job title|jobtitle|employee title|abteilung|departement|departamento"),
    ...words("dipartimento|reparto|service|title"),
  ],
  groups: words("groups|group|groepen|groep|gruppen|gruppe|groupes|groupe|grupos|grupo|gruppi|gruppo"),
  // Whether an account is in use: Microsoft 365, Entra, Active Directory, Google Workspace.
  blocked: [
    ...words("block credential|blockcredential|blocked|is blocked|sign-in blocked|signin blocked|sign in blocked|signinblocked"),
    ...words("geblokkeerd|aanmelden geblokkeerd|aanmelding geblokkeerd|referentie blokkeren|referenties blokkeren|account disabled"),
    ...words("accountdisabled|disabled|is disabled|uitgeschakeld|suspended|is suspended|opgeschort|archived|gearchiveerd|deleted"),
    ...words("verwijderd|inactive|inactief|blockiert|gesperrt|konto gesperrt|anmeldung blockiert|anmeldung gesperrt"),
    ...words("anmeldeinformationen blockieren|deaktiviert|konto deaktiviert|bloque|connexion bloquee|desactive|compte desactive"),
    ...words("suspendu|bloqueado|inicio de sesion bloqueado|deshabilitado|suspendido|bloccato|accesso bloccato|disabilitato|sospeso"),
  ],
  active: [
    ...words("enabled|accountenabled|account enabled|is enabled|isenabled|ingeschakeld|account ingeschakeld|active|is active|isactive"),
    ...words("actief|sign-in allowed|aanmelden toegestaan|aktiviert|konto aktiviert|aktiv|compte active|actif|habilitado"),
    ...words("cuenta habilitada|activo|abilitato|account abilitato|attivo"),
  ],
  status: [
    ...words("status|account status|accountstatus|user status|sign-in status|sign in status|employee status|aanmeldingsstatus"),
    ...words("aanmeldstatus|kontostatus|anmeldestatus|statut|statut du compte|estado|estado de la cuenta|stato|stato account"),
  ],
  control: ["useraccountcontrol"],
  deleted: words("soft deletion time stamp|softdeletiontimestamp|deleteddatetime|deletion time"),
  // What the address belongs to: a person, or a mailbox, a room, a group.
  kind: words("recipienttypedetails|recipient type details|recipienttype|recipient type|usertype|user type|gebruikerstype|objectclass"),
};
/** An account that is in use, and one that is not, as a status says it. */
const working = new Set(
  words(
    "|active|actief|enabled|ingeschakeld|allowed|sign-in allowed|toegestaan|ok|in dienst|employed|aktiv|aktiviert|actif|activo|habilitado|attivo|abilitato",
  ),
);
const idle = new Set([
  ...words("suspended|opgeschort|gesuspendeerd|blocked|sign-in blocked|geblokkeerd|disabled|uitgeschakeld|deactivated|gedeactiveerd"),
  ...words("deprovisioned|inactive|inactief|deleted|verwijderd|archived|gearchiveerd|terminated|uit dienst|left|gesperrt|blockiert"),
  ...words("deaktiviert|inaktiv|geloscht|archiviert|bloque|desactive|inactif|suspendu|supprime|archive|bloqueado|deshabilitado"),
  ...words("inactivo|suspendido|eliminado|bloccato|disabilitato|inattivo|sospeso|eliminato"),
]);
/** A mailbox, room, group or contact, as Exchange and Active Directory call them. */
const nobody =
  /shared|room|equipment|scheduling|discovery|team ?mailbox|group|contact|public ?folder|computer|gedeeld|ruimte|freigegeben|raum|partag|compartid|condivis/u;
const guest = /^(?:guest|gast|invite|invitado|ospite)/u;
/** Bit of Active Directory's `userAccountControl`. */
const accountDisabled = 2;
const roles: Readonly<Record<string, MemberRole>> = {
  owner: MemberRole.owner,
  eigenaar: MemberRole.owner,
  admin: MemberRole.admin,
  beheerder: MemberRole.admin,
  administrator: MemberRole.admin,
  user: MemberRole.user,
  gebruiker: MemberRole.user,
  member: MemberRole.user,
  lid: MemberRole.user,
  besitzer: MemberRole.owner,
  eigentumer: MemberRole.owner,
  proprietaire: MemberRole.owner,
  administrateur: MemberRole.admin,
  benutzer: MemberRole.user,
  mitglied: MemberRole.user,
  utilisateur: MemberRole.user,
  membre: MemberRole.user,
  custom: MemberRole.custom,
  "aangepaste rol": MemberRole.custom,
  "": MemberRole.user,
};
export function parsePeople(text: string, fileName: string | null): PeopleParsed {
  const problems: PeopleParsed["problems"][number][] = [];
  const say = (
    line: number,
    severity: "info" | "warning" | "left-out",
    key: string,
    parameters: Readonly<Record<string, string | number>>,
  ): void => {
    problems.push({ line, severity, message: { key: `people.problem.${key}`, parameters } });
  };
  const shell = shellRows(
    text,
    (name) => isHead(headOf(name)),
    (name) => heads.email.includes(headOf(name)),
  );
  const rows = shell ?? rowsOf(text);
  const columns = columnsOf(rows);
  const body = columns.named ? rows.slice(columns.body) : rows.filter((row) => !isHeading(row));
  const people: DraftPerson[] = [];
  const blocked: DraftPerson[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of columns.named ? body : body.flatMap(apart)) {
    const all = (column: Column): readonly string[] => columns.at(column).map((index) => trimmed(cells[index] ?? ""));
    const cell = (column: Column): string => all(column).find((each) => each !== "") ?? "";
    const raw = columns.named
      ? (columns
          .at("email")
          .map((index) => cells[index] ?? "")
          .find((each) => trimmed(each) !== "") ?? "")
      : (cells.find((each) => each.includes("@")) ?? "");
    if (columns.named && cells.every((each) => /^[-=\s]*$/u.test(each))) continue;
    const { email, name: beside, others } = columns.named ? mainAddressIn(raw) : { ...addressIn(raw), others: [] };
    if (!isMailAddress(email)) {
      const found = raw === "" ? trimmed(cells.join(" ")) : trimmed(raw);
      const odd = oddCharacter(email);
      if (odd !== null) say(line, "left-out", "invisible-within", { text: visible(email).slice(0, 120), character: odd });
      else if (/#ext#@/iu.test(email)) say(line, "left-out", "guest", { text: email.slice(0, 80) });
      else say(line, "left-out", "no-address", { text: visible(found).slice(0, 80) });
      continue;
    }
    if (/#ext#@/iu.test(email)) {
      say(line, "left-out", "guest", { text: email.slice(0, 80) });
      continue;
    }
    const before = seen.get(email);
    if (before !== undefined) {
      say(line, "left-out", "twice", { email, line: before });
      continue;
    }
    seen.set(email, line);
    if (invisibleIn(raw.trim()) !== null && isMailAddress(withoutInvisible(raw))) say(line, "info", "invisible", { email });
    if (others.length > 0) say(line, "warning", "several", { email, others: others.join(", ").slice(0, 200) });
    const wanted = fold(cell("role"));
    const role = Object.hasOwn(roles, wanted) ? roles[wanted] : undefined;
    if (role === undefined) say(line, "warning", "role", { role: cell("role").slice(0, 80), email });
    const loose = columns.named ? "" : (cells.map(trimmed).filter((each) => each !== trimmed(raw))[0] ?? "");
    const name = (beside || cell("name") || [cell("first"), cell("last")].filter((part) => part !== "").join(" ") || loose).slice(0, 200);
    const state = stateOf(all);
    const person: DraftPerson = {
      line,
      email,
      role: role ?? MemberRole.user,
      department: cell("department").slice(0, 200),
      name,
      groups: [
        ...new Set(
          cell("groups")
            .split(/[|,;\n]/u)
            .map(trimmed)
            .filter((group) => group !== ""),
        ),
      ]
        .map((group) => group.slice(0, 100))
        .slice(0, 200),
    };
    if (state.excluded !== null) {
      say(line, "left-out", state.excluded, { name: name || email, email });
      blocked.push(person);
      continue;
    }
    if (state.unknown !== "") say(line, "warning", "status", { status: state.unknown.slice(0, 80), email });
    people.push(person);
  }
  return {
    fileName,
    people,
    departments: [...new Set(people.map((person) => person.department).filter((department) => department !== ""))],
    blocked,
    problems,
  };
}

/** Why the list itself excludes somebody; what it says that nobody knows. One column that says so is enough. */
function stateOf(all: (column: Column) => readonly string[]): {
  readonly excluded: "blocked" | "guest-account" | "not-a-person" | null;
  readonly unknown: string;
} {
  const said = (column: Column): readonly string[] =>
    all(column)
      .map(fold)
      // An empty cell says nothing, whatever the column asks.
      .filter((each) => each !== "");
  const [blocked, active, status, kinds] = [said("blocked"), said("active"), said("status"), said("kind")];
  const isDisabled = said("control").some((control) => /^\d+$/u.test(control) && (Number(control) & accountDisabled) !== 0);
  if (
    isDisabled ||
    blocked.some((each) => truthOf(each) === true) ||
    active.some((each) => truthOf(each) === false) ||
    [...blocked, ...active, ...status].some((each) => idle.has(each)) ||
    said("deleted").some((each) => truthOf(each) !== false)
  )
    return { excluded: "blocked", unknown: "" };
  if (kinds.some((kind) => guest.test(kind))) return { excluded: "guest-account", unknown: "" };
  if (kinds.some((kind) => nobody.test(kind))) return { excluded: "not-a-person", unknown: "" };
  const unknown = [...blocked, ...active, ...status].find((each) => !working.has(each) && truthOf(each) === null);
  return { excluded: null, unknown: unknown ?? status.find((each) => truthOf(each) === false) ?? "" };
}

/** What stands around an address in a list, a mail or a text, and is no part of it. */
const aroundAddress = /^[\s"'`´‘’‚‛“”„«»‹›()[\]{}<>,;:*•·–—-]+|[\s"'`´‘’‚‛“”„«»‹›()[\]{}<>,;:.!*]+$/gu;
const tidy = (text: string): string => {
  const bare = trimmed(trimmed(text).replace(aroundAddress, ""));
  const address = bare.replace(/^(?:mailto|smtp|sip|e-?mail):/iu, "");
  // What a link adds: a subject, a text.
  return trimmed((address === bare ? bare : address.replace(/\?.*$/su, "")).replace(aroundAddress, "")).toLowerCase();
};

interface AddressAndName {
  readonly email: string;
  readonly name: string;
}
/** The address of a cell and the name beside it: "Name <address>", "Name (address)", "Name address", or the address alone. */
function addressIn(raw: string): AddressAndName {
  const whole = trimmed(raw);
  // As Markdown writes a link.
  const linked = /\]\(mailto:([^()]+)\)$/iu.exec(whole)?.[1];
  if (linked !== undefined) return { email: tidy(linked), name: "" };
  const bracketed = /^(.*?)<([^<>]+)>[\s,;]*$/u.exec(whole);
  if (bracketed !== null) return { email: tidy(bracketed[2] ?? ""), name: nameIn((bracketed[1] ?? "").replaceAll('"', "")) };
  const pieces = whole.split(/\s+/u);
  const addresses = pieces.filter((piece) => isMailAddress(tidy(piece)));
  if (pieces.length < 2 || addresses.length !== 1) return { email: tidy(whole), name: "" };
  const name = pieces.filter((piece) => piece !== addresses[0]).join(" ");
  return { email: tidy(addresses[0] ?? ""), name: name.includes("@") ? "" : nameIn(name) };
}
/** A name without the bullet or number of a list, or what the first lines of a mail begin with. */
const nameIn = (text: string): string =>
  trimmed(text)
    .replace(/^(?:from|to|b?cc|van|aan|von|an)\s*:/iu, "")
    .replace(/^(?:[*•·–—]|\d{1,3}[.)])(?:\s+|$)/u, "")
    .replace(/^[\s,;:"-]+|[\s,;:"-]+$/gu, "");

/** The address of a table's cell. Of several it is the one that Exchange marks as the main one, else the first. */
function mainAddressIn(raw: string): AddressAndName & { readonly others: readonly string[] } {
  const pieces = raw.includes("<") ? [] : raw.split(/[\s,;|+/]+/u).filter((piece) => isMailAddress(tidy(piece)));
  const addresses = [...new Set(pieces.map(tidy))];
  const [first = ""] = addresses;
  if (addresses.length < 2) return { ...addressIn(raw), others: [] };
  const marked = pieces.find((piece) => piece.startsWith("SMTP:"));
  if (marked !== undefined) return { email: tidy(marked), name: "", others: [] };
  return { email: first, name: "", others: addresses.slice(1) };
}

/** A blank that is none of the keyboard's, or a character that nobody sees. */
const oddBlank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
function oddCharacter(text: string): string | null {
  const blank = oddBlank.exec(text)?.[0];
  return invisibleIn(text)?.character ?? (blank === undefined ? null : codePoint(blank));
}
/** With the place of everything that cannot be seen. */
const visible = (text: string): string =>
  [...text].map((character) => (oddCharacter(character) === null ? character : `[${codePoint(character)}]`)).join("");

/** Heads of a table that no character divides, and the line under them, as PowerShell shows a table. */
function isHeading({ cells }: Row): boolean {
  const words = cells
    .flatMap((each) => each.split(/\s+/u))
    .map(headOf)
    .filter((word) => word !== "");
  return words.length > 0 && (words.every((word) => /^[-=]+$/u.test(word)) || (words.length > 1 && words.every((word) => isHead(word))));
}

const headOf = (cell: string): string =>
  fold(withoutInvisible(cell))
    .replaceAll("_", " ")
    .replaceAll("’", "'")
    .replace(/ ?\[(?:required|read only)\]$/u, "")
    .replace(/[\s*:]+$/u, "");
const allHeads = new Set(Object.values(heads).flat());
const isHead = (word: string): boolean => allHeads.has(word);
/** A title and the like may stand before the heads. */
const mostBefore = 5;

function columnsOf(rows: readonly Row[]): {
  readonly named: boolean;
  /** Where the rows behind the heads begin. */ readonly body: number;
  /** Indexes of the cells that may hold it, the surest first. */ at(column: Column): readonly number[];
} {
  for (const [index, { cells }] of rows.slice(0, mostBefore).entries()) {
    if (cells.some((cell) => cell.includes("@"))) break;
    const names = cells.map(headOf);
    if (!heads.email.some((name) => names.includes(name))) continue;
    return {
      named: true,
      body: index + 1,
      at: (column) => heads[column].map((name) => names.indexOf(name)).filter((place) => place !== -1),
    };
  }
  return { named: false, body: 0, at: () => [] };
}

/** Several people in one row, as mail programs write them: one row each. A name that a comma tore apart is joined again. */
function apart({ line, cells }: Row): readonly Row[] {
  // The first line may have shown no comma; outside of an address one divides people.
  const parts = cells.flatMap((cell) => ((cell.match(/@/gu)?.length ?? 0) < 2 ? [cell] : cell.split(/[,;](?![^<]*>)/u)));
  const pieces = parts.flatMap((cell) =>
    cell
      .trim()
      .split(/\s+/u)
      .every((word) => isMailAddress(word))
      ? cell.trim().split(/\s+/u)
      : [cell.trim()],
  );
  const addresses = pieces.filter((piece) => piece.includes("@")).length;
  if (addresses === 0 || (addresses === 1 && !(pieces.at(-1) ?? "").includes("<"))) return [{ line, cells }];
  const rows: Row[] = [];
  let before: string[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    if (!piece.includes("@")) {
      before.push(piece);
      continue;
    }
    rows.push({ line, cells: [[...before, piece].join(", ")] });
    before = [];
  }
  // What follows the last address is no person, and is said.
  return before.length === 0 ? rows : [...rows, { line, cells: before }];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows with at least one filled cell. The separator is the one that the first line has most of, outside quotes. */
function rowsOf(whole: string): readonly Row[] {
  const begin = tableStart(whole);
  const text = whole.slice(begin.at).replace(/\r\n?/gu, "\n");
  const separator = begin.stated ?? separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let quotedCells = 0;
  let line = begin.line;
  let start = line;
  const endCell = (): void => {
    cells.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((each) => each.trim() !== "")) rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === "\n") line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      quoted = true;
      quotedCells += 1;
      cell = "";
    } else if (letter === separator) endCell();
    else if (letter === "\n") endRow();
    else cell += letter;
  }
  endRow();
  // A table that was pasted into one column of another: each row stands in one quoted cell.
  const isWrapped =
    rows.length > 1 &&
    quotedCells >= rows.length &&
    rows.every((row) => row.cells.length === 1 && /^[^\n]*[;,\t]/u.test(row.cells[0] ?? ""));
  if (!isWrapped) return rows;
  const inner = rowsOf(rows.map((row) => (row.cells[0] ?? "").replaceAll("\n", " ")).join("\n"));
  return inner.map((row) => ({ ...row, line: rows[row.line - 1]?.line ?? row.line }));
}

function separatorOf(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  const outside = line.replace(/"[^"]*"/gu, "");
  // "Jansen, Piet <p@…>; De Wit, Anna <a@…>": the commas stand within names.
  const people = outside.split(";").filter((each) => each.trim() !== "");
  if (people.length > 1 && people.every((each) => each.includes("@"))) return ";";
  const counts = ["\t", ";", ","].map((separator) => ({ separator, count: outside.split(separator).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
