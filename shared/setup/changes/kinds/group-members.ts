import type { GroupId } from "../../../model/ids.ts";
import { shortHash } from "../../../util/short-hash.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, type ChangeKindDefinition } from "../kind.ts";
import { joining } from "../gains.ts";
import { heaviest, risky, routine } from "../risks.ts";

/** Puts people into a group, or takes them out of it. Addresses in lower case. */
export interface GroupMembers extends ChangeBase {
  readonly kind: "group.members";
  /** Null: the group is made by another change. */
  readonly group: GroupId | null;
  readonly name: string;
  readonly add: readonly string[];
  readonly remove?: readonly string[];
}

export const changeGroupMembers = (
  group: { readonly id: GroupId | null; readonly name: string },
  add: readonly string[],
  remove: readonly string[] = [],
  needs: readonly ChangeId[] = [],
): GroupMembers => ({
  id: changeId("group.members", group.name, shortHash([...add, ...remove.map((email) => `-${email}`)].join("\n"))),
  needs,
  kind: "group.members",
  group: group.id,
  name: group.name,
  add,
  ...(remove.length === 0 ? {} : { remove }),
});

export const groupMembers: ChangeKindDefinition<GroupMembers> = {
  kind: "group.members",
  section: "people",
  right: "manageGroups",
  describe(change, context) {
    const { add, remove = [] } = change;
    const people = add.length === 0 ? remove : add;
    return {
      glyph: "edit",
      people: [...add, ...remove],
      ...heaviest(
        remove.length > 0 ? risky("leaves-groups", { groups: change.name }) : routine,
        joining([change.name], add.length, context),
      ),
      sentence: say(
        `group-members.${add.length === 0 && remove.length > 0 ? "out" : "sentence"}`,
        { group: change.name, people: people.length, names: people.slice(0, 3).join(", ") },
        ["group"],
        people.length,
      ),
    };
  },
  differences(change, actual) {
    const { name, add, remove = [] } = change;
    const group = differs("group", { group: name });
    // Whoever leaves is named.
    if (remove.length > 0)
      return [
        ...remove.map((email) => row(literal(email), group, null, group, "membership")),
        ...add.map((email) => row(literal(email), null, group, group, "membership")),
      ];
    const present = actual.groups.find((each) => each.name === name)?.members.length ?? 0;
    return [row(differs("groupMembers", { group: name }), differs("people", {}, present), differs("people", {}, present + add.length))];
  },
  inverse(change, before) {
    // Who was in the group before stays in it, and who was not does not come in.
    const group = before.groups.find((each) => each.name === change.name);
    const present = new Set(
      before.members
        .filter((member) => group !== undefined && member.groups.includes(group.id))
        .map((member) => member.email.toLowerCase()),
    );
    return {
      change: changeGroupMembers(
        { id: change.group ?? group?.id ?? null, name: change.name },
        (change.remove ?? []).filter((email) => present.has(email)),
        change.add.filter((email) => !present.has(email)),
      ),
    };
  },
  covers: (seen, change) =>
    seen.name === change.name &&
    change.add.every((email) => seen.add.includes(email)) &&
    (change.remove ?? []).every((email) => seen.remove?.includes(email) === true),
};
