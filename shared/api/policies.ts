import { z } from "zod";
import { enumNumber, flag, freeObject, id, optional, optionalDate } from "./common.ts";

/** A policy as read or written. A missing row means off; a missing `canToggleState` means yes. */
export const policy = z.object({
  id: optional(id),
  organizationId: optional(id),
  type: enumNumber,
  enabled: flag,
  data: optional(freeObject),
  canToggleState: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  revisionDate: optionalDate,
});
export type Policy = z.output<typeof policy>;
