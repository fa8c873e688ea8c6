import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

export const memberDeleteAccount: ActingKind<ChangeOf<"member.delete-account">> = {
  kind: "member.delete-account",
  touches: ["members", "collections"],
  step: (live, change) =>
    membersStep(live, change, {
      call: { method: "DELETE", path: `/organizations/${live.id}/users/delete-account` },
      // Somebody who is here no more may have been removed only: the account is gone where this app has asked for that.
      isDone: (row, asked) => row === undefined && asked,
      send: (ids) => live.api.deleteAccounts(live.id, ids),
    }),
};
