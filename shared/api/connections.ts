import { z } from "zod";
import { enumNumber, flag, id, optional } from "./common.ts";

/** `GET /organizations/connections/{id}/2` and writes: the SCIM connection. The members of `config` come in PascalCase; without a connection everything is null. */
export const connection = z.object({
  id: optional(id),
  type: optional(enumNumber),
  organizationId: optional(id),
  enabled: flag,
  config: z.unknown().optional(),
});
export type Connection = z.output<typeof connection>;
export const connectionsEnabled = z.boolean();
