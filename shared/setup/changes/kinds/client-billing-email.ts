import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky, routine } from "../risks.ts";

/** Where invoices and notices go. Addresses in lower case. */
export interface ClientBillingEmail extends ChangeBase {
  readonly kind: "client.billing-email";
  readonly from: string | null;
  readonly to: string;
}

export const changeBillingEmail = (from: string | null, to: string, needs: readonly ChangeId[] = []): ClientBillingEmail => ({
  id: changeId("client.billing-email", to),
  needs,
  kind: "client.billing-email",
  from,
  to,
});

export const clientBillingEmail: ChangeKindDefinition<ClientBillingEmail> = {
  kind: "client.billing-email",
  section: "client",
  right: "admin",
  describe: (change) => ({
    glyph: "edit",
    people: [],
    ...(change.from === null ? routine : risky("billing-moves", { from: change.from })),
    sentence: say("client-billing-email.sentence", { to: change.to }, ["to"]),
  }),
  differences: (change) => [row(differs("billing"), text(change.from), text(change.to))],
  inverse: (change) =>
    (change.from ?? "") === ""
      ? noInverse("no-address-before")
      : { change: changeBillingEmail(change.to, (change.from ?? "").trim().toLowerCase()) },
};
