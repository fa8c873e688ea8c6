import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { shownName, type NamedMember } from "./members-of-a-call.ts";

/** Account recovery: a new master password, no two-step login any more, or both. The password itself never stands in a change. */
export interface MemberRecover extends ChangeBase {
  readonly kind: "member.recover";
  readonly member: NamedMember;
  readonly masterPassword: boolean;
  readonly twoStep: boolean;
  /** How the technician knew that it is this person; empty when nothing was written down. Kept in the journal, never sent. */
  readonly verifiedBy: string;
}

export const recoverMember = (
  member: NamedMember,
  what: { readonly masterPassword: boolean; readonly twoStep: boolean; readonly verifiedBy: string },
): MemberRecover => ({
  id: changeId("member.recover", member.email.toLowerCase()),
  needs: [],
  kind: "member.recover",
  member,
  masterPassword: what.masterPassword,
  twoStep: what.twoStep,
  verifiedBy: what.verifiedBy,
});

export const memberRecover: ChangeKindDefinition<MemberRecover> = {
  kind: "member.recover",
  section: "people",
  right: "manageResetPassword",
  describe(change) {
    const what = change.masterPassword && change.twoStep ? "both" : change.masterPassword ? "password" : "twoStep";
    return {
      glyph: "key",
      people: [change.member.email],
      ...risky("account-recovered"),
      sentence: say(
        `member-recover.${what}${change.verifiedBy === "" ? "" : "Verified"}`,
        { who: shownName(change.member), how: change.verifiedBy },
        ["who"],
      ),
    };
  },
  differences: (change) => [
    ...(change.masterPassword
      ? [row(differs("recover.masterPassword"), differs("recover.known"), differs("recover.given"), literal(shownName(change.member)))]
      : []),
    ...(change.twoStep ? [row(differs("recover.twoStep"), differs("on"), differs("off"), literal(shownName(change.member)))] : []),
  ],
  inverse: () => noInverse("member-recovered"),
  covers: (seen, change) =>
    seen.member.id === change.member.id && seen.masterPassword === change.masterPassword && seen.twoStep === change.twoStep,
};
