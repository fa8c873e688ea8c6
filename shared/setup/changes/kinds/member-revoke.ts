import { differs, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { coversMembers, emailsOf, membersChanges, rowsOf, sentenceOf, type MembersChange, type NamedMember } from "./members-of-a-call.ts";
import { reachedBy } from "./reached-by.ts";

/** Takes people's access away; membership, groups and collections are kept for restoring. */
export type MemberRevoke = MembersChange<"member.revoke">;
export const revokeMembers = (members: readonly NamedMember[]): readonly MemberRevoke[] => membersChanges("member.revoke", members);

export const memberRevoke: ChangeKindDefinition<MemberRevoke> = {
  kind: "member.revoke",
  section: "people",
  describe: (change) => ({
    glyph: "remove",
    people: emailsOf(change),
    ...risky("revoked", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change, actual) => rowsOf(change, (member) => reachedBy(actual, member.id), differs("reach.nothing")),
  inverse: (change) => ({ change: restoreMembers(change.members)[0] }),
  size: (change) => change.members.length,
  covers: coversMembers,
};

/** Gives revoked people their access back. */
export type MemberRestore = MembersChange<"member.restore">;
export const restoreMembers = (members: readonly NamedMember[]): readonly MemberRestore[] => membersChanges("member.restore", members);

export const memberRestore: ChangeKindDefinition<MemberRestore> = {
  kind: "member.restore",
  section: "people",
  describe: (change) => ({
    glyph: "edit",
    people: emailsOf(change),
    ...risky("restored", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("memberState.revoked"), differs("memberState.asBefore")),
  inverse: (change) => ({ change: revokeMembers(change.members)[0] }),
  size: (change) => change.members.length,
  covers: coversMembers,
};
