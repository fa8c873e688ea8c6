import { appError } from "#shared/errors/app-error";
import { MemberStatus } from "#shared/model/enums";
import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

/** A mail leaves no trace in the member list, so it is never sent a second time by itself. */
export const memberResend: ActingKind<ChangeOf<"member.resend">> = {
  kind: "member.resend",
  touches: [],
  step: (live, change, { reachedBy }) => ({
    ...membersStep(live, change, {
      call: { method: "POST", path: `/organizations/${live.id}/users/reinvite` },
      reached: reachedBy(change),
      isDone: () => false,
      refusal: (row) => (row.status === MemberStatus.invited ? null : appError("member.not-invited")),
      send: (ids) => live.api.resendInvitations(live.id, ids),
    }),
    leavesNoTrace: true,
  }),
};
