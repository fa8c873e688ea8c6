import { notSent } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { answers, rowOf } from "./client-row.ts";

/** Nothing of it is made: the same file may arrive twice. What shows that it was taken is the end that the server tells, and the seats. */
export const clientLicence: ActingKind<ChangeOf<"client.licence">> = {
  kind: "client.licence",
  touches: ["details"],
  step: (live, change, context) => ({
    call: { method: "POST", path: `/organizations/licenses/self-hosted/${live.id}` },
    async find() {
      const ends = await answers(
        live.api.subscription(live.id),
        ({ expiration }) => Date.parse(expiration ?? "") === Date.parse(change.expires),
      );
      return !ends.ok || !ends.value ? ends : answers(rowOf(live), ({ seats }) => change.seats === null || seats === change.seats);
    },
    isAsReviewed: () => answers(rowOf(live), ({ seats }) => seats === change.from),
    async send() {
      const licence = await context.secrets.licence(change.licence);
      if (!licence.ok) return notSent(licence.error);
      return live.api.applyLicence(live.id, licence.value);
    },
  }),
};
