import { notSent } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import { asId, type GroupId, type MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Puts people into a group or takes them out; the group's name, collections and other members are sent back as they are now. */
export const groupMembers: ActingKind<ChangeOf<"group.members">> = {
  kind: "group.members",
  touches: ["members"],
  step(live, change) {
    const leaving = change.remove ?? [];
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/groups/{group}` },
      async find(freshness) {
        const [group, members] = [await live.groupNamed(change.name, freshness), await live.members(freshness)];
        if (!group.ok) return group;
        if (!members.ok) return members;
        const { value } = group;
        if (value === null) return ok(false);
        const inGroup = new Set(
          members.value.filter((member) => (member.groups ?? []).includes(value.id)).map((member) => member.email?.toLowerCase()),
        );
        return ok(change.add.every((email) => inGroup.has(email)) && leaving.every((email) => !inGroup.has(email)));
      },
      async send() {
        const [group, members] = [await live.groupNamed(change.name, "fresh"), await live.members("fresh")];
        if (!group.ok) return group;
        if (!members.ok) return members;
        const { value } = group;
        if (value === null) return notSent(appError("apply.changed-meanwhile", { name: change.name }));
        const users = members.value
          .filter((member) => {
            const email = member.email?.toLowerCase() ?? "";
            return change.add.includes(email) || ((member.groups ?? []).includes(value.id) && !leaving.includes(email));
          })
          .map((member) => asId<MemberId>(member.id));
        live.changed("members", "groups");
        return live.api.updateGroup(live.id, asId<GroupId>(value.id), {
          name: value.name,
          collections: value.collections ?? [],
          users,
          ...(value.accessAll == null ? {} : { accessAll: value.accessAll }),
        });
      },
    };
  },
};
