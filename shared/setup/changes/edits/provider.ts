import { z } from "zod";
import { appError, type AppError } from "../../../errors/app-error.ts";
import { MemberStatus, ProviderRole } from "../../../model/enums.ts";
import type { MemberId, OrganizationId } from "../../../model/ids.ts";
import { id, text } from "../../../model/schemas.ts";
import { err, ok, type Result } from "../../../util/result.ts";
import { leavesAnAdmin, type BillingAddress, type ProviderSetup, type ProviderUserSetup } from "../../value/provider-setup.ts";
import type { Change } from "../change.ts";
import { addClient } from "../kinds/provider-clients.ts";
import { changeProviderAddress, changeProviderDetails, deleteProvider, deleteProviderByMail } from "../kinds/provider-details.ts";
import { inviteToProvider } from "../kinds/provider-invite.ts";
import { changeProviderRole, confirmAtProvider, removeFromProvider, resendToProvider } from "../kinds/provider-people.ts";
import { acceptInvitation, becomeBusinessUnit, setUpProvider } from "../kinds/provider-start.ts";
import type { NamedMember } from "../kinds/members-of-a-call.ts";
import { defineProviderEdit, only, type EditChanges } from "./edit.ts";

const members = z.array(id<MemberId>()).min(1).max(2000);
const optionalText = (max: number) => text(max).nullable();
const address = z.strictObject({
  country: z.string().regex(/^[A-Za-z]{2}$/u),
  postalCode: text(20).min(1),
  line1: optionalText(200),
  line2: optionalText(200),
  city: optionalText(100),
  state: optionalText(100),
  taxId: z.strictObject({ code: text(30).min(1), value: text(60).min(1) }).nullable(),
});
const details = z.strictObject({ name: text(50).min(1), businessName: optionalText(50), billingEmail: text(256).min(3) });

/** Edits of the provider itself and of its people. Who is not in the state that the edit needs is left out, with the reason. */
export const providerEdits = {
  "provider.invite": defineProviderEdit(
    z.strictObject({ kind: z.literal("provider.invite"), emails: z.array(text(256).min(3)).min(1).max(500), role: z.enum(ProviderRole) }),
    (edit, provider) => {
      const users = provider.users ?? [];
      const known = new Map(users.map((user) => [user.email.toLowerCase(), user]));
      const wanted = [...new Set(edit.emails.map((email) => email.trim().toLowerCase()))];
      return ok({
        changes: inviteToProvider(
          wanted.filter((email) => !known.has(email)),
          edit.role,
        ),
        leftOut: wanted.flatMap((email) => {
          const user = known.get(email);
          return user === undefined ? [] : [{ memberId: user.id, email, error: appError("member.already") }];
        }),
      });
    },
  ),
  "provider.resend": ofMany("provider.resend", resendToProvider, (user) =>
    user.status === MemberStatus.invited ? null : appError("member.not-invited"),
  ),
  "provider.confirm": ofMany("provider.confirm", confirmAtProvider, (user) =>
    user.status === MemberStatus.accepted ? null : appError("member.not-accepted", { who: nameOf(user) }),
  ),
  "provider.remove": ofMany(
    "provider.remove",
    removeFromProvider,
    (user, provider) => (user.userId === provider.ownUserId ? appError("provider.own-row") : null),
    (provider, chosen) => (leavesAnAdmin(provider.users ?? [], chosen) ? null : appError("provider.last-admin")),
  ),
  "provider.role": defineProviderEdit(
    z.strictObject({ kind: z.literal("provider.role"), members, to: z.enum(ProviderRole) }),
    (edit, provider) => {
      const { named, leftOut } = sorted(edit.members, provider, (user) => (user.role === edit.to ? appError("member.not-changed") : null));
      if (edit.to !== ProviderRole.providerAdmin && named.length > 0 && !leavesAnAdmin(provider.users ?? [], edit.members))
        return err(appError("provider.last-admin"));
      return ok({ changes: named.map(({ user, member }): Change => changeProviderRole(member, user.role, edit.to)), leftOut });
    },
  ),
  "provider.details": defineProviderEdit(z.strictObject({ kind: z.literal("provider.details"), to: details }), (edit, provider) => {
    const to = tidyDetails(edit.to);
    const { details: from } = provider;
    const same = from.name === to.name && (from.businessName ?? "") === (to.businessName ?? "") && from.billingEmail === to.billingEmail;
    return only(same ? [] : [changeProviderDetails(from, to)]);
  }),
  "provider.address": defineProviderEdit(z.strictObject({ kind: z.literal("provider.address"), to: address }), (edit, provider) => {
    const to = tidyAddress(edit.to);
    return only(JSON.stringify(provider.address) === JSON.stringify(to) ? [] : [changeProviderAddress(provider.address, to)]);
  }),
  "provider.delete": defineProviderEdit(z.strictObject({ kind: z.literal("provider.delete") }), (_edit, provider) =>
    only([deleteProvider(provider.details.name, provider.clients.length)]),
  ),
  /** The link of the mail is held in main. */
  "provider.delete-by-mail": defineProviderEdit(z.strictObject({ kind: z.literal("provider.delete-by-mail") }), (_edit, provider) =>
    only([deleteProviderByMail(provider.details.name, provider.clients.length)]),
  ),
  "provider.add-client": defineProviderEdit(
    z.strictObject({
      kind: z.literal("provider.add-client"),
      organization: id<OrganizationId>(),
      /** Seats to be bought for it, as the screen told; null: not known. */
      bought: z.number().int().min(0).max(1_000_000).nullable(),
    }),
    (edit, provider) => {
      const organization = provider.addable?.find((each) => each.id === edit.organization);
      if (organization === undefined) return err(appError("client.not-addable"));
      return only([addClient(organization, edit.bought)]);
    },
  ),
  /** The invitation itself is held in main: its token is no plain data. */
  "provider.set-up": defineProviderEdit(z.strictObject({ kind: z.literal("provider.set-up"), details, address }), (edit) =>
    only([setUpProvider(tidyDetails(edit.details), tidyAddress(edit.address))]),
  ),
  "provider.business-unit": defineProviderEdit(z.strictObject({ kind: z.literal("provider.business-unit") }), (_edit, provider) =>
    only([becomeBusinessUnit(provider.details.name)]),
  ),
  "provider.accept": defineProviderEdit(z.strictObject({ kind: z.literal("provider.accept") }), (_edit, provider) =>
    only([acceptInvitation(provider.details.name)]),
  ),
} as const;

