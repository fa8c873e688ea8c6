import { deriveMasterKey, openUserKey, type MasterKey, type SymmetricKey } from "#electron/crypto/index";
import type { ServerUrls } from "#electron/provider-api/index";
import type { ProfileView, ServerChoice, ServerTest, SignInStep } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { readInvitation } from "#shared/setup/value/provider-link";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { openKeyring } from "./account-keys.ts";
import { admit } from "./admission.ts";
import { readAuthority } from "./authority.ts";
import { bindToServer, readKept, type KeptFiles } from "./kept-files.ts";
import { invitedBy, makeInvitedAccount } from "./invited-account.ts";
import { needsWarning } from "./kdf-policy.ts";
import type { AccountPorts } from "./ports.ts";
import { takesLicences, type ProfileRecord } from "./profile-record.ts";
import { ProfileStore, type BrokenProfile } from "./profile-store.ts";
import { isSameServer, Servers } from "./servers.ts";
import { SignIn, type SignInTarget } from "./sign-in.ts";
import { isPinGone, Unlock } from "./unlock.ts";
import type { UnlockedProfile } from "./unlocked-profile.ts";
import { UnlockedProfiles } from "./unlocked-profiles.ts";

/** Accounts on servers: profiles, unlocking and locking. Several profiles stand side by side. */
export class AccountService {
  readonly store: ProfileStore;
  readonly servers: Servers;
  /** Sign-ins that `signIn` began, step by step. */
  readonly signIns: SignIn;
  private readonly ports: AccountPorts;
  private readonly unlocking: Unlock;
  private readonly unlocked: UnlockedProfiles;
  /** Unlocking goes one after the other, so that tries are counted one by one. */
  private lastUnlock: Promise<unknown> = Promise.resolve();

  constructor(ports: AccountPorts) {
    this.ports = ports;
    this.store = new ProfileStore(ports.folder);
    this.servers = new Servers(ports);
    this.unlocked = new UnlockedProfiles(ports, this.store, this.servers);
    this.signIns = new SignIn(ports.clock, (admission) =>
      admit({ ports, store: this.store, servers: this.servers, unlocked: this.unlocked }, admission),
    );
    this.unlocking = new Unlock(this.store, ports.keychain, ports.clock);
  }

  /* ---------------------------------------------------------------- what is there */

  /** To be awaited once, at the start: settles what an earlier process was killed in the middle of. */
  start(): Promise<void> {
    return this.store.takeBack();
  }
  async profiles(): Promise<readonly ProfileView[]> {
    return (await this.store.list()).map((record) => this.viewOf(record));
  }
  /** Profiles whose record cannot be read: their sealed files are there all the same. */
  broken(): Promise<readonly BrokenProfile[]> {
    return this.store.broken();
  }
  /** Whether the servers of all profiles are reached, each asked once; the sandbox is on this computer and is not among them. */
  async testServers(): Promise<readonly ServerTest[]> {
    const records = (await this.store.list()).filter(({ server }) => server.kind !== "sandbox");
    const targets = new Map(records.map((record) => [`${record.server.url} ${record.server.certificate ?? ""}`, record]));
    return Promise.all(
      [...targets.values()].map(async (record): Promise<ServerTest> => {
        const urls = this.servers.ofProfile(record);
        const found = urls.ok ? await this.servers.find(urls.value, record.server.certificate) : urls;
        const { host } = record.server;
        return found.ok ? { host, version: found.value.check.version, error: null } : { host, version: null, error: found.error };
      }),
    );
  }
  get open(): readonly UnlockedProfile[] {
    return this.unlocked.all();
  }
  profile(id: ProfileId): Result<UnlockedProfile> {
    const found = this.unlocked.get(id);
    return found === undefined ? err(appError("profile.locked")) : ok(found);
  }

  /* ---------------------------------------------------------------- signing in */

  /** Begins a sign-in; what the server asks for then is answered to `signIns`. */
  async signIn(request: {
    readonly server: ServerChoice;
    readonly certificate?: string | null;
    readonly email: string;
    readonly masterPassword: string;
    /** Link of a provider that invited the account. */
    readonly invitation?: string;
    readonly forLicence?: boolean;
  }): Promise<Result<SignInStep>> {
    const prepared = await this.targetOf(request);
    return prepared.ok ? this.signIns.begin(prepared.value, request.masterPassword) : prepared;
  }

  /** Makes the account that a provider invited (provider-api.md §2.12), and begins to sign in with it. */
  async makeAccount(request: {
    readonly server: ServerChoice;
    readonly certificate?: string | null;
    readonly invitation: string;
    readonly masterPassword: string;
    readonly hint: string | null;
  }): Promise<Result<SignInStep>> {
    const link = readInvitation(request.invitation);
    if (!link.ok) return link;
    const prepared = await this.targetOf({ ...request, email: link.value.email });
    if (!prepared.ok) return prepared;
    const made = await makeInvitedAccount(prepared.value.server.http, link.value, request);
    return made.ok ? this.signIns.begin(prepared.value, request.masterPassword) : made;
  }

