import type { Database } from "../../framework/database.ts";
import { organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import { touchAccount } from "./membership-rules.ts";

/** Why a member was revoked, by number. */
export const MANUAL = 1;
export const TWO_FACTOR_POLICY = 2;
export const SINGLE_ORGANIZATION_POLICY = 4;

/** Revokes a member and remembers where it stood. */
export function revokeMember(db: Database, member: OrganizationUser, reason: number, date: string): void {
  organizationUsers.update(db, { id: member.id }, { status: -1, revokedFrom: member.status, revocationReason: reason, revisionDate: date });
  touchAccount(db, member.userId, date);
}
