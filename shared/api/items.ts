import { z } from "zod";
import { date, enumNumber, flag, id, optional } from "./common.ts";
import { collection } from "./collections.ts";

/**
 * A row of `GET /ciphers/organization-details`: of the contents only the name is taken, the rest is never read.
 * `key` wraps the item's own key; without one the fields are under the organization key.
 */
export const item = z.object({
  id, organizationId: optional(id), type: enumNumber, name: z.string(), key: optional(z.string()), collectionIds: z.array(id).nullish().transform((ids) => ids ?? []),
  revisionDate: date, creationDate: optional(date), deletedDate: optional(date), organizationUseTotp: flag,
});
export type Item = z.output<typeof item>;

/** `GET /organizations/{id}/export`. */
export const organizationExport = z.object({ collections: z.array(collection), ciphers: z.array(item) });
