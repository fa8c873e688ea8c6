import { z } from "zod";
import { enumNumber, flag, id, optional, optionalDate } from "./common.ts";

/** `GET` and `PUT /organizations/{id}`. Whether it is enabled, and its tier, stand in the profile only. */
export const organization = z.object({
  id,
  name: z.string(),
  businessName: optional(z.string()),
  billingEmail: optional(z.string()),
  planType: optional(enumNumber),
  seats: optional(z.number()),
  maxAutoscaleSeats: optional(z.number()),
  hasPublicAndPrivateKeys: flag,
  usePolicies: flag,
  useSso: flag,
  useScim: flag,
  useGroups: flag,
  useDirectory: flag,
  useEvents: flag,
  useResetPassword: flag,
  limitCollectionCreation: flag,
  limitCollectionDeletion: flag,
  limitItemDeletion: flag,
  allowAdminAccessToAllCollectionItems: flag,
});
export type Organization = z.output<typeof organization>;

/** `GET /organizations/{id}/public-key` (older name `/keys`). */
export const organizationPublicKey = z.object({ publicKey: optional(z.string()) });

/** `POST /organizations/{id}/api-key` and its rotation. */
export const apiKey = z.object({ apiKey: z.string(), revisionDate: optionalDate });
/** A row of `GET /organizations/{id}/api-key-information`. */
export const apiKeyInformation = z.object({ keyType: enumNumber, revisionDate: optionalDate });
