import type { DesiredImport } from "../../blueprint/desired-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { whoReachesPaths } from "../gains.ts";
import { risky, routine } from "../risks.ts";

/** Items of an export file, encrypted here and sent in one call; a large file is several of these. */
export interface ItemsImport extends ChangeBase {
  readonly kind: "items.import";
  readonly importId: string;
  readonly fileName: string;
  readonly itemCount: number;
  readonly collections: readonly string[];
  /** Which call of how many this is, from 1 on. Absent: all of the file goes in one. */
  readonly part?: { readonly number: number; readonly of: number };
}

/** A change for every part that holds something. Parts are known by their numbers, which a file keeps whatever is left out of it. */
export const importItems = (
  { importId, fileName, itemCount, collections, parts = [itemCount] }: DesiredImport,
  needs: readonly ChangeId[],
): readonly ItemsImport[] =>
  parts.flatMap((items, index): readonly ItemsImport[] =>
    items === 0
      ? []
      : [
          {
            id: changeId("items.import", importId, ...(parts.length > 1 ? [index + 1] : [])),
            needs,
            kind: "items.import",
            importId,
            fileName,
            itemCount: items,
            collections,
            ...(parts.length > 1 ? { part: { number: index + 1, of: parts.length } } : {}),
          },
        ],
  );

export const itemsImport: ChangeKindDefinition<ItemsImport> = {
  kind: "items.import",
  section: "import",
  describe(change, context) {
    const people = whoReachesPaths(change.collections, context);
    return {
      glyph: "import",
      people,
      ...(people.length > 0 ? risky("items-appear", {}, people.length) : routine),
      sentence: say(
        `items-import.${change.part === undefined ? "sentence" : "part"}${change.collections.length === 1 ? "-one" : ""}`,
        { items: change.itemCount, file: change.fileName, collections: change.collections.length, ...partParameters(change.part) },
        ["items"],
        change.itemCount,
      ),
    };
  },
  differences: (change, actual) => [
    row(differs("items"), differs("itemCount", {}, actual.items.total), differs("itemCount", {}, actual.items.total + change.itemCount)),
  ],
  inverse: () => noInverse("items-import"),
  size: (change) => change.itemCount,
};
const partParameters = (part: ItemsImport["part"]): Readonly<Record<string, number>> =>
  part === undefined ? {} : { part: part.number, parts: part.of };
