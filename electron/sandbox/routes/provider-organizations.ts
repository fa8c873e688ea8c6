import { alsoAt, list, route, type Context, type Route } from "../framework/context.ts";
import { decodeName } from "../framework/encoding.ts";
import { logProvider } from "../domain/events.ts";
import { sendMail, vaultLink } from "../domain/mails.ts";
import { occupiedSeats } from "../domain/organization/new-organization.ts";
import { requireProviderAdmin, requireProviderMember } from "../domain/provider/provider-authority.ts";
import { badRequest, serverError } from "../framework/refusal.ts";
import { scaleSeats } from "../domain/provider/seats.ts";
import { now } from "../framework/time.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { organizations, organizationUsers } from "../domain/tables/organizations.ts";
import { providerOrganizations, type ProviderOrganization } from "../domain/tables/providers.ts";
import { providerOfPath } from "./providers.ts";

function linkView({ db }: Context, link: ProviderOrganization): object {
  const organization = organizations.find(db, { id: link.organizationId })!;
  const occupied = occupiedSeats(db, organization.id);
  return {
    organizationName: decodeName(organization.name),
    id: link.id,
    providerId: link.providerId,
    organizationId: link.organizationId,
    key: link.key,
    settings: link.settings,
    creationDate: link.creationDate,
    revisionDate: link.revisionDate,
    userCount: organizationUsers.count(db, { organizationId: organization.id, status: 2 }),
    seats: organization.seats,
    occupiedSeats: occupied,
    remainingSeats: organization.seats === null ? null : organization.seats - occupied,
    plan: organization.plan,
    object: "providerOrganizationOrganizationDetail",
  };
}

const listLinks = (context: Context): object =>
  list(providerOrganizations.list(context.db, { providerId: context.params["providerId"]! }).map((link) => linkView(context, link)));

const MONTHLY_AND_ANNUAL = [17, 19, 20];

/** Unlinks a client: it gets a subscription of its own, its owners are told (provider-api.md §4.4). */
function unlink(context: Context): void {
  const { db } = context;
  const provider = providerOfPath(context);
  const link = providerOrganizations.find(db, { id: context.params["id"]! });
  if (!link) throw serverError();
  if (link.providerId !== provider.id) throw badRequest("Failed to remove organization vault. Please contact support.");
  const organization = organizations.find(db, { id: link.organizationId })!;
  const owners = organizationUsers.list(db, { organizationId: organization.id, type: 0, status: 2 });
  if (owners.length === 0) throw badRequest("Organization must have at least one confirmed owner.");
  const emails = owners.map(({ userId }) => accounts.find(db, { id: userId! })!.email).sort();
  const managed = organization.status === 2 && MONTHLY_AND_ANNUAL.includes(organization.planType) && provider.status === 2;
  if (managed) scaleSeats(db, provider.id, organization.planType, -(organization.seats ?? 0));
  const own = managed ? { status: 1, enabled: true, hasSubscription: true } : {};
  organizations.update(db, { id: organization.id }, { billingEmail: emails[0]!, revisionDate: now(), ...own });
  for (const to of emails) {
    sendMail(db, {
      to,
      category: "ProviderUpdatePaymentMethod",
      link: vaultLink(`organizations/${organization.id}/billing/payment-method`, {}).replace(/\?$/, ""),
    });
  }
  providerOrganizations.remove(db, { id: link.id });
  logProvider(context, provider.id, { type: 1902, providerOrganizationId: link.id });
}

const BASE = "/providers/{providerId:guid}/organizations";

export const routes: Route[] = [
  route("GET", BASE, listLinks, { authorize: requireProviderMember }),
  ...alsoAt(route("DELETE", `${BASE}/{id:guid}`, unlink, { authorize: requireProviderAdmin }), ["POST", `${BASE}/{id:guid}/delete`]),
];
