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

/** The heading under which a row stands; the same for all rows of a group, and for no others. Null: there are no groups. */
function headingOf(row: ShownRow, grouping: Grouping): string | null {
  const client = row.client?.name ?? "";
  switch (grouping) {
    case "none":
      return null;
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
/** Rows of a group next to each other, groups by their headings; within one as they were. */
export function grouped(rows: readonly ShownRow[], grouping: Grouping, language: string): readonly ShownRow[] {
  if (grouping === "none") return rows;
  // The same person may be written otherwise at another client: the first name stands for all.
  const headings = headingsOf(rows, grouping);
  const collator = collatorOf(language);
  return [...rows].sort((left, right) => collator.compare(headings(left), headings(right)));
}
/** Headings of rows, one for each person even if clients write the name differently. */
export function headingsOf(rows: readonly ShownRow[], grouping: Grouping): (row: ShownRow) => string {
  const first = new Map<string, string>();
  if (grouping === "person")
    for (const row of rows) if (!first.has(personOf(row))) first.set(personOf(row), headingOf(row, grouping) ?? "");
  return (row) => (grouping === "person" ? (first.get(personOf(row)) ?? "") : (headingOf(row, grouping) ?? ""));
}
