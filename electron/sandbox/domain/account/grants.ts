import { accounts, refreshTokens, type Account } from "../tables/accounts.ts";
import { organizationApiKeys, policies } from "../tables/contents.ts";
import { organizations, organizationUsers } from "../tables/organizations.ts";
import { providerUsers, providerOrganizations } from "../tables/providers.ts";
import { accountByEmail, organizationTokenOf } from "./claims.ts";
import type { Context } from "../../framework/context.ts";
import { logAccount } from "../events.ts";
import { deviceOf, passDevice } from "./sign-in-device.ts";
import { DAY, now } from "../../framework/time.ts";
import { oauthMembers, refreshHash, signInAnswer, tokenRefusal } from "./token-answer.ts";
import { passTwoFactor } from "./two-factor-sign-in.ts";
import { hasPassword } from "./user-verification.ts";

const CLIENTS = ["web", "browser", "desktop", "mobile", "cli", "connector"];
const USER_SCOPES = ["api", "offline_access"];
const NO_VERSION =
  'No client version header found, required to prevent encryption errors. Please confirm your client is supplying the header: "Bitwarden-Client-Version"';

/** A token request (`POST /connect/token`); `form` has lower-case names. Throws the refusals of provider-api.md §2.4. */
export function grantToken(context: Context, form: URLSearchParams): object {
  const clientId = form.get("client_id") ?? "";
  if (clientId === "") throw tokenRefusal("invalid_request");
  const grantType = form.get("grant_type");
  if (grantType === "client_credentials")
    return clientId.startsWith("organization.") ? organizationGrant(context, form, clientId) : apiKeyGrant(context, form, clientId);
  if (!CLIENTS.includes(clientId)) throw tokenRefusal("invalid_client");
  switch (grantType) {
    case "password":
      return passwordGrant(context, form, clientId);
    case "refresh_token":
      return refreshGrant(context, form, clientId);
    default:
      throw tokenRefusal("unsupported_grant_type");
  }
}

/** The scopes that a request asks for; one that names none gets all that its client may have. */
function scopesOf(form: URLSearchParams, allowed: readonly string[]): string[] {
  const scope = (form.get("scope") ?? "").split(" ").filter(Boolean);
  if (scope.some((one) => !allowed.includes(one))) throw tokenRefusal("invalid_scope");
  return scope.length ? scope : [...allowed];
}

/** The longest user name and password hash that Identity takes; what is longer is refused before any look-up. */
const LONGEST_NAME = 256;
const LONGEST_PASSWORD = 100;

/** The client's version must be there and numeric; checked only after the password was right. */
function checkVersion(context: Context, account: Account): void {
  if (/^\d+(\.\d+){1,3}$/.test(String(context.headers["bitwarden-client-version"] ?? ""))) return;
  logAccount(context, account.id, 1005);
  throw tokenRefusal("version_header_missing", NO_VERSION, NO_VERSION).keeping().slowly();
}

const REQUIRE_SSO = 4;

/** Organizations that demand single sign-on of their members (not of owners and admins, not through a provider). */
function checkSso({ db }: Context, account: Account): void {
  const demanding = organizationUsers.list(db, { userId: account.id }).flatMap(({ organizationId, status, type }) => {
    const organization = organizations.find(db, { id: organizationId });
    const applies =
      organization?.enabled &&
      organization.usePolicies &&
      (status === 1 || status === 2) &&
      type > 1 &&
      policies.find(db, { organizationId, type: REQUIRE_SSO, enabled: true });
    if (!applies) return [];
    const link = providerOrganizations.find(db, { organizationId });
    return link && providerUsers.find(db, { providerId: link.providerId, userId: account.id, status: 2 }) ? [] : [organization];
  });
  if (demanding.length === 0) return;
  const identifier = demanding.length === 1 ? demanding[0]!.identifier : null;
  const text = "Sso authentication is required.";
  throw tokenRefusal("invalid_grant", text, text, identifier === null ? {} : { SsoOrganizationIdentifier: identifier });
}

