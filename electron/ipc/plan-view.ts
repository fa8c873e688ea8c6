import type { z } from "zod";
import { organizations, type HttpClient } from "#electron/provider-api/index";
import type { organizationAddress, organizationPayment, organizationWarnings } from "#shared/api/organization-billing";
import type { PlanNotice, PlanView } from "#shared/bridge/index";
import type { OrganizationId } from "#shared/model/ids";
import { ok, type Result } from "#shared/util/result";

/** A client's plan as the server tells it. Who may not see a part of it is told nothing of that part. */
export async function readPlan(
  http: Pick<HttpClient, "send">,
  organizationId: OrganizationId,
  paysItself: boolean,
): Promise<Result<PlanView>> {
  const subscription = await http.send(organizations.readSubscription(organizationId));
  if (!subscription.ok) return subscription;
  const warnings = await http.send(organizations.readWarnings(organizationId));
  const [payment, address, invoices] = paysItself
    ? await Promise.all([
        http.send(organizations.readPaymentMethod(organizationId)),
        http.send(organizations.readBillingAddress(organizationId)),
        http.send(organizations.readInvoices(organizationId)),
      ])
    : [null, null, null];
  const { subscription: plan, upcomingInvoice, storageGb } = subscription.value;
  return ok({
    notices: warnings.ok ? noticesOf(warnings.value) : [],
    subscription: plan
      ? {
          status: plan.status ?? "",
          trialEnds: plan.trialEndDate ?? null,
          renews: plan.periodEndDate ?? null,
          ends: plan.cancelAtEndDate || plan.cancelled,
          amount: upcomingInvoice?.amount ?? null,
          storageGb: storageGb ?? 0,
        }
      : null,
    payment: payment?.ok === true ? paymentWords(payment.value) : null,
    address: address?.ok === true ? addressWords(address.value) : null,
    invoices: invoices?.ok === true ? once(invoices.value.invoices) : [],
  });
}

/** The server lists an invoice once for each state that it asked its payment processor for. */
const once = (
  invoices: readonly {
    id: string;
    number?: string | null | undefined;
    date?: string | null | undefined;
    amount?: number | null | undefined;
    paid: boolean;
  }[],
): PlanView["invoices"] =>
  [...new Map(invoices.map((each) => [each.id, each])).values()].map(({ id, number, date, amount, paid }) => ({
    number: number ?? id,
    at: date ?? null,
    amount: amount ?? null,
    paid,
  }));

const renewals = { upcoming: "renewal-upcoming", issued: "renewal-issued", past_due: "renewal-past-due" } as const;
const taxes = { missing: "tax-missing", pending_verification: "tax-pending", failed_verification: "tax-wrong" } as const;
const named = <Kind extends string>(names: Readonly<Record<string, Kind>>, type: string | null | undefined, otherwise: Kind): Kind =>
  names[type ?? ""] ?? otherwise;

export function noticesOf(warnings: z.output<typeof organizationWarnings>): readonly PlanNotice[] {
  const { freeTrial, inactiveSubscription, resellerRenewal, taxId, scheduledPriceIncrease } = warnings;
  const at =
    resellerRenewal?.upcoming?.["renewalDate"] ?? resellerRenewal?.issued?.["dueDate"] ?? resellerRenewal?.pastDue?.["suspensionDate"];
  const notices: readonly (PlanNotice | null)[] = [
    freeTrial ? { kind: "trial", days: freeTrial.remainingTrialDays ?? null, at: null } : null,
    inactiveSubscription ? { kind: "inactive", days: null, at: null } : null,
    resellerRenewal ? { kind: named<PlanNotice["kind"]>(renewals, resellerRenewal.type, "renewal"), days: null, at: at ?? null } : null,
    taxId ? { kind: named<PlanNotice["kind"]>(taxes, taxId.type, "tax-wrong"), days: null, at: null } : null,
    scheduledPriceIncrease ? { kind: "price", days: null, at: null } : null,
  ];
  return notices.filter((each) => each !== null);
}

function paymentWords(payment: z.output<typeof organizationPayment>): string | null {
  if (payment === null) return null;
  const { brand, bankName, last4, expiration, email } = payment;
  const words = [brand ?? bankName, last4 ? `•••• ${last4}` : null, expiration, email].filter(
    (each) => each !== null && each !== undefined,
  );
  return words.length === 0 ? null : words.join(", ");
}
function addressWords(address: z.output<typeof organizationAddress>): string | null {
  if (address === null) return null;
  const { line1, line2, postalCode, city, state, country, taxId } = address;
  const place = [postalCode, city].filter(Boolean).join(" ");
  const words = [line1, line2, place, state, country, taxId?.value].filter((each) => each !== null && each !== undefined && each !== "");
  return words.length === 0 ? null : words.join(", ");
}
