import type { MemberId } from "../../../model/ids.ts";
import type { Message } from "../../../model/message.ts";
import { shortHash } from "../../../util/short-hash.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { literal, row, say } from "../kind.ts";

/** A member as a change names one. */
export interface NamedMember {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string | null;
}

/** A change that says the same thing to several members in one call. */
export interface MembersChange<Kind extends string> extends ChangeBase {
  readonly kind: Kind;
  /** 1 to `membersPerCall`. */
  readonly members: readonly NamedMember[];
}
/** People that one bulk call names (organization-api.md §2). */
const membersPerCall = 100;

/** One change for each `membersPerCall` members. */
export const membersChanges = <Kind extends string>(kind: Kind, members: readonly NamedMember[]): readonly MembersChange<Kind>[] => {
  const changes: MembersChange<Kind>[] = [];
  for (let start = 0; start < members.length; start += membersPerCall) {
    const slice = members.slice(start, start + membersPerCall);
    changes.push({
      id: changeId(
        kind,
        slice.length === 1 ? (slice[0]?.email.toLowerCase() ?? "") : shortHash(slice.map((member) => member.id).join("\n")),
      ),
      needs: [],
      kind,
      members: slice,
    });
  }
  return changes;
};

export const shownName = (member: NamedMember): string => member.name ?? member.email;
export const emailsOf = (change: MembersChange<string>): readonly string[] => change.members.map((member) => member.email);

/** `<kind>.sentence` with the first names and how many there are. */
export function sentenceOf(kind: string, members: readonly NamedMember[]): Message {
  const [first] = members;
  return say(
    `${kind.replaceAll(".", "-")}.sentence`,
    { who: first === undefined ? "" : shownName(first), others: members.length - 1, people: members.length },
    ["who"],
    members.length,
  );
}

/** One row a person: what they are before, and after. */
export const rowsOf = (change: MembersChange<string>, before: (member: NamedMember) => Message | null, after: Message | null) =>
  change.members.map((member) => row(literal(shownName(member)), before(member), after));

/** What is left of a half-done call is part of it. */
export const coversMembers = (seen: MembersChange<string>, change: MembersChange<string>): boolean =>
  change.members.every((member) => seen.members.some((each) => each.id === member.id));
