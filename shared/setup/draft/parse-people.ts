import type { Message } from "../../model/message.ts";
import { MemberRole } from "../../model/enums.ts";
import { fold } from "../../util/fold.ts";
import { codePoint, invisibleIn, trimmed, withoutInvisible } from "../../util/invisible.ts";
import { isMailAddress } from "../../util/mail-address.ts";
import { tableStart } from "../../util/table-start.ts";
import type { DraftPerson } from "./draft.ts";

/*
 * People as somebody types, pastes or saves them: addresses one a line or in a row as mail programs write them
 * (`Name <address>; …`), or rows of a table (comma, semicolon or tab; quotes as in CSV) whose first row may name the
 * columns, in English or Dutch, as Microsoft 365, Entra and Google Workspace export them too.
 */

export interface PeopleParsed {
  readonly fileName: string | null;
  readonly people: readonly DraftPerson[];
  readonly departments: readonly string[];
  /** People whose account the list says is blocked: not among `people` until somebody wants them. */
  readonly blocked: readonly DraftPerson[];
  readonly problems: readonly {
    readonly line: number | null;
    readonly severity: "info" | "warning" | "left-out";
    readonly message: Message;
  }[];
}

type Column = "email" | "name" | "first" | "last" | "role" | "department" | "groups" | "blocked" | "active" | "status" | "control";
/** Names of columns, the surest first: an address of a street or a job title counts only where nothing better is there. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  email: [
    "email",
    "e-mail",
    "e-mailadres",
    "emailadres",
    "emailaddress",
    "primarysmtpaddress",
    "primary smtp address",
    "windowsemailaddress",
    "email address",
    "e-mail address",
    "primary email",
    "work email",
    "zakelijk e-mailadres",
    "mail",
    "userprincipalname",
    "user principal name",
    "upn",
    "adres",
  ],
  name: ["name", "naam", "display name", "displayname", "full name", "volledige naam", "weergavenaam"],
  first: ["first name", "firstname", "voornaam", "givenname", "given name"],
  last: ["last name", "lastname", "achternaam", "surname", "sn", "family name"],
  role: ["role", "rol", "type"],
  department: ["department", "afdeling", "team", "functie", "function", "job title", "jobtitle", "employee title", "title"],
  groups: ["groups", "group", "groepen", "groep"],
  // Whether an account is in use: Microsoft 365, Entra, Active Directory, Google Workspace, in English and Dutch.
  blocked: [
    "block credential",
    "blockcredential",
    "blocked",
    "sign-in blocked",
    "signin blocked",
    "sign in blocked",
    "geblokkeerd",
    "aanmelden geblokkeerd",
    "aanmelding geblokkeerd",
    "account disabled",
    "accountdisabled",
    "disabled",
    "uitgeschakeld",
    "suspended",
    "is suspended",
    "opgeschort",
    "archived",
    "gearchiveerd",
    "deleted",
    "verwijderd",
    "inactive",
    "inactief",
  ],
  active: [
    "enabled",
    "accountenabled",
    "account enabled",
    "ingeschakeld",
    "account ingeschakeld",
    "active",
    "is active",
    "isactive",
    "actief",
    "sign-in allowed",
    "aanmelden toegestaan",
  ],
  status: [
    "status",
    "account status",
    "accountstatus",
    "user status",
    "sign-in status",
    "employee status",
    "aanmeldingsstatus",
    "accountstatus",
  ],
  control: ["useraccountcontrol"],
};
const yes = new Set(["true", "yes", "y", "ja", "j", "waar", "wahr", "vrai", "oui", "1", "x", "on", "aan"]);
const no = new Set(["", "false", "no", "n", "nee", "nein", "non", "onwaar", "falsch", "faux", "0", "off", "uit", "-"]);
const working = new Set([
  "",
  "active",
  "actief",
  "enabled",
  "ingeschakeld",
  "allowed",
  "sign-in allowed",
  "toegestaan",
  "ok",
  "in dienst",
  "employed",
]);
const idle = new Set([
  "suspended",
  "opgeschort",
  "gesuspendeerd",
  "blocked",
  "sign-in blocked",
  "geblokkeerd",
  "disabled",
  "uitgeschakeld",
  "deactivated",
  "gedeactiveerd",
  "inactive",
  "inactief",
  "deleted",
  "verwijderd",
  "archived",
  "gearchiveerd",
  "terminated",
  "uit dienst",
  "left",
]);
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
  const rows = rowsOf(text);
  const columns = columnsOf(rows);
  const body = columns.named ? rows.slice(columns.body) : rows.filter((row) => !isHeading(row));
  const people: DraftPerson[] = [];
  const blocked: DraftPerson[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of columns.named ? body : body.flatMap(apart)) {
    const cell = (column: Column): string =>
      columns
        .at(column)
        .map((index) => trimmed(cells[index] ?? ""))
        .find((each) => each !== "") ?? "";
    const raw = columns.named
      ? (columns
          .at("email")
          .map((index) => cells[index] ?? "")
          .find((each) => trimmed(each) !== "") ?? "")
      : (cells.find((each) => each.includes("@")) ?? "");
    if (columns.named && cells.every((each) => /^[-=\s]*$/u.test(each))) continue;
    const { email, name: beside } = addressIn(raw);
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
    const wanted = fold(cell("role"));
    const role = Object.hasOwn(roles, wanted) ? roles[wanted] : undefined;
    if (role === undefined) say(line, "warning", "role", { role: cell("role").slice(0, 80), email });
    const loose = columns.named ? "" : (cells.map(trimmed).filter((each) => each !== trimmed(raw))[0] ?? "");
    const name = (beside || cell("name") || [cell("first"), cell("last")].filter((part) => part !== "").join(" ") || loose).slice(0, 200);
    const state = stateOf(cell);
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
    if (state.isBlocked) {
      say(line, "left-out", "blocked", { name: name || email, email });
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

/** Whether the list says that an account is blocked; what it says that nobody knows. One column that says so is enough. */
function stateOf(cell: (column: Column) => string): { readonly isBlocked: boolean; readonly unknown: string } {
  const [blocked, active, status, control] = (["blocked", "active", "status", "control"] as const).map((column) => fold(cell(column)));
  const isDisabled = /^\d+$/u.test(control ?? "") && (Number(control) & accountDisabled) !== 0;
  if (yes.has(blocked ?? "") || idle.has(blocked ?? "") || idle.has(active ?? "") || idle.has(status ?? "") || isDisabled)
    return { isBlocked: true, unknown: "" };
  // An empty cell says nothing, whatever the column asks.
  if (active !== "" && no.has(active ?? "")) return { isBlocked: true, unknown: "" };
  const unknown = [
    no.has(blocked ?? "") || working.has(blocked ?? "") ? "" : (blocked ?? ""),
    active === "" || yes.has(active ?? "") || working.has(active ?? "") ? "" : (active ?? ""),
    working.has(status ?? "") || yes.has(status ?? "") ? "" : (status ?? ""),
  ];
  return { isBlocked: false, unknown: unknown.find((each) => each !== "") ?? "" };
}

