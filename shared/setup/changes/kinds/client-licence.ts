import { handleText, type HeldSecret } from "../../../model/ids.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { day, differs, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { routine } from "../risks.ts";

/**
 * A licence file that an organization on its own server goes on with (organization-api.md §10.3). The file waits in main's memory under `licence`; here stands what it
 * says of itself.
 */
export interface ClientLicence extends ChangeBase {
  readonly kind: "client.licence";
  readonly licence: string;
  /** Seats as the server has them; null when it does not say. */
  readonly from: number | null;
  readonly seats: number | null;
  /** When it ends, as the wire's date. */
  readonly expires: string;
}

export const applyLicence = (
  licence: HeldSecret,
  { from, seats, expires }: Pick<ClientLicence, "from" | "seats" | "expires">,
): ClientLicence => ({
  id: changeId("client.licence", expires, seats ?? ""),
  needs: [],
  kind: "client.licence",
  licence: handleText(licence),
  from,
  seats,
  expires,
});

export const clientLicence: ChangeKindDefinition<ClientLicence> = {
  kind: "client.licence",
  section: "client",
  right: "admin",
  describe: ({ expires }) => ({
    glyph: "key",
    people: [],
    ...routine,
    sentence: say("client-licence.sentence", { until: expires.slice(0, 10) }, ["until"]),
  }),
  differences: ({ from, seats, expires }) => [
    row(differs("licenceEnds"), null, day(expires)),
    ...(seats === from ? [] : [row(differs("seats"), text(from), text(seats))]),
  ],
  inverse: () => noInverse("licence"),
};
