import type { DesiredAccess } from "../../blueprint/desired-setup.ts";
import { sortedUnique } from "../../../util/compare.ts";
import type { MemberId } from "../../../model/ids.ts";
import type { AccessLevel } from "../../value/client-setup.ts";
import type { ChangeBase } from "../change-base.ts";
import { differs, literal, made, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky, routine } from "../risks.ts";
import { levelMessage, peopleOfGroup } from "../people-words.ts";

/** Makes a collection with the access of groups and single people. */
export interface CollectionCreate extends ChangeBase {
  readonly kind: "collection.create";
  readonly path: string;
  readonly access: readonly DesiredAccess[];
  /** People's own access. Addresses in lower case. */
  readonly people?: readonly { readonly member: MemberId; readonly email: string; readonly level: AccessLevel }[];
  /** No group manages it and the server wants a manager: the client's owner becomes one. */
  readonly ownerManages: boolean;
}

export const collectionCreate: ChangeKindDefinition<CollectionCreate> = {
  kind: "collection.create",
  section: "collections",
  describe(change, context) {
    const entries = [...change.access, ...(change.people ?? []).map(({ email, level }) => ({ group: email, level }))];
    const managers = entries.filter((entry) => entry.level === "manage").map((entry) => entry.group);
    const variant = managers.length > 0 ? "managed" : change.ownerManages ? "owner" : entries.length > 0 ? "reached" : "alone";
    return {
      glyph: "add",
      people: sortedUnique([
        ...change.access.flatMap((entry) => peopleOfGroup(entry.group, context)),
        ...(change.people ?? []).map(({ email }) => email),
      ]),
      ...(variant === "alone" ? risky("nobody-reaches") : variant === "owner" ? risky("owner-manages") : routine),
      sentence: say(
        `collection-create.${variant}`,
        { collection: change.path, managers: managers.join(", "), groups: entries.map((entry) => entry.group).join(", ") },
        ["collection"],
      ),
    };
  },
  differences(change) {
    const access = [
      ...change.access.map((entry) => row(literal(entry.group), null, levelMessage(entry.level), literal(change.path), "collection")),
      ...(change.people ?? []).map(({ email, level }) =>
        row(literal(email), null, levelMessage(level), literal(change.path), "collection"),
      ),
      ...(change.ownerManages ? [row(differs("owner"), null, levelMessage("manage"), literal(change.path), "collection")] : []),
    ];
    return access.length === 0 ? [made(literal(change.path))] : access;
  },
  inverse: (change) => noInverse("collection-create", { collection: change.path }),
};
