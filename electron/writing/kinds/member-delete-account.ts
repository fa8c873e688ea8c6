import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

export const memberDeleteAccount: ActingKind<ChangeOf<"member.delete-account">> = {
  kind: "member.delete-account",
  touches: ["members", "collections"],
  step: (live, change) =>
    membersStep(live, change, {
      call: { method: "DELETE", path: `/organizations/${live.id}/users/delete-account` },
      isDone: (row) => row === undefined,
      send: (ids) => live.api.deleteAccounts(live.id, ids),
    }),
};
