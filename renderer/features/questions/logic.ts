import type { RouteLocationRaw } from "vue-router";
import type { ClientRow, CsvCell, CsvTable } from "#shared/bridge/index";
import {
  questionColumns,
  type QuestionCell,
  type QuestionColumn,
  type QuestionFlag,
  type QuestionRow,
} from "#shared/setup/questions/answer";
import type { QuestionKind } from "#shared/setup/questions/question";
import { accessLevels } from "#shared/setup/value/client-setup";
import { say, t } from "#renderer/i18n/index";
import { collatorOf, type TableColumn } from "#renderer/ui/table";

/** A finding with the client that it is of. */
export interface ShownRow extends QuestionRow {
  readonly client: ClientRow | undefined;
}

export function cellWords(cell: QuestionCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "time":
      return cell.at;
    case "level":
      return t(`ui.level.${cell.level}`);
    case "say":
      return say(cell.message);
    case "list":
      return cell.messages.map((message) => say(message)).join(", ");
  }
}
function sortOf(cell: QuestionCell | undefined): string | number | null {
  if (cell === undefined) return null;
  if (cell.kind === "number") return cell.number;
  return cell.kind === "level" ? accessLevels.indexOf(cell.level) : cellWords(cell);
}

/** Of all questions: the table keeps the slots that it began with. */
export const everyColumn: readonly QuestionColumn[] = [...new Set(Object.values(questionColumns).flat())];

const widths: Partial<Readonly<Record<QuestionColumn, number>>> = {
  // Most addresses are read to their end; a longer one stands whole in its title.
  email: 230,
  role: 92,
  status: 104,
  twoStep: 92,
  level: 112,
  state: 110,
  sent: 118,
  days: 76,
  lastSeen: 128,
  items: 76,
  until: 118,
  occupied: 90,
  assigned: 90,
  free: 80,
  collections: 100,
};
const numbers: ReadonlySet<QuestionColumn> = new Set(["days", "items", "occupied", "assigned", "free", "collections"]);

/** The client and what the question answers, as columns of a table. */
export const tableColumns = (kind: QuestionKind): readonly (TableColumn<ShownRow> & { readonly id: "client" | QuestionColumn })[] => [
  { id: "client", label: t("questions.columns.client"), sort: (row) => row.client?.name ?? "" },
  ...questionColumns[kind].map((id) => ({
    id,
    label: t(`questions.columns.${id}`),
    sort: (row: ShownRow) => sortOf(row.cells[id]),
    ...(widths[id] === undefined ? {} : { width: widths[id] }),
    ...(numbers.has(id) ? { align: "right" as const, highFirst: true } : {}),
  })),
];

/** By client, and by person where the question is about people: not in the order in which clients happened to be read. */
export function inOrder(rows: readonly ShownRow[], kind: QuestionKind, language: string): readonly ShownRow[] {
  const collator = collatorOf(language);
  const names = [...new Map(rows.map((row) => [row.clientId, row.client?.name ?? ""])).entries()].sort(([, left], [, right]) =>
    collator.compare(left, right),
  );
  const places = new Map(names.map(([clientId], place) => [clientId, place]));
  const isOfPeople = questionColumns[kind][0] === "person";
  return [...rows].sort(
    (left, right) =>
      (places.get(left.clientId) ?? 0) - (places.get(right.clientId) ?? 0) ||
      (isOfPeople ? collator.compare(cellWords(left.cells.person), cellWords(right.cells.person)) : 0),
  );
}

/** Exactly what is shown: these columns of these rows. */
export function csvOf(columns: readonly { readonly id: string; readonly label: string }[], rows: readonly ShownRow[]): CsvTable {
  const cellOf = (row: ShownRow, id: string): CsvCell => {
    if (id === "client") return row.client?.name ?? "";
    const cell = row.cells[id as QuestionColumn];
    return cell === undefined ? null : cell.kind === "number" ? cell.number : cellWords(cell);
  };
  return { columns: columns.map(({ label }) => label), rows: rows.map((row) => columns.map(({ id }) => cellOf(row, id))) };
}

/** The flags that rows have, each once, in the order of the rows. */
export const flagsIn = (rows: readonly ShownRow[]): readonly QuestionFlag[] => [...new Set(rows.flatMap(({ flags }) => flags))];

const tabOfKind: Partial<Readonly<Record<QuestionKind, string>>> = { policy: "policies", certificates: "signon", seats: "overview" };
/** Where a row leads: its collection where the question is about collections, else its person, else the tab of what it is about. */
export function placeOf(kind: QuestionKind, row: QuestionRow): RouteLocationRaw {
  const to = (tab: string, open?: string): RouteLocationRaw => ({
    name: "client",
    params: { clientId: row.clientId, tab },
    ...(open === undefined ? {} : { query: { open } }),
  });
  if (row.member !== null) return to("members", row.member.id);
  if (row.collection !== null) return to("collections", row.collection);
  return to(tabOfKind[kind] ?? "overview");
}
