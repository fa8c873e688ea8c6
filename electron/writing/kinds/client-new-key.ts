import { notSent } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import { mapResult, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Recognised by the date that the server tells of a key: another one than before it was sent. The key itself is told by the answer alone. */
export const clientNewKey: ActingKind<ChangeOf<"client.new-key">> = {
  kind: "client.new-key",
  touches: [],
  step(live, change, context) {
    return {
      call: { method: "POST", path: `/organizations/${live.id}/rotate-api-key` },
      creates: true,
      async find(_freshness, marks) {
        if (marks.size === 0) return ok(false);
        return mapResult(await live.api.apiKeyDate(live.id, change.type), (date) => !marks.has(markOf(date)));
      },
      async prepare() {
        const secret = context.ownSecret();
        if (!secret.ok) return secret;
        return mapResult(await live.api.apiKeyDate(live.id, change.type), (date) => ({ marks: [markOf(date)] }));
      },
      async send() {
        const secret = context.ownSecret();
        if (!secret.ok) return notSent(secret.error);
        const answer = await live.api.newApiKey(live.id, change.type, secret.value);
        if (answer.ok) context.reveal(change.id, answer.value);
        return answer;
      },
    };
  },
};
const markOf = (date: string | null): string => `key of ${date ?? "never"}`;
