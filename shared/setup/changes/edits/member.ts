import { z } from "zod";
import { appError, type AppError } from "../../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../../model/enums.ts";
import type { CollectionId, MemberId } from "../../../model/ids.ts";
import { memberRights } from "../../../model/member-rights.ts";
import { id, text } from "../../../model/schemas.ts";
import { sortedUnique } from "../../../util/compare.ts";
import { err, ok, type Result } from "../../../util/result.ts";
import { accessLevels, type AccessLevel, type ClientSetup, type MemberSetup } from "../../value/client-setup.ts";
import type { Change } from "../change.ts";
import { changeSeats } from "../kinds/client-seats.ts";
import { changeGroupMembers } from "../kinds/group-members.ts";
import { memberAccessOf, narrowed, tidyAccess, tidyRights, type OwnAccess } from "../kinds/member-access.ts";
import { confirmMembers } from "../kinds/member-confirm.ts";
import { deleteAccounts } from "../kinds/member-delete-account.ts";
import { inviteAll } from "../kinds/member-invite.ts";
import { removeMembers } from "../kinds/member-remove.ts";
import { resendInvitations } from "../kinds/member-resend.ts";
import { restoreMembers, revokeMembers } from "../kinds/member-revoke.ts";
import { updateMember } from "../kinds/member-update.ts";
import type { NamedMember } from "../kinds/members-of-a-call.ts";
import { defineEdit, only, thing, type EditChanges } from "./edit.ts";

const members = z.array(id<MemberId>()).min(1).max(5000);
const rights = z.array(z.enum(memberRights)).max(memberRights.length);
const ownAccess = z.array(z.strictObject({ id: id<CollectionId>(), level: z.enum(accessLevels) })).max(2000);
const seats = z.number().int().min(0).max(100_000);

/** An edit that names people and nothing else. */
const peopleOnly = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), members });
interface PeopleEdit {
  readonly members: readonly MemberId[];
}
const ofMany =
  (make: (named: readonly NamedMember[]) => readonly Change[], refusal: (member: MemberSetup) => AppError | null) =>
  (edit: PeopleEdit, setup: ClientSetup): Result<EditChanges> => {
    const { named, leftOut } = sorted(edit.members, setup, refusal);
    return ok({ changes: make(named), leftOut });
  };
/** @param part what of them it decides about; nothing: all. */
const aboutPeople = (...part: readonly string[]) => ({
  sets: (edit: PeopleEdit) => edit.members.map((member) => thing("member", member, ...part)),
});