/** The address of a cell and the name beside it: "Name <address>", "Name address", or the address alone. */
function addressIn(raw: string): { readonly email: string; readonly name: string } {
  const whole = trimmed(raw);
  const bracketed = /^(.*?)<([^<>]+)>$/u.exec(whole);
  const tidy = (text: string): string => trimmed(trimmed(text).replace(/^(?:mailto|smtp):/iu, "")).toLowerCase();
  if (bracketed !== null) return { email: tidy(bracketed[2] ?? ""), name: trimmed((bracketed[1] ?? "").replaceAll('"', "")) };
  const words = whole.split(/\s+/u);
  const addresses = words.filter((word) => isMailAddress(tidy(word)));
  if (words.length < 2 || addresses.length !== 1) return { email: tidy(whole), name: "" };
  const name = words.filter((word) => word !== addresses[0]).join(" ");
  return { email: tidy(addresses[0] ?? ""), name: name.includes("@") ? "" : trimmed(name).replace(/^[\s,;:"-]+|[\s,;:"-]+$/gu, "") };
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
    .replace(/ ?\[(?:required|read only)\]$/u, "");
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
  const pieces = cells.flatMap((cell) =>
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
  const separator = begin.told ?? separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
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
      cell = "";
    } else if (letter === separator) endCell();
    else if (letter === "\n") endRow();
    else cell += letter;
  }
  endRow();
  return rows;
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
