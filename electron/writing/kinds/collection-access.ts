import type { AccessSelection } from "#shared/api/common";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { CollectionId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { accessLevelOf, wireAccessOf } from "#shared/setup/value/access-level";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { Freshness } from "../live-client.ts";

/** Access of groups and people to one collection; everybody else's access is sent back as it is. */
export const collectionAccess: ActingKind<ChangeOf<"collection.access">> = {
  kind: "collection.access",
  touches: ["groups", "members"],
  step(live, change) {
    const people = change.people ?? [];
    const idNow = async (freshness: Freshness): Promise<ApiResult<CollectionId | null>> => {
      if (change.collection !== null) return ok(change.collection);
      const found = await live.collectionAt(change.path, freshness);
      return found.ok ? ok(found.value?.id ?? null) : found;
    };
    /** Whether everybody who is named stands at the level of one side of the change. Null: the collection is not there. */
    const stands = async (freshness: Freshness, side: "from" | "to"): Promise<ApiResult<boolean | null>> => {
      const [id, ids] = [await idNow(freshness), await live.groupIds(change.set.map((entry) => entry.group))];
      if (!id.ok) return id;
      if (!ids.ok) return ids;
      if (id.value === null) return ok(null);
      const row = await live.api.collection(live.id, id.value);
      if (!row.ok) return row;
      const { groups, users } = row.value;
      return ok(
        change.set.every((entry) => levelIn(groups, ids.value.get(entry.group)) === entry[side]) &&
          people.every((entry) => levelIn(users, entry.member) === entry[side]),
      );
    };
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/collections/{collection}` },
      async find(freshness) {
        const found = await stands(freshness, "to");
        return found.ok ? ok(found.value === true) : found;
      },
      async isAsReviewed() {
        const found = await stands("fresh", "from");
        return found.ok ? ok(found.value === true) : found;
      },
      async send() {
        const [id, ids] = [await idNow("recent"), await live.groupIds(change.set.map((entry) => entry.group))];
        if (!id.ok) return id;
        if (!ids.ok) return ids;
        if (id.value === null) return notSent(appError("apply.changed-meanwhile", { name: change.path }));
        const row = await live.api.collection(live.id, id.value);
        if (!row.ok) return err({ ...row.error, outcome: "not-sent" });
        const touched = new Set<string>([...ids.value.values(), ...people.map((entry) => entry.member)]);
        live.changed("collections", "groups", "members");
        return live.api.updateCollection(live.id, id.value, {
          ...row.value,
          groups: [
            ...row.value.groups.filter((entry) => !touched.has(entry.id)),
            ...change.set.flatMap((entry) =>
              entry.to === null ? [] : [{ id: ids.value.get(entry.group) ?? "", ...wireAccessOf(entry.to) }],
            ),
          ],
          users: [
            ...row.value.users.filter((entry) => !touched.has(entry.id)),
            ...people.flatMap((entry) => (entry.to === null ? [] : [{ id: entry.member, ...wireAccessOf(entry.to) }])),
          ],
        });
      },
    };
  },
};

function levelIn(groups: readonly AccessSelection[], id: string | undefined): AccessLevel | null {
  const selection = groups.find((entry) => entry.id === id);
  return selection === undefined ? null : accessLevelOf(selection);
}
