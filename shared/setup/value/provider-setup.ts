import type { MemberStatus, ProviderRole } from "../../model/enums.ts";
import type { MemberId, OrganizationId, UserId } from "../../model/ids.ts";

/** A person of a provider. `id` is the membership's, as with members of clients. */
export interface ProviderUserSetup {
  readonly id: MemberId;
  readonly userId: UserId | null;
  readonly name: string | null;
  readonly email: string;
  readonly role: ProviderRole;
  readonly status: MemberStatus;
}

/** Where the provider's invoices are made out to. Empty texts are null. */
export interface BillingAddress {
  readonly country: string;
  readonly postalCode: string;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly taxId: { readonly code: string; readonly value: string } | null;
}

/** An organization of the technician's own that could become a client. */
export interface AddableOrganization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly plan: string;
  readonly seats: number;
  /** Seats would have to be bought, and this role may not. */
  readonly disabled: boolean;
}

export interface ProviderDetails {
  readonly name: string;
  readonly businessName: string | null;
  readonly billingEmail: string | null;
}

/**
 * A provider as a value: what changes of it are made against, as `ClientSetup` is for changes of a client. Null parts were not read,
 * mostly because the role does not allow it.
 */
export interface ProviderSetup {
  readonly subject: "provider";
  readonly details: ProviderDetails;
  /** The technician's own user id: nobody removes themself. */
  readonly ownUserId: UserId;
  /** Sorted by e-mail. */
  readonly users: readonly ProviderUserSetup[] | null;
  readonly address: BillingAddress | null;
  readonly addable: readonly AddableOrganization[] | null;
  /** Organizations that are its clients already, with the names that they have. */
  readonly clients: readonly { readonly id: OrganizationId; readonly name: string }[];
}

const confirmed: MemberStatus = 2;
const admin: ProviderRole = 0;
/** Admins who can act: an invited one cannot yet. */
export const activeAdmins = (users: readonly ProviderUserSetup[]): readonly ProviderUserSetup[] =>
  users.filter((user) => user.role === admin && user.status === confirmed);
/** Whether somebody would still be Provider admin without these people: the server refuses the whole call otherwise. */
export const leavesAnAdmin = (users: readonly ProviderUserSetup[], without: readonly MemberId[]): boolean =>
  activeAdmins(users).some((user) => !without.includes(user.id));
