import { MemberStatus, ProviderRole } from "#shared/model/enums";
import { asId, type MemberId, type OrganizationId, type UserId } from "#shared/model/ids";
import type { Change } from "#shared/setup/changes/change";
import type { ProviderChangeKind } from "#shared/setup/changes/registry";
import type { ProviderSetup, ProviderUserSetup } from "#shared/setup/value/provider-setup";

export const providerOfTests = "provider-1";
const { providerAdmin, serviceUser } = ProviderRole;
const { invited, accepted, confirmed } = MemberStatus;

const user = (name: string, role: ProviderRole, status: MemberStatus): ProviderUserSetup => ({
  id: asId<MemberId>(`user-${name}`),
  userId: status === invited ? null : asId<UserId>(`account-${name}`),
  name: status === invited ? null : name,
  email: `${name}@msp.example`,
  role,
  status,
});

/** A provider with one of everything that a change of it can be about. Sorted as it is read. */
export const liveProvider: ProviderSetup = {
  subject: "provider",
  details: { name: "Noordlicht IT", businessName: "Noordlicht B.V.", billingEmail: "invoices@msp.example" },
  ownUserId: asId<UserId>("account-sanne"),
  users: [
    user("aylin", serviceUser, accepted),
    user("daan", providerAdmin, confirmed),
    user("eva", providerAdmin, invited),
    user("jonas", serviceUser, accepted),
    user("kevin", serviceUser, confirmed),
    user("sanne", providerAdmin, confirmed),
    user("stage", serviceUser, invited),
  ],
  address: { country: "NL", postalCode: "8011 AB", line1: "Dijk 1", line2: null, city: "Zwolle", state: null, taxId: null },
  addable: [{ id: asId<OrganizationId>("own-1"), name: "Eigen Beheer", plan: "Teams", seats: 12, disabled: false }],
  clients: [],
};

export type ProviderChange = Extract<Change, { readonly kind: ProviderChangeKind }>;
export const isOfProvider = (change: Change): change is ProviderChange => change.kind.startsWith("provider.");

/** What a provider looks like after changes, without a server. */
export const applyToProvider = (provider: ProviderSetup, changes: readonly Change[]): ProviderSetup =>
  changes.reduce((present, change) => (isOfProvider(change) ? step(present, change) : present), provider);

function step(provider: ProviderSetup, change: ProviderChange): ProviderSetup {
  const users = provider.users ?? [];
  switch (change.kind) {
    case "provider.invite":
      return { ...provider, users: [...users, ...change.emails.map((email) => user(email.split("@")[0] ?? "", change.role, invited))] };
    case "provider.confirm":
      return {
        ...provider,
        users: users.map((each) => (change.members.some(({ id }) => id === each.id) ? { ...each, status: confirmed } : each)),
      };
    case "provider.role":
      return { ...provider, users: users.map((each) => (each.id === change.member.id ? { ...each, role: change.to } : each)) };
    case "provider.remove":
      return { ...provider, users: users.filter((each) => !change.members.some(({ id }) => id === each.id)) };
    case "provider.details":
      return { ...provider, details: change.to };
    case "provider.address":
      return { ...provider, address: change.to };
    case "provider.add-client":
      return { ...provider, clients: [...provider.clients, { id: change.organization, name: change.name }] };
    case "provider.set-up":
      return { ...provider, details: change.details, address: change.address };
    case "provider.resend":
    case "provider.accept":
    case "provider.business-unit":
    case "provider.delete":
    case "provider.delete-by-mail":
      return provider;
  }
}
