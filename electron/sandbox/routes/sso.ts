import { route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { flag, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { required, stringLength } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { may } from "../domain/organization/authority.ts";
import { touchMembers } from "../domain/organization/membership-rules.ts";
import { policyOf, savePolicy } from "../domain/organization/policies.ts";
import { ACCOUNT_RECOVERY, REQUIRE_SSO, SINGLE_ORGANIZATION } from "../domain/organization/policy-types.ts";
import { KEY_CONNECTOR, ssoDataModel, ssoDataOf, TRUSTED_DEVICES } from "../domain/organization/sso-data.ts";
import { ssoConfigs } from "../domain/tables/contents.ts";
import { organizations, type Organization } from "../domain/tables/organizations.ts";

/** Single sign-on configuration (organization-api.md §7.1). There is no sign-on service behind it. */

const ssoModel = model("Bit.Api.Auth.Models.Request.Organizations.OrganizationSsoRequestModel", {
  enabled: flag,
  identifier: where(text, stringLength(50)),
  data: where(ssoDataModel, required),
});

function configurable(context: Context): Organization {
  const organization = organizations.find(context.db, { id: context.params["orgId"]! });
  if (!organization || !may(context, organization.id, "manageSso")) throw notFound();
  return organization;
}

const SSO = "https://sso.bitwarden.com";

function answer(context: Context, { id, identifier }: Organization): object {
  const config = ssoConfigs.find(context.db, { organizationId: id });
  return {
    enabled: config?.enabled ?? false,
    identifier,
    data: config?.data ?? null,
    urls: {
      callbackPath: `${SSO}/oidc-signin`,
      signedOutCallbackPath: `${SSO}/oidc-signedout`,
      spEntityId: `${SSO}/saml2/${id}`,
      spEntityIdStatic: `${SSO}/saml2`,
      spMetadataUrl: `${SSO}/saml2/${id}`,
      spAcsUrl: `${SSO}/saml2/${id}/Acs`,
    },
    object: "organizationSso",
  };
}

function checkKeyConnector(context: Context, organization: Organization, enabled: boolean): void {
  if (!organization.useKeyConnector) throw badRequest("Organization cannot use Key Connector.");
  if (!policyOf(context.db, organization.id, SINGLE_ORGANIZATION)?.enabled)
    throw badRequest("Key Connector requires the Single Organization policy to be enabled.");
  if (!policyOf(context.db, organization.id, REQUIRE_SSO)?.enabled)
    throw badRequest("Key Connector requires the Single Sign-On Authentication policy to be enabled.");
  if (!enabled) throw badRequest("You must enable SSO to use Key Connector.");
}

/** Trusted devices switch on the policies that they need. */
function enableNeededPolicies(context: Context, organization: Organization): void {
  const on = { enabled: true, metadata: null };
  savePolicy(context, organization, { ...on, type: SINGLE_ORGANIZATION, data: null });
  savePolicy(context, organization, { ...on, type: ACCOUNT_RECOVERY, data: { autoEnrollEnabled: true } });
  savePolicy(context, organization, { ...on, type: REQUIRE_SSO, data: null });
}

/** Logs what a save changed: switched on or off, key connector on or off. */
function logChanges(
  context: Context,
  organization: Organization,
  before: { enabled: boolean; decryption: unknown },
  after: { enabled: boolean; decryption: unknown },
): void {
  if (before.enabled !== after.enabled) logOrganization(context, organization, { type: after.enabled ? 1604 : 1605 });
  const connector = [before, after].map(({ decryption }) => decryption === KEY_CONNECTOR);
  if (connector[0] !== connector[1]) logOrganization(context, organization, { type: connector[1] ? 1606 : 1607 });
}

/** Saves the configuration first and the identifier after it: a taken identifier is refused with the rest already saved. */
function save(context: Context<ValueOf<typeof ssoModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const organization = configurable(context);
  const data = ssoDataOf(present(body.data));
  const decryption = data["memberDecryptionType"];
  if (decryption === KEY_CONNECTOR) checkKeyConnector(context, organization, body.enabled);
  if (decryption === TRUSTED_DEVICES) enableNeededPolicies(context, organization);
  const known = ssoConfigs.find(db, { organizationId: organization.id });
  const date = now();
  if (known) ssoConfigs.update(db, { organizationId: organization.id }, { enabled: body.enabled, data, revisionDate: date });
  else ssoConfigs.insert(db, { organizationId: organization.id, enabled: body.enabled, data, creationDate: date, revisionDate: date });
  logChanges(
    context,
    organization,
    { enabled: known?.enabled ?? false, decryption: known?.data["memberDecryptionType"] },
    { enabled: body.enabled, decryption },
  );
  const taken = body.identifier ? organizations.list(db, { identifier: body.identifier }).some(({ id }) => id !== organization.id) : false;
  if (taken) throw badRequest("Identifier already in use by another organization.").keeping();
  organizations.update(db, { id: organization.id }, { identifier: body.identifier, revisionDate: date });
  logOrganization(context, organization, { type: 1600 });
  touchMembers(db, organization.id, date);
  return answer(context, { ...organization, identifier: body.identifier });
}

const PATH = "/organizations/{orgId:guid}/sso";

export const routes: Route[] = [
  route("GET", PATH, (context) => answer(context, configurable(context))),
  routeWith("POST", PATH, ssoModel, save),
];
