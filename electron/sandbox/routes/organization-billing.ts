import { Answer, route, routeWith, type Context, type Route } from "../core/context.ts";
import { integer, integerOrNull, model, present, type ValueOf } from "../core/model.ts";
import { occupiedSeats } from "../core/new-organization.ts";
import { memberOrganizationView } from "../core/profile-organization.ts";
import { badRequest, notFound } from "../core/refusal.ts";
import { DAY, milliseconds, moment, now } from "../core/time.ts";
import { ownMembership } from "../organization/access.ts";
import { actsAsOwner, isProviderUser } from "../organization/authority.ts";
import { organizationAnswer } from "../organization/organization-answers.ts";
import { organizations, type Organization } from "../tables/organizations.ts";
import { providerOrganizations, providers } from "../tables/providers.ts";
import { ownOrganization, pathOrganizationId } from "./organizations.ts";

/** Seats, subscription and licence of an organization. Money is invented: nothing is ever paid (organization sheet 1.1, 10.3). */

const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const seatModel = model("Bit.Api.Models.Request.Organizations.OrganizationSeatRequestModel", { seatAdjustment: integer });
const subscriptionModel = model(`${MODELS}.OrganizationSubscriptionUpdateRequestModel`, {
  seatAdjustment: integer,
  maxAutoscaleSeats: integerOrNull,
});

/** Whether a billable provider pays for the organization. */
function isManaged(context: Context, organizationId: string): boolean {
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

function ownSubscription({ creationDate, seats }: Organization): object {
  const start = milliseconds(creationDate);
  return {
    subscription: {
      trialStartDate: null,
      trialEndDate: null,
      periodStartDate: wholeDay(start),
      periodEndDate: wholeDay(start + 30 * DAY),
      cancelledDate: null,
      cancelAtEndDate: false,
      status: "active",
      cancelled: false,
      items: [
        {
          productId: null,
          name: null,
          amount: 0,
          quantity: seats ?? 0,
          interval: null,
          sponsoredSubscriptionItem: false,
          addonSubscriptionItem: false,
        },
      ],
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
    expiration: null,
    ...(organization.hasSubscription ? ownSubscription(organization) : {}),
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

/** There are no installations here, so no licence can be made for one. */
function licence(context: Context): never {
  ownOrganization(context);
  throw badRequest("Invalid installation id");
}

const BASE = "/organizations/{orgId}";

export const routes: Route[] = [
  route("GET", `${BASE}/subscription`, subscription),
  routeWith("POST", `${BASE}/seat`, seatModel, adjustSeats),
  routeWith("POST", `${BASE}/subscription`, subscriptionModel, updateSubscription),
  route("GET", `${BASE}/billing/vnext/metadata`, metadata),
  route("GET", `${BASE}/billing/vnext/warnings`, warnings),
  route("GET", `${BASE}/license`, licence),
];
