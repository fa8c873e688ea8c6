import { randomUUID } from "node:crypto";
import { openAccountKeys, openUserKey, SealingKey, type SymmetricKey, type WrappedAccountKeys } from "#electron/crypto/index";
import {
  account as accountRequests,
  HttpClient,
  possibleServers,
  serverUrlsOf,
  serverUrlsOfChoice,
  type ServerUrls,
  type Software,
} from "#electron/provider-api/index";
import type { Profile } from "#shared/api/account";
import type { TokenAnswer } from "#shared/api/identity";
import type { ProfileView, ServerCheck, ServerChoice, SignInStep } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type AttemptId, type ProfileId } from "#shared/model/ids";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { AccountFiles } from "./account-files.ts";
import { keepKnown } from "./keep-known.ts";
import { KeyPins } from "./key-pins.ts";
import { Keyring } from "./keyring.ts";
import { needsWarning } from "./kdf-policy.ts";
import type { AccountPorts } from "./ports.ts";
import { sealedFor, type ProfileRecord } from "./profile-record.ts";
import { ProfileStore, type BrokenProfile } from "./profile-store.ts";
import { clientsOf, providersOf, readClaims } from "./role.ts";
import { beforePassword, SignIn, type Admission, type SignInOutcome, type SignInTarget } from "./sign-in.ts";
import { isPinGone, Unlock } from "./unlock.ts";
import { recordOf, UnlockedProfile } from "./unlocked-profile.ts";

/** Accounts on servers: signing in, profiles, unlocking and locking. Several profiles stand side by side. */
export class AccountService {
  readonly store: ProfileStore;
  private readonly ports: AccountPorts;
  private readonly signIns: SignIn;
  private readonly unlocking: Unlock;
  private readonly unlocked = new Map<ProfileId, UnlockedProfile>();
  /** Addresses of self-hosted servers that limited a request before there was a profile to note it in. */
  private readonly limiting = new Set<string>();
  /** Counts lockings: what was begun before one must not open anything after it. */
  private lockings = 0;
  /** Unlocking goes one after the other, so that tries are counted one by one. */
  private lastUnlock: Promise<unknown> = Promise.resolve();
  private readonly choices = new WeakMap<
    SignInTarget,
    {
      readonly servers: ServerUrls;
      readonly software: Software;
      readonly certificate: string | null;
      readonly existing: ProfileRecord | null;
    }
  >();

  constructor(ports: AccountPorts) {
    this.ports = ports;
    this.store = new ProfileStore(ports.folder);
    this.signIns = new SignIn(ports.clock);
    this.unlocking = new Unlock(this.store, ports.keychain, ports.clock);
  }

  /* ---------------------------------------------------------------- what is there */

  async profiles(): Promise<readonly ProfileView[]> {
    return (await this.store.list()).map((record) => this.viewOf(record));
  }
  /** Profiles whose record cannot be read: their sealed files are there all the same. */
  broken(): Promise<readonly BrokenProfile[]> {
    return this.store.broken();
  }
  get open(): readonly UnlockedProfile[] {
    return [...this.unlocked.values()];
  }
  profile(id: ProfileId): Result<UnlockedProfile> {
    const found = this.unlocked.get(id);
    return found === undefined ? err(appError("profile.locked")) : ok(found);
  }

  /** Asks a server who it is, before anything else. */
  async checkServer(choice: ServerChoice, certificate: string | null = null): Promise<Result<ServerCheck>> {
    const servers = serverUrlsOfChoice(choice, this.ports.sandboxUrl());
    if (!servers.ok) return servers;
    const found = await this.find(servers.value, certificate);
    return found.ok ? ok(found.value.check) : found;
  }

  /* ---------------------------------------------------------------- signing in */

