import { decodeName } from "../../framework/encoding.ts";
import { organizationView } from "./organization-view.ts";
import { planOf } from "../provider/plans.ts";
import type { Organization } from "../tables/organizations.ts";

/** The answer about an organization (organization-api.md §1.2). */
export const organizationAnswer = (organization: Organization): Record<string, unknown> => ({
  ...organizationView(organization),
  businessName: organization.businessName === null ? null : decodeName(organization.businessName),
  businessAddress1: null,
  businessAddress2: null,
  businessAddress3: null,
  businessCountry: null,
  businessTaxNumber: null,
  billingEmail: organization.billingEmail,
  plan: planOf(organization.planType),
  secretsManagerPlan: null,
  planType: organization.planType,
  maxAutoscaleSeats: organization.maxAutoscaleSeats,
  smSeats: null,
  smServiceAccounts: null,
  maxAutoscaleSmSeats: null,
  maxAutoscaleSmServiceAccounts: null,
  useDisableSmAdsForUsers: organization.useDisableSmAdsForUsers,
  object: "organization",
});
