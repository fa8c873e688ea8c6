import { notSent } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import { asId, type MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Writes another name; collections and members are sent back as they are now. */
export const groupRename: ActingKind<ChangeOf<"group.rename">> = {
  kind: "group.rename",
  touches: ["groups"],
  step: (live, change) => ({
    call: { method: "PUT", path: `/organizations/${live.id}/groups/{group}` },
    async find(freshness) {
      const group = await live.groupOf(change.group, freshness);
      return group.ok ? ok(group.value?.name === change.to) : group;
    },
    async isAsReviewed() {
      const group = await live.groupOf(change.group, "fresh");
      return group.ok ? ok(group.value?.name === change.from) : group;
    },
    async send() {
      const [group, members] = [await live.groupOf(change.group, "fresh"), await live.members("fresh")];
      if (!group.ok) return group;
      if (!members.ok) return members;
      const { value } = group;
      if (value === null) return notSent(appError("apply.changed-meanwhile", { name: change.from }));
      const users = members.value.filter((member) => (member.groups ?? []).includes(value.id)).map((member) => asId<MemberId>(member.id));
      live.changed("groups");
      return live.api.updateGroup(live.id, change.group, {
        name: change.to,
        collections: value.collections,
        users,
        ...(value.accessAll == null ? {} : { accessAll: value.accessAll }),
      });
    },
  }),
};