  /** Whom a sign-in is of, once the server was found. */
  private async targetOf(request: {
    readonly server: ServerChoice;
    readonly certificate?: string | null;
    readonly email: string;
    readonly masterPassword: string;
    readonly invitation?: string;
    readonly forLicence?: boolean;
  }): Promise<Result<SignInTarget>> {
    const typed = this.servers.of(request.server);
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
    const certificate = request.certificate ?? (await this.provenAuthority(known(typed.value), request.masterPassword));
    const found = await this.servers.find(typed.value, certificate);
    if (!found.ok) return found;
    const existing = known(found.value.servers);
    if (isThere(existing)) return err(appError("sign-in.already-there"));
    const invited = request.invitation === undefined ? ok(null) : invitedBy(request.invitation, found.value.servers, email);
    if (!invited.ok) return invited;
    const device = await this.store.deviceIdentifier();
    if (!device.ok) return device;
    return ok({
      server: { ...found.value, certificate },
      email,
      deviceIdentifier: device.value,
      platform: this.ports.platform,
      existing,
      awaits: invited.value?.providerName ?? null,
      awaitsLicence: request.forLicence === true && takesLicences({ server: found.value.servers, software: found.value.check.software }),
      rememberToken: (masterKey) => this.rememberTokenOf(existing, masterKey),
    });
  }

  /**
   * The authority that a profile trusts for its server, once the password has opened what is sealed for it: the record lies in the open, and whoever
   * put an authority of their own into it would stand between at the next sign-in. Null: the technician chooses it again where one is needed.
   */
  private async provenAuthority(record: ProfileRecord | null, password: string): Promise<string | null> {
    if (record === null || record.server.certificate === null) return null;
    const open = this.unlocked.get(asId<ProfileId>(record.id));
    if (open !== undefined) return open.record.server.certificate;
    const masterKey = await deriveMasterKey(password, record.salt, record.kdf);
    if (!masterKey.ok) return null;
    const kept = await this.keptBy(record, masterKey.value);
    masterKey.value.zero();
    return kept === null ? null : record.server.certificate;
  }
  private async rememberTokenOf(existing: ProfileRecord | null, masterKey: MasterKey): Promise<string | null> {
    return existing === null ? null : ((await this.keptBy(existing, masterKey))?.remember ?? null);
  }
  /** What a profile keeps sealed, where it is of this server and account; null where it does not open, or nothing proves that. */
  private async keptBy(existing: ProfileRecord, masterKey: MasterKey): Promise<KeptFiles | null> {
    const userKey = openUserKey(masterKey, existing.wrappedUserKey);
    if (!userKey.ok) return null;
    const kept = await readKept(this.store, existing, userKey.value);
    userKey.value.zero();
    if (!kept.ok) return null;
    kept.value.unbound?.zero();
    return kept.value.unbound === null ? kept.value : null;
  }

  /* ---------------------------------------------------------------- unlocking and locking */

  unlock(id: ProfileId, method: "password" | "pin" | "keychain", secret: string): Promise<Result<ProfileView>> {
    const work = this.lastUnlock.then(() => this.unlockNow(id, method, secret));
    this.lastUnlock = work.catch(() => undefined);
    return work;
  }

  private async unlockNow(id: ProfileId, method: "password" | "pin" | "keychain", secret: string): Promise<Result<ProfileView>> {
    const takeIn = this.unlocked.begin();
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
    const kept = await readKept(this.store, record.value, userKey.value);
    if (!kept.ok) {
      userKey.value.zero();
      return kept;
    }
    const { account, refresh, unbound } = kept.value;
    const keys = openKeyring(userKey.value, account, null, record.value.accountVersion);
    if (!keys.ok) {
      userKey.value.zero();
      return keys;
    }
    const used = { ...record.value, lastUsedAt: this.now(), bound: true };
    const opened = await this.unlocked.open(
      { record: used, account, keyring: keys.value.keyring, refreshToken: refresh, found: unbound === null ? "bound" : "unbound" },
      true,
    );
    if (!opened.ok) {
      keys.value.keyring.zero();
      return opened;
    }
    if (unbound !== null) opened.value.report(appError("profile.server-unproven", { host: record.value.server.host }));
    for (const written of [await bindToServer(kept.value), await this.store.write(used)]) opened.value.wasKept(written);
    const taken = takeIn(opened.value);
    return taken.ok ? ok(this.viewOf(used)) : taken;
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
    this.unlocked.lockAll();
    this.signIns.cancelAll();
    this.ports.onChange();
  }

  /** Locks and removes everything of a profile from this machine. @returns prefix of its records' keys in the renderer's cache. */
  async signOut(id: ProfileId): Promise<Result<{ readonly wiped: string }>> {
    this.unlocked.lock(id);
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
      awaits: record.awaits,
      awaitsLicence: record.awaitsLicence,
      state: open === undefined ? "locked" : "unlocked",
      session: session === "untried" ? "offline" : session,
      authority: authorityOf(record.server.certificate),
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

/** What a person can compare of the file that was chosen. */
function authorityOf(pem: string | null): ProfileView["authority"] {
  const read = pem === null ? null : readAuthority(pem);
  return read === null ? null : { subject: read.subject, fingerprint: read.fingerprint, validUntil: read.validUntil };
}
