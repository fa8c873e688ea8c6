import { handleText, type HeldSecret } from "../../../model/ids.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { day, differs, literal, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { routine } from "../risks.ts";

/**
 * The licence that makes an organization on a client's own server (organization-api.md §10.3); the account becomes its owner. The file waits in main's memory under `licence`;
 * here stands what it says of itself.
 */
export interface FirstLicence extends ChangeBase {
  readonly kind: "account.first-licence";
  readonly licence: string;
  /** The name that the licence gives it. */
  readonly organization: string;
  readonly seats: number | null;
  /** When it ends, as the wire's date. */
  readonly expires: string;
  /** Name of the collection that is made with it. */
  readonly collection: string;
}

export const applyFirstLicence = (
  licence: HeldSecret,
  { organization, seats, expires, collection }: Pick<FirstLicence, "organization" | "seats" | "expires" | "collection">,
): FirstLicence => ({
  id: changeId("account.first-licence", organization, expires),
  needs: [],
  kind: "account.first-licence",
  licence: handleText(licence),
  organization,
  seats,
  expires,
  collection,
});

export const firstLicence: ChangeKindDefinition<FirstLicence> = {
  kind: "account.first-licence",
  section: "client",
  subject: "account",
  describe: ({ organization, expires }) => ({
    glyph: "key",
    people: [],
    ...routine,
    sentence: say("account-first-licence.sentence", { organization, until: expires.slice(0, 10) }, ["organization", "until"]),
  }),
  differences: ({ organization, seats, expires, collection }) => [
    row(differs("organization"), null, literal(organization)),
    row(differs("licenceEnds"), null, day(expires)),
    ...(seats === null ? [] : [row(differs("seats"), null, text(seats))]),
    row(differs("firstCollection"), null, literal(collection)),
    row(differs("key"), null, differs("keyNew")),
  ],
  inverse: () => noInverse("first-licence"),
};