  async signIn(request: {
    readonly server: ServerChoice;
    readonly certificate?: string | null;
    readonly email: string;
    readonly masterPassword: string;
  }): Promise<Result<SignInStep>> {
    const typed = serverUrlsOfChoice(request.server, this.ports.sandboxUrl());
    if (!typed.ok) return typed;
    const email = request.email.trim().toLowerCase();
    const records = await this.store.list();
    const known = (servers: ServerUrls): ProfileRecord | null =>
      records.find((record) => record.email === email && isSameServer(record.server, servers)) ?? null;
    const isThere = (record: ProfileRecord | null): boolean => {
      const running = record === null ? undefined : this.unlocked.get(asId<ProfileId>(record.id));
      return running !== undefined && running.session.state !== "expired";
    };
    if (isThere(known(typed.value))) return err(appError("sign-in.already-there"));
    const found = await this.find(typed.value, request.certificate ?? known(typed.value)?.server.certificate ?? null);
    if (!found.ok) return found;
    const { servers, check, http } = found.value;
    const existing = known(servers);
    if (isThere(existing)) return err(appError("sign-in.already-there"));
    const certificate = request.certificate ?? existing?.server.certificate ?? null;
    const device = await this.store.deviceIdentifier();
    if (!device.ok) return device;
    const target: SignInTarget = {
      http,
      email,
      deviceIdentifier: device.value,
      platform: this.ports.platform,
      pinned: existing === null ? null : { kdf: existing.kdf, salt: existing.salt },
      rememberToken: async (masterKey) => {
        if (existing === null) return null;
        const userKey = openUserKey(masterKey, existing.wrappedUserKey);
        if (!userKey.ok) return null;
        const kept = await this.readKept(existing, userKey.value);
        userKey.value.zero();
        if (!kept.ok) return null;
        kept.value.unbound?.zero();
        return kept.value.remember;
      },
    };
    this.choices.set(target, { servers, software: check.software, certificate, existing });
    return this.conclude(await this.signIns.begin(target, request.masterPassword));
  }

  async acceptKdfWarning(id: AttemptId): Promise<Result<SignInStep>> {
    return this.conclude(await this.signIns.acceptWarning(id));
  }
  async twoFactor(id: AttemptId, method: number, code: string, remember: boolean): Promise<Result<SignInStep>> {
    return this.conclude(await this.signIns.twoFactor(id, method, code, remember));
  }
  async newDevice(id: AttemptId, code: string): Promise<Result<SignInStep>> {
    return this.conclude(await this.signIns.newDevice(id, code));
  }
  sendEmailCode(id: AttemptId): Promise<Result<null>> {
    return this.signIns.sendEmailCode(id);
  }
  resendNewDevice(id: AttemptId): Promise<Result<null>> {
    return this.signIns.resendNewDeviceCode(id);
  }
  cancelSignIn(id: AttemptId): void {
    this.signIns.cancel(id);
  }

  private async conclude(outcome: Result<SignInOutcome>): Promise<Result<SignInStep>> {
    if (!outcome.ok) return outcome;
    if ("step" in outcome.value) return ok(outcome.value.step);
    const { admission } = outcome.value;
    try {
      const admitted = await this.admit(admission);
      return admitted.ok ? ok({ kind: "signed-in", profileId: admitted.value }) : admitted;
    } finally {
      admission.masterKey.zero();
    }
  }

