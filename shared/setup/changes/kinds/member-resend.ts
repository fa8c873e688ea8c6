import { differs, noInverse, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { coversMembers, emailsOf, membersChanges, rowsOf, sentenceOf, type MembersChange, type NamedMember } from "./members-of-a-call.ts";

/** Mails the invitation again, with a new link; the old one works no more. */
export type MemberResend = MembersChange<"member.resend">;
export const resendInvitations = (members: readonly NamedMember[]): readonly MemberResend[] => membersChanges("member.resend", members);

export const memberResend: ChangeKindDefinition<MemberResend> = {
  kind: "member.resend",
  section: "people",
  describe: (change) => ({
    glyph: "mail",
    people: emailsOf(change),
    ...risky("mail", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("memberState.invited"), differs("memberState.invitedAgain")),
  inverse: () => noInverse("mail-sent"),
  size: (change) => change.members.length,
  covers: coversMembers,
};
