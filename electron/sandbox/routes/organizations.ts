import { alsoAt, list, parseGuid, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { encodeName } from "../framework/encoding.ts";
import { logOrganization } from "../domain/events.ts";
import { flag, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { memberOrganizationViews } from "../domain/organization/profile-organization.ts";
import { badRequest, emptyAnswer, notFound, serverError, unauthorized } from "../framework/refusal.ts";
import { email, maxLength, required, stringLength } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { secretModel, verifySecret } from "../domain/account/user-verification.ts";
import { actsAsOwner, may, roleOf } from "../domain/organization/authority.ts";
import { removeMember } from "../domain/organization/member-removal.ts";
import { hasOwnerBeside, isAutoEnrolOn, NO_OWNER, touchMembers } from "../domain/organization/membership-rules.ts";
import { organizationAnswer } from "../domain/organization/organization-answers.ts";
import { deleteOrganization } from "../domain/organization/organization-removal.ts";
import { organizations, organizationUsers, type Organization } from "../domain/tables/organizations.ts";

/** The organization itself: reading, changing, its keys, leaving and deleting (organization-api.md §1.1). */

const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";

/** The organization of a path; a text that is no GUID fails as in the real server. */
export function pathOrganizationId(context: Context): string {
  const id = parseGuid(context.params["orgId"]!);
  if (id === null) throw serverError();
  return id;
}

/** The organization of a path for its owners and provider users; everybody else gets 404. */
export function ownOrganization(context: Context): Organization {
  const id = pathOrganizationId(context);
  const organization = organizations.find(context.db, { id });
  if (!organization || !actsAsOwner(context, id)) throw notFound();
  return organization;
}

const keysModel = model(`${MODELS}.OrganizationKeysRequestModel`, {
  publicKey: where(text, required),
  encryptedPrivateKey: where(text, required),
});
const encodedLength = (limit: number) => (value: string | null, name: string) =>
  maxLength(limit)((value === null ? null : encodeName(value)) as never, name);
const updateModel = model(`${MODELS}.OrganizationUpdateRequestModel`, {
  name: where(text, encodedLength(50)),
  billingEmail: where(text, email, stringLength(256)),
  keys: keysModel,
});
const managementModel = model(`${MODELS}.OrganizationCollectionManagementUpdateRequestModel`, {
  limitCollectionCreation: flag,
  limitCollectionDeletion: flag,
  limitItemDeletion: flag,
  allowAdminAccessToAllCollectionItems: flag,
});

function update(context: Context<ValueOf<typeof updateModel>>): object {
  const { db } = context;
  const body = present(context.body);
  const id = context.params["orgId"]!;
  const organization = organizations.find(db, { id });
  if (!organization || !actsAsOwner(context, id)) throw emptyAnswer(401);
  const changes: Partial<Organization> = { revisionDate: now() };
  if (body.name) changes.name = encodeName(body.name);
  if (body.billingEmail) changes.billingEmail = body.billingEmail.trim().toLowerCase();
  if (body.keys && !organization.publicKey && !organization.privateKey) {
    changes.publicKey = body.keys.publicKey;
    changes.privateKey = body.keys.encryptedPrivateKey;
  }
  organizations.update(db, { id }, changes);
  logOrganization(context, organization, { type: 1600 });
  return organizationAnswer({ ...organization, ...changes });
}

/** The settings with the event that tells of switching one on; switching off is one more. */
const MANAGEMENT = [
  ["limitCollectionCreation", 1610],
  ["limitCollectionDeletion", 1612],
  ["limitItemDeletion", 1614],
  ["allowAdminAccessToAllCollectionItems", 1616],
] as const;

function updateManagement(context: Context<ValueOf<typeof managementModel>>): object {
  const body = present(context.body);
  const organization = ownOrganization(context);
  const date = now();
  organizations.update(context.db, { id: organization.id }, { ...body, revisionDate: date });
  for (const [name, event] of MANAGEMENT) {
    if (body[name] !== organization[name]) logOrganization(context, organization, { type: body[name] ? event : event + 1 });
  }
  touchMembers(context.db, organization.id, date);
  return organizationAnswer({ ...organization, ...body });
}

function publicKey(context: Context): object {
  const organization = organizations.find(context.db, { id: pathOrganizationId(context) });
  if (!organization) throw notFound();
  return { publicKey: organization.publicKey, object: "organizationPublicKey" };
}

function uploadKeys(context: Context<ValueOf<typeof keysModel>>): object {
  const body = present(context.body);
  const id = pathOrganizationId(context);
  if (!may(context, id, "manageResetPassword")) throw unauthorized();
  const organization = organizations.find(context.db, { id });
  if (!organization) throw notFound();
  if (organization.publicKey && organization.privateKey) throw badRequest("Organization Keys already exist.");
  organizations.update(context.db, { id }, { publicKey: body.publicKey, privateKey: body.encryptedPrivateKey, revisionDate: now() });
  logOrganization(context, organization, { type: 1600 });
  return { publicKey: body.publicKey, privateKey: body.encryptedPrivateKey, object: "organizationKeys" };
}

/** Behind a feature flag that is off: 404 for everybody. */
function privateKey(): never {
  throw notFound();
}

function leave(context: Context): void {
  const id = pathOrganizationId(context);
  const member = organizationUsers.find(context.db, { organizationId: id, userId: context.caller.userId });
  if (!member || roleOf(context, id) === null) throw notFound();
  if (!hasOwnerBeside(context.db, id, [member.id])) throw badRequest(NO_OWNER);
  removeMember(context, member, 1516);
}

function remove(context: Context<ValueOf<typeof secretModel>>): void {
  const organization = ownOrganization(context);
  verifySecret(context, present(context.body), "rule");
  deleteOrganization(context.db, organization);
}

/** Whether joining enrols a member in account recovery; `identifier` is the SSO identifier. */
function autoEnrolStatus(context: Context): object {
  const organization = organizations.find(context.db, { identifier: context.params["identifier"]! });
  const member = organization && organizationUsers.find(context.db, { organizationId: organization.id, userId: context.caller.userId });
  if (!organization || !member) throw notFound();
  return { object: "organizationAutoEnrollStatus", id: organization.id, resetPasswordEnabled: isAutoEnrolOn(context.db, organization.id) };
}

const BASE = "/organizations/{orgId}";

export const routes: Route[] = [
  route("GET", "/organizations", (context) => list(memberOrganizationViews(context.db, context.caller.userId, [2]))),
  route("GET", BASE, (context) => organizationAnswer(ownOrganization(context))),
  ...alsoAt(routeWith("PUT", "/organizations/{orgId:guid}", updateModel, update), ["POST", "/organizations/{orgId:guid}"]),
  ...alsoAt(routeWith("DELETE", BASE, secretModel, remove), ["POST", `${BASE}/delete`]),
  routeWith("PUT", `${BASE}/collection-management`, managementModel, updateManagement),
  ...alsoAt(route("GET", `${BASE}/public-key`, publicKey), ["GET", `${BASE}/keys`]),
  routeWith("POST", `${BASE}/keys`, keysModel, uploadKeys),
  route("GET", "/organizations/{orgId}/private-key", privateKey),
  route("POST", `${BASE}/leave`, leave),
  route("GET", "/organizations/{identifier}/auto-enroll-status", autoEnrolStatus),
];
