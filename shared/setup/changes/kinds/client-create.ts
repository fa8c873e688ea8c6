import { isEnterprise, type ClientPlan } from "../../../model/enums.ts";
import type { ChangeBase } from "../change-base.ts";
import { noInverse, say, type ChangeKindDefinition } from "../kind.ts";
import { purchase } from "../gains.ts";

/** Makes the client: name, plan, seats, the invitation of its owner and its first collection, in one call. */
export interface ClientCreate extends ChangeBase {
  readonly kind: "client.create";
  readonly name: string;
  readonly ownerEmail: string;
  readonly plan: ClientPlan;
  readonly seats: number;
  readonly firstCollection: string;
}

export const clientCreate: ChangeKindDefinition<ClientCreate> = {
  kind: "client.create",
  section: "client",
  describe(change, context) {
    const bought = context.seatsToBuy ?? 0;
    return {
      glyph: "add",
      people: change.ownerEmail === "" ? [] : [change.ownerEmail],
      ...purchase(context),
      sentence: say(
        `client-create.${isEnterprise(change.plan) ? "enterprise" : "teams"}${bought > 0 ? "Bought" : ""}`,
        { client: change.name, seats: change.seats, bought, owner: change.ownerEmail, collection: change.firstCollection },
        ["client", "owner"],
      ),
    };
  },
  differences: () => [],
  inverse: () => noInverse("client-create"),
};