const nameOf = (user: ProviderUserSetup): string => user.name ?? user.email;
const orNull = (value: string | null): string | null => ((value ?? "").trim() === "" ? null : (value ?? "").trim());
/** As the server keeps it: the address trimmed and in lower case. */
const tidyDetails = (typed: z.output<typeof details>) => ({
  name: typed.name.trim(),
  businessName: orNull(typed.businessName),
  billingEmail: typed.billingEmail.trim().toLowerCase(),
});
const tidyAddress = (typed: z.output<typeof address>): BillingAddress => ({
  country: typed.country.toUpperCase(),
  postalCode: typed.postalCode.trim(),
  line1: orNull(typed.line1),
  line2: orNull(typed.line2),
  city: orNull(typed.city),
  state: orNull(typed.state),
  taxId: typed.taxId === null ? null : { code: typed.taxId.code.trim(), value: typed.taxId.value.trim() },
});

function sorted(asked: readonly MemberId[], provider: ProviderSetup, refusal: (user: ProviderUserSetup) => AppError | null) {
  const named: { readonly user: ProviderUserSetup; readonly member: NamedMember }[] = [];
  const leftOut: EditChanges["leftOut"][number][] = [];
  for (const memberId of new Set(asked)) {
    const user = provider.users?.find((each) => each.id === memberId);
    const error = user === undefined ? appError("member.unknown") : refusal(user);
    if (user !== undefined && error === null) named.push({ user, member: { id: user.id, email: user.email, name: user.name } });
    else leftOut.push({ memberId, email: user?.email ?? "", error: error ?? appError("member.unknown") });
  }
  return { named, leftOut };
}
/** @param whole refuses the edit as a whole, as the server would. */
function ofMany<Kind extends Change["kind"]>(
  kind: Kind,
  make: (users: readonly NamedMember[]) => readonly Change[],
  refusal: (user: ProviderUserSetup, provider: ProviderSetup) => AppError | null,
  whole: (provider: ProviderSetup, chosen: readonly MemberId[]) => AppError | null = () => null,
) {
  return defineProviderEdit(z.strictObject({ kind: z.literal(kind), members }), (edit, provider): Result<EditChanges> => {
    const { named, leftOut } = sorted(edit.members, provider, (user) => refusal(user, provider));
    const refused = named.length === 0 ? null : whole(provider, edit.members);
    return refused === null ? ok({ changes: make(named.map(({ member }) => member)), leftOut }) : err(refused);
  });
}
