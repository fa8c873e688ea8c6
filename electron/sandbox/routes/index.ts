import type { Route } from "../framework/context.ts";
import * as accountRecovery from "./account-recovery.ts";
import * as accounts from "./accounts.ts";
import * as automaticConfirmation from "./automatic-confirmation.ts";
import * as breaches from "./breaches.ts";
import * as businessUnit from "./business-unit.ts";
import * as cipherAdmin from "./cipher-admin.ts";
import * as ciphers from "./ciphers.ts";
import * as claimedAccounts from "./claimed-accounts.ts";
import * as clients from "./clients.ts";
import * as collections from "./collections.ts";
import * as connections from "./connections.ts";
import * as deviceApprovals from "./device-approvals.ts";
import * as devices from "./devices.ts";
import * as domains from "./domains.ts";
import * as events from "./events.ts";
import * as exports from "./export.ts";
import * as folders from "./folders.ts";
import * as founding from "./founding.ts";
import * as groups from "./groups.ts";
import * as identity from "./identity.ts";
import * as imports from "./import.ts";
import * as information from "./information.ts";
import * as installations from "./installations.ts";
import * as integrations from "./integrations.ts";
import * as joining from "./joining.ts";
import * as memberStatus from "./member-status.ts";
import * as members from "./members.ts";
import * as licences from "./licences.ts";
import * as organizationBilling from "./organization-billing.ts";
import * as organizationKeys from "./organization-keys.ts";
import * as organizationTwoFactor from "./organization-two-factor.ts";
import * as organizations from "./organizations.ts";
import * as plans from "./plans.ts";
import * as policies from "./policies.ts";
import * as providerBilling from "./provider-billing.ts";
import * as providerOrganizations from "./provider-organizations.ts";
import * as providerUsers from "./provider-users.ts";
import * as providers from "./providers.ts";
import * as directoryImport from "./public/directory-import.ts";
import * as publicGroups from "./public/groups.ts";
import * as publicMembers from "./public/members.ts";
import * as publicOrganization from "./public/organization.ts";
import * as register from "./register.ts";
import * as reports from "./reports.ts";
import * as sponsorships from "./sponsorships.ts";
import * as sso from "./sso.ts";
import * as sync from "./sync.ts";
import * as tasks from "./tasks.ts";
import * as twoFactor from "./two-factor.ts";
import * as users from "./users.ts";

/** The provider side: identity, account, providers and their clients, events. */
const PROVIDER_SIDE = [
  information,
  plans,
  identity,
  register,
  accounts,
  twoFactor,
  devices,
  folders,
  users,
  events,
  sync,
  providers,
  providerUsers,
  providerOrganizations,
  clients,
  providerBilling,
];

/** The organization side: members, groups, collections, policies, items, settings. */
const ORGANIZATION_SIDE = [
  organizations,
  founding,
  organizationKeys,
  licences,
  organizationBilling,
  members,
  joining,
  automaticConfirmation,
  claimedAccounts,
  deviceApprovals,
  memberStatus,
  accountRecovery,
  groups,
  collections,
  policies,
  ciphers,
  cipherAdmin,
  imports,
  exports,
  sso,
  domains,
  connections,
  organizationTwoFactor,
  integrations,
  reports,
  tasks,
  sponsorships,
  installations,
  breaches,
  businessUnit,
  publicMembers,
  publicGroups,
  publicOrganization,
  directoryImport,
];

/** Every route of the sandbox, one module per resource. */
export const ROUTES: readonly Route[] = [...PROVIDER_SIDE, ...ORGANIZATION_SIDE].flatMap(({ routes }) => routes);
