import { z } from "zod";
import { accessSelection, enumNumber, flag, id, optional } from "./common.ts";

/** A collection; its name is encrypted under the organization key, unless `defaultUserCollectionEmail` stands for it. */
export const collection = z.object({
  id,
  organizationId: optional(id),
  name: z.string(),
  externalId: optional(z.string()),
  type: optional(enumNumber),
  defaultUserCollectionEmail: optional(z.string()),
});
export type Collection = z.output<typeof collection>;

/** A row of `GET …/collections/details`. Lists are null when the asker may not see them, and after a provider's write. */
export const collectionDetails = collection.extend({
  groups: optional(z.array(accessSelection)),
  users: optional(z.array(accessSelection)),
  assigned: flag,
  readOnly: flag,
  hidePasswords: flag,
  manage: flag,
  unmanaged: flag,
});
export type CollectionDetails = z.output<typeof collectionDetails>;

/** `GET …/collections/{id}/users`: a bare list. */
export const collectionUsers = z.array(accessSelection);
