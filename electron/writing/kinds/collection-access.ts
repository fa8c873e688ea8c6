import type { AccessSelection } from "#shared/api/common";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { CollectionId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { accessLevelOf, wireAccessOf } from "#shared/setup/value/access-level";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { Freshness } from "../live-client.ts";

/** The groups' access to one collection; other groups' access and people's own access are sent back as they are. */
export const collectionAccess: ActingKind<ChangeOf<"collection.access">> = {
  kind: "collection.access",
  step(live, change) {
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
  },
};

function levelIn(groups: readonly AccessSelection[], id: string | undefined): AccessLevel | null {
  const selection = groups.find((entry) => entry.id === id);
  return selection === undefined ? null : accessLevelOf(selection);
}
