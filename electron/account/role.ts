import { tokenClaims, type TokenClaims } from "#shared/api/identity";
import type { Profile, ProfileOrganization } from "#shared/api/account";
import { MemberRole, MemberStatus, ProviderRole } from "#shared/model/enums";
import type { Software } from "#electron/provider-api/index";

export type ProviderInfo = {
  readonly id: string;
  readonly name: string;
  readonly role: "provider-admin" | "service-user";
  /** What it may do with clients hangs on it (provider-api.md §3.9, §4.5). */
  readonly kind: "msp" | "reseller" | "business-unit";
  /** The server does not serve it at present: its clients can be looked at as last read, and nothing of it is asked for. */
  readonly suspended: boolean;
};

/** Claims of an access token, unverified: the server that made it decides on each call anyway. Null when it is none. */
export function readClaims(accessToken: string): TokenClaims | null {
  const payload = accessToken.split(".")[1];
  if (payload === undefined) return null;
  try {
    const parsed = tokenClaims.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Providers of the account, suspended ones too. The role is the token's: that is what routes are decided by (provider-api.md §1.8); where a
 * token names none, the profile's.
 */
export function providersOf(profile: Profile, claims: TokenClaims | null): readonly ProviderInfo[] {
  return profile.providers
    .filter((provider) => provider.key)
    .map((provider) => {
      const admin = claims?.providerprovideradmin.includes(provider.id) ?? false;
      const service = claims?.providerserviceuser.includes(provider.id) ?? false;
      const isAdmin = admin || (!service && provider.type === ProviderRole.providerAdmin);
      return {
        id: provider.id,
        name: provider.name ?? "",
        role: isAdmin ? "provider-admin" : "service-user",
        kind: provider.providerType === 1 ? "reseller" : provider.providerType === 2 ? "business-unit" : "msp",
        suspended: !provider.enabled,
      };
    });
}

/**
 * The organizations that are the account's clients: its providers' ones, or, without a provider, those that it owns or
 * administers itself, or whose members it may manage by a custom role: without that right the server tells nobody's groups and access, and there
 * is no setup to show (organization-api.md §2.2). On Vaultwarden a custom member with all three collection rights counts as an administrator.
 */
export function clientsOf(profile: Profile, providers: readonly ProviderInfo[], software: Software): readonly ProfileOrganization[] {
  if (providers.length > 0) {
    const own = new Set(providers.map((provider) => provider.id));
    const seen = new Set<string>();
    return profile.providerOrganizations.filter((row) => own.has(row.providerId ?? "") && !seen.has(row.id) && seen.add(row.id));
  }
  return profile.organizations.filter(
    (row) =>
      row.status === MemberStatus.confirmed &&
      (row.type === MemberRole.owner ||
        row.type === MemberRole.admin ||
        (row.type === MemberRole.custom &&
          (software === "vaultwarden" ? reachesAllCollections(row) : row.permissions?.["manageUsers"] === true))),
  );
}

const reachesAllCollections = ({ permissions }: ProfileOrganization): boolean =>
  ["createNewCollections", "editAnyCollection", "deleteAnyCollection"].every((right) => permissions?.[right] === true);