/** Edits of people. Who is not in the state that the edit needs is left out, with the reason. */
export const memberEdits = {
  "member.update": defineEdit(
    z.strictObject({
      kind: z.literal("member.update"),
      member: id<MemberId>(),
      role: z.enum(MemberRole),
      /** By name. */
      groups: z.array(text(100)).max(500),
      /** Of a custom role, those that are on. */
      rights: rights.optional(),
      /** All of the member's own access to shared collections. */
      collections: ownAccess.optional(),
      secretsManager: z.boolean().optional(),
      privilegedAccess: z.boolean().optional(),
    }),
    (edit, setup) => {
      const member = setup.members.find((each) => each.id === edit.member);
      if (member === undefined) return err(appError("member.unknown"));
      return only(updated(setup, member, edit));
    },
    {
      sets: (edit) =>
        (["role", "groups", "rights", "collections", "secretsManager", "privilegedAccess"] as const)
          .filter((part) => edit[part] !== undefined)
          .map((part) => thing("member", edit.member, part)),
    },
  ),
  /** The same for several: what is absent stays as each of them has it. */
  "member.change": defineEdit(
    z.strictObject({
      kind: z.literal("member.change"),
      members,
      role: z.enum(MemberRole).optional(),
      rights: rights.optional(),
      /** By name. */
      addGroups: z.array(text(100)).max(500),
      removeGroups: z.array(text(100)).max(500),
      /** Null takes own access away. */
      collections: z.array(z.strictObject({ id: id<CollectionId>(), level: z.enum(accessLevels).nullable() })).max(2000),
      secretsManager: z.boolean().optional(),
      privilegedAccess: z.boolean().optional(),
    }),
    (edit, setup) => {
      const { named, leftOut } = sorted(edit.members, setup, () => null);
      const chosen = named.flatMap(({ id }) => setup.members.find((member) => member.id === id) ?? []);
      const { addGroups, removeGroups } = edit;
      const onlyGroups =
        edit.collections.length === 0 &&
        [edit.role, edit.rights, edit.secretsManager, edit.privilegedAccess].every((part) => part === undefined);
      // One call a group instead of one a person.
      if (onlyGroups) return ok({ changes: memberships(setup, chosen, addGroups, removeGroups), leftOut });
      const set = new Map(edit.collections.map(({ id, level }) => [id, level]));
      const changes = chosen.flatMap((member) => {
        const has = memberAccessOf(setup, member);
        return updated(setup, member, {
          role: edit.role ?? has.role,
          groups: [...has.groups.filter((group) => !removeGroups.includes(group)), ...addGroups],
          rights: edit.rights ?? has.rights,
          collections: [
            ...has.collections.flatMap(({ collection, level }) =>
              collection === null || set.has(collection) ? [] : [{ id: collection, level }],
            ),
            ...edit.collections.flatMap(({ id, level }) => (level === null ? [] : [{ id, level }])),
          ],
          secretsManager: edit.secretsManager,
          privilegedAccess: edit.privilegedAccess,
        });
      });
      return ok({ changes, leftOut });
    },
    {
      sets: (edit) => {
        const parts = [
          ...(["role", "rights", "secretsManager", "privilegedAccess"] as const)
            .filter((part) => edit[part] !== undefined)
            .map((part) => [part]),
          ...[...edit.addGroups, ...edit.removeGroups].map((name) => ["groups", name]),
          ...edit.collections.map((entry) => ["collections", entry.id]),
        ];
        return edit.members.flatMap((member) => parts.map((part) => thing("member", member, ...part)));
      },
    },
  ),
  "member.invite": defineEdit(
    z.strictObject({
      kind: z.literal("member.invite"),
      people: z
        .array(z.strictObject({ email: text(256).min(3), name: text(300).optional() }))
        .min(1)
        .max(2000),
      role: z.enum(MemberRole),
      /** By name. */
      groups: z.array(text(100)).max(500),
      rights,
      collections: ownAccess,
      secretsManager: z.boolean(),
      /** Seats to assign first; null leaves them. */
      seats: seats.nullable(),
    }),
    (edit, setup) => {
      const known = new Map(setup.members.map((member) => [member.email.toLowerCase(), member]));
      const people = new Map(edit.people.map((person) => [person.email.trim().toLowerCase(), person.name]));
      const leftOut = [...people.keys()].flatMap((email) => {
        const member = known.get(email);
        return member === undefined ? [] : [{ memberId: member.id, email, error: appError("member.already") }];
      });
      const groups = knownGroups(setup, edit.groups);
      const invited = [...people]
        .filter(([email]) => !known.has(email))
        .map(([email, name]) => ({ email, role: edit.role, groups, ...(name === undefined ? {} : { name }) }));
      const raise = invited.length === 0 ? [] : raised(setup, edit.seats);
      const access = { role: edit.role, groups, rights: tidyRights(edit.rights), collections: accessOf(setup, edit.collections) };
      return ok({
        changes: [
          ...raise,
          ...inviteAll(
            invited,
            { ...access, secretsManager: edit.secretsManager },
            raise.map(({ id }) => id),
          ),
        ],
        leftOut,
      });
    },
    {
      sets: ({ people, seats: wanted }) => [
        ...people.map(({ email }) => thing("new-member", email.trim().toLowerCase())),
        ...(wanted === null ? [] : [thing("seats")]),
      ],
    },
  ),
  "member.confirm": defineEdit(
    z.strictObject({ kind: z.literal("member.confirm"), members, withoutComparing: z.boolean() }),
    (edit, setup) => {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status !== MemberStatus.accepted
          ? appError("member.not-accepted", { who: member.name ?? member.email })
          : edit.withoutComparing && isElevated(member)
            ? appError("member.must-compare", { who: member.name ?? member.email })
            : null,
      );
      return ok({ changes: confirmMembers(setup, named, edit.withoutComparing), leftOut });
    },
    "never",
  ),
  "member.resend": defineEdit(
    peopleOnly("member.resend"),
    ofMany(resendInvitations, (member) => (member.status === MemberStatus.invited ? null : appError("member.not-invited"))),
    aboutPeople("invitation"),
  ),
  "member.revoke": defineEdit(
    peopleOnly("member.revoke"),
    ofMany(revokeMembers, (member) => (member.status === MemberStatus.revoked ? appError("member.not-changed") : null)),
    aboutPeople("state"),
  ),
  "member.restore": defineEdit(
    z.strictObject({
      kind: z.literal("member.restore"),
      members,
      /** Seats to assign first; absent leaves them. */
      seats: seats.optional(),
    }),
    (edit, setup) => {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status === MemberStatus.revoked ? null : appError("member.not-changed"),
      );
      const raise = named.length === 0 ? [] : raised(setup, edit.seats ?? null);
      const needs = raise.map(({ id }) => id);
      return ok({ changes: [...raise, ...restoreMembers(named).map((change) => ({ ...change, needs }))], leftOut });
    },
    {
      sets: (edit) => [
        ...edit.members.map((member) => thing("member", member, "state")),
        ...(edit.seats === undefined ? [] : [thing("seats")]),
      ],
    },
  ),
  "member.remove": defineEdit(
    peopleOnly("member.remove"),
    ofMany(removeMembers, () => null),
    aboutPeople(),
  ),
  /** The account itself, everywhere: only of a verified domain. Somebody who was only invited has none yet. */
  "member.delete-account": defineEdit(
    peopleOnly("member.delete-account"),
    ofMany(deleteAccounts, (member) =>
      member.claimed === true && member.status !== MemberStatus.invited && member.status !== MemberStatus.staged
        ? null
        : appError("member.not-claimed", { who: member.name ?? member.email }),
    ),
    aboutPeople(),
  ),
} as const;

