import { MemberRole } from "../../../model/enums.ts";
import { shortHash } from "../../../util/short-hash.ts";
import type { DesiredPerson } from "../../blueprint/desired-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { joining } from "../gains.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { roleWord } from "../people-words.ts";

/** Invites people of one role and one set of groups: one call, at most twenty addresses (organization-api.md §2.4). */
export interface MemberInvite extends ChangeBase {
  readonly kind: "member.invite";
  readonly people: readonly DesiredPerson[];
  readonly role: MemberRole;
  readonly groups: readonly string[];
}

export const invite = (
  people: readonly DesiredPerson[],
  role: MemberRole,
  groups: readonly string[],
  needs: readonly ChangeId[] = [],
): MemberInvite => ({
  id: changeId(
    "member.invite",
    role,
    people[0]?.email ?? "",
    shortHash([role, ...groups, ...people.map((person) => person.email)].join("\n")),
  ),
  needs,
  kind: "member.invite",
  people,
  role,
  groups,
});

export const memberInvite: ChangeKindDefinition<MemberInvite> = {
  kind: "member.invite",
  section: "people",
  tell(change, context) {
    const emails = change.people.map((person) => person.email);
    return {
      glyph: "mail",
      people: emails,
      ...heaviest(
        change.role === MemberRole.user ? routine : risky("elevated-role", {}, emails.length),
        joining(change.groups, emails.length, context),
      ),
      sentence: say(
        `member-invite.${roleWord(change.role)}${change.groups.length === 0 ? "" : "In"}`,
        { people: emails.length, first: emails[0] ?? "", others: emails.length - 1, groups: change.groups.join(", ") },
        ["first", "groups"],
        emails.length,
      ),
    };
  },
  differences: (change) =>
    change.people.map((person) =>
      row(
        literal(person.email),
        null,
        change.groups.length === 0
          ? differs(`invited.${roleWord(change.role)}`)
          : differs(`invitedIn.${roleWord(change.role)}`, { groups: change.groups.join(", ") }),
      ),
    ),
  inverse: () => noInverse("mail-sent"),
  size: (change) => change.people.length,
};
