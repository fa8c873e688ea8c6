import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

export const memberRemove: ActingKind<ChangeOf<"member.remove">> = {
  kind: "member.remove",
  touches: ["members", "collections"],
  step: (live, change) =>
    membersStep(live, change, {
      call: { method: "DELETE", path: `/organizations/${live.id}/users` },
      isDone: (row) => row === undefined,
      send: (ids) => live.api.removeMembers(live.id, ids),
    }),
};
