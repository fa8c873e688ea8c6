import type { DirectoryLine } from "./compare.ts";
import { partsOfDn } from "./distinguished-name.ts";
import { isRemoval } from "./guards.ts";

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
  const left = lines.filter((line) => line.cause === "outside" && isRemoval(line));
  if (left.length < 2) return null;
  let shared: readonly string[] | null = null;
  for (const { where } of left) {
    const parent = partsOfDn(where ?? "").slice(1);
    shared = shared === null ? parent : commonEnd(shared, parent);
  }
  if (shared === null || !shared.some((part) => part.includes("=") && !/^\s*dc\s*=/iu.test(part))) return null;
  return { people: left.length, place: shared.join(",") };
}

function commonEnd(left: readonly string[], right: readonly string[]): readonly string[] {
  let same = 0;
  while (same < Math.min(left.length, right.length) && folded(left.at(-1 - same)) === folded(right.at(-1 - same))) same += 1;
  return left.slice(left.length - same);
}
const folded = (part: string | undefined): string => (part ?? "").trim().toLowerCase();
