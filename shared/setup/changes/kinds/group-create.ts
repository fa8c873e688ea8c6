import type { CollectionId } from "../../../model/ids.ts";
import { sortedUnique } from "../../../util/compare.ts";
import type { AccessLevel } from "../../value/client-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, made, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { levelMessage, peopleOfGroup } from "../people-words.ts";
import { heaviest, risky, routine } from "../risks.ts";

/** What a new group reaches from its start. */
export interface GroupReach {
  readonly collection: CollectionId;
  readonly path: string;
  readonly level: AccessLevel;
}
/** Makes a group. One of a blueprint starts empty: what it reaches is set with each collection, and people join by changes of their own. */
export interface GroupCreate extends ChangeBase {
  readonly kind: "group.create";
  readonly name: string;
  /** Addresses in lower case. */
  readonly members?: readonly string[];
  readonly reaches?: readonly GroupReach[];
}

export const createGroup = (
  name: string,
  members: readonly string[] = [],
  reaches: readonly GroupReach[] = [],
  needs: readonly ChangeId[] = [],
): GroupCreate => ({
  id: changeId("group.create", name),
  needs,
  kind: "group.create",
  name,
  ...(members.length === 0 ? {} : { members }),
  ...(reaches.length === 0 ? {} : { reaches }),
});

export const groupCreate: ChangeKindDefinition<GroupCreate> = {
  kind: "group.create",
  section: "groups",
  right: "manageGroups",
  describe(change, context) {
    const { members = [], reaches = [] } = change;
    const reached =
      context.desired?.collections.filter((collection) => collection.access.some((entry) => entry.group === change.name)).length ??
      reaches.length;
    const managed = reaches.filter(({ level }) => level === "manage").map(({ path }) => path);
    return {
      glyph: "add",
      people: sortedUnique([...peopleOfGroup(change.name, context), ...members]),
      ...heaviest(
        managed.length > 0 && members.length > 0
          ? risky("joins-managers", { collections: managed.slice(0, 3).join(", "), more: managed.length - 3 }, managed.length)
          : routine,
        reaches.length > 0 && members.length > 0 ? risky("joins-group") : routine,
      ),
      sentence: say("group-create.sentence", { group: change.name, collections: reached }, ["group"], reached),
    };
  },
  differences: ({ name, members = [], reaches = [] }) => [
    made(differs("group", { group: name })),
    ...(members.length === 0
      ? []
      : [row(differs("groupMembers", { group: name }), null, differs("people", {}, members.length), null, "group")]),
    ...reaches.map(({ path, level }) => row(literal(name), null, levelMessage(level), literal(path), "access")),
  ],
  inverse: (change) => noInverse("group-create", { group: change.name }),
};
