import type { CollectionId } from "../../../model/ids.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import { effectiveLevels } from "../access-effect.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { levelMessage } from "../people-words.ts";
import { heaviest, risky } from "../risks.ts";

/** Deletes one collection. Its items stay in the vault; those that lie nowhere else are out of everybody's reach afterwards. */
export interface CollectionDelete extends ChangeBase {
  readonly kind: "collection.delete";
  readonly collection: CollectionId;
  readonly path: string;
  /** Items in it as it was reviewed. */
  readonly items: number;
  /** Those of them that lie in no other collection, or only in ones that the same review deletes before. Null: the items were not read. */
  readonly orphans: number | null;
}

export const deleteCollection = (
  collection: { readonly id: CollectionId; readonly path: string; readonly itemCount: number },
  orphans: number | null,
): CollectionDelete => ({
  id: changeId("collection.delete", collection.id),
  needs: [],
  kind: "collection.delete",
  collection: collection.id,
  path: collection.path,
  items: collection.itemCount,
  orphans,
});

const losing = (change: CollectionDelete, actual: ClientSetup | null) =>
  actual === null ? [] : [...effectiveLevels(actual, change.collection).values()];

export const collectionDelete: ChangeKindDefinition<CollectionDelete> = {
  kind: "collection.delete",
  section: "collections",
  /** Where items are out of everybody's reach afterwards, or nobody knows whether they are. */
  typed: (change) => (change.orphans === 0 ? null : change.path),
  describe(change, { actual }) {
    const people = losing(change, actual).map(({ email }) => email);
    return {
      glyph: "remove",
      people,
      ...heaviest(
        change.orphans === null
          ? risky("items-unread")
          : change.orphans > 0
            ? risky("items-orphaned", {}, change.orphans)
            : risky("collection-gone", {}, people.length),
      ),
      sentence: say("collection-delete.sentence", { collection: change.path }, ["collection"]),
    };
  },
  differences: (change, actual) => [
    row(
      differs("itemsIn"),
      differs("itemCount", {}, change.items),
      change.orphans === null
        ? differs("itemsUnknown")
        : differs("itemsOrphaned", { elsewhere: change.items - change.orphans }, change.orphans),
      literal(change.path),
    ),
    ...losing(change, actual).map(({ email, level }) =>
      row(literal(email), levelMessage(level), differs("reach.nothing"), literal(change.path)),
    ),
  ],
  inverse: (change) => noInverse("collection-delete", { collection: change.path }),
};
