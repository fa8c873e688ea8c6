import { list, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { deviceNumber, shownDeviceType } from "../domain/account/device-types.ts";
import { deviceTypeOf, logAccount, logOrganization } from "../domain/events.ts";
import { sendMail } from "../domain/mails.ts";
import { enumerationOrNull, flag, guid, listBody, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound, unauthorized } from "../framework/refusal.ts";
import { email, encrypted, oneOf, required, stringLength } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { DAY, milliseconds, MINUTE, now } from "../framework/time.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { accountByEmail } from "../domain/account/claims.ts";
import { may } from "../domain/organization/authority.ts";
import { recoveryAddresses } from "../domain/organization/invitations.ts";
import { accounts, authRequests, devices, type Account, type AuthRequest } from "../domain/tables/accounts.ts";
import { organizationUsers } from "../domain/tables/organizations.ts";

/** Requests of devices to be let in, and their answer by an administrator (organization-api.md §2.10, further-api.md §5). */

const ADMIN_APPROVAL = 2;
/** How long a request can be answered: by an administrator, by another device. */
const LIFE = { admin: 7 * DAY, device: 15 * MINUTE };

const createModel = model("Bit.Core.Auth.Models.Api.Request.AuthRequest.AuthRequestCreateRequestModel", {
  email: where(text, required, email, stringLength(256)),
  publicKey: where(text, required),
  deviceIdentifier: where(text, required),
  accessCode: where(text, required, stringLength(25)),
  type: where(enumerationOrNull("Bit.Core.Auth.Enums.AuthRequestType"), required, oneOf(0, 1, ADMIN_APPROVAL)),
});

const ENTRY = "Bit.Api.AdminConsole.Models.Request.Organizations";
const answerModel = model("Bit.Api.AdminConsole.Models.Request.AdminAuthRequestUpdateRequestModel", {
  encryptedUserKey: where(text, encrypted),
  requestApproved: flag,
});
const manyModel = listBody(
  model(`${ENTRY}.OrganizationAuthRequestUpdateManyRequestModel`, { id: guid, key: where(text, encrypted), approved: flag }),
);
const denyModel = model("Bit.Api.AdminConsole.Models.Request.BulkDenyAdminAuthRequestRequestModel", { ids: listOf(guid) });

const hasExpired = ({ type, creationDate }: AuthRequest): boolean =>
  milliseconds(creationDate) + (type === ADMIN_APPROVAL ? LIFE.admin : LIFE.device) < Date.now();

const device = (request: AuthRequest): object => ({
  requestDeviceIdentifier: request.requestDeviceIdentifier,
  requestDeviceTypeValue: request.requestDeviceType,
  requestDeviceType: shownDeviceType(request.requestDeviceType),
  requestIpAddress: request.requestIpAddress,
  requestCountryName: null,
});

/** A request as the device and its person see it. */
const view = (request: AuthRequest): object => ({
  id: request.id,
  publicKey: request.publicKey,
  ...device(request),
  key: request.key,
  masterPasswordHash: null,
  creationDate: request.creationDate,
  responseDate: request.responseDate,
  requestApproved: request.approved ?? false,
  origin: "vault.bitwarden.com",
  object: "auth-request",
});

/** The account that asks, from a device that it has used before. */
function askingAccount(context: Context, body: Creation): Account {
  const account = accountByEmail(context.db, present(body.email));
  const known = account && devices.find(context.db, { userId: account.id, identifier: present(body.deviceIdentifier) });
  if (!known) throw badRequest("User or known device not found.");
  return account;
}

type Creation = NonNullable<ValueOf<typeof createModel>>;

function store(context: Context, account: Account, body: Creation, organizationId: string | null): AuthRequest {
  const identifier = present(body.deviceIdentifier);
  const own = devices.find(context.db, { userId: account.id, identifier });
  return authRequests.insert(context.db, {
    id: newId(),
    userId: account.id,
    organizationId,
    type: present(body.type),
    requestDeviceIdentifier: identifier,
    requestDeviceType: deviceTypeOf(context) ?? own?.type ?? deviceNumber("UnknownBrowser")!,
    requestIpAddress: context.ip,
    accessCode: present(body.accessCode),
    publicKey: present(body.publicKey),
    key: null,
    approved: null,
    creationDate: now(),
    responseDate: null,
  });
}

/** A device asks another device of the same person. */
function ask(context: Context<Creation>): object {
  const { body } = context;
  if (body.type === ADMIN_APPROVAL) throw badRequest("You must be authenticated to create a request of that type.");
  return view(store(context, askingAccount(context, body), body, null));
}

/** A device asks the administrators of each organization of its person; they are told by mail. */
function askAdministrators(context: Context<Creation>): object {
  const { db, body } = context;
  if (body.type !== ADMIN_APPROVAL) throw badRequest("Invalid AuthRequestType. Expected AdminApproval.");
  const account = askingAccount(context, body);
  if (account.id !== context.caller.userId) throw badRequest("User or known device not found.");
  const memberships = organizationUsers.list(db, { userId: account.id });
  if (memberships.length === 0) throw badRequest("User does not belong to any organizations.");
  const requests = memberships.map(({ organizationId }) => {
    const request = store(context, account, body, organizationId);
    const link = `https://vault.bitwarden.com/#/organizations/${organizationId}/settings/device-approvals`;
    for (const to of recoveryAddresses(db, organizationId)) sendMail(db, { to, category: "DeviceApprovalRequested", link });
    return request;
  });
  logAccount(context, account.id, 1010);
  return view(requests[0]!);
}

/** A request of the caller. */
function own(context: Context): AuthRequest {
  const request = authRequests.find(context.db, { id: context.params["id"]!, userId: callerAccount(context).id });
  if (!request) throw notFound();
  return request;
}

/** What the asking device gets, which knows the access code. */
function response(context: Context): object {
  const request = authRequests.find(context.db, { id: context.params["id"]! });
  if (!request || request.accessCode !== queryValue(context, "code") || hasExpired(request)) throw notFound();
  return view(request);
}

function requireRight(context: Context): void {
  if (!may(context, context.params["orgId"]!, "manageResetPassword")) throw unauthorized();
}

/** Requests that no administrator has answered, expired ones too. */
function pending(context: Context): object {
  requireRight(context);
  const organizationId = context.params["orgId"]!;
  const waiting = authRequests.list(context.db, { organizationId, type: ADMIN_APPROVAL, approved: null });
  return list(
    waiting.flatMap((request) => {
      const account = accounts.find(context.db, { id: request.userId });
      const member = organizationUsers.find(context.db, { organizationId, userId: request.userId });
      if (!account || !member) return [];
      const { requestDeviceTypeValue: _, ...shown } = device(request) as Record<string, unknown>;
      return [
        {
          id: request.id,
          userId: request.userId,
          organizationUserId: member.id,
          email: account.email,
          publicKey: request.publicKey,
          ...shown,
          creationDate: request.creationDate,
          object: "pending-org-auth-request",
        },
      ];
    }),
  );
}

/** Closes a request: approved with the sealed user key, or refused. Only an approval is mailed. */
function answer(context: Context, request: AuthRequest, approved: boolean, key: string | null): void {
  const { db } = context;
  authRequests.update(db, { id: request.id }, { approved, key: approved ? key : null, responseDate: now() });
  const organizationId = present(request.organizationId);
  const member = organizationUsers.find(db, { organizationId, userId: request.userId });
  if (approved) sendMail(db, { to: accounts.find(db, { id: request.userId })!.email, category: "TrustedDeviceAdminApproval" });
  logOrganization(context, organizationId, {
    type: approved ? 1513 : 1514,
    organizationUserId: member?.id ?? null,
    userId: request.userId,
  });
}

/** A request of the organization of the path that can still be answered, or null. */
function answerable(context: Context, id: string): AuthRequest | null {
  const request = authRequests.find(context.db, { id, organizationId: context.params["orgId"]! });
  return request && !hasExpired(request) ? request : null;
}

function answerOne(context: Context<NonNullable<ValueOf<typeof answerModel>>>): void {
  requireRight(context);
  const request = answerable(context, context.params["requestId"]!);
  if (!request) throw notFound();
  if (request.approved !== null) throw badRequest("An authentication request with the same device already exists.");
  answer(context, request, context.body.requestApproved, context.body.encryptedUserKey);
}

/** Answers many: what cannot be answered, or approved for lack of a key, is left out without a word. */
function answerMany(context: Context<ValueOf<typeof manyModel>>): void {
  requireRight(context);
  for (const entry of present(context.body)) {
    const request = entry && answerable(context, entry.id);
    if (!entry || !request || request.approved !== null || (entry.approved && !entry.key)) continue;
    answer(context, request, entry.approved, entry.key);
  }
}

function denyMany(context: Context<NonNullable<ValueOf<typeof denyModel>>>): void {
  requireRight(context);
  for (const id of new Set(context.body.ids ?? [])) {
    const request = answerable(context, id);
    if (request?.approved === null) answer(context, request, false, null);
  }
}

const BASE = "/organizations/{orgId:id}/auth-requests";
const open = { access: "anonymous" } as const;

export const routes: Route[] = [
  routeWith("POST", "/auth-requests", createModel, ask, open),
  routeWith("POST", "/auth-requests/admin-request", createModel, askAdministrators),
  route("GET", "/auth-requests", (context) => list(authRequests.list(context.db, { userId: context.caller.userId }).map(view))),
  route("GET", "/auth-requests/{id:id}", (context) => view(own(context))),
  route("GET", "/auth-requests/{id:id}/response", response, open),
  route("GET", BASE, pending),
  routeWith("POST", BASE, manyModel, answerMany),
  routeWith("POST", `${BASE}/deny`, denyModel, denyMany),
  routeWith("POST", `${BASE}/{requestId:id}`, answerModel, answerOne),
];
