import type { GroupId } from "../../../model/ids.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, type ChangeKindDefinition } from "../kind.ts";
import { peopleOfGroup } from "../people-words.ts";
import { risky } from "../risks.ts";

/** Another name for a group; its members and what it reaches stay. */
export interface GroupRename extends ChangeBase {
  readonly kind: "group.rename";
  readonly group: GroupId;
  readonly from: string;
  readonly to: string;
}

export const renameGroup = (group: { readonly id: GroupId; readonly name: string }, to: string): GroupRename => ({
  id: changeId("group.rename", group.id),
  needs: [],
  kind: "group.rename",
  group: group.id,
  from: group.name,
  to,
});

export const groupRename: ChangeKindDefinition<GroupRename> = {
  kind: "group.rename",
  section: "groups",
  right: "manageGroups",
  describe: (change, context) => ({
    glyph: "edit",
    people: peopleOfGroup(change.from, context),
    ...risky("group-renamed", { from: change.from }),
    sentence: say("group-rename.sentence", { from: change.from, to: change.to }, ["from", "to"]),
  }),
  differences: (change) => [row(differs("name"), literal(change.from), literal(change.to))],
  inverse: (change) => ({ change: { ...change, from: change.to, to: change.from } }),
};
