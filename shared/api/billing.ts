import { z } from "zod";
import { enumNumber, flag, optional, optionalDate } from "./common.ts";

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
  currentPeriodEndDate: optionalDate,
  discountPercentage: optional(z.number()),
  collectionMethod: optional(z.string()),
  plans: z.array(providerPlan),
  accountCredit: optional(z.number()),
  cancelAt: optionalDate,
  suspension: optional(z.object({ suspensionDate: optionalDate, unpaidPeriodEndDate: optionalDate, gracePeriod: optional(z.number()) })),
  providerType: optional(enumNumber),
});

export type ProviderSubscription = z.output<typeof providerSubscription>;

const orNull = z
  .string()
  .max(500)
  .nullish()
  .transform((text) => text ?? null);
/** `…/billing/vnext/address`; an empty answer (null here) where none was set. */
export const billingAddress = z
  .object({
    country: z.string().max(10),
    postalCode: z.string().max(40),
    line1: orNull,
    line2: orNull,
    city: orNull,
    state: orNull,
    taxId: z
      .object({ code: z.string().max(60), value: z.string().max(100) })
      .nullish()
      .transform((taxId) => taxId ?? null),
  })
  .nullish()
  .transform((address) => address ?? null);
/** `…/billing/vnext/credit`: a bare number, or nothing. */
export const credit = z
  .number()
  .nullish()
  .transform((amount) => amount ?? null);
/** `…/billing/vnext/payment-method`; an empty answer where there is none. */
export const paymentMethod = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("card"), brand: orNull, last4: orNull, expiration: orNull }),
    z.object({ type: z.literal("bankAccount"), bankName: orNull, last4: orNull, hostedVerificationUrl: orNull }),
    z.object({ type: z.literal("payPal"), email: orNull }),
  ])
  .nullish()
  .transform((method) => method ?? null);
/** `…/billing/vnext/warnings`. */
export const billingWarnings = z.object({
  suspension: optional(z.object({ resolution: z.string().max(100), subscriptionCancelsAt: optionalDate })),
  taxId: optional(z.object({ type: z.string().max(100) })),
});
/** `…/billing/invoices`, newest first. */
export const invoiceList = z.object({
  invoices: z
    .array(
      z.object({
        id: z.string().max(200),
        date: optionalDate,
        number: optional(z.string().max(100)),
        total: z.number(),
        status: optional(z.string().max(40)),
        dueDate: optionalDate,
        url: optional(z.string().max(2000)),
      }),
    )
    .max(2000),
});

/** The table of one invoice: its head tells it from anything else. */
export const invoiceUsageTable = z
  .string()
  .max(4_000_000)
  .regex(/^\uFEFF?Client,Id,Assigned,Used,Remaining,Plan,Estimated total\b/u);

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
