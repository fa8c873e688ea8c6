import type { AccessSelection } from "#shared/api/common";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import { asId, type CollectionId, type GroupId, type MemberId } from "#shared/model/ids";
import { accessLevelOf, wireAccessOf } from "#shared/setup/value/access-level";
import type { Change } from "#shared/setup/changes/change";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";
import { markOf, type Freshness, type LiveClient } from "../live-client.ts";
import type { Step } from "../step.ts";

type Of<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** A group's name is plain and unique here, so it is its own marker. */
export const createGroupStep = (live: LiveClient, change: Of<"group.create">): Step => ({
  call: { method: "POST", path: `/organizations/${live.id}/groups` },
  async find(freshness) {
    const group = await live.groupNamed(change.name, freshness);
    return group.ok ? ok(group.value !== null) : group;
  },
  async send() {
    live.changed("groups");
    return live.api.createGroup(live.id, { name: change.name, collections: [], users: [] });
  },
});

export function createCollectionStep(live: LiveClient, change: Of<"collection.create">, ownerEmail: string | null): Step {
  // Encrypted once: what the server then holds is recognised by this very text.
  const name = live.key.encryptText(change.path);
  return {
    call: { method: "POST", path: `/organizations/${live.id}/collections` },
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
        users: owner.value === null ? [] : [{ id: owner.value, ...wireAccessOf("manage") }],
      });
    },
  };
}

/** The membership that becomes manager where no group does: the named owner, else the owner who is furthest in. */
async function ownerOf(live: LiveClient, email: string | null): Promise<ApiResult<MemberId | null>> {
  const members = await live.members("recent");
  if (!members.ok) return members;
  const owners = members.value.filter((member) => member.type === MemberRole.owner && member.status !== MemberStatus.revoked);
  const owner =
    owners.find((member) => member.email?.toLowerCase() === email) ?? [...owners].sort((left, right) => right.status - left.status)[0];
  return owner === undefined ? ok(null) : ok(asId<MemberId>(owner.id));
}

/** The groups' access to one collection; other groups' access and people's own access are sent back as they are. */
export function collectionAccessStep(live: LiveClient, change: Of<"collection.access">): Step {
  const idNow = async (freshness: Freshness): Promise<ApiResult<CollectionId | null>> => {
    if (change.collection !== null) return ok(change.collection);
    const found = await live.collectionAt(change.path, freshness);
    return found.ok ? ok(found.value?.id ?? null) : found;
  };
  return {
    call: { method: "PUT", path: `/organizations/${live.id}/collections/{collection}` },
    async find(freshness) {
      const [id, ids] = [await idNow(freshness), await live.groupIds(change.set.map((entry) => entry.group))];
      if (!id.ok) return id;
      if (!ids.ok) return ids;
      if (id.value === null) return ok(false);
      const row = await live.api.collection(live.id, id.value);
      if (!row.ok) return row;
      return ok(change.set.every((entry) => levelIn(row.value.groups, ids.value.get(entry.group)) === entry.to));
    },
    async send() {
      const [id, ids] = [await idNow("recent"), await live.groupIds(change.set.map((entry) => entry.group))];
      if (!id.ok) return id;
      if (!ids.ok) return ids;
      if (id.value === null)
        return err({ ...appError("apply.changed-meanwhile", { name: change.path }), outcome: "not-sent", status: null });
      const row = await live.api.collection(live.id, id.value);
      if (!row.ok) return err({ ...row.error, outcome: "not-sent" });
      const touched = new Set<string>(ids.value.values());
      live.changed("collections", "groups");
      return live.api.updateCollection(live.id, id.value, {
        ...row.value,
        groups: [
          ...row.value.groups.filter((entry) => !touched.has(entry.id)),
          ...change.set.flatMap((entry) =>
            entry.to === null ? [] : [{ id: ids.value.get(entry.group) ?? "", ...wireAccessOf(entry.to) }],
          ),
        ],
      });
    },
  };
}

function levelIn(groups: readonly AccessSelection[], id: string | undefined): AccessLevel | null {
  const selection = groups.find((entry) => entry.id === id);
  return selection === undefined ? null : accessLevelOf(selection);
}

/** Adds people to a group; the group's name, collections and other members are sent back as they are now. */
export const groupMembersStep = (live: LiveClient, change: Of<"group.members">): Step => ({
  call: { method: "PUT", path: `/organizations/${live.id}/groups/{group}` },
  async find(freshness) {
    const [group, members] = [await live.groupNamed(change.name, freshness), await live.members(freshness)];
    if (!group.ok) return group;
    if (!members.ok) return members;
    const { value } = group;
    return ok(
      value !== null &&
        change.add.every((email) =>
          members.value.some((member) => member.email?.toLowerCase() === email && (member.groups ?? []).includes(value.id)),
        ),
    );
  },
  async send() {
    const [group, members] = [await live.groupNamed(change.name, "fresh"), await live.members("fresh")];
    if (!group.ok) return group;
    if (!members.ok) return members;
    const { value } = group;
    if (value === null) return err({ ...appError("apply.changed-meanwhile", { name: change.name }), outcome: "not-sent", status: null });
    const users = members.value
      .filter((member) => (member.groups ?? []).includes(value.id) || change.add.includes(member.email?.toLowerCase() ?? ""))
      .map((member) => asId<MemberId>(member.id));
    live.changed("members", "groups");
    return live.api.updateGroup(live.id, asId<GroupId>(value.id), { name: value.name, collections: value.collections, users });
  },
});