  /** Makes a profile of an accepted sign-in: opens its keys, reads the account, keeps what is needed to unlock offline. */
  private async admit({ answer, masterKey, settings, target, rememberToken }: Admission): Promise<Result<ProfileId>> {
    const choice = this.choices.get(target);
    if (choice === undefined) throw new Error("a sign-in of unknown origin");
    const { lockings } = this;
    const { servers, software, certificate, existing } = choice;
    if (answer.forcePasswordReset) return err(appError("sign-in.password-change-required"));
    const wrappedUserKey = wrappedUserKeyOf(answer);
    if (wrappedUserKey === null) return err(appError("sign-in.account-unusable"));
    const userKey = openUserKey(masterKey, wrappedUserKey);
    if (!userKey.ok) return userKey;

    const answered = await this.readAccount(servers, certificate, answer);
    if (!answered.ok) {
      userKey.value.zero();
      return answered;
    }
    const server = { kind: servers.kind, url: servers.web, host: servers.host, certificate };
    const hasSameKey = existing !== null && existing.userKey === userKey.value.thumbprint();
    const id = asId<ProfileId>(
      existing?.id ?? (await this.brokenProfileOf({ server, email: target.email }, userKey.value)) ?? randomUUID(),
    );
    const known = hasSameKey ? await this.readKept(existing, userKey.value) : null;
    // What was known stays where this answer only lacks it.
    const account = keepKnown(known?.ok === true ? known.value.account : null, answered.value, software).account;
    if (known?.ok === true) await this.bind(known.value);
    const keys = this.openKeys(userKey.value, account, answer, existing?.accountVersion ?? 1);
    if (!keys.ok) {
      userKey.value.zero();
      return keys;
    }
    const claims = readClaims(answer.access_token);
    const providers = providersOf(account, claims);
    if (clientsOf(account, providers, software).length === 0 && providers.length === 0) {
      keys.value.keyring.zero();
      return err(appError("sign-in.no-clients"));
    }

    // The account's key was exchanged: what was sealed under the old one does not open any more, and is put aside.
    const aside = existing !== null && !hasSameKey ? await this.store.putAllAside(id) : null;
    if (aside !== null && !aside.ok) {
      keys.value.keyring.zero();
      return aside;
    }
    const before = existing === null ? null : await this.store.read(id);
    const record: ProfileRecord = {
      schema: 1,
      id,
      server,
      software,
      email: target.email,
      name: account.name ?? null,
      userId: account.id,
      provider: recordOf(providers.find(({ suspended }) => !suspended) ?? providers[0] ?? null),
      kdf: settings.kdf,
      salt: settings.salt,
      wrappedUserKey,
      userKey: userKey.value.thumbprint(),
      accountVersion: keys.value.version,
      paced: (existing?.paced ?? false) || this.limiting.has(servers.web),
      suspendedSince: existing?.suspendedSince ?? null,
      hasPin: before?.ok ? before.value.hasPin : false,
      hasKeychain: before?.ok ? before.value.hasKeychain : false,
      lastUsedAt: this.now(),
      bound: true,
    };
    const opened = await this.openProfile(
      record,
      account,
      keys.value.keyring,
      answer.refresh_token ?? null,
      known?.ok !== true ? "new" : known.value.unbound === null ? "bound" : "unbound",
      hasSameKey,
    );
    if (!opened.ok) {
      keys.value.keyring.zero();
      return opened;
    }
    if (aside !== null) opened.value.tell(appError("profile.key-exchanged", {}, aside.value.folder));
    const files = this.filesOf(record, userKey.value);
    const written = [await this.store.write(record), await files.writeAccount(account), await opened.value.pins.save()];
    if (rememberToken !== null) written.push(await files.writeTokens({ remember: rememberToken }));
    files.zero();
    const failed = written.find((result) => !result.ok);
    // A new profile that cannot be kept is none; one that is there is open, and it is told what was not kept.
    if (failed !== undefined && !failed.ok && existing === null) {
      opened.value.lock();
      return failed;
    }
    if (failed !== undefined) opened.value.wasKept(failed);
    await opened.value.session.take(answer);
    if (lockings !== this.lockings) {
      opened.value.lock();
      return err(appError("profile.locked"));
    }
    this.unlocked.get(id)?.lock();
    this.unlocked.set(id, opened.value);
    this.ports.onChange();
    return ok(id);
  }

  /** The account by a session that lives for this one question. */
  private async readAccount(servers: ServerUrls, certificate: string | null, answer: TokenAnswer): Promise<Result<Profile>> {
    const token = ok(answer.access_token);
    const http = this.client(servers, certificate, {
      token: () => Promise.resolve(token),
      renew: () => Promise.resolve(err(appError("session.expired"))),
    });
    return http.send(accountRequests.readProfile());
  }

  private openKeys(
    userKey: SymmetricKey,
    account: Profile,
    answer: TokenAnswer | null,
    leastVersion: 1 | 2,
  ): Result<{ readonly keyring: Keyring; readonly version: 1 | 2 }> {
    const wrapped = wrappedAccountKeysOf(account, answer);
    if (wrapped === null) return err(appError("sign-in.account-unusable"));
    const keys = openAccountKeys(userKey, wrapped);
    if (!keys.ok) return keys;
    if (keys.value.version < leastVersion) {
      keys.value.privateKey.zero();
      return err(appError("crypto.refused-type", { field: "account.version" }));
    }
    return ok({ keyring: new Keyring(userKey, keys.value.privateKey), version: keys.value.version });
  }

