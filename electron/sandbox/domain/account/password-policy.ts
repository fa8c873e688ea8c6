import { policies } from "../tables/contents.ts";
import { organizations, organizationUsers } from "../tables/organizations.ts";
import type { Database } from "../../framework/database.ts";

/** What a master password must be, over all organizations of an account (policy 1); all null where there is none. */
export interface PasswordPolicy {
  readonly minComplexity: number | null;
  readonly minLength: number | null;
  readonly requireLower: boolean | null;
  readonly requireUpper: boolean | null;
  readonly requireNumbers: boolean | null;
  readonly requireSpecial: boolean | null;
  readonly enforceOnLogin: boolean | null;
}

const NONE: PasswordPolicy = {
  minComplexity: null,
  minLength: null,
  requireLower: null,
  requireUpper: null,
  requireNumbers: null,
  requireSpecial: null,
  enforceOnLogin: null,
};

const MASTER_PASSWORD = 1;

function enabledPolicies(db: Database, userId: string): Record<string, unknown>[] {
  const members = organizationUsers.list(db, { userId }).filter(({ status }) => status === 1 || status === 2);
  return members.flatMap(({ organizationId }) => {
    const organization = organizations.find(db, { id: organizationId });
    const policy = policies.find(db, { organizationId, type: MASTER_PASSWORD, enabled: true });
    return organization?.enabled && organization.usePolicies && policy ? [policy.data ?? {}] : [];
  });
}

/** The strictest demand of all enabled policies. */
export function passwordPolicyOf(db: Database, userId: string): PasswordPolicy {
  const found = enabledPolicies(db, userId);
  if (found.length === 0) return NONE;
  const highest = (name: string): number | null =>
    found.reduce<number | null>((best, data) => (typeof data[name] === "number" ? Math.max(best ?? 0, data[name]) : best), null);
  const any = (name: string): boolean => found.some((data) => data[name] === true);
  return {
    minComplexity: highest("minComplexity"),
    minLength: highest("minLength"),
    requireLower: any("requireLower"),
    requireUpper: any("requireUpper"),
    requireNumbers: any("requireNumbers"),
    requireSpecial: any("requireSpecial"),
    enforceOnLogin: any("enforceOnLogin"),
  };
}
