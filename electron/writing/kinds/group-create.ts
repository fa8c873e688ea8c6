import { ok } from "#shared/util/result";
import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";

/** A group's name is plain and unique here, so it is its own marker. */
export const groupCreate: ActingKind<ChangeOf<"group.create">> = {
  kind: "group.create",
  step: (live, change) => ({
    call: { method: "POST", path: `/organizations/${live.id}/groups` },
    creates: true,
    async find(freshness) {
      const group = await live.groupNamed(change.name, freshness);
      return group.ok ? ok(group.value !== null) : group;
    },
    send() {
      live.changed("groups");
      return live.api.createGroup(live.id, { name: change.name, collections: [], users: [] });
    },
  }),
};
