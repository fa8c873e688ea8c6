import { z } from "zod";
import { date, enumNumber, flag, optional } from "./common.ts";

/** Seats of one of the provider's plans. */
export const providerPlan = z.object({
  planName: optional(z.string()),
  type: optional(enumNumber),
  productTier: optional(enumNumber),
  seatMinimum: z.number(),
  purchasedSeats: z.number(),
  assignedSeats: z.number(),
  cost: optional(z.number()),
  cadence: optional(z.string()),
});
export type ProviderPlan = z.output<typeof providerPlan>;

/** `GET /providers/{id}/billing/subscription`. */
export const providerSubscription = z.object({
  status: optional(z.string()),
  currentPeriodEndDate: optional(date),
  plans: z.array(providerPlan),
  suspension: optional(z.object({ suspensionDate: optional(date) })),
});

export type ProviderSubscription = z.output<typeof providerSubscription>;

/** A row of `GET /plans`: told apart by `type`, names repeat. */
export const plan = z.object({
  type: enumNumber,
  productTier: optional(enumNumber),
  name: optional(z.string()),
  isAnnual: flag,
  disabled: flag,
  hasPolicies: flag,
  hasGroups: flag,
  hasSso: flag,
  passwordManager: optional(z.object({ seatPrice: optional(z.number()), providerPortalSeatPrice: optional(z.number()) })),
});

/** `GET /organizations/{id}/billing/vnext/metadata`. */
export const organizationMetadata = z.object({ organizationOccupiedSeats: optional(z.number()) });
