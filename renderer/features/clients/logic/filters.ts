import type { ClientRow, KeptView } from "#shared/bridge/index";
import { fold } from "#shared/util/fold";

export const clientFilters: readonly ClientFilter[] = ["all", "attention", "setting-up", "waiting", "seats"];
export type ClientFilter = KeptView<"clients.views">[number]["filter"];

const tests: Readonly<Record<ClientFilter, (row: ClientRow) => boolean>> = {
  all: () => true,
  attention: (row) => row.attention.length > 0,
  /** Stopped half-way, or less than two thirds of the checklist done. */
  "setting-up": (row) =>
    row.attention.some((entry) => entry.kind === "set-up-stopped") || (row.setUp.total > 0 && row.setUp.done * 3 < row.setUp.total * 2),
  waiting: (row) => row.invited + row.toConfirm > 0,
  seats: (row) => row.attention.some((entry) => entry.kind === "seats-full" || entry.kind === "seats-nearly-full"),
};
export const inFilter = (row: ClientRow, filter: ClientFilter): boolean => tests[filter](row);

/** What is searched of a row, made comparable once: a row that changes is another one. */
const searched = new WeakMap<ClientRow, string>();
function searchedOf(row: ClientRow): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const text = fold([row.name, ...row.local.tags, row.serverLabel, row.local.monogram].join(" "));
  searched.set(row, text);
  return text;
}

/** Tells of a row whether every word of the query stands in the name, a tag or the server; or a person of that name is at the client (`found`). */
export function queryMatcher(query: string, found: ReadonlySet<string> = new Set()): (row: ClientRow) => boolean {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (row) => found.has(row.id) || words.every((word) => searchedOf(row).includes(word));
}
