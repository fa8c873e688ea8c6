import type { Message } from "../../model/message.ts";
import { MemberRole } from "../../model/enums.ts";
import { fold } from "../../util/fold.ts";
import { isMailAddress } from "../../util/mail-address.ts";
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
  readonly problems: readonly {
    readonly line: number | null;
    readonly severity: "info" | "warning" | "left-out";
    readonly message: Message;
  }[];
}

type Column = "email" | "name" | "first" | "last" | "role" | "department" | "groups";
/** Names of columns, the surest first: an address of a street or a job title counts only where nothing better is there. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  email: [
    "email",
    "e-mail",
    "e-mailadres",
    "emailadres",
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
  first: ["first name", "voornaam", "givenname", "given name"],
  last: ["last name", "achternaam", "surname"],
  role: ["role", "rol", "type"],
  department: ["department", "afdeling", "team", "functie", "function", "job title", "jobtitle", "employee title", "title"],
  groups: ["groups", "group", "groepen", "groep"],
};
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
  const rows = rowsOf(text.replace(/^\uFEFF/u, ""));
  const columns = columnsOf(rows);
  const body = columns.named ? rows.slice(1) : rows;
  const people: DraftPerson[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of columns.named ? body : body.flatMap(apart)) {
    const cell = (column: Column): string =>
      columns
        .at(column)
        .map((index) => cells[index]?.trim() ?? "")
        .find((each) => each !== "") ?? "";
    const found = columns.named ? cell("email") : (cells.map((each) => each.trim()).find((each) => each.includes("@")) ?? "");
    const bracketed = /^(.*?)<([^<>]+)>$/u.exec(found);
    const email = (bracketed?.[2] ?? found)
      .trim()
      .replace(/^mailto:/iu, "")
      .toLowerCase();
    if (!isMailAddress(email)) {
      problems.push({
        line,
        severity: "left-out",
        message: { key: "people.problem.no-address", parameters: { text: (found === "" ? cells.join(" ") : found).slice(0, 80) } },
      });
      continue;
    }
    const before = seen.get(email);
    if (before !== undefined) {
      problems.push({ line, severity: "left-out", message: { key: "people.problem.twice", parameters: { email, line: before } } });
      continue;
    }
    seen.set(email, line);
    const wanted = fold(cell("role"));
    const role = Object.hasOwn(roles, wanted) ? roles[wanted] : undefined;
    if (role === undefined)
      problems.push({
        line,
        severity: "warning",
        message: { key: "people.problem.role", parameters: { role: cell("role").slice(0, 80), email } },
      });
    const loose = columns.named ? "" : (cells.map((each) => each.trim()).filter((each) => each !== found)[0] ?? "");
    people.push({
      line,
      email,
      role: role ?? MemberRole.user,
      department: cell("department").slice(0, 200),
      name: (
        (bracketed?.[1] ?? "").replaceAll('"', "").trim() ||
        cell("name") ||
        [cell("first"), cell("last")].filter((part) => part !== "").join(" ") ||
        loose
      ).slice(0, 200),
      groups: [
        ...new Set(
          cell("groups")
            .split(/[|,;\n]/u)
            .map((group) => group.trim())
            .filter((group) => group !== ""),
        ),
      ]
        .map((group) => group.slice(0, 100))
        .slice(0, 200),
    });
  }
  return {
    fileName,
    people,
    departments: [...new Set(people.map((person) => person.department).filter((department) => department !== ""))],
    problems,
  };
}

function columnsOf(rows: readonly Row[]): {
  readonly named: boolean;
  /** Indexes of the cells that may hold it, the surest first. */ at(column: Column): readonly number[];
} {
  const first =
    rows[0]?.cells.map((cell) =>
      fold(cell)
        .replaceAll("_", " ")
        .replace(/ ?\[required\]$/u, ""),
    ) ?? [];
  const named = heads.email.some((name) => first.includes(name)) && !(rows[0]?.cells.some((cell) => isMailAddress(cell.trim())) ?? false);
  return { named, at: (column) => (named ? heads[column].map((name) => first.indexOf(name)).filter((index) => index !== -1) : []) };
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
function rowsOf(text: string): readonly Row[] {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
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
    else if (letter !== "\r") cell += letter;
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
