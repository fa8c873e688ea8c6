import { compareText } from "../../util/compare.ts";

/*
 * Collections nest by name only: "IT/Break-glass" lies in "IT" (organization-api.md §4.2). A path is that name,
 * tidied: no blanks around segments, no empty segments.
 */

/** "IT / Break-glass/" becomes "IT/Break-glass"; a text without any segment becomes "". */
export const normalisePath = (text: string): string => segmentsOf(text).join("/");

export const segmentsOf = (path: string): readonly string[] =>
  path
    .split("/")
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");

/** Last segment: what a tree shows. */
export const leafOf = (path: string): string => segmentsOf(path).at(-1) ?? "";

/** The path that this one lies in, null at the top. */
export function parentOf(path: string): string | null {
  const segments = segmentsOf(path);
  return segments.length < 2 ? null : segments.slice(0, -1).join("/");
}

/** Every path above this one, outermost first. */
export function ancestorsOf(path: string): readonly string[] {
  const segments = segmentsOf(path);
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Bytes of UTF-8 that a path may have, its parents included: its encrypted form has 1,000 characters at most (organization-api.md §4.3). */
export const longestPathBytes = 687;
export const fitsServer = (path: string): boolean => new TextEncoder().encode(normalisePath(path)).length <= longestPathBytes;

/** The path itself where the server takes it; else the deepest one above it that it takes, or as much of a single name as it takes. */
export function fittingPath(path: string): string {
  const segments = [...segmentsOf(path)];
  while (segments.length > 1 && !fitsServer(segments.join("/"))) segments.pop();
  const characters = [...segments.join("/")];
  while (!fitsServer(characters.join(""))) characters.pop();
  return normalisePath(characters.join(""));
}

/** True when `path` lies somewhere inside `outer`. */
export const isInside = (path: string, outer: string): boolean => ancestorsOf(path).includes(normalisePath(outer));

/** Tree order: a collection stands before what lies in it, and siblings are together. */
export function comparePaths(left: string, right: string): number {
  const leftSegments = segmentsOf(left);
  const rightSegments = segmentsOf(right);
  for (let index = 0; index < Math.min(leftSegments.length, rightSegments.length); index += 1) {
    const order = compareText(leftSegments[index] ?? "", rightSegments[index] ?? "");
    if (order !== 0) return order;
  }
  return leftSegments.length - rightSegments.length || compareText(left, right);
}
