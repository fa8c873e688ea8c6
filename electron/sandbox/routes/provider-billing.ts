import { route, routeWith, type Context, type Route } from "../core/context.ts";
import { present, type ValueOf } from "../core/model.ts";
import { planOf } from "../core/plans.ts";
import { isProviderAdmin, isProviderMember } from "../core/provider-authority.ts";
import { notFound, Refusal, unauthorized } from "../core/refusal.ts";
import { assignedSeats } from "../core/seats.ts";
import { DAY, milliseconds } from "../core/time.ts";
import { providerPlans, providers, type Provider } from "../tables/providers.ts";
import { addressModel, addressOf, providerOfPath } from "./providers.ts";

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

/** A provider of the first three routes: role 401 with a body, after the look-up (provider sheet 4.6). */
function billed(context: Context, role: (context: Context, providerId: string) => boolean): Provider {
  const provider = providerOfPath(context);
  if (!role(context, provider.id) || provider.status !== 2) throw unauthorized();
  return provider;
}

function subscription(context: Context): object {
  const provider = billed(context, isProviderMember);
  const { taxId, country, postalCode, line1, line2, city, state } = present(provider.billingAddress);
  return {
    status: "trialing",
    currentPeriodEndDate: wholeDay(milliseconds(present(provider.subscriptionStart)) + TRIAL),
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

function invoices(context: Context): object {
  billed(context, isProviderAdmin);
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

/** There is no report for the invented invoice. */
function invoiceReport(context: Context): never {
  billed(context, isProviderAdmin);
  throw notFound();
}

/** The guard of the newer routes: E2 bodies, the missing provider first, even without a token. */
function guarded(context: Context, role: (context: Context, providerId: string) => boolean): Provider {
  const provider = providers.find(context.db, { id: context.params["providerId"]! });
  if (!provider) throw new Refusal(404, "public", "Provider not found.");
  if (!context.maybeCaller || !role(context, provider.id)) throw new Refusal(401, "public", "Unauthorized.");
  return provider;
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
  routeWith("PUT", `${NEXT}/address`, addressModel, setAddress, open),
  route("GET", `${NEXT}/credit`, (context) => guarded(context, isProviderAdmin).credit, open),
  route("GET", `${NEXT}/payment-method`, (context) => guarded(context, isProviderAdmin) && { ...CARD, type: "card" }, open),
  route("GET", `${NEXT}/warnings`, (context) => guarded(context, isProviderMember) && { suspension: null, taxId: null }, open),
];
