import type { ChangeBase } from "../change-base.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { whoReachesPaths } from "../gains.ts";
import { risky, routine } from "../risks.ts";

/** Items of an export file, encrypted here and sent in one call. */
export interface ItemsImport extends ChangeBase {
  readonly kind: "items.import";
  readonly importId: string;
  readonly fileName: string;
  readonly itemCount: number;
  readonly collections: readonly string[];
}

export const itemsImport: ChangeKindDefinition<ItemsImport> = {
  kind: "items.import",
  section: "import",
  tell(change, context) {
    const people = whoReachesPaths(change.collections, context);
    return {
      glyph: "import",
      people,
      ...(people.length > 0 ? risky("items-appear", {}, people.length) : routine),
      sentence: say(
        "items-import.sentence",
        { items: change.itemCount, file: change.fileName, collections: change.collections.length },
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
