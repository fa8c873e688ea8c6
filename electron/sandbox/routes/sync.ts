import globalDomains from "../data/global-domains.json" with { type: "json" };
import { queryFlag, route, type Context, type Route } from "../framework/context.ts";
import { profileView } from "../domain/account/profile.ts";
import { badRequest } from "../framework/refusal.ts";
import { accounts, folders, type Account } from "../domain/tables/accounts.ts";
import { policies } from "../domain/tables/contents.ts";
import { organizationUsers } from "../domain/tables/organizations.ts";
import { memberCiphers } from "./ciphers.ts";
import { memberCollections } from "./collections.ts";
import { folderView } from "./folders.ts";
import { policyView } from "./policies.ts";

const domains = {
  equivalentDomains: null,
  globalEquivalentDomains: globalDomains.map((row) => ({ ...row, excluded: false })),
  object: "domains",
};

/** Policy rows of all organizations in which the account has one of the statuses. */
function policyViews({ db }: Context, userId: string, statuses: readonly number[]): object[] {
  const ids = organizationUsers
    .list(db, { userId })
    .filter(({ status }) => statuses.includes(status))
    .map(({ organizationId }) => organizationId);
  return ids.flatMap((organizationId) => policies.list(db, { organizationId }).map(policyView));
}

function decryptionView(account: Account): object {
  const kdf = { kdfType: account.kdf, iterations: account.kdfIterations, memory: account.kdfMemory, parallelism: account.kdfParallelism };
  const unlock =
    account.masterPasswordHash === null
      ? null
      : { kdf, masterKeyEncryptedUserKey: account.key, salt: account.salt ?? account.email, containedKeyId: account.userKeyId };
  return { masterPasswordUnlock: unlock, ...(account.userKeyId === null ? {} : { userKeyId: account.userKeyId }) };
}

/** Everything of the caller's own vault; nothing of client organizations (provider-api.md §2.13). */
function sync(context: Context): object {
  const account = accounts.find(context.db, { id: context.caller.userId });
  if (!account) throw badRequest("User not found.");
  return {
    profile: profileView(context.db, account),
    folders: folders.list(context.db, { userId: account.id }).map(folderView),
    collections: memberCollections(context),
    ciphers: memberCiphers(context),
    domains: queryFlag(context, "excludeDomains") ? null : domains,
    policies: policyViews(context, account.id, [2]),
    policiesNew: policyViews(context, account.id, [1, 2]),
    sends: [],
    userDecryption: decryptionView(account),
    object: "sync",
  };
}

export const routes: Route[] = [route("GET", "/sync", sync)];
