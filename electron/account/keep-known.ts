import type { Profile, ProfileOrganization } from "#shared/api/account";
import { appError, type AppError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import type { Software } from "#electron/provider-api/index";
import { clientsOf, providersOf } from "./role.ts";

/** An account as it is kept: what was known before stays where a later answer only lacks it. */
export interface KeptAccount {
  readonly account: Profile;
  /** Clients that were listed before and are not in this answer, with why they are still here. */
  readonly missing: ReadonlyMap<OrganizationId, AppError>;
  /** Providers that were listed before and are not in this answer. */
  readonly unlisted: ReadonlySet<string>;
  /** Nothing is missing in the answer but, at most, one client among others. */
  readonly isWhole: boolean;
}

/**
 * Puts an answer of the server over what was known of the account. A provider that is suspended, without a key or not named at all, a
 * client that is not listed, and keys that are null keep what they had: an answer that lacks something deletes nothing.
 *
 * A provider that the server does not serve at present stands in the result with `enabled` false and its key.
 */
export function keepKnown(before: Profile | null, answer: Profile, software: Software): KeptAccount {
  if (before === null) return { account: answer, missing: new Map(), unlisted: new Set(), isWhole: true };
  const known = new Map(before.providers.filter((provider) => provider.key).map((provider) => [provider.id, provider]));
  const named = new Set(answer.providers.map(({ id }) => id));
  const unlisted = [...known.values()].filter(({ id }) => !named.has(id));
  const providers = [
    ...answer.providers.map((provider) => (provider.key ? provider : { ...provider, key: known.get(provider.id)?.key ?? null })),
    ...unlisted.map((provider) => ({ ...provider, enabled: false })),
  ];
  const clientsBefore = new Map(clientsOf(before, providersOf(before, null), software).map((row) => [row.id, row]));
  const merged: Profile = {
    ...answer,
    providers,
    providerOrganizations: keyed(answer.providerOrganizations, before.providerOrganizations),
    organizations: keyed(answer.organizations, before.organizations),
  };
  const listed = new Set(clientsOf(merged, providersOf(merged, null), software).map(({ id }) => id));
  const gone = [...clientsBefore.values()].filter(({ id }) => !listed.has(id));
  const suspended = new Set(providers.filter((provider) => !provider.enabled && known.has(provider.id)).map(({ id }) => id));
  const ofProvider = new Set(before.providerOrganizations.map(({ id }) => id));
  const missing = new Map(gone.map((row) => [row.id, appError("client.not-listed", { name: row.name })]));
  const account: Profile = {
    ...merged,
    providerOrganizations: [...merged.providerOrganizations, ...gone.filter(({ id }) => ofProvider.has(id))],
    organizations: [
      // A membership that has become a lesser one is no client any more; the row that made it one stays.
      ...merged.organizations.filter((row) => !gone.some(({ id }) => id === row.id && !ofProvider.has(id))),
      ...gone.filter(({ id }) => !ofProvider.has(id)),
    ],
  };
  return {
    account,
    missing,
    unlisted: new Set(unlisted.map(({ id }) => id)),
    isWhole: suspended.size === 0 && gone.length <= 1 && (gone.length === 0 || listed.size > 0),
  };
}

/** Rows as they are now, with the key and the provider that they had where these are missing. */
function keyed(now: readonly ProfileOrganization[], before: readonly ProfileOrganization[]): ProfileOrganization[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return now.map((row) => {
    const old = known.get(row.id);
    return old === undefined ? row : { ...row, key: row.key || old.key, providerId: row.providerId ?? old.providerId };
  });
}
