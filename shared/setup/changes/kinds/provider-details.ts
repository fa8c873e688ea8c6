import type { BillingAddress, ProviderDetails } from "../../value/provider-setup.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky, routine } from "../risks.ts";

/** Name, business name and billing e-mail of the provider: one route writes all three (provider-api.md §4.2). */
export interface ProviderDetailsChange extends ChangeBase {
  readonly kind: "provider.details";
  readonly from: ProviderDetails;
  readonly to: ProviderDetails;
}
export const changeProviderDetails = (from: ProviderDetails, to: ProviderDetails): ProviderDetailsChange => ({
  id: changeId("provider.details", to.name, to.businessName ?? "", to.billingEmail ?? ""),
  needs: [],
  kind: "provider.details",
  from,
  to,
});
export const providerDetails: ChangeKindDefinition<ProviderDetailsChange> = {
  kind: "provider.details",
  section: "client",
  subject: "provider",
  describe: ({ from, to }) => ({
    glyph: "edit",
    people: [],
    ...(from.billingEmail !== to.billingEmail && from.billingEmail !== null
      ? risky("billing-moves", { from: from.billingEmail })
      : from.name === to.name
        ? routine
        : risky("provider-renamed")),
    sentence:
      from.name === to.name
        ? from.billingEmail === to.billingEmail
          ? say("provider-details.business", { to: to.businessName ?? "" })
          : say("provider-details.billing", { to: to.billingEmail ?? "" }, ["to"])
        : say("provider-details.sentence", { from: from.name, to: to.name }, ["from", "to"]),
  }),
  differences: ({ from, to }) =>
    [
      row(differs("name"), text(from.name), text(to.name)),
      row(differs("businessName"), text(from.businessName), text(to.businessName)),
      row(differs("billing"), text(from.billingEmail), text(to.billingEmail)),
    ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
  inverse: ({ from, to }) =>
    (from.billingEmail ?? "") === "" ? noInverse("no-address-before") : { change: changeProviderDetails(to, from) },
};

/** Where invoices are made out to, and the tax id. */
export interface ProviderAddressChange extends ChangeBase {
  readonly kind: "provider.address";
  readonly from: BillingAddress | null;
  readonly to: BillingAddress;
}
export const changeProviderAddress = (from: BillingAddress | null, to: BillingAddress): ProviderAddressChange => ({
  id: changeId("provider.address", JSON.stringify(to)),
  needs: [],
  kind: "provider.address",
  from,
  to,
});
const addressParts = ["country", "postalCode", "line1", "line2", "city", "state"] as const;
const taxIdOf = (address: BillingAddress | null): string => (address?.taxId == null ? "" : `${address.taxId.code} ${address.taxId.value}`);
export const providerAddress: ChangeKindDefinition<ProviderAddressChange> = {
  kind: "provider.address",
  section: "client",
  subject: "provider",
  describe: ({ from, to }) => ({
    glyph: "edit",
    people: [],
    ...risky(taxIdOf(from) === taxIdOf(to) ? "invoices-change" : "tax-id-changes"),
    sentence: say(
      "provider-address.sentence",
      {
        where: [to.line1, `${to.postalCode} ${to.city ?? ""}`.trim(), to.country].filter((part) => part !== null && part !== "").join(", "),
      },
      ["where"],
    ),
  }),
  differences: ({ from, to }) =>
    [
      ...addressParts.map((part) => row(differs(`address.${part}`), text(from?.[part] ?? null), text(to[part]))),
      row(differs("address.taxId"), text(taxIdOf(from)), text(taxIdOf(to))),
    ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
  inverse: ({ from, to }) => (from === null ? noInverse("no-address-before") : { change: changeProviderAddress(to, from) }),
};

/** The provider itself is deleted: its clients stay, and nobody of the provider reaches them any more (provider-api.md §4.2). */
export interface ProviderDelete extends ChangeBase {
  readonly kind: "provider.delete";
  readonly provider: string;
  readonly clients: number;
}
export const deleteProvider = (provider: string, clients: number): ProviderDelete => ({
  id: changeId("provider.delete", provider),
  needs: [],
  kind: "provider.delete",
  provider,
  clients,
});
/** The same by the link of a mail, whose token main holds. */
export interface ProviderDeleteByMail extends Omit<ProviderDelete, "kind"> {
  readonly kind: "provider.delete-by-mail";
}
export const deleteProviderByMail = (provider: string, clients: number): ProviderDeleteByMail => ({
  ...deleteProvider(provider, clients),
  id: changeId("provider.delete-by-mail", provider),
  kind: "provider.delete-by-mail",
});
const ended = {
  section: "client",
  subject: "provider",
  asksOwnSecret: true,
  typed: (change: Omit<ProviderDelete, "kind">) => change.provider,
  differences: (change: Omit<ProviderDelete, "kind">) => [
    row(differs("clientsReached"), differs("clientCount", {}, change.clients), differs("clientCount", {}, 0)),
  ],
  inverse: () => noInverse("provider-deleted"),
} as const;
const endOf = ({ clients }: Omit<ProviderDelete, "kind">) => ({
  glyph: "remove" as const,
  people: [],
  ...risky("provider-deleted", {}, clients),
});
export const providerDelete: ChangeKindDefinition<ProviderDelete> = {
  ...ended,
  kind: "provider.delete",
  describe: (change) => ({
    ...endOf(change),
    sentence: say("provider-delete.sentence", { provider: change.provider }, ["provider"]),
  }),
};
export const providerDeleteByMail: ChangeKindDefinition<ProviderDeleteByMail> = {
  ...ended,
  kind: "provider.delete-by-mail",
  describe: (change) => ({
    ...endOf(change),
    sentence: say("provider-delete-by-mail.sentence", { provider: change.provider }, ["provider"]),
  }),
};
