import type { World } from "../../framework/context.ts";
import { makeToken, newId, readToken } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { sendMail, vaultLink } from "../mails.ts";
import type { Account } from "../tables/accounts.ts";
import { organizationUsers, organizations, type Organization } from "../tables/organizations.ts";
import { providerOrganizations, providerPlans, providers, providerUsers } from "../tables/providers.ts";
import { capabilitiesOf } from "../organization/new-organization.ts";
import { ENTERPRISE_ANNUALLY, ENTERPRISE_MONTHLY, planOf, TIER } from "./plans.ts";
import { INVITE_LIFETIME } from "./pending-provider.ts";

/* An organization becomes a business unit (provider-api.md §4.8), from the server's source: nothing of it was recorded. */

const BUSINESS_UNIT = 2;
const INVITED = 0;
const CONFIRMED = 2;
const PENDING = 0;
const BILLABLE = 2;
const MANAGED = 2;
/** Purpose of the token; it binds the organization and the address. */
const CONVERSION = "BusinessUnitConversionInvite";

const unitPlanOf = ({ planType }: Organization): number => (planOf(planType)?.isAnnual ? ENTERPRISE_ANNUALLY : ENTERPRISE_MONTHLY);

/** What an operator does in the vendor's portal: a pending business unit, linked without a key, and a mail to its first admin. */
export function beginConversion({ db, secrets }: World, organization: Organization, admin: Account): void {
  const [providerId, date] = [newId(), now()];
  providers.insert(db, {
    id: providerId,
    name: organization.name,
    businessName: null,
    billingEmail: organization.billingEmail,
    type: BUSINESS_UNIT,
    status: PENDING,
    enabled: true,
    useEvents: true,
    credit: 0,
    billingAddress: null,
    paymentMethod: null,
    subscriptionStart: null,
    creationDate: date,
    revisionDate: date,
  });
  // The table wants a text; an empty one is no key.
  providerOrganizations.insert(db, {
    id: newId(),
    providerId,
    organizationId: organization.id,
    key: "",
    settings: null,
    creationDate: date,
    revisionDate: date,
  });
  const seats = organization.seats ?? 0;
  providerPlans.insert(db, {
    id: newId(),
    providerId,
    planType: unitPlanOf(organization),
    seatMinimum: 0,
    purchasedSeats: seats,
    allocatedSeats: seats,
  });
  providerUsers.insert(db, {
    id: newId(),
    providerId,
    userId: admin.id,
    email: admin.email,
    key: null,
    status: INVITED,
    type: 0,
    creationDate: date,
    revisionDate: date,
  });
  const token = makeToken(secrets, CONVERSION, { id: organization.id, email: admin.email }, Date.now() + INVITE_LIFETIME);
  sendMail(db, {
    to: admin.email,
    category: "BusinessUnitConversionInvite",
    link: vaultLink("providers/setup-business-unit", { organizationId: organization.id, email: admin.email, token }),
  });
}

export interface UnitKeys {
  readonly providerKey: string;
  readonly organizationKey: string;
}
/** @returns the provider's id; null where one of the rules is not met, of which the real server tells none apart. */
export function finishConversion(
  { db, secrets }: World,
  organization: Organization,
  account: Account | undefined,
  token: string,
  keys: UnitKeys,
): string | null {
  if (planOf(organization.planType)?.productTier !== TIER.enterprise || !organization.hasSubscription || !account) return null;
  const facts = readToken<{ id: string; email: string }>(secrets, CONVERSION, token, Date.now());
  if (facts?.id !== organization.id || facts.email !== account.email) return null;
  if (!organizationUsers.find(db, { organizationId: organization.id, userId: account.id, status: CONFIRMED })) return null;
  const link = providerOrganizations.find(db, { organizationId: organization.id });
  const provider = link && providers.find(db, { id: link.providerId });
  if (!link || provider?.type !== BUSINESS_UNIT || provider.status !== PENDING) return null;
  const admin = providerUsers.find(db, { providerId: provider.id, userId: account.id, type: 0, status: INVITED });
  if (!admin) return null;
  const [planType, date] = [unitPlanOf(organization), now()];
  const managed = {
    ...capabilitiesOf(planType),
    planType,
    status: MANAGED,
    billingEmail: provider.billingEmail ?? "",
    hasSubscription: false,
    expirationDate: null,
    maxAutoscaleSeats: null,
    revisionDate: date,
  };
  organizations.update(db, { id: organization.id }, managed);
  providerOrganizations.update(db, { id: link.id }, { key: keys.organizationKey, revisionDate: date });
  providers.update(db, { id: provider.id }, { status: BILLABLE, subscriptionStart: date, revisionDate: date });
  providerUsers.update(db, { id: admin.id }, { key: keys.providerKey, status: CONFIRMED, revisionDate: date });
  return provider.id;
}
