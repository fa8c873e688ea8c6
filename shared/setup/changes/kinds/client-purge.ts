import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** Every item of the client is deleted for good, trash included; collections stay (organization-api.md §6.1). */
export interface ClientPurge extends ChangeBase {
  readonly kind: "client.purge";
  readonly client: string;
  /** Items that stood there when it was reviewed. */
  readonly items: number;
}

export const purgeClient = (client: string, items: number): ClientPurge => ({
  id: changeId("client.purge", client),
  needs: [],
  kind: "client.purge",
  client,
  items,
});

export const clientPurge: ChangeKindDefinition<ClientPurge> = {
  kind: "client.purge",
  section: "client",
  right: "admin",
  asksOwnSecret: true,
  typed: (change) => change.client,
  describe: (change, { actual }) => ({
    glyph: "remove",
    people: (actual?.members ?? []).map((member) => member.email),
    ...risky("vault-purged"),
    sentence: say("client-purge.sentence", { client: change.client, count: change.items }, ["client"], change.items),
  }),
  differences: (change) => [row(differs("items"), differs("itemCount", {}, change.items), differs("itemCount", {}, 0))],
  inverse: () => noInverse("vault-purged"),
};
