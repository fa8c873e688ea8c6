import { markOf } from "#electron/crypto/index";
import type { ApiResult } from "#electron/provider-api/api-request";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { wireAccessOf } from "#shared/setup/value/access-level";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";

export const collectionCreate: ActingKind<ChangeOf<"collection.create">> = {
  kind: "collection.create",
  touches: ["collections", "groups", "members"],
  step(live, change, { ownerEmail }) {
    // Encrypted once: what the server then holds is recognised by this very text.
    const name = live.key.encryptText(change.path);
    return {
      call: { method: "POST", path: `/organizations/${live.id}/collections` },
      creates: true,
      uniqueName: change.path,
      async find(freshness, marks) {
        const collection = await live.collectionAt(change.path, freshness, marks);
        return collection.ok ? ok(collection.value !== null) : collection;
      },
      prepare: () => Promise.resolve(ok({ marks: [markOf(name)] })),
      async send() {
        const ids = await live.groupIds(change.access.map((entry) => entry.group));
        if (!ids.ok) return ids;
        const owner = change.ownerManages ? await ownerOf(live, ownerEmail) : ok(null);
        if (!owner.ok) return owner;
        live.changed("collections", "groups");
        return live.api.createCollection(live.id, {
          name,
          externalId: null,
          groups: change.access.map((entry) => ({ id: ids.value.get(entry.group) ?? "", ...wireAccessOf(entry.level) })),
          users: [
            ...(change.people ?? []).map(({ member, level }) => ({ id: member, ...wireAccessOf(level) })),
            ...(owner.value === null || (change.people ?? []).some(({ member }) => member === owner.value)
              ? []
              : [{ id: owner.value, ...wireAccessOf("manage") }]),
          ],
        });
      },
    };
  },
};

/** The membership that becomes manager where no group does: the named owner, else the owner who is furthest in. */
async function ownerOf(live: LiveClient, email: string | null): Promise<ApiResult<MemberId | null>> {
  const members = await live.members("recent");
  if (!members.ok) return members;
  const owners = members.value.filter((member) => member.type === MemberRole.owner && member.status !== MemberStatus.revoked);
  const owner =
    owners.find((member) => member.email?.toLowerCase() === email) ?? [...owners].sort((left, right) => right.status - left.status)[0];
  return owner === undefined ? ok(null) : ok(asId<MemberId>(owner.id));
}
