import { route, routeWith, type Context, type Route } from "../framework/context.ts";
import { decodeName } from "../framework/encoding.ts";
import { logOrganization, logProvider } from "../domain/events.ts";
import { enumeration, guid, integer, model, present, text, where, type Rule, type ValueOf } from "../framework/model.ts";
import { capabilitiesOf, invitedMember, mailInvitation, organizationRow } from "../domain/organization/new-organization.ts";
import { ENTERPRISE_ANNUALLY, ENTERPRISE_MONTHLY, planOf, TEAMS_MONTHLY, TIER } from "../domain/provider/plans.ts";
import { isProviderAdmin, requireProviderAdmin, requireProviderMember } from "../domain/provider/provider-authority.ts";
import { badRequest, emptyAnswer, notFound, serverError, unauthorized } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { needsPurchase, planRow, scaleSeats } from "../domain/provider/seats.ts";
import { now } from "../framework/time.ts";
import { addApiKey, DEFAULT_KEY } from "../domain/organization/api-keys.ts";
import { collections, collectionUsers } from "../domain/tables/contents.ts";
import { organizations, organizationUsers, type Organization } from "../domain/tables/organizations.ts";
import { providerOrganizations, providerPlans, type Provider } from "../domain/tables/providers.ts";
import { providerOfPath } from "./providers.ts";

/** The wording of this controller: `'name' must be provided`. */
const provided: Rule = (value: unknown, name: string) =>
  value === null || value === "" ? `'${name.charAt(0).toLowerCase()}${name.slice(1)}' must be provided` : null;
const allowedPlan: Rule = (value: number) =>
  [TEAMS_MONTHLY, ENTERPRISE_MONTHLY, ENTERPRISE_ANNUALLY].includes(value)
    ? null
    : "'planType' must be Teams (Monthly), Enterprise (Monthly) or Enterprise (Annually)";
const someSeats: Rule = (value: number) => (value > 0 ? null : "'seats' must be greater than 0");
const noNegativeSeats: Rule = (value: number) => (value >= 0 ? null : "You cannot assign negative seats to a client organization.");

const MODELS = "Bit.Api.Billing.Models.Requests";
const keyPair = model(`${MODELS}.KeyPairRequestBody`, { publicKey: where(text, provided), encryptedPrivateKey: where(text, provided) });

const createModel = model(`${MODELS}.CreateClientOrganizationRequestBody`, {
  name: where(text, provided),
  ownerEmail: where(text, provided),
  planType: where(enumeration("Bit.Core.Billing.Enums.PlanType"), allowedPlan),
  seats: where(integer, someSeats),
  key: where(text, provided),
  keyPair: where(keyPair, provided),
  collectionName: where(text, provided),
});
const updateModel = model(`${MODELS}.UpdateClientOrganizationRequestBody`, {
  assignedSeats: where(integer, noNegativeSeats),
  name: where(text, required),
});
const existingModel = model(`${MODELS}.AddExistingOrganizationRequestBody`, { key: where(text, provided), organizationId: guid });

/** A provider that bills its clients; 404 when it is missing, 401 empty when it is not (yet) billable. */
function billableProvider(context: Context): Provider {
  const provider = providerOfPath(context);
  if (provider.status !== 2 || provider.type === 1) throw emptyAnswer(401);
  return provider;
}

type Creation = NonNullable<ValueOf<typeof createModel>>;

/** The default collection, and the owner's invitation with the right to manage it. */
function inviteOwner(context: Context, organization: Organization, body: Creation): void {
  const { db } = context;
  const date = organization.creationDate;
  const collection = collections.insert(db, {
    id: newId(),
    organizationId: organization.id,
    name: present(body.collectionName),
    externalId: null,
    type: 0,
    defaultUserCollectionEmail: null,
    creationDate: date,
    revisionDate: date,
  });
  const owner = organizationUsers.insert(db, invitedMember(organization.id, present(body.ownerEmail), 0));
  collectionUsers.insert(db, {
    collectionId: collection.id,
    organizationUserId: owner.id,
    readOnly: false,
    hidePasswords: false,
    manage: true,
  });
  mailInvitation(db, context.secrets, organization, owner);
  logOrganization(context, organization, { type: 1500, organizationUserId: owner.id });
}

/** Makes a client organization (provider-api.md §4.5, effects in order); the answer has no id. */
function create(context: Context<Creation>): void {
  const { db, body } = context;
  const provider = billableProvider(context);
  const allowed = provider.type === 0 ? [TEAMS_MONTHLY, ENTERPRISE_MONTHLY] : [ENTERPRISE_MONTHLY, ENTERPRISE_ANNUALLY];
  if (!allowed.includes(body.planType)) {
    throw badRequest(
      "Managed Service Providers cannot manage organizations with the plan type EnterpriseAnnually. Only Teams (Monthly) and Enterprise (Monthly) are allowed.",
    );
  }
  planRow(db, provider.id, body.planType);
  const pair = present(body.keyPair);
  const organization = organizationRow({
    name: present(body.name),
    businessName: null,
    billingEmail: provider.billingEmail ?? "",
    planType: body.planType,
    seats: body.seats,
    publicKey: pair.publicKey,
    privateKey: pair.encryptedPrivateKey,
    hasSubscription: false,
    status: 1,
  });
  scaleSeats(db, provider.id, body.planType, body.seats);
  organizations.insert(db, { ...organization, status: 2 });
  addApiKey(db, organization.id, DEFAULT_KEY);
  const date = now();
  const link = providerOrganizations.insert(db, {
    id: newId(),
    providerId: provider.id,
    organizationId: organization.id,
    key: present(body.key),
    settings: null,
    creationDate: date,
    revisionDate: date,
  });
  logProvider(context, provider.id, { type: 1900, providerOrganizationId: link.id });
  inviteOwner(context, organization, body);
}

