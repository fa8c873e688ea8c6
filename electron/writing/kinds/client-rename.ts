import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { answers, rowOf, writeRow } from "./client-row.ts";

export const clientRename: ActingKind<ChangeOf<"client.rename">> = {
  kind: "client.rename",
  touches: [],
  step: (live, change) => ({
    call: { method: "PUT", path: "/providers/{provider}/clients/{client}" },
    find: () => answers(rowOf(live), (row) => row.name === change.to),
    isAsReviewed: () => answers(rowOf(live), (row) => row.name === change.from),
    async send() {
      const row = await rowOf(live);
      return row.ok ? writeRow(live, row.value, change.to, row.value.seats) : row;
    },
  }),
};
