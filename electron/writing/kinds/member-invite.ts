import { MemberRole } from "#shared/model/enums";
import { rightsOnTheWire } from "#shared/model/member-rights";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import { selectionsOf } from "./member-access.ts";

/**
 * Invites people. An address that is known already is never sent again: a second invitation may make a second row
 * (organization-api.md §2.4), so after a lost answer only those are invited who are not there.
 */
export const memberInvite: ActingKind<ChangeOf<"member.invite">> = {
  kind: "member.invite",
  touches: ["members"],
  step: (live, change) => ({
    call: { method: "POST", path: `/organizations/${live.id}/users/invite` },
    creates: true,
    async find(freshness) {
      const members = await live.members(freshness);
      if (!members.ok) return members;
      const known = new Set(members.value.map((member) => member.email?.toLowerCase()));
      return ok(change.people.every((person) => known.has(person.email)));
    },
    async send() {
      const [members, ids] = [await live.members("recent"), await live.groupIds(change.groups)];
      if (!members.ok) return members;
      if (!ids.ok) return ids;
      const collections = await selectionsOf(live, change.collections ?? []);
      if (!collections.ok) return collections;
      const known = new Set(members.value.map((member) => member.email?.toLowerCase()));
      const emails = change.people.map((person) => person.email).filter((email) => !known.has(email));
      live.changed("members");
      return live.api.invite(live.id, {
        emails,
        type: change.role,
        groups: [...ids.value.values()],
        collections: collections.value,
        accessSecretsManager: change.secretsManager ?? false,
        permissions: change.role === MemberRole.custom ? rightsOnTheWire(change.rights ?? []) : null,
      });
    },
  }),
};
