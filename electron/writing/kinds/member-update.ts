import type { AccessSelection } from "#shared/api/common";
import type { Member } from "#shared/api/members";
import { appError } from "#shared/errors/app-error";
import { MemberRole } from "#shared/model/enums";
import { rightsOnTheWire } from "#shared/model/member-rights";
import { accessLevelOf } from "#shared/setup/value/access-level";
import type { ChangeOf } from "#shared/setup/changes/change";
import { tidyRights, type MemberAccess } from "#shared/setup/changes/kinds/member-access";
import { ok } from "#shared/util/result";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ActingKind } from "../acting-kind.ts";
import type { Freshness, LiveClient } from "../live-client.ts";
import { selectionsOf } from "./member-access.ts";

/** Role, groups, rights, own access and flags of a member; what the change does not name is sent back as it is. */
export const memberUpdate: ActingKind<ChangeOf<"member.update">> = {
  kind: "member.update",
  touches: ["members"],
  step(live, change) {
    const is = async (wanted: MemberAccess, freshness: Freshness): Promise<ApiResult<boolean>> => {
      const [members, ids] = [await live.members(freshness), await live.groupIds(wanted.groups)];
      if (!members.ok) return members;
      if (!ids.ok) return ids;
      const member = members.value.find((each) => each.id === change.member);
      if (member === undefined || member.type !== wanted.role || !sameSet(member.groups ?? [], [...ids.value.values()])) return ok(false);
      const { rights, secretsManager, privilegedAccess } = wanted;
      if (rights !== undefined && wanted.role === MemberRole.custom && !sameSet(rightsOf(member), rights)) return ok(false);
      if (secretsManager !== undefined && member.accessSecretsManager !== secretsManager) return ok(false);
      if (privilegedAccess !== undefined && member.accessPam !== privilegedAccess) return ok(false);
      return wanted.collections === undefined ? ok(true) : hasAccess(live, member, wanted.collections, freshness);
    };
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/users/${change.member}` },
      find: (freshness) => is(change.to, freshness),
      isAsReviewed: () => is(change.from, "recent"),
      async send() {
        const { to } = change;
        const [members, ids] = [await live.members("fresh"), await live.groupIds(to.groups)];
        if (!members.ok) return members;
        if (!ids.ok) return ids;
        const member = members.value.find((each) => each.id === change.member);
        if (member === undefined) return notSent(appError("member.unknown"));
        const collections = to.collections === undefined ? ok(member.collections) : await selectionsOf(live, to.collections);
        if (!collections.ok) return collections;
        live.changed("members", "groups");
        return live.api.updateMember(live.id, change.member, {
          type: to.role,
          accessSecretsManager: to.secretsManager ?? member.accessSecretsManager,
          accessPam: to.privilegedAccess ?? member.accessPam,
          // Rights go with a custom role and with nothing else.
          permissions:
            to.role !== MemberRole.custom ? null : to.rights === undefined ? (member.permissions ?? {}) : rightsOnTheWire(to.rights),
          collections: collections.value,
          groups: [...ids.value.values()],
        });
      },
    };
  },
};

const rightsOf = ({ permissions }: Member): readonly string[] =>
  tidyRights(Object.entries(permissions ?? {}).flatMap(([name, on]) => (on === true ? [name] : [])));

/** Whether a member's own access to shared collections is what was wanted; "My items" does not count. */
async function hasAccess(
  live: LiveClient,
  member: Member,
  access: NonNullable<MemberAccess["collections"]>,
  freshness: Freshness,
): Promise<ApiResult<boolean>> {
  const [wanted, rows] = [await selectionsOf(live, access), await live.collections(freshness)];
  if (!wanted.ok) return wanted;
  if (!rows.ok) return rows;
  const shared = new Set(rows.value.filter(({ row }) => row.type !== 1).map(({ id }) => String(id)));
  const accessTexts = (list: readonly AccessSelection[]): readonly string[] => list.map((entry) => `${entry.id} ${accessLevelOf(entry)}`);
  return ok(sameSet(accessTexts(member.collections.filter(({ id }) => shared.has(id))), accessTexts(wanted.value)));
}

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each) => right.includes(each));
