import { z } from "zod";
import { clientId, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { eventGroups } from "./event-groups.ts";

const hour = z.number().int().min(0).max(23);
/** What is looked for in the log; empty lists and nulls look for everything. */
export const logQuery = z.strictObject({
  /** Every word stands in the sentence, the client, the device or the address. */
  text: text(200),
  /** ISO times; `days`: counted back from now, in place of `from`. */
  from: text(40).nullable(),
  to: text(40).nullable(),
  days: z.number().int().min(1).max(3660).nullable(),
  types: z.array(z.number().int()).max(400),
  /** Searches that were saved before there were groups have none. */
  groups: z.array(z.enum(eventGroups)).max(eventGroups.length).default([]),
  sources: z.array(clientId).max(5000),
  users: z.array(text(120)).max(500),
  addresses: z.array(text(80)).max(500),
  devices: z.array(z.number().int()).max(100),
  /** Only before `from` and from `to` on, in hours of this computer's clock. */
  outside: z.strictObject({ from: hour, to: hour }).nullable(),
  byTechnicians: z.boolean(),
  aboutOwners: z.boolean(),
  /** From a device that the account had not used before, as far as is kept. */
  newDevices: z.boolean(),
});
export type LogQuery = Immutable<z.output<typeof logQuery>>;
