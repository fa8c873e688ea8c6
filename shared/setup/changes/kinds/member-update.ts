import { MemberRole } from "../../../model/enums.ts";
import type { MemberId } from "../../../model/ids.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { joining } from "../gains.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { roleMessage, roleWord } from "../people-words.ts";

/** Role and groups of one member, both whole. Own access to collections and the rights of a custom role stay. */
export interface MemberUpdate extends ChangeBase {
  readonly kind: "member.update";
  readonly member: MemberId;
  readonly email: string;
  readonly from: RoleAndGroups;
  readonly to: RoleAndGroups;
}
/** Groups by name, sorted. */
export interface RoleAndGroups {
  readonly role: MemberRole;
  readonly groups: readonly string[];
}

export const updateMember = (
  member: { readonly id: MemberId; readonly email: string },
  from: RoleAndGroups,
  to: RoleAndGroups,
  needs: readonly ChangeId[] = [],
): MemberUpdate => ({
  id: changeId("member.update", member.email.toLowerCase()),
  needs,
  kind: "member.update",
  member: member.id,
  email: member.email.toLowerCase(),
  from,
  to,
});

const roleStrength: readonly MemberRole[] = [MemberRole.owner, MemberRole.admin, MemberRole.custom, MemberRole.user];

export const memberUpdate: ChangeKindDefinition<MemberUpdate> = {
  kind: "member.update",
  section: "people",
  tell(change, context) {
    const removed = change.from.groups.filter((group) => !change.to.groups.includes(group));
    const added = change.to.groups.filter((group) => !change.from.groups.includes(group));
    const roleChanged = change.from.role !== change.to.role;
    const stronger = roleStrength.indexOf(change.to.role) < roleStrength.indexOf(change.from.role);
    const parameters = { email: change.email, groups: change.to.groups.join(", "), removed: removed.join(", ") };
    return {
      glyph: "edit",
      people: [change.email],
      ...heaviest(
        removed.length > 0 ? risky(stronger ? "leaves-groups-elevated" : "leaves-groups", { groups: parameters.removed }) : routine,
        roleChanged && !stronger ? risky("weaker-role") : routine,
        stronger ? risky("stronger-role") : routine,
        joining(added, 1, context),
      ),
      sentence: roleChanged
        ? say(`member-update.${roleWord(change.to.role)}`, parameters, ["email"])
        : say(`member-update.${change.to.groups.length === 0 ? "noGroups" : "groups"}`, parameters, ["email", "groups"]),
    };
  },
  differences: (change) => [
    ...(change.from.role === change.to.role
      ? []
      : [row(differs("roleOf"), roleMessage(change.from.role), roleMessage(change.to.role), literal(change.email))]),
    ...(change.from.groups.join("\n") === change.to.groups.join("\n")
      ? []
      : [row(differs("groupsOf"), text(change.from.groups.join(", ")), text(change.to.groups.join(", ")), literal(change.email))]),
  ],
  inverse: (change) => ({ change: updateMember({ id: change.member, email: change.email }, change.to, change.from) }),
};
