import { notSent } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import { asId, type MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { wireAccessOf } from "#shared/setup/value/access-level";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** A group's name is plain and unique here, so it is its own marker. */
export const groupCreate: ActingKind<ChangeOf<"group.create">> = {
  kind: "group.create",
  touches: ["groups", "members"],
  step: (live, change) => ({
    call: { method: "POST", path: `/organizations/${live.id}/groups` },
    creates: true,
    uniqueName: change.name,
    async find(freshness) {
      const group = await live.groupNamed(change.name, freshness);
      return group.ok ? ok(group.value !== null) : group;
    },
    async send() {
      const { members = [], reaches = [] } = change;
      const present = members.length === 0 ? ok([]) : await live.members("fresh");
      if (!present.ok) return present;
      // The server passes over members whom it does not know: the group would be made without them.
      const users = present.value.filter(({ email }) => members.includes((email ?? "").toLowerCase())).map(({ id }) => asId<MemberId>(id));
      if (users.length < members.length) return notSent(appError("apply.changed-meanwhile", { name: change.name }));
      live.changed("groups", "members");
      return live.api.createGroup(live.id, {
        name: change.name,
        collections: reaches.map(({ collection, level }) => ({ id: collection, ...wireAccessOf(level) })),
        users,
      });
    },
  }),
};
