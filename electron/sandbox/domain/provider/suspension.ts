import type { Database } from "../../framework/database.ts";
import { now } from "../../framework/time.ts";
import { organizations } from "../tables/organizations.ts";
import { providerOrganizations, providers } from "../tables/providers.ts";

/** Suspends a provider or lets it in again; its clients are disabled and enabled with it (provider-api.md §6.2). */
export function setProviderEnabled(db: Database, providerId: string, enabled: boolean): void {
  const provider = providers.find(db, { id: providerId });
  if (!provider || provider.enabled === enabled) return;
  providers.update(db, { id: providerId }, { enabled, revisionDate: now() });
  for (const { organizationId } of providerOrganizations.list(db, { providerId }))
    organizations.update(db, { id: organizationId }, { enabled, revisionDate: now() });
}

/** The panel's switch: every provider of this sandbox. */
export function setProvidersEnabled(db: Database, enabled: boolean): void {
  for (const { id } of providers.list(db)) setProviderEnabled(db, id, enabled);
}
export const isSomeProviderSuspended = (db: Database): boolean => providers.list(db).some(({ enabled }) => !enabled);
