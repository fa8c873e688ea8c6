import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** The client is deleted with everything in it (organization-api.md §1.1). */
export interface ClientDelete extends ChangeBase {
  readonly kind: "client.delete";
  readonly client: string;
}

export const deleteClient = (client: string): ClientDelete => ({
  id: changeId("client.delete", client),
  needs: [],
  kind: "client.delete",
  client,
});

export const clientDelete: ChangeKindDefinition<ClientDelete> = {
  kind: "client.delete",
  section: "client",
  right: "admin",
  asksOwnSecret: true,
  typed: (change) => change.client,
  describe: (change, { actual }) => ({
    glyph: "remove",
    people: (actual?.members ?? []).map((member) => member.email),
    ...risky("client-deleted"),
    sentence: say("client-delete.sentence", { client: change.client }, ["client"]),
  }),
  differences: (_change, actual) => [
    ...(actual.items.total === 0 ? [] : [row(differs("items"), differs("itemCount", {}, actual.items.total), differs("itemCount", {}, 0))]),
    row(differs("membersOf"), differs("people", {}, actual.members.length), differs("people", {}, 0)),
  ],
  inverse: () => noInverse("client-deleted"),
};
