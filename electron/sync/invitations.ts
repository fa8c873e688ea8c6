import { MemberStatus } from "#shared/model/enums";
import type { MemberId } from "#shared/model/ids";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";

/*
 * The server keeps the day of the first invitation when it is sent again, so an invitation that works anew would look expired for ever.
 * What this app sent again counts from then: noted when it was sent, kept over later readings as long as the person is still invited.
 */

/** The setup with these people's invitations counted from `at`; anybody who is not invited is left alone. */
export function withResent(setup: ClientSetup, memberIds: readonly MemberId[], at: string): ClientSetup {
  const ids = new Set(memberIds);
  return withMembers(setup, (member) =>
    ids.has(member.id) && member.status === MemberStatus.invited ? { ...member, createdAt: at } : member,
  );
}

/** What was just read, with the later of the two days for everybody who was invited before and still is. */
export function keepResent(read: ClientSetup, before: ClientSetup): ClientSetup {
  const known = new Map(
    before.members
      .filter((member) => member.status === MemberStatus.invited && member.createdAt !== null)
      .map((member) => [member.id, member.createdAt ?? ""]),
  );
  return withMembers(read, (member) => {
    const later = known.get(member.id);
    if (member.status !== MemberStatus.invited || member.createdAt === null || later === undefined) return member;
    return Date.parse(later) > Date.parse(member.createdAt) ? { ...member, createdAt: later } : member;
  });
}

function withMembers(setup: ClientSetup, change: (member: MemberSetup) => MemberSetup): ClientSetup {
  const members = setup.members.map(change);
  return members.every((member, index) => member === setup.members[index]) ? setup : { ...setup, members };
}
