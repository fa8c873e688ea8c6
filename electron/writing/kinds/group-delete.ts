import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Deletes a group that still has its name, and nobody in it who was not shown. */
export const groupDelete: ActingKind<ChangeOf<"group.delete">> = {
  kind: "group.delete",
  touches: ["groups", "members"],
  step: (live, change) => ({
    call: { method: "DELETE", path: `/organizations/${live.id}/groups/${change.group}` },
    async find(freshness) {
      const group = await live.groupOf(change.group, freshness);
      return group.ok ? ok(group.value === null) : group;
    },
    async isAsReviewed() {
      const [group, members] = [await live.groupOf(change.group, "fresh"), await live.members("fresh")];
      if (!group.ok) return group;
      if (!members.ok) return members;
      const inside = members.value.filter((member) => (member.groups ?? []).includes(change.group));
      return ok(group.value?.name === change.name && inside.every(({ email }) => change.members.includes((email ?? "").toLowerCase())));
    },
    send() {
      live.changed("groups", "members");
      return live.api.removeGroup(live.id, change.group);
    },
  }),
};
