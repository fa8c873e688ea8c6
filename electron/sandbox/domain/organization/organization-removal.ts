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
import { organizations, organizationUsers, type Organization } from "../tables/organizations.ts";
import { providerOrganizations, providers } from "../tables/providers.ts";
import { touchMembers } from "./membership-rules.ts";

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
  ciphers.remove(db, { organizationId });
  collections.remove(db, { organizationId });
  groups.remove(db, { organizationId });
  policies.remove(db, { organizationId });
  organizationApiKeys.remove(db, { organizationId });
  organizationConnections.remove(db, { organizationId });
  organizationDomains.remove(db, { organizationId });
  ssoConfigs.remove(db, { organizationId });
  organizationUsers.remove(db, { organizationId });
  organizations.remove(db, { id: organizationId });
}

function releaseSeats(db: Database, organization: Organization): void {
  const link = providerOrganizations.find(db, { organizationId: organization.id });
  if (!link) return;
  const billed = providers.find(db, { id: link.providerId })?.status === 2 && organization.status === 2;
  if (billed) scaleSeats(db, link.providerId, organization.planType, -(organization.seats ?? 0));
  providerOrganizations.remove(db, { id: link.id });
}
