import type { ClientRow } from "#shared/bridge/index";
import type { ColumnFilter } from "#renderer/composables/client-columns";
import { formatNumber, percent, t } from "#renderer/i18n/index";
import { collatorOf } from "#renderer/ui/table";
import { reasonsToLook } from "./attention.ts";
import { planWords } from "./words.ts";

interface FilterBase {
  /** Id of the column that shows it. */
  readonly column: string;
  /** Key of its name. */
  readonly name: string;
}
type FilterDefinition = FilterBase &
  (
    | { readonly kind: "choice"; readonly of: (row: ClientRow) => readonly string[]; readonly words?: (value: string) => string }
    | {
        readonly kind: "number";
        readonly unit: "count" | "percent" | "days";
        /** In the unit, rounded as it is shown; null where it is not known. `now` in milliseconds. */
        readonly of: (row: ClientRow, now: number) => number | null;
      }
  );

const day = 86_400_000;
const whenRead = (row: ClientRow, value: number): number | null => (row.meta.readAt === null ? null : value);
const share = (part: number | null): number | null => (part === null ? null : Math.round(part * 100));
const heading = (id: string): string => `clients.columns.${id}.full`;
const count = (column: string, name: string, of: (row: ClientRow) => number | null): FilterDefinition => ({
  column,
  name,
  kind: "number",
  unit: "count",
  of,
});

/** Every filter by its name. A column has at least one. */
export const columnFilters: ReadonlyMap<string, FilterDefinition> = new Map<string, FilterDefinition>([
  [
    "attention",
    {
      column: "attention",
      name: heading("attention"),
      kind: "choice",
      of: reasonsToLook,
      words: (kind) => t(`clients.filter.attention.${kind}`),
    },
  ],
  ["tags", { column: "name", name: "tables.tags", kind: "choice", of: (row) => row.local.tags }],
  [
    "plan",
    {
      column: "plan",
      name: heading("plan"),
      kind: "choice",
      of: (row) => [row.plan],
      words: (plan) => planWords(plan as ClientRow["plan"]),
    },
  ],
  ["server", { column: "server", name: heading("server"), kind: "choice", of: (row) => [row.serverLabel] }],
  [
    "seats-share",
    {
      column: "seats",
      name: "clients.filter.seats-share",
      kind: "number",
      unit: "percent",
      of: ({ seats }) => (seats.assigned === null ? null : share(seats.occupied / Math.max(1, seats.assigned))),
    },
  ],
  ["seats", count("seats", heading("seats"), ({ seats }) => seats.assigned)],
  [
    "seats-free",
    count("seats", "clients.filter.seats-free", ({ seats }) => (seats.assigned === null ? null : seats.assigned - seats.occupied)),
  ],
  ["members", count("people", "tables.members", (row) => whenRead(row, row.members))],
  ["invited", count("people", "tables.invited", (row) => whenRead(row, row.invited))],
  ["to-confirm", count("people", "tables.toConfirm", (row) => whenRead(row, row.toConfirm))],
  ["two-step", { column: "two-step", name: heading("two-step"), kind: "number", unit: "percent", of: (row) => share(row.twoStep) }],
  ["recovery", { column: "recovery", name: heading("recovery"), kind: "number", unit: "percent", of: (row) => share(row.recovery) }],
  [
    "sso",
    {
      column: "sso",
      name: heading("sso"),
      kind: "choice",
      of: ({ singleSignOn }) => (singleSignOn === null ? [] : [singleSignOn ? "yes" : "no"]),
      words: (value) => t(value === "yes" ? "tables.yes" : "tables.no"),
    },
  ],
  [
    "set-up",
    {
      column: "set-up",
      name: heading("set-up"),
      kind: "number",
      unit: "percent",
      of: ({ setUp }) => (setUp.total === 0 ? null : share(setUp.done / setUp.total)),
    },
  ],
  ["owners", count("owners", heading("owners"), (row) => whenRead(row, row.owners))],
  ["policies", count("policies", heading("policies"), (row) => whenRead(row, row.policiesOn))],
  [
    "read",
    {
      column: "read",
      name: "clients.filter.read",
      kind: "number",
      unit: "days",
      of: (row, now) => (row.meta.readAt === null ? null : Math.max(0, Math.floor((now - Date.parse(row.meta.readAt)) / day))),
    },
  ],
]);

