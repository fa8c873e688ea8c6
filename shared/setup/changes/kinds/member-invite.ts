import { MemberRole } from "../../../model/enums.ts";
import { shortHash } from "../../../util/short-hash.ts";
import type { DesiredPerson } from "../../blueprint/desired-setup.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, made, noInverse, say, type ChangeKindDefinition } from "../kind.ts";
import { joining, rightsGained } from "../gains.ts";
import { heaviest, risky, routine, type Rated } from "../risks.ts";
import { roleWord } from "../people-words.ts";
import { accessDifferences, type MemberAccess, type OwnAccess } from "./member-access.ts";

/** Addresses per call (organization-api.md §2.4). */
const invitationsPerCall = 20;

/** Invites people with one and the same access: one call, at most twenty addresses. */
export interface MemberInvite extends ChangeBase, Omit<MemberAccess, "privilegedAccess"> {
  readonly kind: "member.invite";
  readonly people: readonly DesiredPerson[];
}
export type InvitedAccess = Omit<MemberAccess, "privilegedAccess">;

/** Rights count for custom members only; what is empty or off is left out, so that equal invitations are equal. */
function invite(people: readonly DesiredPerson[], access: InvitedAccess, needs: readonly ChangeId[] = []): MemberInvite {
  const { role, groups, rights = [], collections = [], secretsManager = false } = access;
  const more = {
    ...(role === MemberRole.custom && rights.length > 0 ? { rights } : {}),
    ...(collections.length > 0 ? { collections } : {}),
    ...(secretsManager ? { secretsManager } : {}),
  };
  const marks = Object.keys(more).length === 0 ? [] : [JSON.stringify(more)];
  return {
    id: changeId(
      "member.invite",
      role,
      people[0]?.email ?? "",
      shortHash([role, ...groups, ...marks, ...people.map((person) => person.email)].join("\n")),
    ),
    needs,
    kind: "member.invite",
    people,
    role,
    groups,
    ...more,
  };
}

/** One change for each `invitationsPerCall` people. */
export function inviteAll(
  people: readonly DesiredPerson[],
  access: InvitedAccess,
  needs: readonly ChangeId[] = [],
): readonly MemberInvite[] {
  const calls: MemberInvite[] = [];
  for (let start = 0; start < people.length; start += invitationsPerCall)
    calls.push(invite(people.slice(start, start + invitationsPerCall), access, needs));
  return calls;
}

export const memberInvite: ChangeKindDefinition<MemberInvite> = {
  kind: "member.invite",
  section: "people",
  describe(change, context) {
    const emails = change.people.map((person) => person.email);
    return {
      glyph: "mail",
      people: emails,
      ...heaviest(
        rightsGained(change.rights ?? []),
        change.role === MemberRole.user ? routine : risky("elevated-role", {}, emails.length),
        ownAccess(change.collections ?? []),
        joining(change.groups, emails.length, context),
      ),
      sentence: say(
        `member-invite.${roleWord(change.role)}${change.groups.length === 0 ? "" : "In"}`,
        { people: emails.length, first: emails[0] ?? "", others: emails.length - 1, groups: change.groups.join(", ") },
        ["first", "groups"],
        emails.length,
      ),
    };
  },
  differences: (change) => [
    ...change.people.map((person) =>
      made(
        literal(person.email),
        change.groups.length === 0
          ? differs(`invited.${roleWord(change.role)}`)
          : differs(`invitedIn.${roleWord(change.role)}`, { groups: change.groups.join(", ") }),
      ),
    ),
    ...accessDifferences(
      change.people.length === 1 ? (change.people[0]?.email ?? "") : "",
      { role: change.role, groups: [], rights: [], collections: [], secretsManager: false },
      { role: change.role, groups: [], ...partsOf(change) },
    ),
  ],
  inverse: () => noInverse("mail-sent"),
  size: (change) => change.people.length,
};

const partsOf = ({ rights = [], collections = [], secretsManager = false }: MemberInvite) => ({ rights, collections, secretsManager });

/** What own access gives to people who have nothing else yet. */
function ownAccess(collections: readonly OwnAccess[]): Rated {
  const managed = collections.filter(({ level }) => level === "manage").map(({ path }) => path);
  if (managed.length > 0)
    return risky("joins-managers", { collections: managed.slice(0, 3).join(", "), more: managed.length - 3 }, managed.length);
  return collections.length > 0 ? risky("joins-group") : routine;
}
