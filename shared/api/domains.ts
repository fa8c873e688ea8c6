import { z } from "zod";
import { date, id, optional } from "./common.ts";

/** A claimed domain. `txt` is the record that proves it. */
export const domain = z.object({
  id,
  organizationId: optional(id),
  domainName: z.string(),
  txt: optional(z.string()),
  creationDate: optional(date),
  verifiedDate: optional(date),
  lastCheckedDate: optional(date),
  nextRunDate: optional(date),
});
export type Domain = z.output<typeof domain>;
