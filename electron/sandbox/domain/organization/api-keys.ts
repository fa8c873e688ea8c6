import type { Database } from "../../framework/database.ts";
import { randomText } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { organizationApiKeys, type OrganizationApiKey } from "../tables/contents.ts";

/** Keys of an organization by type (1, of the billing synchronisation, is never made here). */
export const DEFAULT_KEY = 0;
export const SCIM_KEY = 2;

/** Makes a key of 30 random characters. */
export const addApiKey = (db: Database, organizationId: string, type: number, date = now()): OrganizationApiKey =>
  organizationApiKeys.insert(db, { organizationId, type, apiKey: randomText(30), revisionDate: date });

/** Replaces a key. */
export function rotateApiKey(db: Database, { organizationId, type }: OrganizationApiKey): OrganizationApiKey {
  organizationApiKeys.remove(db, { organizationId, type });
  return addApiKey(db, organizationId, type);
}
