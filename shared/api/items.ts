import { z } from "zod";
import { date, enumNumber, flag, id, optional } from "./common.ts";
import { collection } from "./collections.ts";

/** What an item of kind login is told apart by. A form that is not known hides it, and does not spoil the list. */
const loginFace = z
  .object({ username: optional(z.string()), uris: optional(z.array(z.object({ uri: optional(z.string()) }))) })
  .nullish()
  .catch(null);

/**
 * A row of `GET /ciphers/organization-details`: of the contents name, user name and addresses are taken (the last two only to
 * compare), the rest is never read. `key` wraps the item's own key; without one the fields are under the organization key.
 */
export const item = z.object({
  id,
  organizationId: optional(id),
  type: enumNumber,
  name: z.string(),
  key: optional(z.string()),
  collectionIds: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  revisionDate: date,
  creationDate: optional(date),
  deletedDate: optional(date),
  organizationUseTotp: flag,
  login: loginFace,
});
export type Item = z.output<typeof item>;

/** `GET /organizations/{id}/export`. */
export const organizationExport = z.object({ collections: z.array(collection), ciphers: z.array(item) });
