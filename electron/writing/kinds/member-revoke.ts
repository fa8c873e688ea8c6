import { MemberStatus } from "#shared/model/enums";
import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

export const memberRevoke: ActingKind<ChangeOf<"member.revoke">> = {
  kind: "member.revoke",
  touches: ["members"],
  step: (live, change) =>
    membersStep(live, change, {
      call: { method: "PUT", path: `/organizations/${live.id}/users/revoke` },
      isDone: (row) => row?.status === MemberStatus.revoked,
      send: (ids) => live.api.revokeMembers(live.id, ids),
    }),
};

export const memberRestore: ActingKind<ChangeOf<"member.restore">> = {
  kind: "member.restore",
  touches: ["members"],
  step: (live, change) =>
    membersStep(live, change, {
      call: { method: "PUT", path: `/organizations/${live.id}/users/restore` },
      isDone: (row) => row !== undefined && row.status !== MemberStatus.revoked,
      send: (ids) => live.api.restoreMembers(live.id, ids),
    }),
};
