import type { ChangeOf } from "#shared/setup/changes/change";
import type { ActingKind } from "../acting-kind.ts";
import { answers, rowOf, writeRow } from "./client-row.ts";

export const clientSeats: ActingKind<ChangeOf<"client.seats">> = {
  kind: "client.seats",
  touches: [],
  step: (live, change) => ({
    call: { method: "PUT", path: "/providers/{provider}/clients/{client}" },
    find: () => answers(rowOf(live), (row) => row.seats === change.to),
    isAsReviewed: () => answers(rowOf(live), (row) => row.seats === change.from),
    async send() {
      const row = await rowOf(live);
      return row.ok ? writeRow(live, row.value, row.value.name, change.to) : row;
    },
  }),
};
