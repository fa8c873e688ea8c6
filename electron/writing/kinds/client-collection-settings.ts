import type { ChangeOf } from "#shared/setup/changes/change";
import type { CollectionSettings } from "#shared/setup/value/client-setup";
import type { ActingKind } from "../acting-kind.ts";
import { answers } from "./client-row.ts";

export const clientCollectionSettings: ActingKind<ChangeOf<"client.collection-settings">> = {
  kind: "client.collection-settings",
  touches: [],
  step(live, change) {
    const are = (settings: CollectionSettings) =>
      answers(live.api.organization(live.id), (row) =>
        (Object.keys(settings) as (keyof CollectionSettings)[]).every((name) => (row[name] ?? false) === settings[name]),
      );
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/collection-management` },
      find: () => are(change.to),
      isAsReviewed: () => are(change.from),
      send: () => live.api.updateCollectionSettings(live.id, change.to),
    };
  },
};
