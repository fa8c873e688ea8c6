import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Deletes a collection that still has its name, and no more items than were shown to be lost from it. */
export const collectionDelete: ActingKind<ChangeOf<"collection.delete">> = {
  kind: "collection.delete",
  touches: ["collections", "items"],
  step: (live, change) => ({
    call: { method: "DELETE", path: `/organizations/${live.id}/collections/${change.collection}` },
    async find(freshness) {
      const found = await live.collectionOf(change.collection, freshness);
      return found.ok ? ok(found.value === null) : found;
    },
    async isAsReviewed() {
      const [found, items] = [await live.collectionOf(change.collection, "fresh"), await live.api.items(live.id)];
      if (!found.ok) return found;
      if (!items.ok) return items;
      const inside = items.value.filter((item) => !item.deletedDate && item.collectionIds.includes(change.collection)).length;
      // What was left by a removed member has no name that opens.
      return ok((found.value?.path ?? change.path) === change.path && inside <= change.items);
    },
    send() {
      live.changed("collections", "groups", "members");
      return live.api.removeCollection(live.id, change.collection);
    },
  }),
};