  /* ---------------------------------------------------------------- unlocking and locking */

  unlock(id: ProfileId, method: "password" | "pin" | "keychain", secret: string): Promise<Result<ProfileView>> {
    const work = this.lastUnlock.then(() => this.unlockNow(id, method, secret));
    this.lastUnlock = work.catch(() => undefined);
    return work;
  }

  private async unlockNow(id: ProfileId, method: "password" | "pin" | "keychain", secret: string): Promise<Result<ProfileView>> {
    const { lockings } = this;
    const record = await this.store.read(id);
    if (!record.ok) return record;
    const userKey = await this.openUserKeyBy(method, record.value, secret);
    if (isPinGone(userKey)) await this.store.write({ ...record.value, hasPin: false });
    if (!userKey.ok) return userKey;
    // Open already: the secret was right, and that is all that was asked.
    const already = this.unlocked.get(id);
    if (already !== undefined) {
      userKey.value.zero();
      return ok(this.viewOf(already.record));
    }
    const kept = await this.readKept(record.value, userKey.value);
    if (!kept.ok) {
      userKey.value.zero();
      return kept;
    }
    const { account, refresh, unbound } = kept.value;
    const keys = this.openKeys(userKey.value, account, null, record.value.accountVersion);
    if (!keys.ok) {
      userKey.value.zero();
      return keys;
    }
    const used = { ...record.value, lastUsedAt: this.now(), bound: true };
    const opened = await this.openProfile(used, account, keys.value.keyring, refresh, unbound === null ? "bound" : "unbound", true);
    if (!opened.ok) {
      keys.value.keyring.zero();
      return opened;
    }
    if (unbound !== null) opened.value.tell(appError("profile.server-unproven", { host: record.value.server.host }));
    for (const written of [await this.bind(kept.value), await this.store.write(used)]) opened.value.wasKept(written);
    if (lockings !== this.lockings) {
      opened.value.lock();
      return err(appError("profile.locked"));
    }
    this.unlocked.set(id, opened.value);
    this.ports.onChange();
    return ok(this.viewOf(used));
  }

  private openUserKeyBy(method: "password" | "pin" | "keychain", record: ProfileRecord, secret: string): Promise<Result<SymmetricKey>> {
    switch (method) {
      case "password":
        return this.unlocking.withPassword(record, secret);
      case "pin":
        return this.unlocking.withPin(record, secret);
      case "keychain":
        return this.unlocking.withKeychain(record);
    }
  }

  /** What proves to the server that it is the account's own person. Fails with `unlock.wrong-password`, `unlock.wait`. */
  ownSecret(id: ProfileId, password: string): Promise<Result<{ readonly masterPasswordHash: string }>> {
    const work = this.lastUnlock.then(async () => {
      const record = await this.store.read(id);
      return record.ok
        ? mapResult(await this.unlocking.provenBy(record.value, password), (masterPasswordHash) => ({ masterPasswordHash }))
        : record;
    });
    this.lastUnlock = work.catch(() => undefined);
    return work;
  }

  /** Locks every profile and drops begun sign-ins. Keys are overwritten before this returns. */
  lock(): void {
    this.lockings += 1;
    for (const profile of this.unlocked.values()) profile.lock();
    this.unlocked.clear();
    this.signIns.cancelAll();
    this.ports.onChange();
  }

  /** Locks and removes everything of a profile from this machine. @returns prefix of its records' keys in the renderer's cache. */
  async signOut(id: ProfileId): Promise<Result<{ readonly wiped: string }>> {
    this.unlocked.get(id)?.lock();
    this.unlocked.delete(id);
    const wiped = await this.store.wipe(id);
    this.ports.onChange();
    return wiped.ok ? ok({ wiped: `${id}/` }) : wiped;
  }

  setPin(id: ProfileId, pin: string): Promise<Result<ProfileView>> {
    return this.change(id, (profile) => this.unlocking.setPin(id, profile.keyring.userKey, pin), { hasPin: true });
  }
  removePin(id: ProfileId): Promise<Result<ProfileView>> {
    return this.change(id, () => this.unlocking.removePin(id), { hasPin: false });
  }
  setKeychain(id: ProfileId, on: boolean): Promise<Result<ProfileView>> {
    return this.change(
      id,
      (profile) => (on ? this.unlocking.setKeychain(id, profile.keyring.userKey) : this.unlocking.removeKeychain(id)),
      { hasKeychain: on },
    );
  }

