import { notSent } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Writes another name; external id and access are sent back as they are now. */
export const collectionRename: ActingKind<ChangeOf<"collection.rename">> = {
  kind: "collection.rename",
  touches: ["collections"],
  step: (live, change) => ({
    call: { method: "PUT", path: `/organizations/${live.id}/collections/{collection}` },
    async find(freshness) {
      const found = await live.collectionOf(change.collection, freshness);
      return found.ok ? ok(found.value?.path === change.to) : found;
    },
    async isAsReviewed() {
      const found = await live.collectionOf(change.collection, "fresh");
      return found.ok ? ok(found.value?.path === change.from) : found;
    },
    async send() {
      const row = await live.api.collection(live.id, change.collection);
      if (!row.ok) return err({ ...row.error, outcome: "not-sent" });
      const present = live.key.decryptText(row.value.name, "collection.name");
      if (!present.ok) return notSent(appError("apply.changed-meanwhile", { name: change.from }));
      live.changed("collections");
      return live.api.updateCollection(live.id, change.collection, { ...row.value, name: live.key.encryptText(change.to) });
    },
  }),
};
