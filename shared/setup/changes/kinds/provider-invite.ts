import { ProviderRole } from "../../../model/enums.ts";
import { shortHash } from "../../../util/short-hash.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, made, noInverse, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** Addresses per call (provider-api.md §4.3). */
const providerInvitationsPerCall = 20;

/** Invites people to the provider, all with one role: one call, at most twenty addresses in lower case. */
export interface ProviderInvite extends ChangeBase {
  readonly kind: "provider.invite";
  readonly emails: readonly string[];
  readonly role: ProviderRole;
}

export const roleName = (role: ProviderRole): "admin" | "service" => (role === ProviderRole.providerAdmin ? "admin" : "service");

/** One change for each twenty addresses. */
export function inviteToProvider(emails: readonly string[], role: ProviderRole): readonly ProviderInvite[] {
  const changes: ProviderInvite[] = [];
  for (let start = 0; start < emails.length; start += providerInvitationsPerCall) {
    const slice = emails.slice(start, start + providerInvitationsPerCall);
    changes.push({
      id: changeId("provider.invite", role, slice[0] ?? "", shortHash(slice.join("\n"))),
      needs: [],
      kind: "provider.invite",
      emails: slice,
      role,
    });
  }
  return changes;
}

export const providerInvite: ChangeKindDefinition<ProviderInvite> = {
  kind: "provider.invite",
  section: "people",
  subject: "provider",
  describe: ({ emails, role }) => ({
    glyph: "mail",
    people: emails,
    ...risky(role === ProviderRole.providerAdmin ? "provider-admin" : "provider-user", {}, emails.length),
    sentence: say(
      `provider-invite.${roleName(role)}`,
      { people: emails.length, first: emails[0] ?? "", others: emails.length - 1 },
      ["first"],
      emails.length,
    ),
  }),
  differences: ({ emails, role }) => emails.map((email) => made(literal(email), differs(`providerInvited.${roleName(role)}`))),
  inverse: () => noInverse("mail-sent"),
  size: ({ emails }) => emails.length,
};