function passwordGrant(context: Context, form: URLSearchParams, clientId: string): object {
  const scope = scopesOf(form, USER_SCOPES);
  const name = form.get("username") ?? "";
  const password = form.get("password") ?? "";
  if (name.trim() === "" || name.length > LONGEST_NAME || password.length > LONGEST_PASSWORD) throw tokenRefusal("invalid_grant");
  const account = accountByEmail(context.db, name);
  if (!account || !hasPassword(account, password)) throw wrongPassword(context, account);
  checkVersion(context, account);
  checkSso(context, account);
  const remember = /^(1|true)$/i.test(form.get("twofactorremember") ?? "");
  const { passed, rememberToken } = passTwoFactor(context, account, {
    token: form.get("twofactortoken"),
    provider: form.get("twofactorprovider"),
    remember,
  });
  const device = deviceOf(context, account, form);
  passDevice(context, account, device, form.get("newdeviceotp"), passed);
  return succeed(context, account, { clientId, scope, deviceIdentifier: device.identifier, deviceType: device.type }, rememberToken);
}

function wrongPassword(context: Context, account: Account | undefined): Error {
  if (account) {
    accounts.update(context.db, { id: account.id }, { failedLogins: account.failedLogins + 1, revisionDate: now() });
    logAccount(context, account.id, 1005);
  }
  return tokenRefusal("invalid_grant", "invalid_username_or_password", "Username or password is incorrect. Try again.").keeping().slowly();
}

function succeed(context: Context, account: Account, session: Parameters<typeof signInAnswer>[2], rememberToken: string | null): object {
  if (account.failedLogins > 0) accounts.update(context.db, { id: account.id }, { failedLogins: 0, revisionDate: now() });
  logAccount(context, account.id, 1000);
  const current = accounts.find(context.db, { id: account.id })!;
  return signInAnswer(context, current, session, rememberToken);
}

function refreshGrant(context: Context, form: URLSearchParams, clientId: string): object {
  const token = form.get("refresh_token");
  if (!token) throw tokenRefusal("invalid_request");
  const { db } = context;
  const stored = refreshTokens.find(db, { hash: refreshHash(token) });
  const account = stored && accounts.find(db, { id: stored.userId });
  if (!stored || !account || stored.clientId !== clientId || stored.securityStamp !== account.securityStamp || stored.expires <= Date.now())
    throw tokenRefusal("invalid_grant");
  const days = clientId === "web" ? 7 : clientId === "mobile" ? 60 : 30;
  refreshTokens.update(db, { hash: stored.hash }, { expires: Date.now() + days * DAY });
  const session = {
    clientId,
    scope: stored.scope.split(" "),
    deviceIdentifier: stored.deviceIdentifier,
    deviceType: stored.deviceType === null ? null : Number(stored.deviceType),
    authTime: stored.authTime,
  };
  return oauthMembers(context, account, session, token);
}

/** The personal API key: no second factor, no new-device check, no refresh token. */
function apiKeyGrant(context: Context, form: URLSearchParams, clientId: string): object {
  const account = accounts.find(context.db, { id: clientId.startsWith("user.") ? clientId.slice("user.".length).toLowerCase() : "" });
  if (!account || account.apiKey !== form.get("client_secret")) throw tokenRefusal("invalid_client");
  const scope = scopesOf(form, ["api"]);
  checkVersion(context, account);
  const device = deviceOf(context, account, form);
  passDevice(context, account, device, null, true);
  return succeed(context, account, { clientId, scope, deviceIdentifier: device.identifier, deviceType: device.type }, null);
}

const ORGANIZATION_LIFETIME = 3600;

/** The API key of an organization, for the public API. */
function organizationGrant(context: Context, form: URLSearchParams, clientId: string): object {
  const organizationId = clientId.slice("organization.".length).toLowerCase();
  const organization = organizations.find(context.db, { id: organizationId });
  const key = organizationApiKeys.find(context.db, { organizationId, type: 0 });
  if (!organization?.enabled || !organization.useApi || key?.apiKey !== form.get("client_secret")) throw tokenRefusal("invalid_client");
  const scope = scopesOf(form, ["api.organization"]);
  const accessToken = organizationTokenOf(context.secrets, organizationId, ORGANIZATION_LIFETIME);
  return { access_token: accessToken, expires_in: ORGANIZATION_LIFETIME, token_type: "Bearer", scope: scope.join(" ") };
}
