import type { BillingAddress, ProviderDetails } from "../../value/provider-setup.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** Begins a provider that somebody was invited to set up: details, address, and its key, which is made here (provider-api.md §4.2). */
export interface ProviderSetUp extends ChangeBase {
  readonly kind: "provider.set-up";
  readonly details: ProviderDetails;
  readonly address: BillingAddress;
}
export const setUpProvider = (details: ProviderDetails, address: BillingAddress): ProviderSetUp => ({
  id: changeId("provider.set-up", details.name),
  needs: [],
  kind: "provider.set-up",
  details,
  address,
});
export const providerSetUp: ChangeKindDefinition<ProviderSetUp> = {
  kind: "provider.set-up",
  section: "client",
  subject: "provider",
  describe: ({ details }) => ({
    glyph: "key",
    people: [],
    ...risky("provider-started"),
    sentence: say("provider-set-up.sentence", { provider: details.name }, ["provider"]),
  }),
  differences: ({ details, address }) => [
    row(differs("name"), null, text(details.name)),
    row(differs("billing"), null, text(details.billingEmail)),
    row(differs("address.country"), null, text(address.country)),
    row(differs("key"), null, differs("keyNew")),
  ],
  inverse: () => noInverse("provider-started"),
};

/** An organization becomes a provider of its own, whose first client it is (provider-api.md §4.8). */
export interface ProviderBusinessUnit extends ChangeBase {
  readonly kind: "provider.business-unit";
  readonly organization: string;
}
export const becomeBusinessUnit = (organization: string): ProviderBusinessUnit => ({
  id: changeId("provider.business-unit", organization),
  needs: [],
  kind: "provider.business-unit",
  organization,
});
export const providerBusinessUnit: ChangeKindDefinition<ProviderBusinessUnit> = {
  kind: "provider.business-unit",
  section: "client",
  subject: "provider",
  typed: ({ organization }) => organization,
  describe: ({ organization }) => ({
    glyph: "key",
    people: [],
    ...risky("provider-started"),
    sentence: say("provider-business-unit.sentence", { organization }, ["organization"]),
  }),
  differences: () => [
    row(differs("paidBy"), differs("paid.itself"), differs("paid.provider")),
    row(differs("key"), null, differs("keyNew")),
  ],
  inverse: () => noInverse("business-unit"),
};

/** The technician takes an invitation to a provider. */
export interface ProviderAccept extends ChangeBase {
  readonly kind: "provider.accept";
  readonly provider: string;
}
export const acceptInvitation = (provider: string): ProviderAccept => ({
  id: changeId("provider.accept", provider),
  needs: [],
  kind: "provider.accept",
  provider,
});
export const providerAccept: ChangeKindDefinition<ProviderAccept> = {
  kind: "provider.accept",
  section: "people",
  subject: "provider",
  describe: ({ provider }) => ({
    glyph: "add",
    people: [],
    ...risky("provider-accepts"),
    sentence: say("provider-accept.sentence", { provider }, ["provider"]),
  }),
  differences: ({ provider }) => [
    row(differs("membershipAt", { provider }), differs("memberState.invited"), differs("memberState.accepted")),
  ],
  inverse: () => noInverse("provider-accepted"),
};