  private async change(
    id: ProfileId,
    act: (profile: UnlockedProfile) => Promise<Result<null>>,
    record: Partial<ProfileRecord>,
  ): Promise<Result<ProfileView>> {
    const profile = this.profile(id);
    if (!profile.ok) return profile;
    const done = await act(profile.value);
    if (!done.ok) return done;
    const written = await profile.value.updateRecord(record);
    return written.ok ? ok(this.viewOf(profile.value.record)) : written;
  }

  /* ---------------------------------------------------------------- parts */

  private async openProfile(
    record: ProfileRecord,
    account: Profile,
    keyring: Keyring,
    refreshToken: string | null,
    found: UnlockedProfile["found"],
    /** The profile was on this machine before, under the same key. */ existed: boolean,
  ): Promise<Result<UnlockedProfile>> {
    const id = asId<ProfileId>(record.id);
    const servers = this.serversOf(record);
    if (!servers.ok) return servers;
    const pins = await KeyPins.open(this.store, id, SealingKey.derive(keyring.userKey, "pins"), { existed, now: this.now() });
    if (!pins.ok) return pins;
    return ok(
      new UnlockedProfile({
        ports: this.ports,
        store: this.store,
        files: this.filesOf(record, keyring.userKey),
        servers: servers.value,
        record,
        account,
        keyring,
        pins: pins.value,
        refreshToken,
        found,
      }),
    );
  }

  /** The sandbox of this start may listen elsewhere than that of the last one. */
  private serversOf(record: ProfileRecord): Result<ServerUrls> {
    const { kind, url } = record.server;
    if (kind === "sandbox") return serverUrlsOf(this.ports.sandboxUrl() ?? url, "sandbox");
    return serverUrlsOfChoice(kind === "self-hosted" ? { kind, url } : { kind }, null);
  }

  /** Tokens and account of a profile, under a key of the account, the server and its authority. */
  private filesOf(record: Pick<ProfileRecord, "id" | "server" | "email">, userKey: SymmetricKey): AccountFiles {
    return new AccountFiles(this.store, asId<ProfileId>(record.id), SealingKey.derive(userKey, `account/${sealedFor(record)}`));
  }

