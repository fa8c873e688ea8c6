import { notSent } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import { mapResult } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

export const clientPurge: ActingKind<ChangeOf<"client.purge">> = {
  kind: "client.purge",
  step(live, _change, context) {
    return {
      call: { method: "POST", path: "/ciphers/purge" },
      find: async () => mapResult(await live.api.items(live.id), (items) => items.length === 0),
      async send() {
        const secret = context.ownSecret();
        if (!secret.ok) return notSent(secret.error);
        return live.api.purge(live.id, secret.value);
      },
    };
  },
};
