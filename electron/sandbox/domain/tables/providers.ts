import { column, table, type RowOf } from "../../framework/table.ts";

export const providers = table("providers", {
  id: column.text,
  /** HTML-encoded; null until set up. */
  name: column.textOrNull,
  businessName: column.textOrNull,
  billingEmail: column.textOrNull,
  type: column.integer,
  /** 0 pending, 1 created, 2 billable. */
  status: column.integer,
  enabled: column.flag,
  useEvents: column.flag,
  /** Credit in currency units. */
  credit: column.real,
  billingAddress: column.jsonOrNull<BillingAddress>(),
  paymentMethod: column.jsonOrNull<{ type: string; token: string }>(),
  /** When the subscription began. */
  subscriptionStart: column.textOrNull,
  creationDate: column.text,
  revisionDate: column.text,
});

export interface BillingAddress {
  country: string;
  postalCode: string;
  line1: string | null;
  line2: string | null;
  city: string | null;
  state: string | null;
  taxId: { code: string; value: string } | null;
}

export type Provider = RowOf<typeof providers>;

/** Membership rows of a provider. `email` only while invited, `userId` from acceptance on. */
export const providerUsers = table(
  "providerUsers",
  {
    id: column.text,
    providerId: column.text,
    userId: column.textOrNull,
    email: column.textOrNull,
    /** The provider key sealed to the member's public key. */
    key: column.textOrNull,
    /** 0 invited, 1 accepted, 2 confirmed. */
    status: column.integer,
    /** 0 admin, 1 service user. */
    type: column.integer,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["providerId"], ["userId"]] },
);

export type ProviderUser = RowOf<typeof providerUsers>;

/** Links of a provider to its client organizations. `key` is the organization key wrapped by the provider key. */
export const providerOrganizations = table(
  "providerOrganizations",
  {
    id: column.text,
    providerId: column.text,
    organizationId: column.text,
    key: column.text,
    settings: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["providerId"], ["organizationId"]] },
);

export type ProviderOrganization = RowOf<typeof providerOrganizations>;

export const providerPlans = table(
  "providerPlans",
  {
    id: column.text,
    providerId: column.text,
    planType: column.integer,
    seatMinimum: column.integer,
    purchasedSeats: column.integer,
    allocatedSeats: column.integer,
  },
  { indexes: [["providerId"]] },
);

export type ProviderPlan = RowOf<typeof providerPlans>;

export const providerTables = [providers, providerUsers, providerOrganizations, providerPlans];
