import { list, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { flagOrNull, model, present, record, where, type ValueOf } from "../framework/model.ts";
import { invalid, notFound } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { organizationOf, requireRight, requireThat, roleOf } from "../domain/organization/authority.ts";
import { hasVerifiedDomain, policyOf, savePolicy, sendControls } from "../domain/organization/policies.ts";
import { MASTER_PASSWORD, policyTypeOf, SEND_CONTROLS, SINGLE_ORGANIZATION } from "../domain/organization/policy-types.ts";
import { policies, type Policy } from "../domain/tables/contents.ts";
import { organizations, organizationUsers } from "../domain/tables/organizations.ts";
import { isInvitation } from "./joining.ts";

/** Policies of an organization (organization-api.md §5). */

const BASE = "/organizations/{orgId:id}/policies";
const authorize = requireRight("managePolicies");

const policyModel = model("Bit.Api.AdminConsole.Models.Request.PolicyRequestModel", { enabled: where(flagOrNull, required), data: record });
const saveModel = model("Bit.Api.AdminConsole.Models.Request.SavePolicyRequest", {
  policy: where(policyModel, required),
  metadata: record,
});

/** A policy as saving answers it. */
export const policyView = ({ id, organizationId, type, data, enabled, revisionDate }: Policy): object => ({
  id,
  organizationId,
  type,
  data,
  enabled,
  revisionDate,
  object: "policy",
});

function statusRow(context: Context, organizationId: string, type: number): object {
  const stored = type === SEND_CONTROLS ? sendControls(context.db, organizationId) : policyOf(context.db, organizationId, type);
  const enabled = stored?.enabled ?? false;
  const canToggleState = !(type === SINGLE_ORGANIZATION && enabled && hasVerifiedDomain(context.db, organizationId));
  return { organizationId, type, data: stored?.data ?? {}, enabled, canToggleState, object: "policy" };
}

function all(context: Context): object {
  const organizationId = context.params["orgId"]!;
  const types = new Set([...policies.list(context.db, { organizationId }).map(({ type }) => type), SEND_CONTROLS]);
  return list([...types].map((type) => ({ ...statusRow(context, organizationId, type), canToggleState: true })));
}

/** Policy types are stored as one byte: a larger number is no value of the type at all. */
const isByte = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 255;

/** The type of the path; 400 keyed `type` for an unknown one. */
export function typeOf(context: Context): number {
  const text = context.params["type"]!;
  const type = policyTypeOf(text);
  if (type === null) throw invalid({ type: [`The value '${text}' is ${isByte(text) ? "invalid" : "not valid"}.`] });
  return type;
}

function save(context: Context<ValueOf<typeof saveModel>>): object {
  const type = typeOf(context);
  const body = present(context.body);
  const { enabled, data } = present(body.policy);
  return policyView(savePolicy(context, organizationOf(context), { type, enabled: present(enabled), data, metadata: body.metadata }));
}

const enabledPolicies = (context: Context, organizationId: string): object[] =>
  policies.list(context.db, { organizationId, enabled: true }).map(policyView);

/** The policies that an invited person will come under; only with the token of the invitation. */
function byToken(context: Context): object {
  const organization = organizations.find(context.db, { id: context.params["orgId"]! });
  const member = organizationUsers.find(context.db, { id: queryValue(context, "organizationUserId") ?? "" });
  if (!organization?.usePolicies || member?.organizationId !== organization.id) throw notFound();
  if (!isInvitation(context.secrets, queryValue(context, "token") ?? "", member)) throw notFound();
  return list(enabledPolicies(context, organization.id));
}

function masterPassword(context: Context): object {
  const organization = organizationOf(context);
  const policy = policyOf(context.db, organization.id, MASTER_PASSWORD);
  if (!organization.usePolicies || !policy?.enabled) throw notFound();
  return policyView(policy);
}

export const routes: Route[] = [
  route("GET", BASE, all, { authorize }),
  route("GET", `${BASE}/token`, byToken, { access: "anonymous" }),
  route("GET", `${BASE}/master-password`, masterPassword, { authorize: requireThat((context, id) => roleOf(context, id) !== null) }),
  route("GET", `${BASE}/{type}`, (context) => statusRow(context, context.params["orgId"]!, typeOf(context)), { authorize }),
  routeWith("PUT", `${BASE}/{type}`, saveModel, save, { authorize }),
];
