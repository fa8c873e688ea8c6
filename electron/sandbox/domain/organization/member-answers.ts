import type { Database } from "../../framework/database.ts";
import { accounts, type Account } from "../tables/accounts.ts";
import { groupUsers, organizationDomains } from "../tables/contents.ts";
import { organizations, organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import { collectionsByMember, collectionsOfMember } from "./selections.ts";

/** Answers about members (organization-api.md §2.3). */

/** Whether two-step login is set up. */
export const hasTwoFactor = (account: Account): boolean => Object.values(account.twoFactor).some(({ enabled }) => enabled);

/** The verified domains by which an organization claims accounts; none without the capability. */
function claimedDomains(db: Database, organizationId: string): Set<string> {
  if (!organizations.find(db, { id: organizationId })?.useOrganizationDomains) return new Set();
  const verified = organizationDomains.list(db, { organizationId }).filter(({ verifiedDate }) => verifiedDate !== null);
  return new Set(verified.map(({ domainName }) => domainName));
}

const isClaimed = (domains: ReadonlySet<string>, account: Account | undefined): boolean =>
  domains.size > 0 && account !== undefined && domains.has(account.email.split("@")[1] ?? "");

/** Whether a verified domain of the member's organization claims the member's account. */
export const isClaimedBy = (db: Database, member: OrganizationUser): boolean =>
  member.userId !== null && isClaimed(claimedDomains(db, member.organizationId), accounts.find(db, { id: member.userId }));

/** The members that every answer about a member has, in the order of the wire. */
function common(member: OrganizationUser, account: Account | undefined): object {
  return {
    id: member.id,
    userId: member.userId,
    type: member.type,
    status: member.status,
    externalId: member.externalId,
    accessSecretsManager: member.accessSecretsManager,
    accessPam: member.accessPam,
    ...(member.permissions === null ? {} : { permissions: member.permissions }),
    resetPasswordEnrolled: Boolean(member.resetPasswordKey),
    usesKeyConnector: account?.usesKeyConnector ?? false,
    hasMasterPassword: Boolean(account?.masterPasswordHash),
  };
}

function accountsOf(db: Database, organizationId: string): Map<string, Account> {
  const sql = `select a.* from "accounts" a join "organizationUsers" m on m."userId" = a."id" where m."organizationId" = ?`;
  return new Map(accounts.query(db, sql, organizationId).map((account) => [account.id, account]));
}

function groupsByMember(db: Database, organizationId: string): Map<string, string[]> {
  const sql = `select u.* from "groupUsers" u join "groups" g on g."id" = u."groupId" where g."organizationId" = ? order by u.rowid`;
  const out = new Map<string, string[]>();
  for (const { groupId, organizationUserId } of groupUsers.query(db, sql, organizationId)) {
    out.set(organizationUserId, [...(out.get(organizationUserId) ?? []), groupId]);
  }
  return out;
}

/** Rows of the member list; `wanted` says which members (all by default). */
export function memberRows(
  db: Database,
  organizationId: string,
  include: { readonly groups: boolean; readonly collections: boolean },
  wanted: (member: OrganizationUser, account: Account | undefined) => boolean = () => true,
): object[] {
  const known = accountsOf(db, organizationId);
  const byGroup = include.groups ? groupsByMember(db, organizationId) : new Map<string, string[]>();
  const byCollection = include.collections ? collectionsByMember(db, organizationId) : new Map<string, object[]>();
  const domains = claimedDomains(db, organizationId);
  const out: object[] = [];
  for (const member of organizationUsers.list(db, { organizationId })) {
    const account = member.userId === null ? undefined : known.get(member.userId);
    if (!wanted(member, account)) continue;
    out.push({
      name: account?.name ?? null,
      email: account?.email ?? member.email,
      avatarColor: account?.avatarColor ?? null,
      twoFactorEnabled: account !== undefined && hasTwoFactor(account),
      ssoBound: false,
      claimedByOrganization: isClaimed(domains, account),
      collections: byCollection.get(member.id) ?? [],
      groups: byGroup.get(member.id) ?? [],
      revocationReason: member.revocationReason,
      creationDate: member.creationDate,
      ...common(member, account),
      ...(account?.usesKeyConnector ? { resetPasswordEnrolled: false } : {}),
      object: "organizationUserUserDetails",
    });
  }
  return out;
}

/** The answer about one member. */
export function memberDetails(db: Database, member: OrganizationUser, withGroups: boolean): object {
  const account = member.userId === null ? undefined : accounts.find(db, { id: member.userId });
  return {
    claimedByOrganization: isClaimed(claimedDomains(db, member.organizationId), account),
    ssoExternalId: null,
    collections: collectionsOfMember(db, member.id),
    ...(withGroups ? { groups: groupUsers.list(db, { organizationUserId: member.id }).map(({ groupId }) => groupId) } : {}),
    creationDate: member.creationDate,
    ...common(member, account),
    object: "organizationUserDetails",
  };
}

/** Rows of the short list that every member may see. */
export function memberMiniRows(db: Database, organizationId: string): object[] {
  const known = accountsOf(db, organizationId);
  return organizationUsers.list(db, { organizationId }).map((member) => {
    const account = member.userId === null ? undefined : known.get(member.userId);
    return {
      id: member.id,
      userId: member.userId,
      type: member.type,
      status: member.status,
      name: account?.name ?? null,
      email: account?.email ?? member.email,
      object: "organizationUserUserMiniDetails",
    };
  });
}

/** A row of a bulk answer: `error` is empty on success. One tag for every bulk route. */
export const bulkRow = (id: string, error = ""): object => ({ id, error, object: "OrganizationBulkConfirmResponseModel" });
