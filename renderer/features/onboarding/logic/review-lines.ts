import type { ReviewedChange } from "#shared/bridge/index";
import type { ChangeId, ChangeSection } from "#shared/setup/changes/change";
import type { Difference } from "#shared/setup/changes/change-base";
import type { Section } from "./review.ts";

export type ReviewLine =
  | { readonly kind: "section"; readonly section: ChangeSection; readonly count: number; readonly key: string }
  | { readonly kind: "change"; readonly entry: ReviewedChange; readonly first: Difference | null; readonly key: string }
  /** A further thing that the change before sets. */
  | { readonly kind: "more"; readonly entry: ReviewedChange; readonly difference: Difference; readonly key: string };

/**
 * The lines of a review: a heading for each section, a line for each change of those that are not folded.
 * @param differences by change, where before and after are shown: each further one takes a line of its own.
 */
export const reviewLines = (
  sections: readonly Section<ReviewedChange>[],
  folded: ReadonlySet<ChangeSection>,
  differences: Readonly<Record<ChangeId, readonly Difference[]>> | null,
): readonly ReviewLine[] =>
  sections.flatMap(({ section, entries }): ReviewLine[] => [
    { kind: "section", section, count: entries.length, key: section },
    ...(folded.has(section)
      ? []
      : entries.flatMap((entry): ReviewLine[] => {
          const [first = null, ...more] = differences?.[entry.change.id] ?? [];
          return [
            { kind: "change", entry, first, key: entry.change.id },
            ...more.map((difference, index): ReviewLine => ({
              kind: "more",
              entry,
              difference,
              key: `${entry.change.id}#${String(index)}`,
            })),
          ];
        })),
  ]);
