import { ProviderRole } from "../../../model/enums.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import {
  coversMembers,
  emailsOf,
  membersChanges,
  rowsOf,
  sentenceOf,
  shownName,
  type MembersChange,
  type NamedMember,
} from "./members-of-a-call.ts";
import { roleName } from "./provider-invite.ts";

/* Changes of people who are at the provider: invited, waiting, or there. */

/** Mails the invitation again, with a new link. */
export type ProviderResend = MembersChange<"provider.resend">;
export const resendToProvider = (users: readonly NamedMember[]): readonly ProviderResend[] => membersChanges("provider.resend", users);
export const providerResend: ChangeKindDefinition<ProviderResend> = {
  kind: "provider.resend",
  section: "people",
  subject: "provider",
  describe: (change) => ({
    glyph: "mail",
    people: emailsOf(change),
    ...risky("mail", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("memberState.invited"), differs("memberState.invitedAgain")),
  inverse: () => noInverse("mail-sent"),
  size: (change) => change.members.length,
  covers: coversMembers,
};

/** Gives people who accepted the provider's key: always compared, since it opens every client. */
export type ProviderConfirm = MembersChange<"provider.confirm">;
export const confirmAtProvider = (users: readonly NamedMember[]): readonly ProviderConfirm[] => membersChanges("provider.confirm", users);
export const providerConfirm: ChangeKindDefinition<ProviderConfirm> = {
  kind: "provider.confirm",
  section: "people",
  subject: "provider",
  describe: (change) => ({
    glyph: "key",
    people: emailsOf(change),
    ...risky("provider-confirmed", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("memberState.accepted"), differs("memberState.confirmed")),
  inverse: () => noInverse("provider-key-given"),
  size: (change) => change.members.length,
  covers: coversMembers,
};

/** Ends memberships at the provider. */
export type ProviderRemove = MembersChange<"provider.remove">;
export const removeFromProvider = (users: readonly NamedMember[]): readonly ProviderRemove[] => membersChanges("provider.remove", users);
export const providerRemove: ChangeKindDefinition<ProviderRemove> = {
  kind: "provider.remove",
  section: "people",
  subject: "provider",
  describe: (change) => ({
    glyph: "remove",
    people: emailsOf(change),
    ...risky("provider-removed", {}, change.members.length),
    sentence: sentenceOf(change.kind, change.members),
  }),
  differences: (change) => rowsOf(change, () => differs("providerUser"), null),
  inverse: () => noInverse("member-removed"),
  size: (change) => change.members.length,
  covers: coversMembers,
};

/** Makes a service user a Provider admin, or the other way round. */
export interface ProviderRoleChange extends ChangeBase {
  readonly kind: "provider.role";
  readonly member: NamedMember;
  readonly from: ProviderRole;
  readonly to: ProviderRole;
}
export const changeProviderRole = (member: NamedMember, from: ProviderRole, to: ProviderRole): ProviderRoleChange => ({
  id: changeId("provider.role", member.id),
  needs: [],
  kind: "provider.role",
  member,
  from,
  to,
});
export const providerRole: ChangeKindDefinition<ProviderRoleChange> = {
  kind: "provider.role",
  section: "people",
  subject: "provider",
  describe: (change) => ({
    glyph: "edit",
    people: [change.member.email],
    ...(change.to === ProviderRole.providerAdmin ? risky("provider-admin", {}, 1) : risky("provider-weaker")),
    sentence: say(`provider-role.${roleName(change.to)}`, { who: shownName(change.member) }, ["who"]),
  }),
  differences: (change) => [
    row(
      differs("roleOf"),
      differs(`providerRole.${roleName(change.from)}`),
      differs(`providerRole.${roleName(change.to)}`),
      literal(shownName(change.member)),
    ),
  ],
  inverse: (change) => ({ change: changeProviderRole(change.member, change.to, change.from) }),
};