const knownGroups = (setup: ClientSetup, names: readonly string[]): readonly string[] => {
  const known = new Set(setup.groups.map((group) => group.name));
  return sortedUnique(names).filter((name) => known.has(name));
};
/** Own access as changes hold it; only shared collections that there are. */
const accessOf = (
  setup: ClientSetup,
  wanted: readonly { readonly id: CollectionId; readonly level: AccessLevel }[],
): readonly OwnAccess[] => {
  const paths = new Map(setup.collections.filter((each) => !each.isDefaultUserCollection).map(({ id, path }) => [id, path]));
  return tidyAccess(
    wanted.flatMap(({ id, level }) => {
      const path = paths.get(id);
      return path === undefined ? [] : [{ collection: id, path, level }];
    }),
  );
};
/** More seats, where some were asked for and the server tells how many there are. */
const raised = ({ seats: { assigned } }: ClientSetup, to: number | null): readonly Change[] =>
  to === null || assigned === null || to <= assigned ? [] : [changeSeats(assigned, to)];

/** One member's row as it was asked for; nothing where it is so already. Rights go with a custom role and with nothing else. */
function updated(
  setup: ClientSetup,
  member: MemberSetup,
  wanted: {
    readonly role: MemberRole;
    readonly groups: readonly string[];
    readonly rights?: readonly string[] | undefined;
    readonly collections?: readonly { readonly id: CollectionId; readonly level: AccessLevel }[] | undefined;
    readonly secretsManager?: boolean | undefined;
    readonly privilegedAccess?: boolean | undefined;
  },
): readonly Change[] {
  const has = memberAccessOf(setup, member);
  const made = narrowed(has, {
    role: wanted.role,
    groups: knownGroups(setup, wanted.groups),
    rights: wanted.role === MemberRole.custom ? tidyRights(wanted.rights ?? has.rights) : [],
    collections: wanted.collections === undefined ? has.collections : accessOf(setup, wanted.collections),
    secretsManager: wanted.secretsManager ?? has.secretsManager,
    privilegedAccess: wanted.privilegedAccess ?? has.privilegedAccess,
  });
  return made === null ? [] : [updateMember(member, made.from, made.to)];
}

/** Who comes into each group and who leaves it; people who are there already, or not at all, are no difference. */
function memberships(
  setup: ClientSetup,
  chosen: readonly MemberSetup[],
  add: readonly string[],
  remove: readonly string[],
): readonly Change[] {
  return setup.groups.flatMap((group) => {
    const emails = (inside: boolean): readonly string[] =>
      sortedUnique(chosen.filter((member) => member.groups.includes(group.id) === inside).map((member) => member.email.toLowerCase()));
    const joining = add.includes(group.name) ? emails(false) : [];
    const leaving = remove.includes(group.name) && !add.includes(group.name) ? emails(true) : [];
    return joining.length + leaving.length === 0 ? [] : [changeGroupMembers(group, joining, leaving)];
  });
}

/** Whoever may do more than a user is let in only after comparing. */
const isElevated = (member: MemberSetup): boolean => member.role !== MemberRole.user;

/** The named members in the given order, and those who cannot be part of it. */
export function sorted(
  ids: readonly MemberId[],
  setup: ClientSetup,
  refusal: (member: MemberSetup) => AppError | null,
): { readonly named: readonly NamedMember[]; readonly leftOut: EditChanges["leftOut"] } {
  const named: NamedMember[] = [];
  const leftOut: EditChanges["leftOut"][number][] = [];
  for (const id of new Set(ids)) {
    const member = setup.members.find((each) => each.id === id);
    const error = member === undefined ? appError("member.unknown") : refusal(member);
    if (member !== undefined && error === null) named.push({ id, email: member.email, name: member.name });
    else if (error !== null) leftOut.push({ memberId: id, email: member?.email ?? "", error });
  }
  return { named, leftOut };
}