  /**
   * The account and the tokens of a profile. Fails with `profile.server-changed` when they do not belong to the server and the account that
   * stand in the open beside them. The files of a profile of before that was checked open, but nothing proves which server they are of: its
   * tokens are not taken, so that nothing is sent anywhere until somebody signs in again.
   */
  private async readKept(record: ProfileRecord, userKey: SymmetricKey): Promise<Result<KeptFiles>> {
    const files = this.filesOf(record, userKey);
    const account = await files.readAccount();
    if (account.ok) {
      const { refresh, remember } = await files.readTokens();
      files.zero();
      return ok({ account: account.value, refresh, remember, unbound: null });
    }
    const old = new AccountFiles(this.store, asId<ProfileId>(record.id), SealingKey.derive(userKey, "account"));
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
  private async bind({ account, refresh, remember, unbound }: KeptFiles): Promise<Result<null>> {
    if (unbound === null) return ok(null);
    // Tokens first: what is left under the old key after a crash is then of no use to anybody.
    const written = [await unbound.writeTokens({ refresh, remember }), await unbound.writeAccount(account)];
    unbound.zero();
    return written.find((each) => !each.ok) ?? ok(null);
  }

  /** The profile whose record was damaged and whose sealed files are this account's: signing in mends it. */
  private async brokenProfileOf(account: Pick<ProfileRecord, "server" | "email">, userKey: SymmetricKey): Promise<ProfileId | null> {
    for (const { id } of await this.store.broken()) {
      const files = this.filesOf({ id, ...account }, userKey);
      const opened = await files.readAccount();
      files.zero();
      if (opened.ok) return id;
    }
    return null;
  }

  private client(
    servers: ServerUrls,
    certificate: string | null,
    tokens: ConstructorParameters<typeof HttpClient>[0]["tokens"],
  ): HttpClient {
    return new HttpClient({
      servers,
      transport: this.ports.transportFor({ url: servers.web, certificate }),
      clock: this.ports.clock,
      platform: this.ports.platform,
      random: this.ports.jitter,
      tokens,
      software: () => "bitwarden",
      limits: {
        known: this.limiting.has(servers.web),
        onFound: () => {
          this.limiting.add(servers.web);
        },
      },
    });
  }
  private anonymous(servers: ServerUrls, certificate: string | null): HttpClient {
    return this.client(servers, certificate, null);
  }

  /** The server of an address, which may go on into one of the server's pages; its first refusal where there is none. */
  private async find(
    typed: ServerUrls,
    certificate: string | null,
  ): Promise<Result<{ readonly servers: ServerUrls; readonly check: ServerCheck; readonly http: HttpClient }>> {
    let refusal: Result<never> | null = null;
    for (const servers of possibleServers(typed)) {
      const http = this.anonymous(servers, certificate);
      const check = await this.identify(servers, http);
      if (check.ok) return ok({ servers, check: check.value, http });
      refusal ??= check;
      if (check.error.code !== "network.not-a-server") break;
    }
    return refusal ?? err(appError("network.not-a-server"));
  }

  private async identify(servers: ServerUrls, http: HttpClient): Promise<Result<ServerCheck>> {
    const answer = await http.send(accountRequests.readConfig());
    if (!answer.ok)
      return answer.error.code === "network.web-page" || answer.error.code === "server.unexpected-answer"
        ? err(appError("network.not-a-server"))
        : err(beforePassword(answer.error));
    const { version, server } = answer.value;
    if (!version) return err(appError("network.not-a-server"));
    const software = !server?.name ? "bitwarden" : /vaultwarden/i.test(server.name) ? "vaultwarden" : "unknown";
    return ok({ kind: servers.kind, url: servers.web, version, software });
  }

  private viewOf(record: ProfileRecord): ProfileView {
    const id = asId<ProfileId>(record.id);
    const open = this.unlocked.get(id);
    const session = open?.session.state ?? "untried";
    return {
      id,
      email: record.email,
      name: record.name,
      serverKind: record.server.kind,
      serverHost: record.server.host,
      serverUrl: record.server.url,
      software: record.software,
      provider: record.provider === null ? null : { name: record.provider.name, role: record.provider.role },
      state: open === undefined ? "locked" : "unlocked",
      session: session === "untried" ? "offline" : session,
      hasPin: record.hasPin,
      hasKeychain: record.hasKeychain,
      lastUsedAt: record.lastUsedAt,
      kdfWarning: needsWarning(record.kdf),
      problems: open?.problems ?? [],
    };
  }

  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}

interface KeptFiles {
  readonly account: Profile;
  readonly refresh: string | null;
  readonly remember: string | null;
  /** Where a profile of before belongs now; null when it is there. */
  readonly unbound: AccountFiles | null;
}

/** The embedded sandbox stands at another port at every start and is the same server all the same. */
const isSameServer = (known: ProfileRecord["server"], servers: ServerUrls): boolean =>
  servers.kind === "sandbox" ? known.kind === "sandbox" : known.url === servers.web;

function wrappedUserKeyOf(answer: TokenAnswer): string | null {
  const unlock = answer.userDecryptionOptions?.masterPasswordUnlock;
  return unlock?.masterKeyEncryptedUserKey ?? unlock?.masterKeyWrappedUserKey ?? answer.key ?? null;
}

/** The account's wrapped keys, from the profile or the token's answer; older servers name only the private key. */
function wrappedAccountKeysOf(account: Profile, answer: TokenAnswer | null): WrappedAccountKeys | null {
  const keys = account.accountKeys ?? answer?.accountKeys;
  const wrappedPrivateKey = keys?.publicKeyEncryptionKeyPair.wrappedPrivateKey ?? account.privateKey ?? answer?.privateKey;
  if (!wrappedPrivateKey) return null;
  return {
    wrappedPrivateKey,
    signedPublicKey: keys?.publicKeyEncryptionKeyPair.signedPublicKey ?? null,
    verifyingKey: keys?.signatureKeyPair?.verifyingKey ?? null,
    securityState: keys?.securityState?.securityState ?? null,
  };
}
