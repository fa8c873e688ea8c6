import { alsoAt, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { decodeName, encodeName } from "../framework/encoding.ts";
import { email as isEmail, maxLength, required, requiredAs, stringLength } from "../framework/rules.ts";
import { model, mustBePresent, present, text, where, type Shape, type ValueOf } from "../framework/model.ts";
import { PROVIDER_DELETION, PROVIDER_SETUP } from "../domain/provider/pending-provider.ts";
import { requireProviderAdmin, requireProviderMember } from "../domain/provider/provider-authority.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { readToken } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { providerOrganizations, providerPlans, providers, providerUsers, type Provider } from "../domain/tables/providers.ts";

/** A name is encoded when it is read, before its length is checked: an `&` costs five (provider-api.md §8.14). */
const encodedName: Shape<string | null> = {
  ...text,
  read: (reader, path, type) => {
    const value = text.read(reader, path, type);
    return value === null ? null : encodeName(value);
  },
};

const taxId = model("Bit.Api.Billing.Models.Requests.Payment.TaxID", { code: where(text, required), value: where(text, required) });

export const countryCode = (value: string | null): string | null =>
  value !== null && value.length !== 2 ? "Country code must be 2 characters long." : null;

/** A billing address, of the set-up and of the billing page. */
export const addressModel = model("Bit.Api.Billing.Models.Requests.Payment.BillingAddressRequest", {
  country: mustBePresent(where(text, required, countryCode)),
  postalCode: mustBePresent(where(text, required)),
  line1: text,
  line2: text,
  city: text,
  state: text,
  taxId,
});

const paymentMethod = model("Bit.Api.Billing.Models.Requests.Payment.TokenizedPaymentMethodRequest", {
  type: mustBePresent(where(text, required)),
  token: mustBePresent(where(text, required)),
});

const editable = {
  name: where(encodedName, required, maxLength(50)),
  businessName: where(encodedName, maxLength(50, "Business Name")),
  billingEmail: where(text, required, isEmail, stringLength(256)),
};

const setupModel = model("Bit.Api.AdminConsole.Models.Request.Providers.ProviderSetupRequestModel", {
  ...editable,
  token: where(text, required),
  key: where(text, required),
  paymentMethod: where(paymentMethod, required),
  billingAddress: where(addressModel, requiredAs("BillingAddress")),
});

const updateModel = model("Bit.Api.AdminConsole.Models.Request.Providers.ProviderUpdateRequestModel", editable);

/** The address as it is stored. */
export function addressOf(body: NonNullable<ValueOf<typeof addressModel>>): Provider["billingAddress"] {
  const { country, postalCode, line1, line2, city, state, taxId: tax } = body;
  const tax2 = tax === null ? null : { code: present(tax.code), value: present(tax.value) };
  return { country: present(country), postalCode: present(postalCode), line1, line2, city, state, taxId: tax2 };
}

/** The `provider` object: `name` decoded, `businessName` not (provider-api.md §4.2). */
function providerView(provider: Provider): object {
  return {
    id: provider.id,
    name: provider.name === null ? null : decodeName(provider.name),
    businessName: provider.businessName,
    businessAddress1: null,
    businessAddress2: null,
    businessAddress3: null,
    businessCountry: null,
    businessTaxNumber: null,
    billingEmail: provider.billingEmail,
    creationDate: provider.creationDate,
    type: provider.type,
    object: "provider",
  };
}

/** The provider of the path; 404 for a token that outlived it. */
export function providerOfPath(context: Context): Provider {
  const provider = providers.find(context.db, { id: context.params["providerId"]! });
  if (!provider) throw notFound();
  return provider;
}

function setUp(context: Context<NonNullable<ValueOf<typeof setupModel>>>): object {
  const { db, body } = context;
  const provider = providerOfPath(context);
  if (provider.status !== 0) throw badRequest("Provider is already setup.");
  const account = callerAccount(context);
  const facts = readToken<{ id: string; email: string }>(context.secrets, PROVIDER_SETUP, present(body.token), Date.now());
  if (facts?.id !== provider.id || facts.email !== account.email) throw badRequest("Invalid token.");
  const { type, token } = present(body.paymentMethod);
  const date = now();
  const changes = {
    name: body.name,
    businessName: body.businessName,
    billingEmail: body.billingEmail,
    status: 2,
    billingAddress: addressOf(present(body.billingAddress)),
    paymentMethod: { type: present(type), token: present(token) },
    subscriptionStart: date,
    revisionDate: date,
  };
  providers.update(db, { id: provider.id }, changes);
  providerUsers.update(db, { providerId: provider.id, userId: account.id }, { key: present(body.key), revisionDate: date });
  touchAccount(db, account.id);
  return providerView({ ...provider, ...changes });
}

function update(context: Context<NonNullable<ValueOf<typeof updateModel>>>): object {
  const { db, body } = context;
  const provider = providerOfPath(context);
  const changes = {
    name: body.name,
    businessName: body.businessName,
    billingEmail: present(body.billingEmail).trim().toLowerCase(),
    revisionDate: now(),
  };
  providers.update(db, { id: provider.id }, changes);
  return providerView({ ...provider, ...changes });
}

const deletionModel = model("Bit.Api.AdminConsole.Models.Request.Providers.ProviderVerifyDeleteRecoverRequestModel", {
  token: where(text, required),
});

function removeByToken(context: Context<NonNullable<ValueOf<typeof deletionModel>>>): void {
  const provider = providerOfPath(context);
  const facts = readToken<{ id: string }>(context.secrets, PROVIDER_DELETION, present(context.body.token), Date.now());
  if (facts?.id !== provider.id) throw badRequest("Invalid token.");
  remove(context);
}

/** Removes members, links and the provider; its organizations survive in status Managed. */
function remove(context: Context): void {
  const { db } = context;
  const { id } = providerOfPath(context);
  for (const { userId } of providerUsers.list(db, { providerId: id })) if (userId) touchAccount(db, userId);
  providerUsers.remove(db, { providerId: id });
  providerOrganizations.remove(db, { providerId: id });
  providerPlans.remove(db, { providerId: id });
  providers.remove(db, { id });
}

const admin = { authorize: requireProviderAdmin };

export const routes: Route[] = [
  route("GET", "/providers/{providerId:guid}", (context) => providerView(providerOfPath(context)), { authorize: requireProviderMember }),
  ...alsoAt(routeWith("PUT", "/providers/{providerId:guid}", updateModel, update, admin), ["POST", "/providers/{providerId:guid}"]),
  routeWith("POST", "/providers/{providerId:guid}/setup", setupModel, setUp, admin),
  routeWith("POST", "/providers/{providerId:guid}/delete-recover-token", deletionModel, removeByToken, { access: "anonymous" }),
  ...alsoAt(route("DELETE", "/providers/{providerId:guid}", remove, admin), ["POST", "/providers/{providerId:guid}/delete"]),
];
