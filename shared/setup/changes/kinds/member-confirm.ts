import { PolicyType } from "../../../model/enums.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import { differs, noInverse, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { emailsOf, membersChanges, rowsOf, sentenceOf, coversMembers, type MembersChange, type NamedMember } from "./members-of-a-call.ts";

/** Gives people who accepted the client's key. */
export interface MemberConfirm extends MembersChange<"member.confirm"> {
  /** Nobody compared the fingerprint phrases: the technician said so deliberately. */
  readonly withoutComparing: boolean;
  /** The client's policy on data ownership gives each person a collection of their own, which is made with the confirmation. */
  readonly withOwnCollection: boolean;
}

export function confirmMembers(setup: ClientSetup, members: readonly NamedMember[], withoutComparing = false): readonly MemberConfirm[] {
  const withOwnCollection =
    setup.capabilities.myItems && setup.policies.some((policy) => policy.type === PolicyType.organizationDataOwnership && policy.enabled);
  return membersChanges("member.confirm", members).map((change) => ({ ...change, withoutComparing, withOwnCollection }));
}

export const memberConfirm: ChangeKindDefinition<MemberConfirm> = {
  kind: "member.confirm",
  section: "people",
  describe: (change) => ({
    glyph: "key",
    people: emailsOf(change),
    ...(change.withoutComparing ? risky("confirm-not-compared", {}, change.members.length) : risky("confirmed", {}, change.members.length)),
    sentence: sentenceOf(change.withoutComparing ? "member-confirm-uncompared" : change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("memberState.accepted"), differs("memberState.confirmed")),
  inverse: () => noInverse("key-given"),
  size: (change) => change.members.length,
  covers: (seen, change) => seen.withoutComparing === change.withoutComparing && coversMembers(seen, change),
};
