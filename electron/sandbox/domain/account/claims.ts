import { accounts, type Account } from "../tables/accounts.ts";
import { organizationUsers, organizations } from "../tables/organizations.ts";
import { providerUsers } from "../tables/providers.ts";
import type { Database } from "../../framework/database.ts";
import { DEVICE_TYPES } from "./device-types.ts";
import { newId, signAccessToken, type ServerSecrets } from "../../framework/secrets.ts";

export interface TokenRequest {
  readonly clientId: string;
  readonly scope: readonly string[];
  readonly deviceIdentifier: string | null;
  readonly deviceType: number | null;
  /** Seconds; negative: expired so long ago. */
  readonly lifetime: number;
  /** Moment of the sign-in, seconds since 1970; a refreshed token keeps it. Default: now. */
  readonly authTime?: number;
}

/** Who says that a token is genuine (claim `iss`). */
export const ISSUER = "provider-desk-sandbox";

const ROLE_CLAIMS: Record<number, string> = { 0: "orgowner", 1: "orgadmin", 2: "orguser", 4: "orgcustom" };

/** One text for a single id, a list for several, nothing for none. */
function put(claims: Record<string, unknown>, name: string, id: string): void {
  const before = claims[name];
  claims[name] = before === undefined ? id : [before, id].flat();
}

/** The claims of an account's memberships of this moment (provider-api.md §1.8). */
function membershipClaims(db: Database, userId: string): Record<string, unknown> {
  const claims: Record<string, unknown> = {};
  for (const { organizationId, type, permissions } of organizationUsers.list(db, { userId, status: 2 })) {
    if (!organizations.find(db, { id: organizationId })?.enabled) continue;
    put(claims, ROLE_CLAIMS[type] ?? "orguser", organizationId);
    if (type !== 4) continue;
    for (const [right, granted] of Object.entries(permissions ?? {})) if (granted) put(claims, right.toLowerCase(), organizationId);
  }
  for (const { providerId, type } of providerUsers.list(db, { userId, status: 2 })) {
    put(claims, type === 0 ? "providerprovideradmin" : "providerserviceuser", providerId);
  }
  return claims;
}

/** Makes an access token of an account. */
export function accessTokenOf(db: Database, secrets: ServerSecrets, account: Account, request: TokenRequest): string {
  const present = Math.floor(Date.now() / 1000);
  const from = request.lifetime < 0 ? present + request.lifetime - 60 : present;
  return signAccessToken(secrets, {
    iss: ISSUER,
    nbf: from,
    iat: from,
    exp: request.lifetime < 0 ? present + request.lifetime : present + request.lifetime,
    scope: request.scope,
    amr: ["Application"],
    client_id: request.clientId,
    sub: account.id,
    ...(request.clientId.startsWith("user.") ? {} : { auth_time: request.authTime ?? from, idp: "bitwarden" }),
    premium: account.premium,
    email: account.email,
    email_verified: account.emailVerified,
    sstamp: account.securityStamp,
    ...(account.name === null ? {} : { name: account.name }),
    ...membershipClaims(db, account.id),
    ...(request.deviceIdentifier === null ? {} : { device: request.deviceIdentifier }),
    ...(request.deviceType === null ? {} : { devicetype: DEVICE_TYPES[request.deviceType] }),
    jti: newId().replaceAll("-", "").toUpperCase(),
  });
}

/** Whether one of the account's organizations gives premium features to its members; revoked ones count too. */
export function hasOrganizationPremium(db: Database, userId: string): boolean {
  return organizationUsers.list(db, { userId }).some(({ organizationId }) => {
    const organization = organizations.find(db, { id: organizationId });
    return Boolean(organization?.enabled && organization.usersGetPremium);
  });
}

/** Makes a token of an organization itself (scope `api.organization`). */
export function organizationTokenOf(secrets: ServerSecrets, organizationId: string, lifetime: number): string {
  const present = Math.floor(Date.now() / 1000);
  return signAccessToken(secrets, {
    iss: ISSUER,
    nbf: present,
    iat: present,
    exp: present + lifetime,
    scope: ["api.organization"],
    client_id: `organization.${organizationId}`,
    client_sub: organizationId,
    client_type: "Organization",
    jti: newId().replaceAll("-", "").toUpperCase(),
  });
}

/** The account of an address (lower case), or undefined. */
export const accountByEmail = (db: Database, email: string): Account | undefined =>
  accounts.find(db, { email: email.trim().toLowerCase() });
