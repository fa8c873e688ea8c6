import { AndFilter, FilterParser, type Filter } from "ldapts";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** A filter as text (RFC 4515), parsed: what does not parse is refused and never taken for "everyone" (directories.md, trap T09). */
export function parseFilter(text: string): Result<Filter | null> {
  const trimmed = text.trim();
  if (trimmed === "") return ok(null);
  const open = balance(trimmed);
  if (open !== null) return err(appError("directory.filter", { at: open + 1, filter: trimmed.slice(0, 200) }));
  try {
    return ok(FilterParser.parseString(trimmed));
  } catch (thrown) {
    return err(
      appError("directory.filter", { at: 1, filter: trimmed.slice(0, 200) }, thrown instanceof Error ? thrown.message.slice(0, 200) : ""),
    );
  }
}
/** Where a parenthesis is too many, or the first that is not closed; null: they fit. */
function balance(text: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")" && open.pop() === undefined) return at;
  }
  return open[0] ?? null;
}
export const both = (...filters: readonly (Filter | null)[]): Filter => {
  const given = filters.filter((each) => each !== null);
  return new AndFilter({ filters: given });
};
