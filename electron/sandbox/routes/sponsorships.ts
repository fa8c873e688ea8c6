import { list, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { enumeration, flagOrNull, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { sendMail } from "../domain/mails.ts";
import { planOf, TIER } from "../domain/provider/plans.ts";
import { badRequest, notFound, serverError } from "../framework/refusal.ts";
import { email, encrypted, encryptedLength, required, stringLength } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { ownMembership } from "../domain/organization/access.ts";
import { may, organizationOf } from "../domain/organization/authority.ts";
import { policyOf } from "../domain/organization/policies.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { sponsorships, type OrganizationUser, type Sponsorship } from "../domain/tables/organizations.ts";

/** Families plans that an organization offers (further-api.md §9). */

const NO_SPONSORSHIPS = 13;

const createModel = model("Bit.Api.Models.Request.Organizations.OrganizationSponsorshipCreateRequestModel", {
  planSponsorshipType: enumeration("Bit.Core.Billing.Enums.PlanSponsorshipType"),
  sponsoredEmail: where(text, required, stringLength(256), email),
  friendlyName: where(text, stringLength(256)),
  isAdminInitiated: flagOrNull,
  notes: where(text, encrypted, encryptedLength(512)),
});

/** The caller's own membership, which the real server takes for granted: without one it fails. */
function membership(context: Context): OrganizationUser {
  const member = ownMembership(context, context.params["orgId"]!);
  if (!member) throw serverError();
  return member;
}

const view = (sponsorship: Sponsorship): object => ({
  id: sponsorship.id,
  friendlyName: sponsorship.friendlyName,
  offeredToEmail: sponsorship.offeredToEmail,
  planSponsorshipType: sponsorship.planSponsorshipType,
  lastSyncDate: null,
  validUntil: null,
  toDelete: false,
  isAdminInitiated: sponsorship.isAdminInitiated,
  notes: sponsorship.notes,
  cloudSponsorshipRemoved: false,
  object: "organizationSponsorshipInvites",
});

function sponsored(context: Context): object {
  membership(context);
  const organization = organizationOf(context);
  if (!may(context, organization.id, "manageUsers")) throw notFound();
  return list(sponsorships.list(context.db, { organizationId: organization.id, isAdminInitiated: true }).map(view));
}

function create(context: Context<NonNullable<ValueOf<typeof createModel>>>): void {
  const { db, body } = context;
  const member = membership(context);
  const organization = organizationOf(context);
  if (planOf(organization.planType)?.productTier !== TIER.enterprise)
    throw badRequest("Specified Organization cannot sponsor other organizations.");
  if (policyOf(db, organization.id, NO_SPONSORSHIPS)?.enabled)
    throw badRequest("Free Bitwarden Families sponsorship has been disabled by your organization administrator.");
  const offeredToEmail = present(body.sponsoredEmail).toLowerCase();
  if (offeredToEmail === callerAccount(context).email)
    throw badRequest("Cannot offer a Families Organization Sponsorship to yourself. Choose a different email.");
  const isAdminInitiated = body.isAdminInitiated ?? false;
  if (!isAdminInitiated && sponsorships.find(db, { organizationUserId: member.id, isAdminInitiated }))
    throw badRequest("Can only sponsor one organization per Organization User.");
  if (isAdminInitiated && (!organization.useAdminSponsoredFamilies || !may(context, organization.id, "manageUsers")))
    throw badRequest("You do not have permissions to send sponsorships on behalf of the organization");
  sponsorships.insert(db, {
    id: newId(),
    organizationId: organization.id,
    organizationUserId: member.id,
    planSponsorshipType: body.planSponsorshipType,
    offeredToEmail,
    friendlyName: body.friendlyName,
    isAdminInitiated,
    notes: body.notes,
  });
  offer(context, offeredToEmail);
}

const offer = ({ db }: Context, to: string): void => sendMail(db, { to, category: "FamiliesForEnterpriseOffer" });

/** Sends an offer again; one that is not there is passed over without a word. */
function resend(context: Context): void {
  const organization = organizationOf(context);
  if (!may(context, organization.id, "manageUsers")) throw notFound();
  const friendlyName = queryValue(context, "sponsoredFriendlyName");
  const known = friendlyName === null ? undefined : sponsorships.find(context.db, { organizationId: organization.id, friendlyName });
  if (known) offer(context, known.offeredToEmail);
}

function revoke(context: Context): void {
  const organization = organizationOf(context);
  if (!may(context, organization.id, "manageUsers")) throw notFound();
  const known = sponsorships.find(context.db, { organizationId: organization.id, friendlyName: context.params["friendlyName"]! });
  if (!known) throw badRequest("The specified sponsored organization could not be found under the given sponsoring organization.");
  sponsorships.remove(context.db, { id: known.id });
}

const BASE = "/organization/sponsorship/{orgId:guid}";

export const routes: Route[] = [
  route("GET", `${BASE}/sponsored`, sponsored),
  routeWith("POST", `${BASE}/families-for-enterprise`, createModel, create),
  route("POST", `${BASE}/families-for-enterprise/resend`, resend),
  route("DELETE", `${BASE}/{friendlyName}/revoke`, revoke),
];
