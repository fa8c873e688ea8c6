import { decodeName } from "../framework/encoding.ts";
import { Answer, parseGuid, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { enumeration, integer, integerOrNull, model, present, text, type ValueOf } from "../framework/model.ts";
import { capabilitiesOf, occupiedSeats } from "../domain/organization/new-organization.ts";
import { planOf } from "../domain/provider/plans.ts";
import { memberOrganizationView } from "../domain/organization/profile-organization.ts";
import { badRequest, notFound, serverError, unauthorized } from "../framework/refusal.ts";
import { DAY, milliseconds, moment, now } from "../framework/time.ts";
import { ownMembership } from "../domain/organization/access.ts";
import { actsAsOwner, isProviderUser, organizationOf, requireThat } from "../domain/organization/authority.ts";
import { organizationAnswer } from "../domain/organization/organization-answers.ts";
import { cancellations, installations, organizations, type Organization } from "../domain/tables/organizations.ts";
import { providerOrganizations, providers } from "../domain/tables/providers.ts";
import { ownOrganization, pathOrganizationId } from "./organizations.ts";

/** Seats, subscription and licence of an organization. Money is invented: nothing is ever paid (organization-api.md §1.1, §10.3). */

const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const seatModel = model("Bit.Api.Models.Request.Organizations.OrganizationSeatRequestModel", { seatAdjustment: integer });
const subscriptionModel = model(`${MODELS}.OrganizationSubscriptionUpdateRequestModel`, {
  seatAdjustment: integer,
  maxAutoscaleSeats: integerOrNull,
});

/** Whether a billable provider pays for the organization; a client's own server has no providers. */
function isManaged(context: Context, organizationId: string): boolean {
  if (context.world.options.ownServer) return false;
  const link = providerOrganizations.find(context.db, { organizationId });
  return link !== undefined && providers.find(context.db, { id: link.providerId })?.status === 2;
}

/** The organization for those who may see its subscription: of a managed client only provider users. */
function billedOrganization(context: Context): Organization {
  const id = pathOrganizationId(context);
  const organization = organizations.find(context.db, { id });
  const allowed = isManaged(context, id) ? isProviderUser(context, id) : actsAsOwner(context, id);
  if (!organization || !allowed) throw notFound();
  return organization;
}

const wholeDay = (ms: number): string => `${new Date(Math.floor(ms / DAY) * DAY).toISOString().slice(0, 19)}Z`;

function nextYear(): string {
  const date = new Date();
  return moment(date.setUTCFullYear(date.getUTCFullYear() + 1));
}

/** What an organization pays by: the invented figures of the two recorded payment stand-ins, by the plan's cadence. */
function terms({ creationDate, planType }: Organization): { readonly dates: object; readonly item: object } {
  const plan = planOf(planType)!;
  if (plan.isAnnual) {
    const start = milliseconds(creationDate);
    const dates = { trialStartDate: null, trialEndDate: null, periodStartDate: wholeDay(start), periodEndDate: wholeDay(start + 30 * DAY) };
    return { dates: { ...dates, status: "active" }, item: { productId: null, amount: 0, interval: null } };
  }
  const today = Date.now();
  return {
    dates: {
      trialStartDate: wholeDay(today),
      trialEndDate: wholeDay(today + 30 * DAY),
      periodStartDate: `${new Date(today - 10 * DAY).toISOString().slice(0, 19)}Z`,
      periodEndDate: wholeDay(today + 30 * DAY),
      status: "trialing",
    },
    item: { productId: "prod_x", amount: plan.passwordManager.seatPrice, interval: "month" },
  };
}

function ownSubscription({ db }: Context, organization: Organization): object {
  const { dates, item } = terms(organization);
  const ends = cancellations.find(db, { organizationId: organization.id });
  return {
    subscription: {
      ...dates,
      cancelledDate: ends?.date ?? null,
      cancelAtEndDate: ends !== undefined,
      cancelled: false,
      items: [{ ...item, name: null, quantity: organization.seats ?? 0, sponsoredSubscriptionItem: false, addonSubscriptionItem: false }],
      collectionMethod: "charge_automatically",
      suspensionDate: null,
      unpaidPeriodEndDate: null,
      gracePeriod: 14,
    },
    upcomingInvoice: { amount: 0, date: "1970-01-01T00:00:00Z" },
    smServiceAccountsGrace: 0,
    expiration: nextYear(),
  };
}

function subscription(context: Context): object {
  const organization = billedOrganization(context);
  return {
    storageName: null,
    storageGb: 0,
    customerDiscount: null,
    subscription: null,
    upcomingInvoice: null,
    pendingAnnualUpgrade: null,
    smServiceAccountsGrace: null,
    expirationWithoutGracePeriod: null,
    // On a client's own server it is the licence's.
    expiration: context.world.options.ownServer ? organization.expirationDate : null,
    ...(organization.hasSubscription ? ownSubscription(context, organization) : {}),
    exemptFromBillingAutomation: false,
    ...organizationAnswer(organization),
    object: "organizationSubscription",
  };
}

/** Changes the seats of an organization that pays for itself. */
function changeSeats(context: Context, organization: Organization, delta: number, changes: Partial<Organization> = {}): void {
  if (!organization.hasSubscription) throw badRequest("No subscription found.");
  const seats = (organization.seats ?? 0) + delta;
  if (seats < 1) throw badRequest("You do not have any Password Manager seats!");
  const occupied = occupiedSeats(context.db, organization.id);
  if (seats < occupied)
    throw badRequest(`Your organization has ${occupied} seats filled. Your new plan only has (${seats}) seats. Remove some users.`);
  organizations.update(context.db, { id: organization.id }, { ...changes, seats, revisionDate: now() });
}

function adjustSeats(context: Context<ValueOf<typeof seatModel>>): object {
  const { seatAdjustment } = present(context.body);
  if (seatAdjustment === 0) throw badRequest("You must change the number of seats.");
  changeSeats(context, billedOrganization(context), seatAdjustment);
  return { success: true, paymentIntentClientSecret: null, object: "payment" };
}

function updateSubscription(context: Context<ValueOf<typeof subscriptionModel>>): Answer {
  const { seatAdjustment, maxAutoscaleSeats } = present(context.body);
  const organization = billedOrganization(context);
  changeSeats(context, organization, seatAdjustment, { maxAutoscaleSeats });
  const member = ownMembership(context, organization.id);
  return new Answer(200, member ? memberOrganizationView(context.db, member) : undefined);
}

function metadata(context: Context): object {
  const organization = ownOrganization(context);
  return { isOnSecretsManagerStandalone: false, organizationOccupiedSeats: occupiedSeats(context.db, organization.id) };
}

function warnings(context: Context): object {
  ownOrganization(context);
  return { freeTrial: null, inactiveSubscription: null, resellerRenewal: null, taxId: null, scheduledPriceIncrease: null };
}

/**
 * A licence is signed with the vendor's key, which no other server has: for a known installation the making fails. A sandbox that people try the way to an own server in
 * hands out one that nobody signed (`--licences`).
 */
function licence(context: Context): object {
  const organization = ownOrganization(context);
  const installation = installations.find(context.db, { id: parseGuid(queryValue(context, "installationId") ?? "") ?? "" });
  if (!installation?.enabled) throw badRequest("Invalid installation id");
  if (!context.world.options.licences) throw serverError();
  const { id, name, businessName, billingEmail, licenseKey, enabled, plan, planType, seats, selfHost } = organization;
  return {
    ...{ licenseKey, installationId: installation.id, id, name: decodeName(name), billingEmail },
    businessName: businessName === null ? null : decodeName(businessName),
    ...{ enabled, plan, planType, seats, selfHost, version: 15, issued: now(), expires: nextYear(), trial: false, licenseType: 1 },
    ...{ hash: "", signature: "", token: "" },
  };
}

/** The organization, for those who may see what it paid: 401 with a body for everybody else. */
function payingOrganization(context: Context): Organization {
  const id = pathOrganizationId(context);
  const allowed = isManaged(context, id) ? isProviderUser(context, id) : actsAsOwner(context, id);
  if (!allowed) throw unauthorized();
  const organization = organizations.find(context.db, { id });
  if (!organization) throw notFound();
  return organization;
}

/** The one invoice of the invented payment processor, which lists it once for each state that is asked for. */
const INVOICE = {
  id: "in_1001",
  amount: 240,
  date: "2026-11-01T00:00:00Z",
  url: "https://invoice.example/in_1001",
  pdfUrl: null,
  number: "A0000001-0001",
  paid: true,
};

const billing = (context: Context): object => payingOrganization(context) && { balance: 0, paymentSource: null, object: "billing" };
const history = (context: Context): object => payingOrganization(context) && { invoices: [INVOICE, INVOICE, INVOICE], transactions: [] };
const invoices = (context: Context): object[] => (payingOrganization(context) ? [INVOICE] : []);
const transactions = (context: Context): object[] => (payingOrganization(context) ? [] : []);

const cancelModel = model("Bit.Api.Billing.Models.Requests.SubscriptionCancellationRequestModel", { reason: text, feedback: text });

/** Ends an own subscription with its period; a managed client has none to end. */
function cancel(context: Context<ValueOf<typeof cancelModel>>): void {
  const organization = billedOrganization(context);
  if (!organization.hasSubscription) throw serverError("Something went wrong with your request. Please contact support.");
  cancellations.remove(context.db, { organizationId: organization.id });
  cancellations.insert(context.db, { organizationId: organization.id, date: now() });
}

function reinstate(context: Context): void {
  const organization = billedOrganization(context);
  if (cancellations.remove(context.db, { organizationId: organization.id }) === 0)
    throw serverError("Subscription is not pending cancellation.");
}

const upgradeModel = model("Bit.Api.AdminConsole.Models.Request.Organizations.OrganizationUpgradeRequestModel", {
  planType: enumeration("Bit.Core.Billing.Enums.PlanType"),
  businessName: text,
});

/** Moves an organization that pays for itself to a higher plan; a managed client's plan is its provider's affair. */
function upgrade(context: Context<ValueOf<typeof upgradeModel>>): object {
  const { planType } = present(context.body);
  const organization = billedOrganization(context);
  const before = planOf(organization.planType)!;
  const after = planOf(planType);
  if (!after || after.disabled || !organization.hasSubscription || after.upgradeSortOrder <= before.upgradeSortOrder)
    throw badRequest("You cannot upgrade to this plan.");
  organizations.update(context.db, { id: organization.id }, { ...capabilitiesOf(planType), planType, revisionDate: now() });
  return { success: true, paymentIntentClientSecret: null, object: "payment" };
}

/** Who decides on an organization's money; 403 empty for everybody else. */
const requireBilling = requireThat((context, id) => (isManaged(context, id) ? isProviderUser(context, id) : actsAsOwner(context, id)));
/** A value that the payment processor does not have: 200 without a body. */
const nothing = (context: Context): undefined => void organizationOf(context);

const BASE = "/organizations/{orgId}";

export const routes: Route[] = [
  route("GET", `${BASE}/subscription`, subscription),
  routeWith("POST", `${BASE}/seat`, seatModel, adjustSeats),
  routeWith("POST", `${BASE}/subscription`, subscriptionModel, updateSubscription),
  route("GET", `${BASE}/billing/vnext/metadata`, metadata),
  route("GET", `${BASE}/billing/vnext/warnings`, warnings),
  route("GET", `${BASE}/billing/vnext/credit`, (context) => (organizationOf(context) ? 0 : undefined), { authorize: requireBilling }),
  ...["address", "payment-method", "churn-mitigation-offer"].map((what) =>
    route("GET", `${BASE}/billing/vnext/${what}`, nothing, { authorize: requireBilling }),
  ),
  route("GET", `${BASE}/billing`, billing),
  route("GET", `${BASE}/billing/history`, history),
  route("GET", `${BASE}/billing/invoices`, invoices),
  route("GET", `${BASE}/billing/transactions`, transactions),
  routeWith("POST", `${BASE}/cancel`, cancelModel, cancel),
  route("POST", `${BASE}/reinstate`, reinstate),
  routeWith("POST", `${BASE}/upgrade`, upgradeModel, upgrade),
  route("GET", `${BASE}/license`, licence),
];
