import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { logOrganization } from "../events.ts";
import { badRequest } from "../../framework/refusal.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { organizationDomains, policies, ssoConfigs, type Policy } from "../tables/contents.ts";
import { organizationUsers, type Organization } from "../tables/organizations.ts";
import { providerUsers } from "../tables/providers.ts";
import { isMemberElsewhere, touchMembers } from "./membership-rules.ts";
import { checkPolicyData, type PolicyData, type PolicyUpdate } from "./policy-data.ts";
import { afterSaving, beforeSaving } from "./policy-effects.ts";
import {
  ACCOUNT_RECOVERY,
  AUTOMATIC_CONFIRMATION,
  BLOCK_CLAIMED_DOMAINS,
  DISABLE_SEND,
  NEED_SINGLE_ORGANIZATION,
  REQUIRE_SSO,
  SEND_CONTROLS,
  SEND_OPTIONS,
  SINGLE_ORGANIZATION,
} from "./policy-types.ts";

export const policyOf = (db: Database, organizationId: string, type: number): Policy | undefined =>
  policies.find(db, { organizationId, type });

const isOn = (db: Database, organizationId: string, type: number): boolean => policyOf(db, organizationId, type)?.enabled ?? false;

/** Whether the organization has a verified domain. */
export const hasVerifiedDomain = (db: Database, organizationId: string): boolean =>
  organizationDomains.list(db, { organizationId }).some(({ verifiedDate }) => verifiedDate !== null);

/** How members of an organization with single sign-on decrypt: 1 key connector, 2 trusted devices; 0 without. */
function decryptionOf(db: Database, organizationId: string): number {
  const config = ssoConfigs.find(db, { organizationId });
  return config?.enabled ? Number(config.data["memberDecryptionType"] ?? 0) : 0;
}

/** Saves a policy with its rules, side effects and event (organization-api.md §5.1). */
export function savePolicy(context: Context, organization: Organization, update: PolicyUpdate): Policy {
  const { db } = context;
  if (!organization.usePolicies) throw badRequest("This organization cannot use policies.");
  const before = policyOf(db, organization.id, update.type);
  checkDependencies(db, organization.id, update, before);
  checkPolicyData(update.type, update.enabled, update.data);
  checkType(db, organization.id, update, before);
  beforeSaving(context, organization, update, before);
  const saved = storePolicy(db, organization.id, update.type, update.enabled, update.data);
  logOrganization(context, organization, { type: 1700, policyId: saved.id });
  mirrorSend(db, organization.id, saved);
  afterSaving(db, organization, update, before);
  touchMembers(db, organization.id, saved.revisionDate);
  return saved;
}

/** Writes a policy row without any rule. Empty data counts as none. */
function storePolicy(db: Database, organizationId: string, type: number, enabled: boolean, sent: PolicyData | null): Policy {
  const data = sent !== null && Object.keys(sent).length > 0 ? sent : null;
  const date = now();
  const known = policyOf(db, organizationId, type);
  if (!known) return policies.insert(db, { id: newId(), organizationId, type, data, enabled, creationDate: date, revisionDate: date });
  policies.update(db, { id: known.id }, { data, enabled, revisionDate: date });
  return { ...known, data, enabled, revisionDate: date };
}

function checkDependencies(db: Database, organizationId: string, { type, enabled }: PolicyUpdate, before: Policy | undefined): void {
  const name = NEED_SINGLE_ORGANIZATION[type];
  if (enabled && !before?.enabled && name && !isOn(db, organizationId, SINGLE_ORGANIZATION)) {
    throw badRequest(`Turn on the Single organization policy because it is required for the ${name} policy.`);
  }
  if (type !== SINGLE_ORGANIZATION || enabled || !before?.enabled) return;
  const dependents = Object.entries(NEED_SINGLE_ORGANIZATION).filter(([dependent]) => isOn(db, organizationId, Number(dependent)));
  const [only] = dependents;
  if (only && dependents.length === 1)
    throw badRequest(`Turn off the ${only[1]} policy because it requires the Single organization policy.`);
  if (only) throw badRequest("Turn off all of the policies that require the Single organization policy.");
}

