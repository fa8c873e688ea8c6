import type { GroupId } from "../../../model/ids.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import { losses, withoutGroup } from "../access-effect.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { levelMessage } from "../people-words.ts";
import { risky } from "../risks.ts";
import { createGroup } from "./group-create.ts";

/** Deletes one group. Nobody leaves the client; what its members reached only through it is lost to them. */
export interface GroupDelete extends ChangeBase {
  readonly kind: "group.delete";
  readonly group: GroupId;
  readonly name: string;
  /** Who was in it when it was reviewed. Addresses in lower case, sorted. */
  readonly members: readonly string[];
}

export const deleteGroup = (setup: ClientSetup, group: { readonly id: GroupId; readonly name: string }): GroupDelete => ({
  id: changeId("group.delete", group.id),
  needs: [],
  kind: "group.delete",
  group: group.id,
  name: group.name,
  members: membersOf(setup, group.id),
});

const membersOf = (setup: ClientSetup, group: GroupId): readonly string[] =>
  setup.members
    .filter((member) => member.groups.includes(group))
    .map((member) => member.email.toLowerCase())
    .sort();

export const groupDelete: ChangeKindDefinition<GroupDelete> = {
  kind: "group.delete",
  section: "groups",
  right: "manageGroups",
  /** Where somebody loses access by it. */
  typed: (change, { actual }) => (actual !== null && losses(actual, withoutGroup(actual, change.group)).length === 0 ? null : change.name),
  describe(change, { actual }) {
    const people = actual === null ? [] : [...new Set(losses(actual, withoutGroup(actual, change.group)).map(({ email }) => email))];
    return {
      glyph: "remove",
      people: [...change.members],
      ...(people.length > 0 ? risky("group-gone", {}, people.length) : risky("group-unused")),
      sentence: say("group-delete.sentence", { group: change.name }, ["group"]),
    };
  },
  differences: (change, actual) => [
    row(differs("groupMembers", { group: change.name }), differs("people", {}, change.members.length), differs("groupGone")),
    ...losses(actual, withoutGroup(actual, change.group)).map(({ email, path, from, to }) =>
      row(literal(path), levelMessage(from), levelMessage(to) ?? differs("reach.nothing"), literal(email)),
    ),
  ],
  inverse(change, before) {
    const group = before.groups.find((each) => each.id === change.group);
    if (group === undefined || group.externalId !== null) return noInverse("group-delete", { group: change.name });
    return {
      change: createGroup(
        group.name,
        membersOf(before, group.id),
        before.collections.flatMap(({ id, path, groups }) =>
          groups.filter((entry) => entry.id === group.id).map(({ level }) => ({ collection: id, path, level })),
        ),
      ),
    };
  },
};
