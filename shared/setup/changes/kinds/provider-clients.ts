import type { OrganizationId } from "../../../model/ids.ts";
import type { AddableOrganization } from "../../value/provider-setup.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** Takes an organization that the technician owns as a client: its key is wrapped with the provider's (provider-api.md §4.5). */
export interface ProviderAddClient extends ChangeBase {
  readonly kind: "provider.add-client";
  readonly organization: OrganizationId;
  readonly name: string;
  readonly plan: string;
  readonly seats: number;
  /** Seats that the provider buys for it; null: the server did not say. */
  readonly bought: number | null;
}
export const addClient = ({ id, name, plan, seats }: AddableOrganization, bought: number | null): ProviderAddClient => ({
  id: changeId("provider.add-client", id),
  needs: [],
  kind: "provider.add-client",
  organization: id,
  name,
  plan,
  seats,
  bought,
});
export const providerAddClient: ChangeKindDefinition<ProviderAddClient> = {
  kind: "provider.add-client",
  section: "client",
  subject: "provider",
  describe: ({ name, plan, seats, bought }) => ({
    glyph: "add",
    people: [],
    ...(bought === null ? risky("seats-unknown") : bought > 0 ? risky("seats-bought", { seats: bought }, bought) : risky("client-added")),
    sentence: say("provider-add-client.sentence", { client: name, plan, seats }, ["client"]),
  }),
  differences: ({ plan, seats }) => [
    row(differs("paidBy"), differs("paid.itself"), differs("paid.provider")),
    row(differs("plan"), null, text(plan)),
    row(differs("seats"), null, text(seats)),
  ],
  inverse: () => noInverse("client-added"),
};

/** The organization goes on without the provider (provider-api.md §4.4). */
export interface ClientUnlink extends ChangeBase {
  readonly kind: "client.unlink";
  readonly client: string;
  /** Of the owners, the one whose address the invoices then go to. */
  readonly owner: string;
}
export const unlinkClient = (client: string, owner: string): ClientUnlink => ({
  id: changeId("client.unlink", client),
  needs: [],
  kind: "client.unlink",
  client,
  owner,
});
export const clientUnlink: ChangeKindDefinition<ClientUnlink> = {
  kind: "client.unlink",
  section: "client",
  typed: (change) => change.client,
  describe: ({ client, owner }) => ({
    glyph: "remove",
    people: [owner],
    ...risky("client-unlinked", { owner }),
    sentence: say("client-unlink.sentence", { client }, ["client"]),
  }),
  differences: ({ owner }, actual) => [
    row(differs("paidBy"), differs("paid.provider"), differs("paid.itself")),
    row(differs("providerReaches"), differs("on"), differs("off")),
    ...((actual.client.billingEmail ?? "").toLowerCase() === owner.toLowerCase()
      ? []
      : [row(differs("billing"), text(actual.client.billingEmail), text(owner))]),
  ],
  inverse: () => noInverse("client-unlinked"),
};
