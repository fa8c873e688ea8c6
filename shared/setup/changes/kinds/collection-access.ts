import type { CollectionId } from "../../../model/ids.ts";
import { sortedUnique } from "../../../util/compare.ts";
import type { AccessLevel } from "../../value/client-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { literal, row, say, type ChangeKindDefinition } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { levelMessage, levelRank, levelWord, peopleOfGroup } from "../people-words.ts";

/** The access of groups to one collection. Groups that are not named, and people's own access, stay. */
export interface CollectionAccessChange extends ChangeBase {
  readonly kind: "collection.access";
  /** Null: the collection that client.create makes. */
  readonly collection: CollectionId | null;
  readonly path: string;
  readonly set: readonly { readonly group: string; readonly from: AccessLevel | null; readonly to: AccessLevel | null }[];
}

export const changeCollectionAccess = (
  collection: { readonly id: CollectionId | null; readonly path: string },
  set: CollectionAccessChange["set"],
  needs: readonly ChangeId[] = [],
): CollectionAccessChange => ({
  id: changeId("collection.access", collection.path),
  needs,
  kind: "collection.access",
  collection: collection.id,
  path: collection.path,
  set,
});

export const collectionAccess: ChangeKindDefinition<CollectionAccessChange> = {
  kind: "collection.access",
  section: "collections",
  tell(change, context) {
    const weaker = change.set.filter((entry) => levelRank(entry.to) > levelRank(entry.from));
    const managers = change.set.filter((entry) => entry.to === "manage");
    const peopleOf = (entries: readonly { readonly group: string }[]): readonly string[] =>
      sortedUnique(entries.flatMap((entry) => peopleOfGroup(entry.group, context)));
    const groupsOf = (entries: readonly { readonly group: string }[]): string => entries.map((entry) => entry.group).join(", ");
    const people = peopleOf(weaker.length > 0 ? weaker : change.set);
    // The first collection of a client in the making holds nothing yet.
    const isThere = change.collection !== null;
    const only = change.set.length === 1 ? change.set[0] : undefined;
    return {
      glyph: change.set.every((entry) => entry.to === null) ? "remove" : "edit",
      people,
      ...heaviest(
        weaker.length > 0 ? risky("weaker", { groups: groupsOf(weaker) }) : routine,
        isThere && managers.length > 0
          ? risky("group-manages", { groups: groupsOf(managers), collection: change.path }, peopleOf(managers).length)
          : routine,
        isThere && people.length > 0 ? risky("stronger") : routine,
      ),
      sentence:
        only === undefined
          ? say(
              "collection-access.several",
              { collection: change.path, groups: change.set.map((entry) => entry.group).join(", "), count: change.set.length },
              ["collection"],
              change.set.length,
            )
          : say(`collection-access.${levelWord(only.to)}`, { collection: change.path, group: only.group }, ["collection", "group"]),
    };
  },
  differences: (change) =>
    change.set.map((entry) => row(literal(entry.group), levelMessage(entry.from), levelMessage(entry.to), literal(change.path))),
  inverse: (change) => ({
    change: changeCollectionAccess(
      { id: change.collection, path: change.path },
      change.set.map(({ group, from, to }) => ({ group, from: to, to: from })),
    ),
  }),
  covers: (seen, change) =>
    seen.path === change.path && change.set.every((entry) => seen.set.some((each) => each.group === entry.group && each.to === entry.to)),
};
