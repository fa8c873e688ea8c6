import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Writes the external id; name and access are sent back as they are now. */
export const collectionExternalId: ActingKind<ChangeOf<"collection.external-id">> = {
  kind: "collection.external-id",
  touches: ["collections"],
  step: (live, change) => ({
    call: { method: "PUT", path: `/organizations/${live.id}/collections/{collection}` },
    async find(freshness) {
      const found = await live.collectionOf(change.collection, freshness);
      return found.ok ? ok(found.value !== null && (found.value.row.externalId ?? null) === change.to) : found;
    },
    async isAsReviewed() {
      const found = await live.collectionOf(change.collection, "fresh");
      return found.ok ? ok(found.value !== null && (found.value.row.externalId ?? null) === change.from) : found;
    },
    async send() {
      const row = await live.api.collection(live.id, change.collection);
      if (!row.ok) return err({ ...row.error, outcome: "not-sent" });
      live.changed("collections");
      return live.api.updateCollection(live.id, change.collection, { ...row.value, externalId: change.to });
    },
  }),
};
