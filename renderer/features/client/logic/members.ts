import { MemberRole, MemberStatus, PolicyType } from "#shared/model/enums";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { invitationAge } from "#shared/setup/value/attention";
import { fold } from "#shared/util/fold";
import { t } from "#renderer/i18n/index";

export type Standing = "confirmed" | "accepted" | "invited" | "old" | "expired" | "revoked" | "staged";
/** How a membership stands: invitations also by their age at `now`. */
export function standingOf(member: MemberSetup, now: number): Standing {
  switch (member.status) {
    case MemberStatus.confirmed:
      return "confirmed";
    case MemberStatus.accepted:
      return "accepted";
    case MemberStatus.revoked:
      return "revoked";
    case MemberStatus.staged:
      return "staged";
    case MemberStatus.invited: {
      const age = invitationAge(member.createdAt, now);
      return age === "fresh" ? "invited" : age;
    }
  }
}
/** Invitations belong to nobody yet; Vaultwarden names an account for them all the same. */
const hasJoined = ({ userId, status }: MemberSetup): boolean =>
  userId !== null && status !== MemberStatus.invited && status !== MemberStatus.staged;
/** On, off, or not known before somebody joined. The server tells it of who accepted as well. */
export const twoStepOf = (member: MemberSetup): "on" | "off" | "unknown" =>
  !hasJoined(member) ? "unknown" : member.twoStepLogin ? "on" : "off";
/** The same in a table; empty where it is not known. */
export function twoStepWord(member: MemberSetup): string {
  const state = twoStepOf(member);
  return state === "unknown" ? "" : t(state === "on" ? "tables.yes" : "tables.no");
}

export const memberFilters = ["all", "invited", "to-confirm", "revoked", "no-two-step", "not-enrolled", "elevated"] as const;
export type MemberFilter = (typeof memberFilters)[number];
export function inMemberFilter(member: MemberSetup, filter: MemberFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "invited":
      return member.status === MemberStatus.invited;
    case "to-confirm":
      return member.status === MemberStatus.accepted;
    case "revoked":
      return member.status === MemberStatus.revoked;
    case "no-two-step":
      return member.status === MemberStatus.confirmed && !member.twoStepLogin;
    case "not-enrolled":
      return member.status === MemberStatus.confirmed && !member.accountRecoveryEnrolled;
    case "elevated":
      return member.role !== MemberRole.user;
  }
}
/** Whether the client may delete the account itself: it is of a verified domain, and somebody has it already. */
export const hasClaimedAccount = ({ claimed, status }: Pick<MemberSetup, "claimed" | "status">): boolean =>
  claimed === true && status !== MemberStatus.invited && status !== MemberStatus.staged;
export const nameOf = (member: { readonly name: string | null; readonly email: string }): string =>
  member.name === null || member.name === "" ? member.email : member.name;
export const matchesPerson = (member: MemberSetup, text: string): boolean =>
  fold(`${member.name ?? ""} ${member.email}`).includes(fold(text));
/** Names of the groups a member is in. */
export function groupNames(setup: ClientSetup, member: MemberSetup): readonly string[] {
  return setup.groups.filter((group) => member.groups.includes(group.id)).map((group) => group.name);
}

/** Seats that are missing to restore so many people; 0 where there are enough, or the server does not count. */
export const seatsMissing = ({ seats: { assigned, occupied } }: ClientSetup, people: number): number =>
  assigned === null ? 0 : Math.max(0, occupied + people - assigned);
/** Policies that the server holds people to when they are restored (organization-api.md §2.8), where they are on. */
export const policiesOfRestoring = ({ policies }: ClientSetup): readonly number[] =>
  [PolicyType.twoFactorAuthentication, PolicyType.singleOrganization].filter((type) =>
    policies.some((policy) => policy.type === type && policy.enabled),
  );
