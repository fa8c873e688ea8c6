import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { answers } from "./client-row.ts";

export const clientBillingEmail: ActingKind<ChangeOf<"client.billing-email">> = {
  kind: "client.billing-email",
  touches: ["details"],
  step(live, change) {
    const is = (address: string | null) =>
      answers(
        live.api.organization(live.id),
        (row) => (row.billingEmail ?? "").trim().toLowerCase() === (address ?? "").trim().toLowerCase(),
      );
    return {
      call: { method: "PUT", path: `/organizations/${live.id}` },
      find: () => is(change.to),
      isAsReviewed: () => is(change.from),
      send: () => live.api.updateOrganization(live.id, { billingEmail: change.to }),
    };
  },
};
