import { list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { enumeration, model, present, type ValueOf } from "../framework/model.ts";
import { planOf, TIER } from "../domain/provider/plans.ts";
import { invalid, notFound, serverError } from "../framework/refusal.ts";
import { secretMembers, someSecret, verifySecret } from "../domain/account/user-verification.ts";
import { addApiKey, DEFAULT_KEY, rotateApiKey, SCIM_KEY } from "../domain/organization/api-keys.ts";
import { actsAsOwner, may } from "../domain/organization/authority.ts";
import { organizationApiKeys, type OrganizationApiKey } from "../domain/tables/contents.ts";
import { organizations, type Organization } from "../domain/tables/organizations.ts";
import { pathOrganizationId } from "./organizations.ts";

/** API keys of an organization: public API, billing sync, SCIM (organization-api.md §1.1). */

const keyModel = model(
  "Bit.Api.AdminConsole.Models.Request.Organizations.OrganizationApiKeyRequestModel",
  { type: enumeration("Bit.Core.Enums.OrganizationApiKeyType"), ...secretMembers },
  someSecret,
);

/** Names of the key types, by number. */
const KEY_TYPES = ["default", "billingsync", "scim"];

/** The organization, for those who may handle keys of this type; 404 for everybody else. */
function keyHolder(context: Context, type: number | null): Organization {
  const id = pathOrganizationId(context);
  const allowed = type === SCIM_KEY ? may(context, id, "manageScim") : actsAsOwner(context, id);
  const organization = organizations.find(context.db, { id });
  if (!organization || !allowed) throw notFound();
  return organization;
}

const keyAnswer = ({ apiKey, revisionDate }: OrganizationApiKey): object => ({ apiKey, revisionDate, object: "apiKey" });

/** An unknown type makes the real server fail, after the right and before the secret. */
function checkType(type: number): void {
  if (KEY_TYPES[type] === undefined) throw serverError();
}

function getKey(context: Context<ValueOf<typeof keyModel>>): object {
  const body = present(context.body);
  const organization = keyHolder(context, body.type);
  checkType(body.type);
  const known = organizationApiKeys.find(context.db, { organizationId: organization.id, type: body.type });
  const tier = planOf(organization.planType)!.productTier;
  if (!known && body.type !== DEFAULT_KEY && tier !== TIER.teams && tier !== TIER.enterprise) throw notFound();
  verifySecret(context, body);
  return keyAnswer(known ?? addApiKey(context.db, organization.id, body.type));
}

function rotateKey(context: Context<ValueOf<typeof keyModel>>): object {
  const body = present(context.body);
  const organization = keyHolder(context, body.type);
  checkType(body.type);
  const known = organizationApiKeys.find(context.db, { organizationId: organization.id, type: body.type });
  verifySecret(context, body);
  return keyAnswer(known ? rotateApiKey(context.db, known) : addApiKey(context.db, organization.id, body.type));
}

/** The key type that a path names by number or by name; 400 keyed `type` for anything else. */
function keyTypeOf(text: string): number {
  const type = /^\d+$/.test(text) ? Number(text) : KEY_TYPES.indexOf(text.toLowerCase());
  if (KEY_TYPES[type] !== undefined) return type;
  throw invalid({ type: [`The value '${text}' is ${type >= 0 && type <= 255 ? "invalid" : "not valid"}.`] });
}

function information(context: Context): object {
  const wanted = context.params["type"];
  const type = wanted === undefined ? null : keyTypeOf(wanted);
  const organization = keyHolder(context, type);
  const keys = organizationApiKeys
    .list(context.db, { organizationId: organization.id })
    .filter((key) => type === null || key.type === type);
  return list(keys.map(({ type: keyType, revisionDate }) => ({ keyType, revisionDate, object: "keyInformation" })));
}

const BASE = "/organizations/{orgId}";

export const routes: Route[] = [
  routeWith("POST", `${BASE}/api-key`, keyModel, getKey),
  routeWith("POST", `${BASE}/rotate-api-key`, keyModel, rotateKey),
  route("GET", `${BASE}/api-key-information/{type?}`, information),
];