function checkType(db: Database, organizationId: string, { type, enabled, data }: PolicyUpdate, before: Policy | undefined): void {
  const decryption = decryptionOf(db, organizationId);
  if (!enabled && before?.enabled) {
    if ((type === SINGLE_ORGANIZATION || type === REQUIRE_SSO) && decryption === 1)
      throw badRequest("Key Connector is enabled and requires this policy.");
    if (type === SINGLE_ORGANIZATION && hasVerifiedDomain(db, organizationId)) {
      throw badRequest("The Single organization policy is required for organizations that have enabled domain verification.");
    }
  }
  const weakens = type === REQUIRE_SSO ? !enabled : type === ACCOUNT_RECOVERY && (!enabled || data?.["autoEnrollEnabled"] !== true);
  if (weakens && before?.enabled && decryption === 2) throw badRequest("Trusted device encryption is on and requires this policy.");
  if (type === BLOCK_CLAIMED_DOMAINS && enabled && !hasVerifiedDomain(db, organizationId)) {
    throw badRequest("You must claim at least one domain to turn on this policy");
  }
  if (type === AUTOMATIC_CONFIRMATION && enabled && !before?.enabled) checkAutomaticConfirmation(db, organizationId);
}

function checkAutomaticConfirmation(db: Database, organizationId: string): void {
  const people = organizationUsers
    .list(db, { organizationId })
    .flatMap(({ userId, status }) => (userId !== null && status > 0 ? [userId] : []));
  if (people.some((userId) => isMemberElsewhere(db, userId, organizationId))) {
    throw badRequest(
      "All organization users must be compliant with the Single organization policy before enabling the Automatically confirm invited users policy. Please remove users who are members of multiple organizations.",
    );
  }
  if (people.some((userId) => providerUsers.find(db, { userId }))) {
    throw badRequest(
      "The organization has users with the Provider user type. Please remove provider users before enabling the Automatically confirm invited users policy.",
    );
  }
}

/** What the Send policies say together; type 21 supersedes 6 and 7 and is kept equal to them. */
export function sendControls(db: Database, organizationId: string): { enabled: boolean; data: PolicyData } {
  const stored = policyOf(db, organizationId, SEND_CONTROLS);
  if (stored) return { enabled: stored.enabled, data: stored.data ?? {} };
  return combinedSend(db, organizationId);
}

const NO_CONTROLS = {
  disableSend: false,
  disableHideEmail: false,
  whoCanAccess: null,
  allowedDomains: null,
  deletionHours: null,
  allowedSendTypes: null,
};

function combinedSend(db: Database, organizationId: string): { enabled: boolean; data: PolicyData } {
  const options = policyOf(db, organizationId, SEND_OPTIONS);
  const disableSend = isOn(db, organizationId, DISABLE_SEND);
  const disableHideEmail = Boolean(options?.enabled && options.data?.["disableHideEmail"] === true);
  const data = { ...NO_CONTROLS, ...policyOf(db, organizationId, SEND_CONTROLS)?.data, disableSend, disableHideEmail };
  return { enabled: disableSend || disableHideEmail, data };
}

function mirrorSend(db: Database, organizationId: string, { type, enabled, data }: Policy): void {
  if (type === DISABLE_SEND || type === SEND_OPTIONS) {
    const combined = combinedSend(db, organizationId);
    storePolicy(db, organizationId, SEND_CONTROLS, combined.enabled, combined.data);
  }
  if (type !== SEND_CONTROLS) return;
  const hides = data?.["disableHideEmail"] === true;
  storePolicy(db, organizationId, DISABLE_SEND, enabled && data?.["disableSend"] === true, null);
  storePolicy(db, organizationId, SEND_OPTIONS, enabled && hides, { disableHideEmail: hides });
}
