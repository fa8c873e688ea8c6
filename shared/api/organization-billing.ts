import { z } from "zod";
import { flag, optional, optionalDate } from "./common.ts";

/** `GET /organizations/{id}/subscription`: of a managed client all members of billing are null (organization-api.md §1.1). */
export const organizationSubscription = z.object({
  storageGb: optional(z.number()),
  subscription: optional(
    z.object({
      status: optional(z.string().max(100)),
      trialEndDate: optionalDate,
      periodEndDate: optionalDate,
      cancelAtEndDate: flag,
      cancelled: flag,
      suspensionDate: optionalDate,
      items: z
        .array(
          z.object({
            name: optional(z.string().max(300)),
            amount: optional(z.number()),
            quantity: optional(z.number()),
            interval: optional(z.string().max(40)),
          }),
        )
        .max(200)
        .catch([]),
    }),
  ),
  upcomingInvoice: optional(z.object({ amount: optional(z.number()), date: optionalDate })),
  expiration: optionalDate,
});
export type OrganizationSubscription = z.output<typeof organizationSubscription>;
const dated = (name: string) => optional(z.object({ [name]: optionalDate }));
/** `GET /organizations/{id}/billing/vnext/warnings`. The recordings hold only null members; what a filled one says beside being there may be missing. */
export const organizationWarnings = z.object({
  freeTrial: optional(z.object({ remainingTrialDays: optional(z.number().int()) })),
  inactiveSubscription: optional(z.object({ resolution: optional(z.string().max(60)) })),
  resellerRenewal: optional(
    z.object({
      type: optional(z.string().max(60)),
      upcoming: dated("renewalDate"),
      issued: dated("dueDate"),
      pastDue: dated("suspensionDate"),
    }),
  ),
  taxId: optional(z.object({ type: optional(z.string().max(60)) })),
  scheduledPriceIncrease: optional(z.looseObject({})),
});
/** `GET …/billing/vnext/payment-method`; null: none. */
export const organizationPayment = z
  .object({
    type: optional(z.string().max(40)),
    brand: optional(z.string().max(40)),
    last4: optional(z.string().max(10)),
    expiration: optional(z.string().max(20)),
    bankName: optional(z.string().max(100)),
    email: optional(z.string().max(256)),
  })
  .nullable();
/** `GET …/billing/vnext/address`; null: none. */
export const organizationAddress = z
  .object({
    country: optional(z.string().max(10)),
    postalCode: optional(z.string().max(40)),
    line1: optional(z.string().max(300)),
    line2: optional(z.string().max(300)),
    city: optional(z.string().max(200)),
    state: optional(z.string().max(200)),
    taxId: optional(z.object({ code: optional(z.string().max(40)), value: optional(z.string().max(60)) })),
  })
  .nullable();
/** `GET …/billing/history`: the invoices that were paid and are open. */
export const organizationInvoices = z.object({
  invoices: z
    .array(
      z.object({
        id: z.string().max(100),
        number: optional(z.string().max(100)),
        amount: optional(z.number()),
        date: optionalDate,
        paid: flag,
      }),
    )
    .max(500)
    .catch([]),
});
