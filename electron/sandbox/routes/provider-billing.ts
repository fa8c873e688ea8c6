import { Answer, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { asParameter, decimal, model, mustBePresent, present, text, where, type Rule, type ValueOf } from "../framework/model.ts";
import { monthlyInvoices, usageReport } from "../domain/provider/invoices.ts";
import { planOf } from "../domain/provider/plans.ts";
import { isProviderAdmin, isProviderMember } from "../domain/provider/provider-authority.ts";
import { notFound, Refusal, serverError, unauthorized } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { assignedSeats } from "../domain/provider/seats.ts";
import { DAY, milliseconds, now } from "../framework/time.ts";
import { setProviderEnabled } from "../domain/provider/suspension.ts";
import { providerPlans, providers, type Provider } from "../domain/tables/providers.ts";
import { addressModel, addressOf, countryCode, providerOfPath } from "./providers.ts";

const MODELS = "Bit.Api.Billing.Models.Requests.Payment";
const PAYMENT_TYPES = ["bankAccount", "card", "payPal"];
const paymentType: Rule = (value: string | null) =>
  value === null || PAYMENT_TYPES.includes(value) ? null : `Payment method type must be one of: ${PAYMENT_TYPES.join(", ")}`;

const paymentModel = asParameter(
  "request",
  model(`${MODELS}.TokenizedPaymentMethodRequest`, {
    type: mustBePresent(where(text, required, paymentType)),
    token: mustBePresent(where(text, required)),
    billingAddress: model(`${MODELS}.MinimalBillingAddressRequest`, {
      country: mustBePresent(where(text, required, countryCode)),
      postalCode: mustBePresent(where(text, required)),
    }),
  }),
);
const creditModel = asParameter(
  "request",
  model(`${MODELS}.BitPayCreditRequest`, { amount: mustBePresent(decimal), redirectUrl: mustBePresent(where(text, required)) }),
);

/** Every provider here pays by the same made-up card. */
const CARD = { brand: "visa", last4: "4242", expiration: "12/2030" };
const TRIAL = 30 * DAY;

const wholeDay = (ms: number): string => `${new Date(Math.floor(ms / DAY) * DAY).toISOString().slice(0, 19)}Z`;

function planView({ db }: Context, provider: Provider): object[] {
  return providerPlans.list(db, { providerId: provider.id }).map(({ planType, seatMinimum, purchasedSeats }) => {
    const plan = planOf(planType)!;
    return {
      planName: plan.name,
      type: planType,
      productTier: plan.productTier,
      seatMinimum,
      purchasedSeats,
      assignedSeats: assignedSeats(db, provider.id, planType),
      cost: (seatMinimum + purchasedSeats) * plan.passwordManager.providerPortalSeatPrice,
      cadence: plan.isAnnual ? "Annual" : "Monthly",
    };
  });
}

/** A provider of the first three routes: role 401 with a body, after the look-up (provider-api.md §4.6). */
function billed(context: Context, role: (context: Context, providerId: string) => boolean): Provider {
  const provider = providerOfPath(context);
  if (!role(context, provider.id) || provider.status !== 2) throw unauthorized();
  return provider;
}

function subscription(context: Context): object {
  const provider = billed(context, isProviderMember);
  const { taxId, country, postalCode, line1, line2, city, state } = present(provider.billingAddress);
  const trialEnds = milliseconds(present(provider.subscriptionStart)) + TRIAL;
  const today = new Date();
  const isTrial = trialEnds > today.getTime();
  return {
    status: isTrial ? "trialing" : "active",
    currentPeriodEndDate: isTrial ? wholeDay(trialEnds) : wholeDay(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1)),
    discountPercentage: null,
    collectionMethod: "charge_automatically",
    plans: planView(context, provider),
    accountCredit: provider.credit,
    taxInformation: { country, postalCode, taxId: taxId?.value ?? null, taxIdType: taxId?.code ?? null, line1, line2, city, state },
    cancelAt: null,
    suspension: null,
    providerType: provider.type,
    paymentSource: { type: 0, description: `${CARD.brand.toUpperCase()}, *${CARD.last4}, ${CARD.expiration}`, needsVerification: false },
  };
}

