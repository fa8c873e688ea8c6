import { appError, AppFailure } from "#shared/errors/app-error";
import type { DirectoryContext } from "../directory-source.ts";

/** A filter of the cloud directories: a set of values, and a query in the service's own words (directories.md §1.4). */
export interface SetFilter {
  readonly sets: readonly { readonly keyword: string; readonly values: ReadonlySet<string> }[];
  readonly query: string | null;
}
/** Whoever names an unknown keyword is told so: it is never taken for "everyone" (trap T09). */
export function parseSetFilter(text: string, keywords: readonly string[], takesQuery: boolean): SetFilter {
  const wrong = (at: number): AppFailure => new AppFailure(appError("directory.filter", { at: at + 1, filter: text.slice(0, 200) }));
  const sets: SetFilter["sets"][number][] = [];
  let query: string | null = null;
  let at = 0;
  for (const [index, raw] of text.split("|").entries()) {
    const part = raw.trim();
    const colon = part.indexOf(":");
    const keyword = keywords.find((each) => each.toLowerCase() === part.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    if (keyword !== undefined) {
      const values = part
        .slice(colon + 1)
        .split(",")
        .map((value) => value.trim().toLowerCase())
        .filter((value) => value !== "");
      if (values.length === 0) throw wrong(at + colon);
      sets.push({ keyword, values: new Set(values) });
    } else if (part !== "") {
      if (!takesQuery || index === 0 || query !== null) throw wrong(at);
      query = part;
    }
    at += raw.length + 1;
  }
  return { sets, query };
}
/** Whether a value passes the sets named include and exclude; others are for the source. */
export const passes = ({ sets }: SetFilter, value: string | null): boolean =>
  sets.every(({ keyword, values }) =>
    keyword === "include"
      ? value !== null && values.has(value.toLowerCase())
      : keyword !== "exclude" || value === null || !values.has(value.toLowerCase()),
  );
export const hasSet = ({ sets }: SetFilter): boolean => sets.length > 0;
/**
 * Everybody by id, to tell who is gone from who only left the query of the filter: what passed it, unless that lacks somebody whom a member is known by. Then all are read
 * once more, without the query.
 */
export async function everybodyBeside<Person extends { readonly id: string }>(
  { expected }: Pick<DirectoryContext, "expected">,
  { query }: SetFilter,
  found: readonly Person[],
  readAll: () => Promise<readonly Person[]>,
): Promise<ReadonlyMap<string, Person>> {
  const byId = (people: readonly Person[]): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.id, person]));
  const known = byId(found);
  const isMissing = query !== null && [...(expected ?? [])].some((id) => !known.has(id));
  return isMissing ? byId(await readAll()) : known;
}
