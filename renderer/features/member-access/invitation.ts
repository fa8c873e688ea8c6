import type { MemberSetup } from "#shared/setup/value/client-setup";
import { parsePeople, type PeopleParsed } from "#shared/setup/draft/parse-people";
import { MemberStatus } from "#shared/model/enums";
import type { SeatsSetup } from "#shared/setup/value/client-setup";

export interface Invited {
  readonly people: readonly { readonly email: string; readonly name?: string }[];
  /** What the list says that cannot be invited, or should be looked at. */
  readonly problems: PeopleParsed["problems"];
  /** Who is there already, as members. */
  readonly present: readonly MemberSetup[];
}

/** Who is to be invited, as it was typed or pasted: a list of addresses, a mail's recipients, or rows of a table. */
export function invitedBy(text: string, members: readonly MemberSetup[]): Invited {
  if (text.trim() === "") return { people: [], problems: [], present: [] };
  const parsed = parsePeople(text, null);
  const known = new Map(members.map((member) => [member.email.toLowerCase(), member]));
  const people = new Map<string, { readonly email: string; readonly name?: string }>();
  const present = new Map<string, MemberSetup>();
  for (const { email, name } of parsed.people) {
    const key = email.trim().toLowerCase();
    const member = known.get(key);
    if (member !== undefined) present.set(key, member);
    else if (!people.has(key)) people.set(key, name === "" ? { email: key } : { email: key, name });
  }
  return { people: [...people.values()], problems: parsed.problems, present: [...present.values()] };
}

/** Seats that are missing for so many more people; 0 where there are enough or the server does not count. */
export const missingSeats = ({ assigned, occupied }: SeatsSetup, more: number): number =>
  assigned === null ? 0 : Math.max(0, occupied + more - assigned);

/** Revoked people are restored rather than invited. */
export const isRevoked = (member: MemberSetup): boolean => member.status === MemberStatus.revoked;
