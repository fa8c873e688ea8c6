import { MemberRole } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import { sortedUnique } from "../../util/compare.ts";
import { accessLevels, type AccessLevel, type ClientSetup, type MemberSetup } from "../value/client-setup.ts";
import { differs, type DescribeContext } from "./kind.ts";

/** People, roles and levels as change kinds speak of them. */

export const roleWord = (role: MemberRole): "owner" | "admin" | "user" | "custom" =>
  role === MemberRole.owner ? "owner" : role === MemberRole.admin ? "admin" : role === MemberRole.custom ? "custom" : "user";
export const roleMessage = (role: MemberRole): Message => differs(`role.${roleWord(role)}`);

export const levelWord = (level: AccessLevel | null): string =>
  level === null ? "none" : level === "edit-hidden" ? "editHidden" : level === "view-hidden" ? "viewHidden" : level;
export const levelMessage = (level: AccessLevel | null): Message | null => (level === null ? null : differs(`level.${levelWord(level)}`));
/** Place in the order of strength, strongest first; none is last. */
export const levelRank = (level: AccessLevel | null): number => (level === null ? accessLevels.length : accessLevels.indexOf(level));

/** E-mail addresses of who is, or will be, in a group. */
export function peopleOfGroup(name: string, { actual, desired }: DescribeContext): readonly string[] {
  const id = actual?.groups.find((group) => group.name === name)?.id;
  const present =
    id === undefined ? [] : (actual?.members.filter((member) => member.groups.includes(id)).map((member) => member.email) ?? []);
  return sortedUnique([
    ...present,
    ...(desired?.people.filter((person) => person.groups.includes(name)).map((person) => person.email.toLowerCase()) ?? []),
  ]);
}
/** Everybody of the client, or everybody it will start with. */
export const everyone = ({ actual, desired }: DescribeContext): readonly string[] =>
  actual === null
    ? sortedUnique(desired?.people.map((person) => person.email.toLowerCase()) ?? [])
    : actual.members.map((member) => member.email);

/** Names of a member's groups, sorted. */
export const groupNamesOf = (setup: ClientSetup, member: MemberSetup): readonly string[] =>
  sortedUnique(setup.groups.filter((group) => member.groups.includes(group.id)).map((group) => group.name));