/** Whether a row fits all of them. A number that is not known of a client fits no limit. */
export function filtersMatcher(filters: readonly ColumnFilter[], now: number): (row: ClientRow) => boolean {
  const tests = filters.flatMap((filter): readonly ((row: ClientRow) => boolean)[] => {
    const definition = columnFilters.get(filter.by);
    if (definition?.kind === "choice" && "is" in filter) {
      const wanted = new Set(filter.is);
      return [(row) => definition.of(row).some((value) => wanted.has(value))];
    }
    if (definition?.kind !== "number" || "is" in filter) return [];
    const { least, most } = filter;
    return [
      (row) => {
        const value = definition.of(row, now);
        return value !== null && (least === null || value >= least) && (most === null || value <= most);
      },
    ];
  });
  return (row) => tests.every((test) => test(row));
}
/** The clients of which one of the filtered numbers is not known. */
export const isUnknown = (row: ClientRow, filters: readonly ColumnFilter[], now: number): boolean =>
  filters.some(({ by }) => {
    const definition = columnFilters.get(by);
    return definition?.kind === "number" && definition.of(row, now) === null;
  });

/** The values that a choice has among these rows, in the reader's order. */
export function choicesOf(
  definition: Extract<FilterDefinition, { kind: "choice" }>,
  rows: readonly ClientRow[],
  language: string,
): readonly { readonly value: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of new Set(definition.of(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const { compare } = collatorOf(language);
  return [...counts]
    .map(([value, times]) => ({ value, label: definition.words?.(value) ?? value, count: times }))
    .sort((left, right) => compare(left.label, right.label));
}

const limitWords = (unit: "count" | "percent" | "days", limit: number): string =>
  unit === "percent" ? percent(limit / 100) : unit === "days" ? t("clients.filter.days", {}, limit) : formatNumber(limit);
/** A filter in words: "Plan: Teams", "Two-step login: at most 69 %". */
export function filterWords(filter: ColumnFilter): string {
  const definition = columnFilters.get(filter.by);
  if (definition === undefined) return "";
  return t("clients.filter.is", { name: t(definition.name), what: wordsOfLimits(filter, definition) });
}
function wordsOfLimits(filter: ColumnFilter, definition: FilterDefinition): string {
  if ("is" in filter)
    return filter.is.map((value) => (definition.kind === "choice" ? (definition.words?.(value) ?? value) : value)).join(", ");
  const unit = definition.kind === "number" ? definition.unit : "count";
  const [least, most] = [filter.least, filter.most].map((limit) => (limit === null ? null : limitWords(unit, limit)));
  if (least === null || least === undefined) return t("clients.filter.most", { most: most ?? "" });
  if (most === null || most === undefined) return t("clients.filter.least", { least });
  return least === most ? least : t("clients.filter.between", { least, most });
}

const limit = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);
/** Filters out of what was kept or stands in an address: what is none, or of a column that there is not, is left out. */
export function readFilters(kept: unknown): readonly ColumnFilter[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((each: unknown): readonly ColumnFilter[] => {
    if (typeof each !== "object" || each === null || !("by" in each) || typeof each.by !== "string") return [];
    const definition = columnFilters.get(each.by);
    if (definition?.kind === "choice" && "is" in each && Array.isArray(each.is)) {
      const is = each.is.filter((value): value is string => typeof value === "string");
      return is.length === 0 ? [] : [{ by: each.by, is }];
    }
    if (definition?.kind !== "number") return [];
    const [least, most] = ["least" in each ? limit(each.least) : null, "most" in each ? limit(each.most) : null];
    return least === null && most === null ? [] : [{ by: each.by, least, most }];
  });
}
/** The client list narrowed to these filters, as an address of the app. */
export const filteredClients = (
  filters: readonly ColumnFilter[],
): { readonly path: string; readonly query: { readonly where: string } } => ({
  path: "/clients",
  query: { where: JSON.stringify(filters) },
});
/** What `filteredClients` put into an address. */
export function filtersInAddress(where: unknown): readonly ColumnFilter[] {
  if (typeof where !== "string" || where.length > 4000) return [];
  try {
    return readFilters(JSON.parse(where));
  } catch {
    return [];
  }
}
