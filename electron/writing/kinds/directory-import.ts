import type { ApiResult } from "#electron/provider-api/api-request";
import { notSent } from "#electron/provider-api/api-request";
import type { GroupDetails } from "#shared/api/groups";
import type { Member } from "#shared/api/members";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/**
 * Sends people and groups by the public API with the organization's own key. It answers nothing: what became of it is seen in the lists
 * (directories.md §2.2). Sent a second time it changes nothing more, since ids that are known are not invited again.
 */
export const directoryImport: ActingKind<ChangeOf<"directory.import">> = {
  kind: "directory.import",
  touches: ["members", "groups"],
  step(live, change, { secrets }) {
    const { people, groups } = change;
    const lists = async (freshness: "recent" | "fresh"): Promise<ApiResult<readonly [readonly Member[], readonly GroupDetails[]]>> => {
      const members = await live.members(freshness);
      if (!members.ok) return members;
      const listed = groups.length === 0 ? ok([]) : await live.groups(freshness);
      return listed.ok ? ok([members.value, listed.value]) : listed;
    };
    return {
      call: { method: "POST", path: "/public/organization/import" },
      async find(freshness) {
        const now = await lists(freshness);
        if (!now.ok) return now;
        const [members, listed] = now.value;
        const known = new Set(members.map((member) => member.externalId));
        return ok(
          people.every(({ externalId }) => known.has(externalId)) &&
            groups.every((group) => {
              const there = listed.find((each) => each.externalId === group.externalId);
              const wanted = new Set(group.members);
              return (
                there?.name === group.name &&
                members.every((member) => (member.groups ?? []).includes(there.id) === wanted.has(member.externalId ?? ""))
              );
            }),
        );
      },
      /** Nobody came into a group since the review who would leave it unnamed. */
      async isAsReviewed() {
        const now = await lists("fresh");
        if (!now.ok) return now;
        const [members, listed] = now.value;
        return ok(
          groups.every((group) => {
            const there = listed.find((each) => each.externalId === group.externalId);
            if (there === undefined) return group.from === null;
            const [wanted, leaving] = [new Set(group.members), new Set(group.leaving)];
            // Who gets the id by this very call is wanted by the address until then.
            const linked = new Set(people.filter(({ externalId }) => wanted.has(externalId)).map(({ email }) => email.toLowerCase()));
            return members.every(
              (member) =>
                !(member.groups ?? []).includes(there.id) ||
                wanted.has(member.externalId ?? "") ||
                linked.has((member.email ?? "").toLowerCase()) ||
                leaving.has((member.email ?? "").toLowerCase()),
            );
          }),
        );
      },
      async send() {
        const key = await secrets.organizationKey(live.id);
        if (!key.ok) return notSent(key.error);
        live.changed("members", "groups");
        const sent = await live.api.importDirectory(live.id, key.value, {
          members: people.map(({ email, externalId }) => ({ email, externalId, deleted: false })),
          groups: groups.map(({ name, externalId, members }) => ({ name, externalId, memberExternalIds: members })),
          // Who goes is named by changes of their own: nobody is removed for being absent here.
          overwriteExisting: false,
          largeImport: false,
          inviteUsersAfterProvisioning: change.invites === "at-once",
        });
        return sent.ok || sent.error.status !== 401 ? sent : notSent(appError("directory.key-refused"));
      },
    };
  },
};
