import { claimIds, type Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { badRequest } from "../../framework/refusal.ts";
import { touchAccount as touch } from "../account/revision.ts";
import { accounts, type Account } from "../tables/accounts.ts";
import { policies } from "../tables/contents.ts";
import { organizationUsers, type Organization, type OrganizationUser, type Permissions } from "../tables/organizations.ts";
import { providerOrganizations, providerUsers } from "../tables/providers.ts";
import { ADMIN, actsAsAdmin, actsAsOwner, CUSTOM, OWNER } from "./authority.ts";
import { hasTwoFactor } from "./member-answers.ts";

/** Rules about who may be what in an organization (organization-api.md §2.4 to §2.8). */

/** Whether an owner would be left without the given member rows; a confirmed provider user counts as one. */
export function hasOwnerBeside(db: Database, organizationId: string, except: readonly string[] = []): boolean {
  const owners = organizationUsers.list(db, { organizationId, type: OWNER, status: 2 });
  if (owners.some(({ id }) => !except.includes(id))) return true;
  const link = providerOrganizations.find(db, { organizationId });
  return link !== undefined && providerUsers.find(db, { providerId: link.providerId, status: 2 }) !== undefined;
}

export const NO_OWNER = "Organization must have at least one confirmed owner.";

/** Requires that the caller may give a member `type` (and take `before` from it), with these rights. */
export function checkTypeChange(
  context: Context,
  organization: Organization,
  type: number,
  permissions: Permissions | null,
  before: number | null = null,
): void {
  checkRank(context, organization.id, type, permissions, before);
  if (type === CUSTOM && !organization.useCustomPermissions) {
    throw badRequest("To enable custom permissions the organization must be on an Enterprise plan.");
  }
}

function checkRank(context: Context, organizationId: string, type: number, permissions: Permissions | null, before: number | null): void {
  if (actsAsOwner(context, organizationId)) return;
  if (type === OWNER || before === OWNER) throw badRequest("Only an Owner can configure another Owner's account.");
  if (actsAsAdmin(context, organizationId)) return;
  if (type === ADMIN || before === ADMIN) throw badRequest("Custom users can not manage Admins or Owners.");
  const lacking = Object.entries(permissions ?? {}).some(
    ([right, wanted]) => wanted && !claimIds(context.caller, right.toLowerCase()).includes(organizationId),
  );
  if (type === CUSTOM && lacking) throw badRequest("Custom users can only grant the same custom permissions that they have.");
}

const isOn = (db: Database, organizationId: string, type: number): boolean => policies.find(db, { organizationId, type })?.enabled ?? false;

/** The account-recovery policy with automatic enrolment. */
export function isAutoEnrolOn(db: Database, organizationId: string): boolean {
  const policy = policies.find(db, { organizationId, type: 8 });
  return Boolean(policy?.enabled && policy.data?.["autoEnrollEnabled"] === true);
}

/** Whether an account is a member (accepted or confirmed) of another organization. */
export const isMemberElsewhere = (db: Database, userId: string, organizationId: string): boolean =>
  organizationUsers.list(db, { userId }).some((row) => row.organizationId !== organizationId && (row.status === 1 || row.status === 2));

/** Whether another organization of the account requires to be the only one. */
const isBoundElsewhere = (db: Database, userId: string, organizationId: string): boolean =>
  organizationUsers
    .list(db, { userId })
    .some(
      (row) =>
        row.organizationId !== organizationId &&
        row.type !== OWNER &&
        row.type !== ADMIN &&
        (row.status === 1 || row.status === 2) &&
        isOn(db, row.organizationId, 3),
    );

/**
 * What stands against joining or returning, as the real server words it; null when nothing does. Owners and admins
 * are exempt from their own organization's rules.
 */
export function policyObstacle(
  db: Database,
  member: OrganizationUser,
  account: Account,
  moment: "restore" | "confirm" | "accept",
): string | null {
  const { organizationId } = member;
  const exempt = member.type === OWNER || member.type === ADMIN;
  const single = !exempt && isOn(db, organizationId, 3) && isMemberElsewhere(db, account.id, organizationId);
  const elsewhere = isBoundElsewhere(db, account.id, organizationId);
  const twoFactor = !exempt && isOn(db, organizationId, 0) && !hasTwoFactor(account);
  switch (moment) {
    case "restore":
      if (single && twoFactor) return `${account.email} is not compliant with the single organization and two-step login policy`;
      if (single) return `${account.email} is not compliant with the single organization policy`;
      if (elsewhere) return `${account.email} belongs to an organization that doesn't allow them to join multiple organizations`;
      return twoFactor ? `${account.email} is not compliant with the two-step login policy.` : null;
    case "confirm":
      if (twoFactor) return "User does not have two-step login enabled.";
      if (single) return `${account.email} cannot be confirmed until they leave or remove all other organizations.`;
      return elsewhere ? `${account.email} cannot be confirmed because they are in another organization which forbids it.` : null;
    case "accept":
      if (single) return "You may not join this organization until you leave or remove all other organizations.";
      if (elsewhere) return "You cannot join this organization because you are a member of another organization which forbids it";
      return twoFactor ? "You cannot join this organization vault until you enable two-step login on your user account." : null;
  }
}

/** The account of a member row, or undefined while invited. */
export const accountOf = (db: Database, member: OrganizationUser): Account | undefined =>
  member.userId === null ? undefined : accounts.find(db, { id: member.userId });

/** Marks accounts as changed so that their clients read again. */
export function touchAccount(db: Database, userId: string | null, date: string): void {
  if (userId !== null) touch(db, userId, date);
}

/** Marks all confirmed members of an organization as changed. */
export function touchMembers(db: Database, organizationId: string, date: string): void {
  const members = `select "userId" from "organizationUsers" where "organizationId" = ? and "status" = 2`;
  db.run(`update "accounts" set "accountRevisionDate" = ? where "id" in (${members})`, date, organizationId);
}
