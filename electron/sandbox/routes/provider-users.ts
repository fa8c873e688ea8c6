import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { decodeName, EMPTY_GUID } from "../framework/encoding.ts";
import { logProvider } from "../domain/events.ts";
import { sendMail, vaultLink } from "../domain/mails.ts";
import { enumerationOrNull, guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { INVITE_LIFETIME } from "../domain/provider/pending-provider.ts";
import { requireProviderAdmin } from "../domain/provider/provider-authority.ts";
import { badRequest, notFound, serverError } from "../framework/refusal.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { addresses, required } from "../framework/rules.ts";
import { makeToken, newId, readToken } from "../framework/secrets.ts";
import type { Database } from "../framework/database.ts";
import { now } from "../framework/time.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { NO_PERMISSIONS } from "../domain/tables/organizations.ts";
import { providerUsers, type Provider, type ProviderUser } from "../domain/tables/providers.ts";
import { providerOfPath } from "./providers.ts";

const MODELS = "Bit.Api.AdminConsole.Models.Request.Providers";
const USER_TYPE = "Bit.Core.AdminConsole.Enums.Provider.ProviderUserType";
const LAST_ADMIN = "Provider must have at least one confirmed ProviderAdmin.";

const inviteModel = model(`${MODELS}.ProviderUserInviteRequestModel`, {
  emails: where(listOf(text), addresses),
  type: where(enumerationOrNull(USER_TYPE), required),
});
const acceptModel = model(`${MODELS}.ProviderUserAcceptRequestModel`, { token: where(text, required) });
const confirmModel = model(`${MODELS}.ProviderUserConfirmRequestModel`, { key: where(text, required) });
const confirmEntry = model(`${MODELS}.ProviderUserBulkConfirmRequestModelEntry`, { id: guid, key: where(text, required) });
const bulkConfirmModel = model(`${MODELS}.ProviderUserBulkConfirmRequestModel`, { keys: where(listOf(confirmEntry), required) });
const updateModel = model(`${MODELS}.ProviderUserUpdateRequestModel`, { type: where(enumerationOrNull(USER_TYPE), required) });
const bulkModel = model(`${MODELS}.ProviderUserBulkRequestModel`, { ids: where(listOf(guid), required) });

type Bulk = Context<NonNullable<ValueOf<typeof bulkModel>>>;

const emailOf = ({ db }: Context, { email, userId }: ProviderUser): string => email ?? accounts.find(db, { id: userId! })!.email;

/** Rows of this provider among the given ids, in storage order; unknown ids have no row. */
function chosen(context: Bulk): ProviderUser[] {
  const ids = new Set(context.body.ids);
  return providerUsers.list(context.db, { providerId: context.params["providerId"]! }).filter(({ id }) => ids.has(id));
}

const bulkRow = (id: string, error: string): object => ({ id, error, object: "providerBulkConfirmResponseModel" });

function listUsers(context: Context): object {
  const rows = providerUsers.list(context.db, { providerId: context.params["providerId"]! });
  return list(
    rows.map(({ id, userId, email, type, status }) => {
      const account = userId === null ? undefined : accounts.find(context.db, { id: userId });
      return {
        name: account?.name ?? null,
        email: account?.email ?? email,
        id,
        userId,
        type,
        status,
        permissions: NO_PERMISSIONS,
        object: "providerUserUserDetails",
      };
    }),
  );
}

/** The row of the path; 404 when unknown or of another provider. */
function rowOfPath({ db, params }: Context): ProviderUser {
  const row = providerUsers.find(db, { id: params["id"]!, providerId: params["providerId"]! });
  if (!row) throw notFound();
  return row;
}

function readUser(context: Context): object {
  const { id, userId, type, status } = rowOfPath(context);
  return { id, userId, type, status, permissions: NO_PERMISSIONS, object: "providerUser" };
}

function mailInvitation({ db, secrets }: Context, provider: Provider, { id, email }: ProviderUser): void {
  const to = present(email);
  const token = makeToken(secrets, "ProviderUserInvite", { id, email: to }, Date.now() + INVITE_LIFETIME);
  const values = { providerId: provider.id, providerUserId: id, email: to, providerName: decodeName(provider.name ?? ""), token };
  sendMail(db, { to, category: "ProviderSetupInvite", link: vaultLink("providers/accept-provider", values) });
}

function isTaken({ db }: Context, providerId: string, email: string): boolean {
  if (providerUsers.find(db, { providerId, email })) return true;
  const account = accounts.find(db, { email });
  return account !== undefined && providerUsers.find(db, { providerId, userId: account.id }) !== undefined;
}

function invite(context: Context<NonNullable<ValueOf<typeof inviteModel>>>): void {
  const { db, body } = context;
  const provider = providerOfPath(context);
  const date = now();
  for (const address of present(body.emails)) {
    const email = present(address).toLowerCase();
    if (isTaken(context, provider.id, email)) continue;
    const row: ProviderUser = {
      id: newId(),
      providerId: provider.id,
      userId: null,
      email,
      key: null,
      status: 0,
      type: present(body.type),
      creationDate: date,
      revisionDate: date,
    };
    providerUsers.insert(db, row);
    mailInvitation(context, provider, row);
    logProvider(context, provider.id, { type: 1800, providerUserId: row.id });
  }
}

/** Sends the invitation again where the row is still invited; the error text otherwise. */
function reinviteRow(context: Context, provider: Provider, row: ProviderUser): string {
  if (row.status !== 0) return "User invalid.";
  mailInvitation(context, provider, row);
  return "";
}

function reinviteOne(context: Context): void {
  const row = providerUsers.find(context.db, { id: context.params["id"]!, providerId: context.params["providerId"]! });
  if (row) reinviteRow(context, providerOfPath(context), row);
}

function reinviteMany(context: Bulk): object {
  const provider = providerOfPath(context);
  return list(chosen(context).map((row) => bulkRow(row.id, reinviteRow(context, provider, row))));
}

function accept(context: Context<NonNullable<ValueOf<typeof acceptModel>>>): void {
  const { db } = context;
  const account = callerAccount(context);
  const row = providerUsers.find(db, { id: context.params["id"]! });
  if (!row) throw badRequest("User invalid.");
  if (row.status !== 0) throw badRequest("Already accepted.");
  const facts = readToken<{ id: string; email: string }>(context.secrets, "ProviderUserInvite", present(context.body.token), Date.now());
  if (facts?.id !== row.id || facts.email !== account.email) throw badRequest("Invalid token.");
  acceptRow(db, row, account.id);
}
/** What an acceptance does, whoever made it. */
export function acceptRow(db: Database, row: ProviderUser, userId: string): void {
  providerUsers.update(db, { id: row.id }, { status: 1, userId, email: null, revisionDate: now() });
  touchAccount(db, userId);
}

function publicKeys(context: Bulk): object {
  const accepted = chosen(context).filter(({ status }) => status === 1);
  return list(
    accepted.map(({ id, userId }) => {
      const key = accounts.find(context.db, { id: userId! })!.publicKey;
      return { id, userId: EMPTY_GUID, key, object: "providerUserPublicKeyResponseModel" };
    }),
  );
}

/** Confirms one row; the error text where it cannot be. */
function confirmRow(context: Context, provider: Provider, row: ProviderUser, key: string, date: string): string {
  if (row.status !== 1) return "Invalid user.";
  const { db } = context;
  providerUsers.update(db, { id: row.id }, { status: 2, key, email: null, revisionDate: date });
  touchAccount(db, row.userId!);
  logProvider(context, provider.id, { type: 1801, providerUserId: row.id, userId: row.userId });
  sendMail(db, { to: emailOf(context, row), category: "ProviderUserConfirmed" });
  return "";
}

function confirmOne(context: Context<NonNullable<ValueOf<typeof confirmModel>>>): void {
  const provider = providerOfPath(context);
  const row = providerUsers.find(context.db, { id: context.params["id"]!, providerId: provider.id });
  if (row) confirmRow(context, provider, row, present(context.body.key), now());
}

function confirmMany(context: Context<NonNullable<ValueOf<typeof bulkConfirmModel>>>): object {
  const entries = present(context.body.keys).map((entry) => present(entry));
  const keys = new Map(entries.map(({ id, key }) => [id, present(key)]));
  if (keys.size < entries.length) throw serverError();
  const provider = providerOfPath(context);
  const date = now();
  const rows = providerUsers.list(context.db, { providerId: provider.id }).filter(({ id, userId }) => keys.has(id) && userId !== null);
  return list(rows.map((row) => bulkRow(row.id, confirmRow(context, provider, row, keys.get(row.id)!, date))));
}

/** Whether a confirmed admin is left when the given rows are gone. */
function adminsRemain({ db }: Context, providerId: string, without: readonly string[]): boolean {
  return providerUsers.list(db, { providerId, type: 0, status: 2 }).some(({ id }) => !without.includes(id));
}

function change(context: Context<NonNullable<ValueOf<typeof updateModel>>>): void {
  const { db } = context;
  const row = rowOfPath(context);
  const type = present(context.body.type);
  if (type !== 0 && !adminsRemain(context, row.providerId, [row.id])) throw badRequest(LAST_ADMIN);
  providerUsers.update(db, { id: row.id }, { type, revisionDate: now() });
  if (row.userId) touchAccount(db, row.userId);
  logProvider(context, row.providerId, { type: 1802, providerUserId: row.id, userId: row.userId });
}

/** Removes rows; each row's error text ("" when it went). */
function removeRows(context: Context, providerId: string, rows: readonly ProviderUser[]): object[] {
  const { db } = context;
  if (
    !adminsRemain(
      context,
      providerId,
      rows.map(({ id }) => id),
    )
  )
    throw badRequest(LAST_ADMIN);
  return rows.map((row) => {
    if (row.userId === context.caller.userId) return bulkRow(row.id, "You cannot remove yourself.");
    const to = emailOf(context, row);
    providerUsers.remove(db, { id: row.id });
    if (row.userId) touchAccount(db, row.userId);
    logProvider(context, providerId, { type: 1803, providerUserId: row.id, userId: row.userId });
    sendMail(db, { to, category: "ProviderUserRemoved" });
    return bulkRow(row.id, "");
  });
}

function removeOne(context: Context): void {
  const providerId = context.params["providerId"]!;
  const row = providerUsers.find(context.db, { id: context.params["id"]!, providerId });
  removeRows(context, providerId, row ? [row] : []);
}

const removeMany = (context: Bulk): object => list(removeRows(context, context.params["providerId"]!, chosen(context)));

const admin = { authorize: requireProviderAdmin };
const USERS = "/providers/{providerId:guid}/users";

export const routes: Route[] = [
  route("GET", USERS, listUsers, admin),
  route("GET", `${USERS}/{id:guid}`, readUser, admin),
  routeWith("POST", `${USERS}/invite`, inviteModel, invite, admin),
  route("POST", `${USERS}/{id:guid}/reinvite`, reinviteOne, admin),
  routeWith("POST", `${USERS}/reinvite`, bulkModel, reinviteMany, admin),
  routeWith("POST", `${USERS}/{id:guid}/accept`, acceptModel, accept),
  routeWith("POST", `${USERS}/public-keys`, bulkModel, publicKeys, admin),
  routeWith("POST", `${USERS}/{id:guid}/confirm`, confirmModel, confirmOne, admin),
  routeWith("POST", `${USERS}/confirm`, bulkConfirmModel, confirmMany, admin),
  ...alsoAt(routeWith("PUT", `${USERS}/{id:guid}`, updateModel, change, admin), ["POST", `${USERS}/{id:guid}`]),
  ...alsoAt(route("DELETE", `${USERS}/{id:guid}`, removeOne, admin), ["POST", `${USERS}/{id:guid}/delete`]),
  ...alsoAt(routeWith("DELETE", USERS, bulkModel, removeMany, admin), ["POST", `${USERS}/delete`]),
];
