import { z } from "zod";
import { appError, type AppError } from "../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { MemberId } from "../../model/ids.ts";
import { compareText } from "../../util/compare.ts";
import { id, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { err, ok, type Result } from "../../util/result.ts";
import type { ClientSetup, CollectionSettings, MemberSetup } from "../value/client-setup.ts";
import type { Change } from "./change.ts";
import { changeBillingEmail } from "./kinds/client-billing-email.ts";
import { changeCollectionSettings } from "./kinds/client-collection-settings.ts";
import { renameClient } from "./kinds/client-rename.ts";
import { changeSeats } from "./kinds/client-seats.ts";
import { confirmMembers } from "./kinds/member-confirm.ts";
import { removeMembers } from "./kinds/member-remove.ts";
import { resendInvitations } from "./kinds/member-resend.ts";
import { restoreMembers, revokeMembers } from "./kinds/member-revoke.ts";
import { updateMember } from "./kinds/member-update.ts";
import type { NamedMember } from "./kinds/members-of-a-call.ts";
import { groupNamesOf } from "./people-words.ts";

const members = z.array(id<MemberId>()).min(1).max(5000);
/** What a technician asks for on a screen, before it is reviewed. Named as the change kind that it becomes. */
export const edit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("client.rename"), to: text(200).min(1) }),
  z.strictObject({ kind: z.literal("client.seats"), to: z.number().int().min(0).max(100_000) }),
  z.strictObject({ kind: z.literal("client.billing-email"), to: text(256).min(1) }),
  z.strictObject({
    kind: z.literal("client.collection-settings"),
    to: z.strictObject({
      limitCollectionCreation: z.boolean(),
      limitCollectionDeletion: z.boolean(),
      limitItemDeletion: z.boolean(),
      allowAdminAccessToAllCollectionItems: z.boolean(),
    }),
  }),
  z.strictObject({
    kind: z.literal("member.update"),
    member: id<MemberId>(),
    role: z.enum(MemberRole),
    /** By name. */
    groups: z.array(text(100)).max(500),
  }),
  z.strictObject({ kind: z.literal("member.confirm"), members, withoutComparing: z.boolean() }),
  z.strictObject({ kind: z.enum(["member.resend", "member.revoke", "member.restore", "member.remove"]), members }),
]);
export type Edit = Immutable<z.output<typeof edit>>;

/** An edit as changes of a client, and who of those that it names is left out of it, with the reason. */
export interface EditChanges {
  readonly changes: readonly Change[];
  readonly leftOut: readonly { readonly memberId: MemberId; readonly email: string; readonly error: AppError }[];
}

/**
 * What an edit changes at a client as it was last read. People who are not in the state that the edit needs are left out with the reason.
 * No changes: everything is so already, or nobody is left. Fails when the client lacks what the edit is about.
 */
export function changesOf(edit: Edit, setup: ClientSetup): Result<EditChanges> {
  const only = (changes: readonly Change[]): Result<EditChanges> => ok({ changes, leftOut: [] });
  switch (edit.kind) {
    case "client.rename": {
      const to = edit.to.trim();
      return only(to === setup.client.name ? [] : [renameClient(setup.client.name, to)]);
    }
    case "client.seats":
      if (setup.seats.assigned === null) return err(appError("role.not-allowed"));
      return only(edit.to === setup.seats.assigned ? [] : [changeSeats(setup.seats.assigned, edit.to)]);
    case "client.billing-email": {
      const to = edit.to.trim().toLowerCase();
      return only(to === (setup.client.billingEmail ?? "").toLowerCase() ? [] : [changeBillingEmail(setup.client.billingEmail, to)]);
    }
    case "client.collection-settings": {
      const from = setup.collectionSettings;
      const same = (Object.keys(from) as (keyof CollectionSettings)[]).every((name) => from[name] === edit.to[name]);
      return only(same ? [] : [changeCollectionSettings(from, edit.to)]);
    }
    case "member.update": {
      const member = setup.members.find((each) => each.id === edit.member);
      if (member === undefined) return err(appError("member.unknown"));
      const from = { role: member.role, groups: groupNamesOf(setup, member) };
      const known = new Set(setup.groups.map((group) => group.name));
      const to = { role: edit.role, groups: [...new Set(edit.groups)].filter((name) => known.has(name)).sort(compareText) };
      const same = from.role === to.role && from.groups.join("\n") === to.groups.join("\n");
      return only(same ? [] : [updateMember(member, from, to)]);
    }
    case "member.confirm": {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status !== MemberStatus.accepted
          ? appError("member.not-accepted", { who: member.name ?? member.email })
          : edit.withoutComparing && isElevated(member)
            ? appError("member.must-compare", { who: member.name ?? member.email })
            : null,
      );
      return ok({ changes: confirmMembers(setup, named, edit.withoutComparing), leftOut });
    }
    case "member.resend": {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status === MemberStatus.invited ? null : appError("member.not-invited"),
      );
      return ok({ changes: resendInvitations(named), leftOut });
    }
    case "member.revoke": {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status === MemberStatus.revoked ? appError("member.not-changed") : null,
      );
      return ok({ changes: revokeMembers(named), leftOut });
    }
    case "member.restore": {
      const { named, leftOut } = sorted(edit.members, setup, (member) =>
        member.status === MemberStatus.revoked ? null : appError("member.not-changed"),
      );
      return ok({ changes: restoreMembers(named), leftOut });
    }
    case "member.remove": {
      const { named, leftOut } = sorted(edit.members, setup, () => null);
      return ok({ changes: removeMembers(named), leftOut });
    }
  }
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