/** A provider of the first months has one invented invoice without a report, as it was recorded. */
function invoices(context: Context): object {
  const provider = billed(context, isProviderAdmin);
  const monthly = monthlyInvoices(context.db, provider, Date.now());
  if (monthly.length > 0) return { invoices: monthly };
  const date = "2026-11-01T00:00:00Z";
  return {
    invoices: [
      {
        id: "in_1001",
        date,
        number: "A0000001-0001",
        total: 240,
        status: "paid",
        dueDate: "2026-12-01T00:00:00Z",
        url: "https://invoice.example/in_1001",
      },
    ],
  };
}

function invoiceReport(context: Context): Answer {
  const provider = billed(context, isProviderAdmin);
  const report = usageReport(context.db, provider, context.params["invoiceId"]!, Date.now());
  if (report === null) throw notFound();
  return new Answer(200, report, { "Content-Type": "text/csv" });
}

/** The guard of the newer routes: E2 bodies, the missing provider first, even without a token. */
function guarded(context: Context, role: (context: Context, providerId: string) => boolean): Provider {
  const provider = providers.find(context.db, { id: context.params["providerId"]! });
  if (!provider) throw new Refusal(404, "public", "Provider not found.");
  if (!context.maybeCaller || !role(context, provider.id)) throw new Refusal(401, "public", "Unauthorized.");
  return provider;
}

/** What the invented payment processor tells of a means of payment. */
function paymentView({ paymentMethod, billingEmail }: Provider): object | undefined {
  switch (paymentMethod?.type) {
    case undefined:
      return undefined;
    case "bankAccount":
      return { bankName: "Example Bank", last4: "6789", hostedVerificationUrl: null, type: "bankAccount" };
    case "payPal":
      return { email: billingEmail, type: "payPal" };
    default:
      return { ...CARD, type: "card" };
  }
}

/** Replaces the means of payment; a suspended provider is let in again. */
function setPaymentMethod(context: Context<NonNullable<ValueOf<typeof paymentModel>>>): unknown {
  const provider = guarded(context, isProviderAdmin);
  const { type, token } = context.body;
  const paymentMethod = { type: present(type), token: present(token) };
  providers.update(context.db, { id: provider.id }, { paymentMethod, revisionDate: now() });
  setProviderEnabled(context.db, provider.id, true);
  return paymentView({ ...provider, paymentMethod });
}

/** Paying credit in takes a payment page that no service here can make. */
function payCredit(context: Context<NonNullable<ValueOf<typeof creditModel>>>): never {
  guarded(context, isProviderAdmin);
  throw serverError("Something went wrong with your request. Please contact support.");
}

/** A suspended provider is told what to do about it: its admins to pay, others to ask them (provider-api.md §4.6). */
function warnings(context: Context): object {
  const provider = guarded(context, isProviderMember);
  const resolution = isProviderAdmin(context, provider.id) ? "add_payment_method" : "contact_administrator";
  return { suspension: provider.enabled ? null : { resolution, subscriptionCancelsAt: null }, taxId: null };
}

function setAddress(context: Context<NonNullable<ValueOf<typeof addressModel>>>): unknown {
  const provider = guarded(context, isProviderAdmin);
  const billingAddress = addressOf(context.body);
  providers.update(context.db, { id: provider.id }, { billingAddress });
  return billingAddress;
}

const BILLING = "/providers/{providerId:guid}/billing";
const NEXT = `${BILLING}/vnext`;
const open = { access: "anonymous" } as const;

export const routes: Route[] = [
  route("GET", `${BILLING}/subscription`, subscription),
  route("GET", `${BILLING}/invoices`, invoices),
  route("GET", `${BILLING}/invoices/{invoiceId}`, invoiceReport),
  route("GET", `${NEXT}/address`, (context) => guarded(context, isProviderAdmin).billingAddress ?? undefined, open),
  routeWith("PUT", `${NEXT}/address`, asParameter("request", addressModel), setAddress, open),
  route("GET", `${NEXT}/credit`, (context) => guarded(context, isProviderAdmin).credit, open),
  routeWith("POST", `${NEXT}/credit/bitpay`, creditModel, payCredit, open),
  route("GET", `${NEXT}/payment-method`, (context) => paymentView(guarded(context, isProviderAdmin)), open),
  routeWith("PUT", `${NEXT}/payment-method`, paymentModel, setPaymentMethod, open),
  route("GET", `${NEXT}/warnings`, warnings, open),
];
