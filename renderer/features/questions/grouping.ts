import { collatorOf } from "#renderer/ui/table";
import { cellWords, type ShownRow } from "./logic.ts";

/** What the answer of "who has access" is put together by. */
export const groupings = ["none", "person", "collection", "client"] as const;
export type Grouping = (typeof groupings)[number];

/** Somebody is told by the address of their account: two people of one name are two. */
const personOf = (row: ShownRow): string => row.member?.email.toLowerCase() ?? row.key;

interface ReachNumbers {
  readonly clients: number;
  readonly collections: number;
  readonly people: number;
  /** People at more than one of the clients. */
  readonly atSeveral: number;
  /** People who can manage one of the collections. */
  readonly manage: number;
  /** People who reach one directly, who were revoked, or who have no two-step login. */
  readonly worthALook: number;
}
const worth: ReadonlySet<string> = new Set(["direct", "revoked", "no-two-step"]);
/** The answer in numbers; people are counted once, at however many clients they are. */
export function reachNumbers(rows: readonly ShownRow[]): ReachNumbers {
  const people = Map.groupBy(rows, personOf);
  const count = (fits: (own: readonly ShownRow[]) => boolean): number => [...people.values()].filter(fits).length;
  return {
    clients: new Set(rows.map(({ clientId }) => clientId)).size,
    collections: new Set(rows.map(({ clientId, collection }) => `${clientId} ${collection ?? ""}`)).size,
    people: people.size,
    atSeveral: count((own) => new Set(own.map(({ clientId }) => clientId)).size > 1),
    manage: count((own) => own.some(({ flags }) => flags.includes("manages"))),
    worthALook: count((own) => own.some(({ flags }) => flags.some((flag) => worth.has(flag)))),
  };
}

/** The heading under which a row stands; the same for all rows of a group, and for no others. */
function headingOf(row: ShownRow, grouping: Grouping): string {
  const client = row.client?.name ?? "";
  switch (grouping) {
    case "none":
      return "";
    case "client":
      return client;
    case "collection":
      return `${cellWords(row.cells.collection)}, ${client}`;
    case "person": {
      const email = personOf(row);
      const name = cellWords(row.cells.person);
      return name === "" || name.toLowerCase() === email ? email : `${name}, ${email}`;
    }
  }
}
/**
 * Rows of a group next to each other, groups by their headings; within one as they were. Headings that differ only in capitals or accents are equal
 * to the reader's order, and still two groups.
 */
export function grouped(rows: readonly ShownRow[], grouping: Grouping, language: string): readonly ShownRow[] {
  if (grouping === "none") return rows;
  const collator = collatorOf(language);
  const groups = [...Map.groupBy(rows, headingsOf(rows, grouping))];
  return groups.sort(([left], [right]) => collator.compare(left, right)).flatMap(([, own]) => own);
}
/** Headings of rows, one for each person: where clients write the name differently, the first one stands for all. */
export function headingsOf(rows: readonly ShownRow[], grouping: Grouping): (row: ShownRow) => string {
  if (grouping !== "person") return (row) => headingOf(row, grouping);
  const first = new Map<string, string>();
  for (const row of rows) if (!first.has(personOf(row))) first.set(personOf(row), headingOf(row, grouping));
  return (row) => first.get(personOf(row)) ?? "";
}
