import { providerPlans, providers, providerUsers } from "../tables/providers.ts";
import { accounts } from "../tables/accounts.ts";
import { accountByEmail } from "../account/claims.ts";
import type { World } from "../../framework/context.ts";
import { sendMail, vaultLink } from "../mails.ts";
import { makeToken, newId } from "../../framework/secrets.ts";
import { HOUR, now } from "../../framework/time.ts";

export interface PendingProvider {
  readonly type: number;
  readonly status: number;
  readonly ownerEmail: string;
  readonly billingEmail: string;
  readonly teamsSeatMinimum: number;
  readonly enterpriseSeatMinimum: number;
}

/** Purpose and life of set-up and invitation tokens of providers (provider-api.md §6.2). */
export const PROVIDER_SETUP = "ProviderSetupInvite";
export const INVITE_LIFETIME = 120 * HOUR;

/** Purpose of the token by which a provider is deleted; it binds the provider only, for an hour (provider-api.md §4.2). */
export const PROVIDER_DELETION = "ProviderDelete";

/** What an operator does in the vendor's portal: the first admin of a provider is mailed a link that deletes it. */
export function mailDeletion({ db, secrets }: World, providerId: string): boolean {
  const provider = providers.find(db, { id: providerId });
  const admin = providerUsers.find(db, { providerId, type: 0, status: 2 });
  const to = admin?.userId == null ? undefined : accounts.find(db, { id: admin.userId })?.email;
  if (!provider || provider.name === null || to === undefined) return false;
  const token = makeToken(secrets, PROVIDER_DELETION, { id: providerId }, Date.now() + HOUR);
  sendMail(db, {
    to,
    category: "ProviderInitiateDelete",
    link: vaultLink("verify-recover-delete-provider", { providerId, token, name: provider.name }),
  });
  return true;
}

/** What an operator does in the vendor's portal: a pending provider whose owner is mailed the set-up link. */
export function createPendingProvider({ db, secrets }: World, facts: PendingProvider): { id: string } {
  const owner = accountByEmail(db, facts.ownerEmail);
  if (!owner) throw new Error(`no account ${facts.ownerEmail}`);
  const id = newId();
  const date = now();
  providers.insert(db, {
    id,
    name: null,
    businessName: null,
    billingEmail: facts.billingEmail,
    type: facts.type,
    status: facts.status,
    enabled: true,
    useEvents: true,
    credit: 0,
    billingAddress: null,
    paymentMethod: null,
    subscriptionStart: null,
    creationDate: date,
    revisionDate: date,
  });
  providerUsers.insert(db, {
    id: newId(),
    providerId: id,
    userId: owner.id,
    email: null,
    key: null,
    status: 2,
    type: 0,
    creationDate: date,
    revisionDate: date,
  });
  const minimums = [
    [17, facts.teamsSeatMinimum],
    [19, facts.enterpriseSeatMinimum],
  ] as const;
  for (const [planType, seatMinimum] of minimums) {
    providerPlans.insert(db, { id: newId(), providerId: id, planType, seatMinimum, purchasedSeats: 0, allocatedSeats: 0 });
  }
  const token = makeToken(secrets, PROVIDER_SETUP, { id, email: owner.email }, Date.now() + INVITE_LIFETIME);
  sendMail(db, {
    to: owner.email,
    category: "ProviderSetupInvite",
    link: vaultLink("providers/setup-provider", { providerId: id, email: owner.email, token }),
  });
  return { id };
}
