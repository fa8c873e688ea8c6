import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { purchase } from "../gains.ts";
import { heaviest, risky, routine } from "../risks.ts";

/** Seats that the provider gives to the client. */
export interface ClientSeats extends ChangeBase {
  readonly kind: "client.seats";
  readonly from: number;
  readonly to: number;
}

export const changeSeats = (from: number, to: number): ClientSeats => ({
  id: changeId("client.seats", to),
  needs: [],
  kind: "client.seats",
  from,
  to,
});

export const clientSeats: ChangeKindDefinition<ClientSeats> = {
  kind: "client.seats",
  section: "client",
  describe(change, context) {
    const { actual } = context;
    const occupied = actual?.seats.occupied ?? 0;
    const raises = change.to > change.from;
    const bought = raises ? (context.seatsToBuy ?? 0) : 0;
    return {
      glyph: "edit",
      people: [],
      ...heaviest(change.to < occupied ? risky("seats-below", { occupied }) : routine, raises ? purchase(context) : routine),
      sentence: say(
        `client-seats.${raises ? (bought > 0 ? "moreBought" : "more") : "fewer"}`,
        { from: change.from, to: change.to, bought },
        ["to"],
      ),
    };
  },
  differences: (change) => [row(differs("seats"), text(change.from), text(change.to))],
  inverse: (change) => ({ change: changeSeats(change.to, change.from) }),
};
