import { routeWith, type Context, type Route } from "../framework/context.ts";
import { guid, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { notFound, serverError, unauthorized } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { roleOf } from "../domain/organization/authority.ts";
import { finishConversion } from "../domain/provider/business-unit.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { organizations } from "../domain/tables/organizations.ts";

const setupModel = model("Bit.Api.Billing.Models.Requests.SetupBusinessUnitRequestBody", {
  userId: guid,
  token: where(text, required),
  providerKey: where(text, required),
  organizationKey: where(text, required),
});

/** Makes a business unit of an organization whose conversion was begun by the vendor; answers the provider's bare id. */
function setUp(context: Context<NonNullable<ValueOf<typeof setupModel>>>): unknown {
  const { db, body, world } = context;
  const organization = organizations.find(db, { id: context.params["orgId"]! });
  if (!organization) throw notFound();
  if (roleOf(context, organization.id) === null) throw unauthorized();
  const account = accounts.find(db, { id: body.userId });
  const keys = { providerKey: present(body.providerKey), organizationKey: present(body.organizationKey) };
  const providerId = finishConversion(world, organization, account, present(body.token), keys);
  if (providerId === null || !account) throw serverError();
  touchAccount(db, account.id);
  return providerId;
}

export const routes: Route[] = [routeWith("POST", "/organizations/{orgId:guid}/billing/setup-business-unit", setupModel, setUp)];
