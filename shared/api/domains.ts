import { z } from "zod";
import { id, optional, optionalDate } from "./common.ts";

/** A claimed domain. `txt` is the record that proves it. */
export const domain = z.object({
  id,
  organizationId: optional(id),
  domainName: z.string(),
  txt: optional(z.string()),
  creationDate: optionalDate,
  verifiedDate: optionalDate,
  lastCheckedDate: optionalDate,
  nextRunDate: optionalDate,
});
export type Domain = z.output<typeof domain>;
