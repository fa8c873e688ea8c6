import type { Database } from "../../framework/database.ts";
import { scaleSeats } from "../provider/seats.ts";
import { now } from "../../framework/time.ts";
import {
  ciphers,
  collections,
  groups,
  organizationApiKeys,
  organizationConnections,
  organizationDomains,
  policies,
  ssoConfigs,
} from "../tables/contents.ts";
import { authRequests } from "../tables/accounts.ts";
import { cancellations, organizations, organizationUsers, sponsorships, type Organization } from "../tables/organizations.ts";
import { integrations, markedApplications, organizationReports, securityTasks } from "../tables/oversight.ts";
import { providerOrganizations, providers } from "../tables/providers.ts";
import { touchMembers } from "./membership-rules.ts";

/** Tables whose rows belong to one organization and name it. */
export const OF_AN_ORGANIZATION = [
  ciphers,
  collections,
  groups,
  policies,
  organizationApiKeys,
  organizationConnections,
  organizationDomains,
  ssoConfigs,
  securityTasks,
  organizationReports,
  markedApplications,
  integrations,
  authRequests,
  sponsorships,
  cancellations,
  organizationUsers,
] as const;

/** Deletes an organization with everything in it. A managing provider gets the seats back; it logs nothing. */
export function deleteOrganization(db: Database, organization: Organization): void {
  const organizationId = organization.id;
  touchMembers(db, organizationId, now());
  releaseSeats(db, organization);
  const inside = (table: string): string => `(select "id" from "${table}" where "organizationId" = ?)`;
  db.run(`delete from "collectionUsers" where "collectionId" in ${inside("collections")}`, organizationId);
  db.run(`delete from "collectionGroups" where "collectionId" in ${inside("collections")}`, organizationId);
  db.run(`delete from "collectionCiphers" where "collectionId" in ${inside("collections")}`, organizationId);
  db.run(`delete from "groupUsers" where "groupId" in ${inside("groups")}`, organizationId);
  db.run(`delete from "integrationConfigurations" where "integrationId" in ${inside("integrations")}`, organizationId);
  for (const table of OF_AN_ORGANIZATION) table.remove(db, { organizationId });
  organizations.remove(db, { id: organizationId });
}

function releaseSeats(db: Database, organization: Organization): void {
  const link = providerOrganizations.find(db, { organizationId: organization.id });
  if (!link) return;
  const billed = providers.find(db, { id: link.providerId })?.status === 2 && organization.status === 2;
  if (billed) scaleSeats(db, link.providerId, organization.planType, -(organization.seats ?? 0));
  providerOrganizations.remove(db, { id: link.id });
}
