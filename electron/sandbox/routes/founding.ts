import { routeWith, type Context, type Route } from "../framework/context.ts";
import { encodeName } from "../framework/encoding.ts";
import { enumeration, integer, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { addFounder } from "../domain/organization/founder.ts";
import { organizationRow } from "../domain/organization/new-organization.ts";
import { planOf } from "../domain/provider/plans.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { email, encrypted, encryptedLength, maxLength, required, stringLength } from "../framework/rules.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { addApiKey, DEFAULT_KEY } from "../domain/organization/api-keys.ts";
import { organizationAnswer } from "../domain/organization/organization-answers.ts";
import { organizations } from "../domain/tables/organizations.ts";

/** Making an organization of one's own (outside of a provider). */

const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const encodedLength = (limit: number) => (value: string | null, name: string) =>
  maxLength(limit)((value === null ? null : encodeName(value)) as never, name);
const keysModel = model(`${MODELS}.OrganizationKeysRequestModel`, {
  publicKey: where(text, required),
  encryptedPrivateKey: where(text, required),
});
const foundModel = model(`${MODELS}.OrganizationCreateRequestModel`, {
  name: where(text, required, encodedLength(50)),
  businessName: where(text, encodedLength(50)),
  billingEmail: where(text, required, email, stringLength(256)),
  planType: enumeration("Bit.Core.Billing.Enums.PlanType"),
  key: where(text, required),
  keys: keysModel,
  additionalSeats: integer,
  collectionName: where(text, encrypted, encryptedLength(1000)),
});

function found(context: Context<ValueOf<typeof foundModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const plan = planOf(body.planType);
  if (!plan) throw notFound();
  const seats = plan.passwordManager.baseSeats + body.additionalSeats;
  if (seats <= 0) throw badRequest("You do not have any Password Manager seats!");
  const account = callerAccount(context);
  const organization = organizations.insert(
    db,
    organizationRow({
      name: encodeName(present(body.name)),
      businessName: body.businessName === null ? null : encodeName(body.businessName),
      billingEmail: present(body.billingEmail).toLowerCase(),
      planType: body.planType,
      seats,
      publicKey: body.keys?.publicKey ?? null,
      privateKey: body.keys?.encryptedPrivateKey ?? null,
      hasSubscription: true,
      status: 1,
    }),
  );
  addApiKey(db, organization.id, DEFAULT_KEY);
  addFounder(context, organization, account.id, present(body.key), body.collectionName);
  return organizationAnswer(organization);
}

export const routes: Route[] = [routeWith("POST", "/organizations", foundModel, found)];
