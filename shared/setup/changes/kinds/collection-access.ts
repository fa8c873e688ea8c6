import type { CollectionId, MemberId } from "../../../model/ids.ts";
import { sortedUnique } from "../../../util/compare.ts";
import type { AccessLevel } from "../../value/client-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { losses, withAccessTo } from "../access-effect.ts";
import { literal, row, say, type ChangeKindDefinition, type DescribeContext } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { levelMessage, levelRank, levelWord, peopleOfGroup } from "../people-words.ts";

/** The access of groups and single people to one collection. Who is not named keeps what they have. */
export interface CollectionAccessChange extends ChangeBase {
  readonly kind: "collection.access";
  /** Null: the collection that client.create makes. */
  readonly collection: CollectionId | null;
  readonly path: string;
  readonly set: readonly { readonly group: string; readonly from: AccessLevel | null; readonly to: AccessLevel | null }[];
  /** People's own access. Addresses in lower case. */
  readonly people?: readonly DirectAccessChange[];
}
export interface DirectAccessChange {
  readonly member: MemberId;
  readonly email: string;
  readonly from: AccessLevel | null;
  readonly to: AccessLevel | null;
}

export const changeCollectionAccess = (
  collection: { readonly id: CollectionId | null; readonly path: string },
  set: CollectionAccessChange["set"],
  needs: readonly ChangeId[] = [],
  people: readonly DirectAccessChange[] = [],
): CollectionAccessChange => ({
  id: changeId("collection.access", collection.path),
  needs,
  kind: "collection.access",
  collection: collection.id,
  path: collection.path,
  set,
  ...(people.length === 0 ? {} : { people }),
});

export const collectionAccess: ChangeKindDefinition<CollectionAccessChange> = {
  kind: "collection.access",
  section: "collections",
  describe(change, context) {
    const own = change.people ?? [];
    const entries = [...change.set, ...own];
    const isWeaker = (entry: (typeof entries)[number]): boolean => levelRank(entry.to) > levelRank(entry.from);
    const weaker = change.set.filter(isWeaker);
    const losing = losers(change, context);
    const managers = change.set.filter((entry) => entry.to === "manage");
    const managing = own.filter((entry) => entry.to === "manage");
    const peopleOf = (given: readonly (typeof entries)[number][]): readonly string[] =>
      sortedUnique(given.flatMap((entry) => ("group" in entry ? peopleOfGroup(entry.group, context) : [entry.email])));
    const people = weaker.length + losing.length > 0 ? sortedUnique([...peopleOf(weaker), ...losing]) : peopleOf(entries);
    // The first collection of a client in the making holds nothing yet.
    const isThere = change.collection !== null;
    const only = entries.length === 1 ? entries[0] : undefined;
    return {
      glyph: entries.every((entry) => entry.to === null) ? "remove" : "edit",
      people,
      ...heaviest(
        weaker.length > 0 ? risky("weaker", { groups: named(weaker.map(nameOf)) }) : routine,
        losing.length > 0 ? risky("weaker-people", { people: named(losing) }, losing.length) : routine,
        isThere && managers.length > 0
          ? risky("group-manages", { groups: named(managers.map(nameOf)), collection: change.path }, peopleOf(managers).length)
          : routine,
        isThere && managing.length > 0
          ? risky("people-manage", { people: named(managing.map(nameOf)), collection: change.path }, managing.length)
          : routine,
        isThere && people.length > 0 ? risky("stronger") : routine,
      ),
      sentence:
        only === undefined
          ? say(
              "collection-access.several",
              { collection: change.path, groups: named(entries.map(nameOf)), count: entries.length },
              ["collection"],
              entries.length,
            )
          : say(
              `collection-access.${only.to === null && !("group" in only) ? "personNone" : levelWord(only.to)}`,
              { collection: change.path, group: nameOf(only) },
              ["collection", "group"],
            ),
    };
  },
  differences: (change) =>
    [...change.set, ...(change.people ?? [])].map((entry) =>
      row(literal(nameOf(entry)), levelMessage(entry.from), levelMessage(entry.to), literal(change.path), "access"),
    ),
  inverse: (change) => ({
    change: {
      ...change,
      set: change.set.map(({ group, from, to }) => ({ group, from: to, to: from })),
      ...(change.people === undefined ? {} : { people: change.people.map((entry) => ({ ...entry, from: entry.to, to: entry.from })) }),
    },
  }),
  covers: (seen, change) =>
    seen.path === change.path &&
    change.set.every((entry) => seen.set.some((each) => each.group === entry.group && each.to === entry.to)) &&
    (change.people ?? []).every((entry) => seen.people?.some((each) => each.member === entry.member && each.to === entry.to) === true),
};

/** Who can do less afterwards, all ways counted: one's own access takes the place of what groups give. */
function losers(change: CollectionAccessChange, { actual }: DescribeContext): readonly string[] {
  const collection = actual?.collections.find((each) => each.id === change.collection);
  if (actual === null || collection === undefined) return [];
  const ids = new Map(actual.groups.map((group) => [group.name, group.id]));
  const wanted = {
    groups: change.set.flatMap((entry) => {
      const group = ids.get(entry.group);
      return group === undefined ? [] : [{ group, level: entry.to }];
    }),
    people: (change.people ?? []).map((entry) => ({ member: entry.member, level: entry.to })),
  };
  return sortedUnique(losses(actual, withAccessTo(actual, new Map([[collection.id, wanted]]))).map(({ email }) => email.toLowerCase()));
}

const nameOf = (entry: CollectionAccessChange["set"][number] | DirectAccessChange): string =>
  "group" in entry ? entry.group : entry.email;
/** A sentence names a few and says that there are more. */
const named = (names: readonly string[]): string => (names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")}, …`);
