import { z } from "zod";
import { date, id, optional } from "./common.ts";

/** A row of `GET /organizations/{id}/auth-requests`: a device that waits to be let in, not answered yet; expired ones are listed too. */
export const deviceRequest = z.object({
  id,
  userId: optional(id),
  organizationUserId: id,
  email: z.string().max(256),
  publicKey: z.string().max(4096),
  requestDeviceIdentifier: optional(z.string().max(200)),
  /** A text to show, not a number. */
  requestDeviceType: optional(z.string().max(100)),
  requestIpAddress: optional(z.string().max(100)),
  requestCountryName: optional(z.string().max(100)),
  creationDate: date,
});
export type DeviceRequest = z.output<typeof deviceRequest>;
