import { differs, literal, noInverse, row, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import {
  coversMembers,
  emailsOf,
  membersChanges,
  sentenceOf,
  shownName,
  type MembersChange,
  type NamedMember,
} from "./members-of-a-call.ts";
import { reachedBy } from "./reached-by.ts";

/** Deletes accounts that belong to the client's verified domain: each is gone everywhere, with its own vault (further-api.md §9). */
export type MemberDeleteAccount = MembersChange<"member.delete-account">;
export const deleteAccounts = (members: readonly NamedMember[]): readonly MemberDeleteAccount[] =>
  membersChanges("member.delete-account", members);

export const memberDeleteAccount: ChangeKindDefinition<MemberDeleteAccount> = {
  kind: "member.delete-account",
  section: "people",
  typed: ({ members }, { actual }) => (members.length === 1 ? (members[0]?.email ?? null) : (actual?.client.name ?? null)),
  describe: (change) => ({
    glyph: "remove",
    people: emailsOf(change),
    ...risky("account-deleted", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change, actual) =>
    change.members.flatMap((member) => {
      const who = literal(shownName(member));
      return [
        row(who, reachedBy(actual, member.id), differs("reach.notMember")),
        row(who, differs("account.withVault"), differs("account.none")),
      ];
    }),
  inverse: () => noInverse("account-deleted"),
  size: (change) => change.members.length,
  covers: coversMembers,
};
