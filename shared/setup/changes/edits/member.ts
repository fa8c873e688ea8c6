import { z } from "zod";
import { appError, type AppError } from "../../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../../model/enums.ts";
import type { MemberId } from "../../../model/ids.ts";
import { id, text } from "../../../model/schemas.ts";
import { compareText } from "../../../util/compare.ts";
import { err, ok, type Result } from "../../../util/result.ts";
import type { ClientSetup, MemberSetup } from "../../value/client-setup.ts";
import type { Change } from "../change.ts";
import { confirmMembers } from "../kinds/member-confirm.ts";
import { removeMembers } from "../kinds/member-remove.ts";
import { resendInvitations } from "../kinds/member-resend.ts";
import { restoreMembers, revokeMembers } from "../kinds/member-revoke.ts";
import { updateMember } from "../kinds/member-update.ts";
import type { NamedMember } from "../kinds/members-of-a-call.ts";
import { groupNamesOf } from "../people-words.ts";
import { defineEdit, only, type EditChanges } from "./edit.ts";

const members = z.array(id<MemberId>()).min(1).max(5000);

/** Edits of people. Who is not in the state that the edit needs is left out, with the reason. */
export const memberEdits = {
  "member.update": defineEdit(
    z.strictObject({
      kind: z.literal("member.update"),
      member: id<MemberId>(),
      role: z.enum(MemberRole),
      /** By name. */
      groups: z.array(text(100)).max(500),
    }),
    (edit, setup) => {
      const member = setup.members.find((each) => each.id === edit.member);
      if (member === undefined) return err(appError("member.unknown"));
      const from = { role: member.role, groups: groupNamesOf(setup, member) };
      const known = new Set(setup.groups.map((group) => group.name));
      const to = { role: edit.role, groups: [...new Set(edit.groups)].filter((name) => known.has(name)).sort(compareText) };
      const same = from.role === to.role && from.groups.join("\n") === to.groups.join("\n");
      return only(same ? [] : [updateMember(member, from, to)]);
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
  ),
  "member.resend": ofMany("member.resend", resendInvitations, (member) =>
    member.status === MemberStatus.invited ? null : appError("member.not-invited"),
  ),
  "member.revoke": ofMany("member.revoke", revokeMembers, (member) =>
    member.status === MemberStatus.revoked ? appError("member.not-changed") : null,
  ),
  "member.restore": ofMany("member.restore", restoreMembers, (member) =>
    member.status === MemberStatus.revoked ? null : appError("member.not-changed"),
  ),
  "member.remove": ofMany("member.remove", removeMembers, () => null),
} as const;

/** An edit that names people and nothing else. */
function ofMany<Kind extends string>(
  kind: Kind,
  make: (named: readonly NamedMember[]) => readonly Change[],
  refusal: (member: MemberSetup) => AppError | null,
) {
  const schema = z.strictObject({ kind: z.literal(kind), members });
  return defineEdit(schema, (edit, setup): Result<EditChanges> => {
    const { named, leftOut } = sorted((edit as { readonly members: readonly MemberId[] }).members, setup, refusal);
    return ok({ changes: make(named), leftOut });
  });
}

/** Whoever may do more than a user is let in only after comparing. */
const isElevated = (member: MemberSetup): boolean => member.role !== MemberRole.user;

/** The named members in the given order, and those who cannot be part of it. */
function sorted(
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
