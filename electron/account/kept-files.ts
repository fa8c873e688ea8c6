import { SealingKey, type SymmetricKey } from "#electron/crypto/index";
import type { Profile } from "#shared/api/account";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { AccountFiles, type KeptTokens } from "./account-files.ts";
import { sealedFor, type ProfileRecord } from "./profile-record.ts";
import type { ProfileStore } from "./profile-store.ts";

export interface KeptFiles extends KeptTokens {
  readonly account: Profile;
  /** Where a profile of before belongs now; null when it is there. */
  readonly unbound: AccountFiles | null;
}

/** Tokens and account of a profile, under a key of the account, the server and its authority. */
export function accountFilesOf(
  store: ProfileStore,
  record: Pick<ProfileRecord, "id" | "server" | "email">,
  userKey: SymmetricKey,
): AccountFiles {
  return new AccountFiles(store, asId<ProfileId>(record.id), SealingKey.derive(userKey, `account/${sealedFor(record)}`));
}

/**
 * The account and the tokens of a profile. Fails with `profile.server-changed` when they do not belong to the server and the account that
 * stand in the open beside them. The files of a profile of before that was checked open, but nothing proves which server they are of: its
 * tokens are not taken, so that nothing is sent anywhere until somebody signs in again.
 */
export async function readKept(store: ProfileStore, record: ProfileRecord, userKey: SymmetricKey): Promise<Result<KeptFiles>> {
  const files = accountFilesOf(store, record, userKey);
  const account = await files.readAccount();
  if (account.ok) {
    const kept = await files.readTokens();
    files.zero();
    return ok({ ...kept, account: account.value, unbound: null });
  }
  const old = new AccountFiles(store, asId<ProfileId>(record.id), SealingKey.derive(userKey, "account"));
  const before = record.bound === true ? account : await old.readAccount();
  old.zero();
  if (!before.ok) {
    files.zero();
    return err(
      account.error.code === "cache.record-refused" ? appError("profile.server-changed", { host: record.server.host }) : account.error,
    );
  }
  return ok({ account: before.value, refresh: null, remember: null, unbound: files });
}

/** Writes a profile of before anew, bound to its server. */
export async function bindToServer({ account, refresh, remember, unbound }: KeptFiles): Promise<Result<null>> {
  if (unbound === null) return ok(null);
  // Tokens first: what is left under the old key after a crash is then of no use to anybody.
  const written = [await unbound.writeTokens({ refresh, remember }), await unbound.writeAccount(account)];
  unbound.zero();
  return written.find((each) => !each.ok) ?? ok(null);
}

/** The profile whose record was damaged and whose sealed files are this account's: signing in mends it. */
export async function brokenProfileOf(
  store: ProfileStore,
  account: Pick<ProfileRecord, "server" | "email">,
  userKey: SymmetricKey,
): Promise<ProfileId | null> {
  for (const { id } of await store.broken()) {
    const files = accountFilesOf(store, { id, ...account }, userKey);
    const opened = await files.readAccount();
    files.zero();
    if (opened.ok) return id;
  }
  return null;
}
