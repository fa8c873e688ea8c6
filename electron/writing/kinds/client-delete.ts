import { notSent } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import { mapResult, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import { askedFor, isListedNoMore } from "./client-row.ts";

export const clientDelete: ActingKind<ChangeOf<"client.delete">> = {
  kind: "client.delete",
  touches: [],
  step(live, change, context) {
    const named = async (name: string) =>
      mapResult(await live.api.clients(), (rows) => rows.some((row) => row.clientId === live.id && row.name === name));
    return {
      call: { method: "DELETE", path: `/organizations/${live.id}` },
      find: (_freshness, marks) => isListedNoMore(live, marks),
      isAsReviewed: () => named(change.client),
      prepare: () => Promise.resolve(ok({ marks: [askedFor] })),
      async send() {
        const secret = context.ownSecret();
        if (!secret.ok) return notSent(secret.error);
        return live.api.deleteClient(live.id, secret.value);
      },
    };
  },
};
