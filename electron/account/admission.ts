import { randomUUID } from "node:crypto";
import { openUserKey, type SymmetricKey } from "#electron/crypto/index";
import type { Profile } from "#shared/api/account";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { openKeyring, wrappedUserKeyOf } from "./account-keys.ts";
import { keepKnown } from "./keep-known.ts";
import { accountFilesOf, bindToServer, brokenProfileOf, readKept } from "./kept-files.ts";
import type { AccountPorts } from "./ports.ts";
import type { ProfileRecord } from "./profile-record.ts";
import type { ProfileStore } from "./profile-store.ts";
import { clientsOf, providersOf, readClaims } from "./role.ts";
import type { Servers } from "./servers.ts";
import type { Admission } from "./sign-in.ts";
import { recordOf, takeOpenLock, type UnlockedProfile } from "./unlocked-profile.ts";
import type { UnlockedProfiles } from "./unlocked-profiles.ts";

export interface AdmissionParts {
  readonly ports: Pick<AccountPorts, "clock">;
  readonly store: ProfileStore;
  readonly servers: Servers;
  readonly unlocked: UnlockedProfiles;
}

/** Makes a profile of an accepted sign-in: opens its keys, reads the account, keeps what is needed to unlock offline. */
export async function admit(parts: AdmissionParts, admission: Admission): Promise<Result<ProfileId>> {
  const takeIn = parts.unlocked.begin();
  const { answer, masterKey, target } = admission;
  const { servers, certificate } = target.server;
  if (answer.forcePasswordReset) return err(appError("sign-in.password-change-required"));
  const wrappedUserKey = wrappedUserKeyOf(answer);
  if (wrappedUserKey === null) return err(appError("sign-in.account-unusable"));
  const userKey = openUserKey(masterKey, wrappedUserKey);
  if (!userKey.ok) return userKey;
  const account = await parts.servers.readAccount(servers, certificate, answer.access_token);
  if (!account.ok) {
    userKey.value.zero();
    return account;
  }
  const opened = await openedOf(parts, admission, { account: account.value, userKey: userKey.value, wrappedUserKey });
  if (!opened.ok) {
    userKey.value.zero();
    return opened;
  }
  const kept = await keep(parts, admission, opened.value, userKey.value);
  // A new profile that cannot be kept is none; one that is there is open, and it is told what was not kept.
  if (!kept.ok && target.existing === null) {
    opened.value.lock();
    return kept;
  }
  if (!kept.ok) opened.value.wasKept(kept);
  const held = await opened.value.hold();
  if (!held.ok) {
    opened.value.lock();
    return held;
  }
  await opened.value.session.take(answer);
  const taken = takeIn(opened.value);
  return taken.ok ? ok(opened.value.id) : taken;
}

/** The profile with its keys open: the one that was there, a damaged one of the same account, or a new one. */
async function openedOf(
  { ports, store, servers: known, unlocked }: AdmissionParts,
  { answer, settings, target }: Admission,
  read: { readonly account: Profile; readonly userKey: SymmetricKey; readonly wrappedUserKey: string },
): Promise<Result<UnlockedProfile>> {
  const { existing, email } = target;
  const { servers, certificate, check } = target.server;
  const { userKey, wrappedUserKey } = read;
  const server = { kind: servers.kind, url: servers.web, host: servers.host, certificate };
  const hasSameKey = existing !== null && existing.userKey === userKey.thumbprint();
  const id = asId<ProfileId>(existing?.id ?? (await brokenProfileOf(store, { server, email }, userKey)) ?? randomUUID());
  const kept = hasSameKey ? await readKept(store, existing, userKey) : null;
  // What was known stays where this answer only lacks it.
  const { account, unlisted } = keepKnown(kept?.ok === true ? kept.value.account : null, read.account, check.software);
  if (kept?.ok === true) await bindToServer(kept.value);
  const keys = openKeyring(userKey, account, answer, existing?.accountVersion ?? 1);
  if (!keys.ok) return keys;
  const { keyring, version } = keys.value;
  const fail = (failed: Result<never>): Result<never> => {
    keyring.zero();
    return failed;
  };
  const providers = providersOf(account, readClaims(answer.access_token));
  const isEmpty = clientsOf(account, providers, check.software).length === 0 && providers.length === 0;
  // An account that a provider invited has nothing yet, nor has one that makes an organization with its licence.
  const awaits = isEmpty ? (target.awaits ?? existing?.awaits ?? null) : null;
  const awaitsLicence = isEmpty && (target.awaitsLicence || existing?.awaitsLicence === true);
  if (isEmpty && awaits === null && !awaitsLicence) return fail(err(appError("sign-in.no-clients")));

  // The account's key was exchanged: what was sealed under the old one does not open any more, and is put aside.
  const aside = existing !== null && !hasSameKey ? await putAside(store, id) : null;
  if (aside !== null && !aside.ok) return fail(aside);
  const before = existing === null ? null : await store.read(id);
  const record: ProfileRecord = {
    schema: 1,
    id,
    server,
    software: check.software,
    email,
    name: account.name ?? null,
    userId: account.id,
    provider: recordOf(providers.find(({ suspended }) => !suspended) ?? providers[0] ?? null),
    awaits,
    awaitsLicence,
    kdf: settings.kdf,
    salt: settings.salt,
    wrappedUserKey,
    userKey: userKey.thumbprint(),
    accountVersion: version,
    paced: (existing?.paced ?? false) || known.hasLimited(servers),
    suspendedSince: existing?.suspendedSince ?? null,
    unlistedProviders: [...unlisted],
    asideFolder: aside?.value.folder ?? existing?.asideFolder ?? null,
    hasPin: before?.ok ? before.value.hasPin : false,
    hasKeychain: before?.ok ? before.value.hasKeychain : false,
    lastUsedAt: new Date(ports.clock.now()).toISOString(),
    bound: true,
    ...(hasSameKey && before?.ok === true && before.value.witness !== undefined ? { witness: before.value.witness } : {}),
  };
  const found = kept?.ok !== true ? "new" : kept.value.unbound === null ? "bound" : "unbound";
  const opened = await unlocked.open({ record, account, keyring, refreshToken: answer.refresh_token ?? null, found }, hasSameKey);
  return opened.ok ? opened : fail(opened);
}

/** Puts all of a profile aside, unless another process has it open: its files would go away under it. Fails with `profile.open-elsewhere`. */
async function putAside(store: ProfileStore, id: ProfileId): Promise<Result<{ readonly folder: string }>> {
  const free = await takeOpenLock(store.folder(id));
  if (!free.ok) return free;
  // On some systems a folder cannot be renamed while a file in it is held.
  await free.value?.release();
  return store.putAllAside(id);
}

/** Writes down what the next start unlocks the profile with. */
async function keep(
  { store }: AdmissionParts,
  { rememberToken }: Admission,
  { record, account, pins }: UnlockedProfile,
  userKey: SymmetricKey,
): Promise<Result<null>> {
  const files = accountFilesOf(store, record, userKey);
  const written = [await store.write(record), await files.writeAccount(account), await pins.save()];
  if (rememberToken !== null) written.push(await files.writeTokens({ remember: rememberToken }));
  files.zero();
  return written.find((result) => !result.ok) ?? ok(null);
}
