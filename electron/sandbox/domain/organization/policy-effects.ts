import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { logOrganization } from "../events.ts";
import { sendMail } from "../mails.ts";
import { badRequest } from "../../framework/refusal.ts";
import { now } from "../../framework/time.ts";
import type { Account } from "../tables/accounts.ts";
import type { Policy } from "../tables/contents.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../tables/organizations.ts";
import { ADMIN, OWNER } from "./authority.ts";
import { addDefaultCollection, ownsThroughOrganization } from "./default-collections.ts";
import { hasTwoFactor } from "./member-answers.ts";
import { accountOf, isMemberElsewhere } from "./membership-rules.ts";
import type { PolicyUpdate } from "./policy-data.ts";
import { DATA_OWNERSHIP, SINGLE_ORGANIZATION, TWO_FACTOR } from "./policy-types.ts";
import { revokeMember, SINGLE_ORGANIZATION_POLICY, TWO_FACTOR_POLICY } from "./revocation.ts";

interface Affected {
  readonly member: OrganizationUser;
  readonly account: Account;
}

/** Accepted and confirmed members whom a policy binds: no owners, no admins, not the caller. */
function bound(context: Context, organizationId: string): Affected[] {
  return organizationUsers.list(context.db, { organizationId }).flatMap((member) => {
    const exempt = member.type === OWNER || member.type === ADMIN || member.userId === context.caller.userId;
    const account = exempt || (member.status !== 1 && member.status !== 2) ? undefined : accountOf(context.db, member);
    return account ? [{ member, account }] : [];
  });
}

function revokeAll(
  context: Context,
  organization: Organization,
  affected: readonly Affected[],
  reason: number,
  event: number,
  category: string,
): void {
  const date = now();
  for (const { member } of affected) revokeMember(context.db, member, reason, date);
  for (const { member } of affected)
    logOrganization(context, organization, { type: event, organizationUserId: member.id, userId: member.userId, date });
  for (const { account } of affected) sendMail(context.db, { to: account.email, category });
}

/** What happens before a policy is stored: members who do not comply with two-step login or single organization are revoked. */
export function beforeSaving(
  context: Context,
  organization: Organization,
  { type, enabled }: PolicyUpdate,
  before: Policy | undefined,
): void {
  if (!enabled || before?.enabled) return;
  if (type === TWO_FACTOR) {
    const affected = bound(context, organization.id).filter(({ account }) => !hasTwoFactor(account));
    if (affected.some(({ account }) => !account.masterPasswordHash)) {
      throw badRequest(
        "Policy could not be enabled. Non-compliant members will lose access to their accounts. Identify members without two-step login from the policies column in the members page.",
      );
    }
    revokeAll(context, organization, affected, TWO_FACTOR_POLICY, 1520, "OrganizationUserRevokedForTwoFactorPolicy");
  }
  if (type === SINGLE_ORGANIZATION) {
    const affected = bound(context, organization.id).filter(({ account }) => isMemberElsewhere(context.db, account.id, organization.id));
    revokeAll(context, organization, affected, SINGLE_ORGANIZATION_POLICY, 1521, "OrganizationUserRevokedForSingleOrgPolicy");
  }
}

/** What happens after a policy is stored: confirmed members get their default collections when data ownership comes on. */
export function afterSaving(
  db: Database,
  organization: Organization,
  { type, enabled, metadata }: PolicyUpdate,
  before: Policy | undefined,
): void {
  const name = metadata?.["defaultUserCollectionName"];
  if (type !== DATA_OWNERSHIP || !enabled || before?.enabled || typeof name !== "string" || name === "") return;
  for (const member of organizationUsers.list(db, { organizationId: organization.id, status: 2 })) {
    if (ownsThroughOrganization(db, organization, member.type)) addDefaultCollection(db, member, name);
  }
}
