import { MemberRole } from "../../../model/enums.ts";
import type { MemberId } from "../../../model/ids.ts";
import { openings } from "../../value/access/why-not.ts";
import { withMember } from "../../value/access/with-member.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, text, type ChangeKindDefinition, type DescribeContext } from "../kind.ts";
import { joining, rightsGained } from "../gains.ts";
import { roleMessage, roleWord } from "../people-words.ts";
import { heaviest, risky, routine, type Rated } from "../risks.ts";
import { accessDifferences, type MemberAccess } from "./member-access.ts";

/** Role and groups of one member, both whole; and where they are part of it, the rights of a custom role, own access to collections and flags. */
export interface MemberUpdate extends ChangeBase {
  readonly kind: "member.update";
  readonly member: MemberId;
  readonly email: string;
  readonly from: MemberAccess;
  /** Names the same parts as `from`. */
  readonly to: MemberAccess;
}

export const updateMember = (
  member: { readonly id: MemberId; readonly email: string },
  from: MemberAccess,
  to: MemberAccess,
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
  describe(change, context) {
    const { from, to } = change;
    const removed = from.groups.filter((group) => !to.groups.includes(group));
    const added = to.groups.filter((group) => !from.groups.includes(group));
    const roleChanged = from.role !== to.role;
    const stronger = roleStrength.indexOf(to.role) < roleStrength.indexOf(from.role);
    const lost = (from.rights ?? []).filter((right) => !(to.rights ?? []).includes(right));
    const gained = (to.rights ?? []).filter((right) => !(from.rights ?? []).includes(right));
    const parameters = { email: change.email, groups: to.groups.join(", "), removed: removed.join(", ") };
    return {
      glyph: "edit",
      people: [change.email],
      ...heaviest(
        removed.length > 0 ? risky(stronger ? "leaves-groups-elevated" : "leaves-groups", { groups: parameters.removed }) : routine,
        roleChanged && !stronger ? risky("weaker-role") : routine,
        lost.length > 0 && !roleChanged ? risky("loses-rights", {}, lost.length) : routine,
        inEffect(change, context),
        flag(change, "secretsManager", "secrets-manager"),
        flag(change, "privilegedAccess", "privileged-access"),
        rightsGained(gained),
        stronger ? risky("stronger-role") : routine,
        joining(added, 1, context),
      ),
      sentence: say(`member-update.${sentenceOf(change)}`, parameters, ["email", "groups"]),
    };
  },
  differences: ({ email, from, to }) => [
    ...(from.role === to.role ? [] : [row(differs("roleOf"), roleMessage(from.role), roleMessage(to.role), literal(email))]),
    ...(from.groups.join("\n") === to.groups.join("\n")
      ? []
      : [row(differs("groupsOf"), text(from.groups.join(", ")), text(to.groups.join(", ")), literal(email))]),
    ...accessDifferences(email, from, to),
  ],
  inverse: (change) => ({ change: updateMember({ id: change.member, email: change.email }, change.to, change.from) }),
};

/** What the change is about: the role before all, one part by its name, several as access. */
function sentenceOf({ from, to }: MemberUpdate): string {
  if (from.role !== to.role) return roleWord(to.role);
  const groups = from.groups.join("\n") !== to.groups.join("\n");
  const others = (["rights", "collections", "secretsManager", "privilegedAccess"] as const).filter((part) => to[part] !== undefined);
  if (others.length === 0) return to.groups.length === 0 ? "noGroups" : "groups";
  return groups || others.length > 1 ? "access" : (others[0] ?? "access");
}

/** What own access comes to: taking it away may lose something, and so may giving it, where it takes the place of a group's. */
function inEffect({ member, from, to }: MemberUpdate, { actual }: DescribeContext): Rated {
  if (actual === null || to.collections === undefined) return routine;
  const wanted = to.collections.flatMap(({ collection, level }) => (collection === null ? [] : [{ id: collection, level }]));
  const own = from.collections ?? [];
  const before = withMember(actual, member, {
    collections: own.flatMap((each) => (each.collection === null ? [] : [{ id: each.collection, level: each.level }])),
  });
  const after: ClientSetup = withMember(before, member, { collections: wanted });
  const names = (paths: readonly string[]): Readonly<Record<string, string | number>> => ({
    collections: paths.slice(0, 3).join(", "),
    more: paths.length - 3,
  });
  const less = openings(after, before, member).map(({ path }) => path);
  const more = openings(before, after, member);
  const managed = more.filter((each) => each.to === "manage").map(({ path }) => path);
  return heaviest(
    less.length > 0 ? risky("reaches-less", names(less), less.length) : routine,
    managed.length > 0 ? risky("joins-managers", names(managed), managed.length) : routine,
    more.length > 0 ? risky("joins-group") : routine,
  );
}

function flag(
  { from, to }: MemberUpdate,
  part: "secretsManager" | "privilegedAccess",
  reason: "secrets-manager" | "privileged-access",
): Rated {
  if (from[part] === to[part]) return routine;
  return to[part] === true ? risky(reason) : risky(`${reason}-off`);
}
