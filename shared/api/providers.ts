import { z } from "zod";
import { enumNumber, id, optional, optionalDate, organizationId } from "./common.ts";

/** `GET /providers/{id}`. Neither status nor key: those are in the profile. */
export const provider = z.object({
  id,
  name: optional(z.string()),
  businessName: optional(z.string()),
  billingEmail: optional(z.string()),
  creationDate: optionalDate,
  type: optional(enumNumber),
});
export type Provider = z.output<typeof provider>;

/** A row of `GET /providers/{id}/users`. */
export const providerUser = z.object({
  id,
  userId: optional(id),
  name: optional(z.string()),
  email: optional(z.string()),
  type: enumNumber,
  status: enumNumber,
});

export type ProviderUser = z.output<typeof providerUser>;

/** A row of `GET /providers/{id}/organizations`. `id` names the link, `organizationId` the client. `key` may be any text. */
export const providerOrganization = z.object({
  id,
  providerId: optional(id),
  organizationId,
  organizationName: optional(z.string()),
  key: optional(z.string()),
  creationDate: optionalDate,
  userCount: optional(z.number()),
  seats: optional(z.number()),
  occupiedSeats: optional(z.number()),
  remainingSeats: optional(z.number()),
  plan: optional(z.string()),
});
export type ProviderOrganization = z.output<typeof providerOrganization>;

/** `GET /providers/{id}/clients/addable`: a bare list. */
export const addableOrganizations = z.array(
  z.object({ id, name: z.string(), plan: optional(z.string()), seats: optional(z.number()), disabled: optional(z.boolean()) }),
);
