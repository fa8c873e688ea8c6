import type { Context } from "../../framework/context.ts";
import { accountByEmail } from "../account/claims.ts";
import type { Database } from "../../framework/database.ts";
import { logOrganization } from "../events.ts";
import { sendMail } from "../mails.ts";
import { invitedMember, mailInvitation, occupiedSeats } from "./new-organization.ts";
import { badRequest } from "../../framework/refusal.ts";
import { accounts } from "../tables/accounts.ts";
import { groups, groupUsers } from "../tables/contents.ts";
import { organizations, organizationUsers, type Organization, type OrganizationUser, type Permissions } from "../tables/organizations.ts";
import { providerOrganizations } from "../tables/providers.ts";
import { ADMIN, CUSTOM, OWNER } from "./authority.ts";
import { checkTypeChange, hasOwnerBeside, NO_OWNER } from "./membership-rules.ts";
import { setMemberCollections, type Selection } from "./selections.ts";

/** Who is invited, as what and with which access. */
export interface Invitation {
  readonly emails: readonly string[];
  readonly type: number;
  readonly permissions: Permissions | null;
  readonly accessSecretsManager: boolean;
  readonly collections: readonly Selection[];
  readonly groups: readonly string[];
  /** External ids by address (directory import). */
  readonly externalIds?: ReadonlyMap<string, string>;
  /** The system user that the log names instead of a person. */
  readonly systemUser?: number;
}

/**
 * Invites people (organization-api.md §2.4): addresses of linked members are skipped, the others get a row, an event
 * and a mail. An address that is still invited gets a second row, as the recorded server does.
 */
export function inviteMembers(context: Context, organization: Organization, invitation: Invitation): OrganizationUser[] {
  const { db } = context;
  checkTypeChange(context, organization, invitation.type, invitation.permissions);
  const emails = [...new Set(invitation.emails.map((email) => email.toLowerCase()))].filter(
    (email) => !isLinked(db, organization.id, email),
  );
  reserveSeats(db, organization, emails.length);
  if (invitation.type !== OWNER && !hasOwnerBeside(db, organization.id)) throw badRequest(NO_OWNER);
  if (invitation.accessSecretsManager && emails.length > 0) requireSecretsManager(organization);
  const known = invitation.groups.filter((id) => groups.find(db, { id })?.organizationId === organization.id);
  const invited = emails.map((email) => addMember(db, organization, email, invitation, known));
  for (const { id } of invited)
    logOrganization(context, organization, { type: 1500, organizationUserId: id, systemUser: invitation.systemUser ?? null });
  for (const member of invited) mailInvitation(db, context.secrets, organization, member);
  return invited;
}

/** Requires that the organization has Secrets Manager at all. */
export function requireSecretsManager({ useSecretsManager }: Organization): void {
  if (!useSecretsManager) throw badRequest("Organization does not use Secrets Manager");
}

function addMember(
  db: Database,
  organization: Organization,
  email: string,
  invitation: Invitation,
  groupIds: readonly string[],
): OrganizationUser {
  const member = organizationUsers.insert(db, {
    ...invitedMember(organization.id, email, invitation.type),
    permissions: invitation.permissions,
    accessSecretsManager: invitation.accessSecretsManager,
    externalId: invitation.externalIds?.get(email) ?? null,
  });
  setMemberCollections(db, member.id, invitation.collections);
  for (const groupId of new Set(groupIds)) groupUsers.insert(db, { groupId, organizationUserId: member.id });
  return member;
}

function isLinked(db: Database, organizationId: string, email: string): boolean {
  const account = accountByEmail(db, email);
  return account !== undefined && organizationUsers.find(db, { organizationId, userId: account.id }) !== undefined;
}

/**
 * Makes sure that `wanted` more members have a seat. A client of a provider is refused beyond its seats; an
 * organization of its own grows up to its limit and its owners are told.
 */
export function reserveSeats(db: Database, organization: Organization, wanted: number): void {
  if (organization.seats === null) return;
  const lacking = wanted - (organization.seats - occupiedSeats(db, organization.id));
  if (lacking <= 0) return;
  if (providerOrganizations.find(db, { organizationId: organization.id })) {
    throw badRequest("Seat limit has been reached. Please contact your provider to add more seats.");
  }
  const seats = organization.seats + lacking;
  if (organization.maxAutoscaleSeats !== null && seats > organization.maxAutoscaleSeats) throw badRequest("Seat limit has been reached.");
  organizations.update(db, { id: organization.id }, { seats });
  const link = `https://vault.bitwarden.com/#/organizations/${organization.id}/billing/subscription`;
  for (const to of managerAddresses(db, organization.id, [OWNER])) sendMail(db, { to, category: "OrganizationSeatsAutoscaled", link });
}

/** Addresses of an organization's own people who may recover accounts: owners, admins, custom members with the right. */
export function recoveryAddresses(db: Database, organizationId: string): string[] {
  return organizationUsers
    .list(db, { organizationId, status: 2 })
    .filter(({ type, permissions }) => type === OWNER || type === ADMIN || (type === CUSTOM && permissions?.manageResetPassword))
    .flatMap(({ userId }) => accounts.find(db, { id: userId! })?.email ?? []);
}

/** Addresses of the confirmed members with one of the given roles. */
export function managerAddresses(db: Database, organizationId: string, types: readonly number[]): string[] {
  return organizationUsers
    .list(db, { organizationId, status: 2 })
    .filter(({ type }) => types.includes(type))
    .flatMap(({ userId }) => accounts.find(db, { id: userId! })?.email ?? []);
}
