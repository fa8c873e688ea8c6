import { alsoAt, list, noContent, route, routeWith, type Answer, type Context, type Route } from "../framework/context.ts";
import { model, present, text, where, type Rule, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { secretModel, verifySecret } from "../domain/account/user-verification.ts";
import { actsAsAdmin, may, organizationOf } from "../domain/organization/authority.ts";
import { verificationToken, verifiedCaller } from "./two-factor.ts";

/**
 * Two-step login of an organization by Duo (further-api.md §6). A configuration is checked by Duo itself, which cannot be asked
 * from here, so none is ever accepted: nothing can be on.
 */

const exactly =
  (length: number, shown: string): Rule =>
  (value: string | null) =>
    value !== null && value.trim() !== "" && value.length !== length ? `${shown} must be exactly ${length} characters.` : null;

const TOKEN = "TwoFactorUserVerification_";
const duoModel = model("Bit.Api.Auth.Models.Request.UpdateTwoFactorDuoRequestModel", {
  host: where(text, required),
  clientId: where(text, required, exactly(20, "Client Id")),
  clientSecret: where(text, required, exactly(40, "Client Secret")),
  userVerificationToken: where(text, required),
});
const removeModel = model("Bit.Api.Auth.Models.Request.TwoFactorDuoDisableRequestModel", { userVerificationToken: where(text, required) });

/** Requires the right to change policies: 404 otherwise. */
function requireRight(context: Context): void {
  if (!may(context, context.params["orgId"]!, "managePolicies")) throw notFound();
}

function listMethods(context: Context): object {
  if (!actsAsAdmin(context, context.params["orgId"]!)) throw notFound();
  organizationOf(context);
  return list(null);
}

/** The secret is asked for before the right. */
function getDuo(context: Context<NonNullable<ValueOf<typeof secretModel>>>): object {
  const account = verifySecret(context, context.body, "rule");
  requireRight(context);
  organizationOf(context);
  return {
    duo: { enabled: false, host: null, clientId: null, clientSecret: null },
    userVerificationToken: verificationToken(context, account, TOKEN),
    object: "twoFactorOrganizationDuo",
  };
}

function setDuo(context: Context<NonNullable<ValueOf<typeof duoModel>>>): never {
  verifiedCaller(context, present(context.body.userVerificationToken), TOKEN);
  requireRight(context);
  if (!organizationOf(context).use2fa) throw badRequest("Organization cannot use 2FA.");
  throw badRequest("Duo configuration settings are not valid. Please re-check the Duo Admin panel.");
}

function removeDuo(context: Context<NonNullable<ValueOf<typeof removeModel>>>): Answer {
  verifiedCaller(context, present(context.body.userVerificationToken), TOKEN);
  requireRight(context);
  organizationOf(context);
  return noContent();
}

const BASE = "/organizations/{orgId:id}/two-factor";
const web = { access: "web" } as const;

export const routes: Route[] = [
  route("GET", BASE, listMethods, web),
  routeWith("POST", `${BASE}/get-duo`, secretModel, getDuo, web),
  ...alsoAt(routeWith("PUT", `${BASE}/duo`, duoModel, setDuo, web), ["POST", `${BASE}/duo`]),
  routeWith("DELETE", `${BASE}/duo`, removeModel, removeDuo, web),
];
