import { MemberStatus } from "../../../model/enums.ts";
import { differs, noInverse, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { coversMembers, emailsOf, membersChanges, rowsOf, sentenceOf, type MembersChange, type NamedMember } from "./members-of-a-call.ts";
import { reachedBy } from "./reached-by.ts";

/** Ends memberships. Coming back takes a new invitation, accepting and confirming. */
export type MemberRemove = MembersChange<"member.remove">;
export const removeMembers = (members: readonly NamedMember[]): readonly MemberRemove[] => membersChanges("member.remove", members);

export const memberRemove: ChangeKindDefinition<MemberRemove> = {
  kind: "member.remove",
  section: "people",
  // Withdrawing an invitation loses nothing that anybody had.
  typed({ members }, { actual }) {
    const joined = members.filter(({ id }) => {
      const status = actual?.members.find((member) => member.id === id)?.status;
      return status !== MemberStatus.invited && status !== MemberStatus.staged;
    });
    if (joined.length === 0) return null;
    return members.length === 1 ? (members[0]?.email ?? null) : (actual?.client.name ?? null);
  },
  describe: (change) => ({
    glyph: "remove",
    people: emailsOf(change),
    ...risky("removed", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change, actual) => rowsOf(change, (member) => reachedBy(actual, member.id), differs("reach.notMember")),
  inverse: () => noInverse("member-removed"),
  size: (change) => change.members.length,
  covers: coversMembers,
};
