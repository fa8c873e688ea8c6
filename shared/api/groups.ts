import { z } from "zod";
import { accessSelection, id, optional } from "./common.ts";

/** A group; its name is plain text. `accessAll` is Vaultwarden's and must be sent back as it was. */
export const group = z.object({
  id,
  organizationId: optional(id),
  name: z.string(),
  externalId: optional(z.string()),
  accessAll: optional(z.boolean()),
});

/** A row of `GET /organizations/{id}/groups/details`. */
export const groupDetails = group.extend({
  collections: z
    .array(accessSelection)
    .nullish()
    .transform((rows) => rows ?? []),
});
export type GroupDetails = z.output<typeof groupDetails>;

/** `GET …/groups/{id}/users`: a bare list of membership ids. */
export const groupMembers = z.array(id);
