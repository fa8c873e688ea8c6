import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { RoleAndGroups } from "#shared/setup/changes/kinds/member-update";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ActingKind } from "../acting-kind.ts";
import type { Freshness } from "../live-client.ts";

/** Role and groups of a member; own access to collections and the rights of a custom role stay. */
export const memberUpdate: ActingKind<ChangeOf<"member.update">> = {
  kind: "member.update",
  step(live, change) {
    const is = async (wanted: RoleAndGroups, freshness: Freshness): Promise<ApiResult<boolean>> => {
      const [members, ids] = [await live.members(freshness), await live.groupIds(wanted.groups)];
      if (!members.ok) return members;
      if (!ids.ok) return ids;
      const member = members.value.find((each) => each.id === change.member);
      return ok(member !== undefined && member.type === wanted.role && sameSet(member.groups ?? [], [...ids.value.values()]));
    };
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/users/${change.member}` },
      find: (freshness) => is(change.to, freshness),
      isAsReviewed: () => is(change.from, "recent"),
      async send() {
        const [members, ids] = [await live.members("fresh"), await live.groupIds(change.to.groups)];
        if (!members.ok) return members;
        if (!ids.ok) return ids;
        const member = members.value.find((each) => each.id === change.member);
        if (member === undefined) return err({ ...appError("member.unknown"), outcome: "not-sent", status: null });
        live.changed("members", "groups");
        return live.api.updateMember(live.id, change.member, {
          type: change.to.role,
          accessSecretsManager: member.accessSecretsManager ?? false,
          permissions: member.permissions ?? null,
          collections: member.collections ?? [],
          groups: [...ids.value.values()],
        });
      },
    };
  },
};

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each) => right.includes(each));
