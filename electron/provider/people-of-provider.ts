import type { PeopleAt } from "#electron/people/people-of";
import { MemberRole } from "#shared/model/enums";
import { asId, type OrganizationId, type UserId } from "#shared/model/ids";
import type { ProviderSetup, ProviderUserSetup } from "#shared/setup/value/provider-setup";
import type { Found } from "./provider-service.ts";

/** People of a provider, as comparing keys sees people: each of them reaches every client, so none may go uncompared. */
export const peopleOfProvider = ({ open, providerId, info }: Found, users: readonly ProviderUserSetup[] | null): PeopleAt => ({
  open,
  organizationId: asId<OrganizationId>(providerId),
  clientName: info.name,
  setup: {
    members: (users ?? []).map((user) => ({
      id: user.id,
      userId: user.userId,
      name: user.name,
      email: user.email,
      role: MemberRole.owner,
      permissions: [],
      status: user.status,
      twoStepLogin: false,
      accountRecoveryEnrolled: false,
      ssoBound: false,
      groups: [],
      createdAt: null,
      revocationReason: null,
    })),
  },
});

/** What a link tells of a provider to which the account does not belong yet. */
export const providerToBe = (name: string): ProviderSetup => ({
  subject: "provider",
  details: { name, businessName: null, billingEmail: null },
  ownUserId: asId<UserId>(""),
  users: null,
  address: null,
  addable: null,
  clients: [],
});
