import type { CollectionId } from "../../../model/ids.ts";
import { parentOf } from "../../value/collection-path.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { whoReachesPaths } from "../gains.ts";
import { differs, literal, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** Another name or place in the tree for one collection; who reaches it and its external id stay. Children are changes of their own. */
export interface CollectionRename extends ChangeBase {
  readonly kind: "collection.rename";
  readonly collection: CollectionId;
  readonly from: string;
  readonly to: string;
}

export const renameCollection = (collection: { readonly id: CollectionId; readonly path: string }, to: string): CollectionRename => ({
  id: changeId("collection.rename", collection.id),
  needs: [],
  kind: "collection.rename",
  collection: collection.id,
  from: collection.path,
  to,
});

export const collectionRename: ChangeKindDefinition<CollectionRename> = {
  kind: "collection.rename",
  section: "collections",
  describe: (change, context) => ({
    glyph: "edit",
    people: whoReachesPaths([change.from], context),
    ...risky("rename"),
    sentence: say(
      `collection-rename.${parentOf(change.from) === parentOf(change.to) ? "sentence" : "moved"}`,
      { from: change.from, to: change.to },
      ["from", "to"],
    ),
  }),
  differences: (change) => [row(differs("name"), literal(change.from), literal(change.to))],
  inverse: (change) => ({ change: { ...change, from: change.to, to: change.from } }),
};