/** Renames and reseats a client: both values are always written. */
function update(context: Context<NonNullable<ValueOf<typeof updateModel>>>): void {
  const { db, body } = context;
  const provider = billableProvider(context);
  const link = providerOrganizations.find(db, { id: context.params["id"]!, providerId: provider.id });
  const organization = link && organizations.find(db, { id: link.organizationId });
  if (!organization) throw notFound();
  if (organization.status !== 2) throw serverError();
  const delta = body.assignedSeats - (organization.seats ?? 0);
  if (delta !== 0) {
    const buys = needsPurchase(db, provider.id, organization.planType, delta);
    if (buys && !isProviderAdmin(context, provider.id)) throw unauthorized("Service users cannot purchase additional seats.");
    scaleSeats(db, provider.id, organization.planType, delta);
  }
  organizations.update(db, { id: organization.id }, { name: present(body.name), seats: body.assignedSeats, revisionDate: now() });
}

const MSP_ADDABLE = [2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20];
const UNIT_ADDABLE = [4, 5, 10, 11, 14, 15, 19, 20];

/** Organizations of which the caller is a confirmed owner and that may become clients. */
function addableOrganizations({ db, caller }: Context, provider: Provider): Organization[] {
  const plans = provider.type === 0 ? MSP_ADDABLE : UNIT_ADDABLE;
  return organizationUsers.list(db, { userId: caller.userId, type: 0, status: 2 }).flatMap(({ organizationId }) => {
    const organization = organizations.find(db, { id: organizationId });
    const fits =
      organization &&
      organization.enabled &&
      organization.status === 1 &&
      organization.hasSubscription &&
      (organization.seats ?? 0) > 0 &&
      !organization.useSecretsManager &&
      plans.includes(organization.planType) &&
      !providerOrganizations.find(db, { organizationId });
    return fits ? [organization] : [];
  });
}

/** The plan that an added organization gets; a business unit's own (provider-api.md §4.5). */
const targetPlan = ({ db }: Context, provider: Provider, organization: Organization): number =>
  provider.type !== 0
    ? (providerPlans.list(db, { providerId: provider.id })[0]?.planType ?? ENTERPRISE_ANNUALLY)
    : planOf(organization.planType)!.productTier === TIER.enterprise
      ? ENTERPRISE_MONTHLY
      : TEAMS_MONTHLY;

function addable(context: Context): object[] {
  const provider = billableProvider(context);
  const admin = isProviderAdmin(context, provider.id);
  return addableOrganizations(context, provider).map((organization) => ({
    id: organization.id,
    name: decodeName(organization.name),
    plan: provider.type !== 0 ? organization.plan : targetPlan(context, provider, organization) === TEAMS_MONTHLY ? "Teams" : "Enterprise",
    seats: organization.seats,
    disabled: !admin && needsPurchase(context.db, provider.id, targetPlan(context, provider, organization), organization.seats ?? 0),
  }));
}

/** Makes an organization of the caller a client. */
function addExisting(context: Context<NonNullable<ValueOf<typeof existingModel>>>): void {
  const { db, body } = context;
  const provider = billableProvider(context);
  if (providerOrganizations.find(db, { providerId: provider.id, organizationId: body.organizationId })) throw notFound();
  const owner = organizationUsers.find(db, { organizationId: body.organizationId, userId: context.caller.userId, type: 0, status: 2 });
  if (!owner) throw emptyAnswer(401);
  const organization = addableOrganizations(context, provider).find(({ id }) => id === body.organizationId);
  if (!organization) throw notFound();
  const planType = targetPlan(context, provider, organization);
  scaleSeats(db, provider.id, planType, organization.seats ?? 0);
  organizations.update(
    db,
    { id: organization.id },
    {
      ...capabilitiesOf(planType),
      planType,
      status: 2,
      billingEmail: provider.billingEmail ?? "",
      expirationDate: null,
      maxAutoscaleSeats: null,
      hasSubscription: false,
      revisionDate: now(),
    },
  );
  const date = now();
  const link = providerOrganizations.insert(db, {
    id: newId(),
    providerId: provider.id,
    organizationId: organization.id,
    key: present(body.key),
    settings: null,
    creationDate: date,
    revisionDate: date,
  });
  logProvider(context, provider.id, { type: 1901, providerOrganizationId: link.id });
}

const BASE = "/providers/{providerId:guid}/clients";

export const routes: Route[] = [
  routeWith("POST", BASE, createModel, create, { authorize: requireProviderAdmin }),
  routeWith("PUT", `${BASE}/{id:guid}`, updateModel, update, { authorize: requireProviderMember }),
  route("GET", `${BASE}/addable`, addable, { authorize: requireProviderMember }),
  routeWith("POST", `${BASE}/existing`, existingModel, addExisting, { authorize: requireProviderAdmin }),
];
