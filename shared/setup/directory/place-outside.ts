import type { DirectoryLine } from "./compare.ts";

/** Where people went who left the filters, when they went together. */
export interface PlaceOutside {
  readonly people: number;
  /** Distinguished name of the container that holds all of them. */
  readonly place: string;
}

/**
 * The container that holds everyone whose access would be taken away since they are in the directory but no longer within the filters: an organizational unit that
 * was moved looks like that. Null for a single person, where they have nothing in common but the directory itself (`dc=`), and for sources whose entries have no
 * distinguished names.
 */
export function placeOutside(lines: readonly Pick<DirectoryLine, "kind" | "cause" | "where">[]): PlaceOutside | null {
  const left = lines.filter(({ kind, cause }) => cause === "outside" && (kind === "remove" || kind === "revoke"));
  if (left.length < 2) return null;
  let shared: readonly string[] | null = null;
  for (const { where } of left) {
    const parent = partsOf(where ?? "").slice(1);
    shared = shared === null ? parent : commonEnd(shared, parent);
  }
  if (shared === null || !shared.some((part) => part.includes("=") && !/^\s*dc\s*=/iu.test(part))) return null;
  return { people: left.length, place: shared.join(",") };
}

/** The parts of a distinguished name, between commas that are not escaped. */
const partsOf = (dn: string): readonly string[] => dn.match(/(?:\\.|[^,\\])+/gsu) ?? [];
function commonEnd(left: readonly string[], right: readonly string[]): readonly string[] {
  let same = 0;
  while (same < Math.min(left.length, right.length) && folded(left.at(-1 - same)) === folded(right.at(-1 - same))) same += 1;
  return left.slice(left.length - same);
}
const folded = (part: string | undefined): string => (part ?? "").trim().toLowerCase();
