import { shortHash } from "../../../util/short-hash.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { joining } from "../gains.ts";
import { differs, literal, made, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";

/** A person as a directory has them. `link`: a member of that address is there, and gets the id. */
export interface ImportedPerson {
  readonly email: string;
  readonly externalId: string;
  readonly as: "invite" | "link";
}
/** A group as a directory has it; its members become exactly those. Addresses in lower case. */
export interface ImportedGroup {
  readonly externalId: string;
  readonly name: string;
  /** External ids, sorted. Who is not known to the client is passed over by the server. */
  readonly members: readonly string[];
  /** Null: the group is made. */
  readonly from: { readonly name: string } | null;
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
}
/**
 * One call of the public API's import (directories.md §1.7): the only way to write external ids, by which a directory and a client know
 * each other's people and groups. It removes nobody: who goes is named by changes of their own.
 */
export interface DirectoryImport extends ChangeBase {
  readonly kind: "directory.import";
  readonly people: readonly ImportedPerson[];
  readonly groups: readonly ImportedGroup[];
  /** staged: without a mail or a seat, where the server allows it. */
  readonly invites: "at-once" | "staged";
}

export const importDirectory = (
  parts: Pick<DirectoryImport, "people" | "groups" | "invites">,
  needs: readonly ChangeId[] = [],
): DirectoryImport => ({
  id: changeId("directory.import", shortHash(JSON.stringify([parts.people, parts.groups, parts.invites]))),
  needs,
  kind: "directory.import",
  ...parts,
});

export const directoryImport: ChangeKindDefinition<DirectoryImport> = {
  kind: "directory.import",
  section: "people",
  describe({ people, groups }, context) {
    const invited = people.filter((person) => person.as === "invite");
    const [leavingPeople, joiningPeople] = [groups.flatMap(({ leaving }) => leaving), groups.flatMap((group) => group.joining)];
    const [first] = people;
    const some = groups.map(({ name }) => name);
    return {
      glyph: people.length > 0 ? "mail" : "edit",
      people: [...new Set([...people.map(({ email }) => email), ...leavingPeople, ...joiningPeople])],
      ...heaviest(
        leavingPeople.length > 0
          ? risky("leaves-groups", { groups: groups.flatMap(({ name, leaving }) => (leaving.length > 0 ? [name] : [])).join(", ") })
          : routine,
        joining(
          groups.flatMap(({ from, joining: coming }) => (from !== null && coming.length > 0 ? [from.name] : [])),
          joiningPeople.length,
          context,
        ),
        groups.some(({ from, name }) => from !== null && from.name !== name) ? risky("group-renamed") : routine,
        invited.length > 0 ? risky("mail", {}, invited.length) : routine,
      ),
      sentence:
        first === undefined
          ? say("directory-import.groups", { groups: groups.length, names: some.slice(0, 3).join(", ") }, ["names"], groups.length)
          : say(
              `directory-import.${invited.length === people.length ? "invites" : invited.length > 0 ? "people" : "links"}`,
              { people: people.length, first: (invited[0] ?? first).email, others: people.length - 1 },
              ["first"],
              people.length,
            ),
    };
  },
  differences: ({ people, groups, invites }) => [
    ...people.map(({ email, as }) =>
      row(literal(email), null, differs(as === "link" ? "directory.linked" : invites === "staged" ? "directory.staged" : "invited.user")),
    ),
    ...groups.flatMap(({ name, from, joining: coming, leaving, externalId }) => {
      const group = differs("group", { group: name });
      return [
        ...(from === null
          ? [made(group)]
          : from.name === name
            ? []
            : [row(differs("name"), literal(from.name), literal(name), literal(from.name))]),
        ...leaving.map((email) => row(literal(email), differs("inGroup"), null, group, "membership")),
        ...coming.map((email) => row(literal(email), null, differs("inGroup"), group, "membership")),
        ...(from !== null && from.name === name && coming.length + leaving.length === 0
          ? [row(differs("externalId"), null, literal(externalId), group)]
          : []),
      ];
    }),
  ],
  inverse: ({ people }) => noInverse(people.some(({ as }) => as === "invite") ? "directory-import" : "directory-ids"),
  size: ({ people, groups }) => people.length + groups.length,
};
