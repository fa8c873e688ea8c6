import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { memzero, SealingKey, type SymmetricKey } from "#electron/crypto/index";
import { removeLeftOvers } from "#electron/files/left-over";
import { isRunning, takeApplyLock, type ApplyLock } from "#electron/files/lock";
import { account as accountRequests, HttpClient, type ServerUrls, type Software } from "#electron/provider-api/index";
import type { Profile, ProfileOrganization } from "#shared/api/account";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type OrganizationId, type ProfileId, type ProviderId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { AccountFiles } from "./account-files.ts";
import { keepKnown, type KeptAccount } from "./keep-known.ts";
import type { KeyPins } from "./key-pins.ts";
import type { Keyring } from "./keyring.ts";
import type { AccountPorts } from "./ports.ts";
import type { ProfileRecord } from "./profile-record.ts";
import type { ProfileStore } from "./profile-store.ts";
import { clientsOf, providersOf, type ProviderInfo } from "./role.ts";
import { Session } from "./session.ts";

/** A sealed file as it is written: those of before have no generation around them. */
const writtenFile = z.strictObject({ generation: z.number().int(), value: z.unknown() });
const witnessed = z.object({ files: z.record(z.string(), z.number().int()) });

/** Takes a profile's folder for this process; null where the disk does not let it be taken. Fails with `profile.open-elsewhere`. */
export async function takeOpenLock(folder: string): Promise<Result<ApplyLock | null>> {
  // Another opening by this process is the same app signing in again.
  const isAlive = (pid: number): boolean => pid !== process.pid && isRunning(pid);
  const lock = await takeApplyLock(join(folder, "open.lock"), { isAlive });
  if (lock.ok) return lock;
  return lock.error.code === "apply.in-progress-elsewhere" ? err(appError("profile.open-elsewhere")) : ok(null);
}

/** What a record is sealed for: each has a key of its own. */
export type SealingPurpose = "cache" | "journal" | "drafts" | "files";

/**
 * A profile whose keys are open: its session with the server, its keys, its sealed files. Ends with `lock`, after which
 * no key of it is left in memory and nothing more is sent.
 */
export class UnlockedProfile {
  readonly id: ProfileId;
  readonly http: HttpClient;
  readonly session: Session;
  readonly keyring: Keyring;
  readonly pins: KeyPins;
  readonly found: "new" | "unbound" | "bound";
  /** Base address of the web vault, for pages that a person opens. */
  readonly web: string;
  private readonly ports: AccountPorts;
  private readonly store: ProfileStore;
  private readonly files: AccountFiles;
  private readonly lifetime = new AbortController();
  private readonly sealing = new Map<SealingPurpose, SealingKey>();
  /** How often each sealed file was written; null until somebody asks. */
  private generations: Map<string, number> | null = null;
  /** Sealed files that were found older than they were. */
  private readonly older = new Set<string>();
  /** That this process has the profile open; null until it is held, and where the disk does not let it be. */
  private held: ApplyLock | null = null;
  private current: ProfileRecord;
  private known: Profile;
  private listing: KeptAccount;
  private unkept: AppError | null = null;
  private reported: readonly AppError[];

  constructor(parts: {
    readonly ports: AccountPorts;
    readonly store: ProfileStore;
    readonly files: AccountFiles;
    readonly servers: ServerUrls;
    readonly record: ProfileRecord;
    readonly account: Profile;
    readonly keyring: Keyring;
    readonly pins: KeyPins;
    readonly refreshToken: string | null;
    /** How the profile's files were found: made by this sign-in, of a version before they were bound to their server, or as they should be. */
    readonly found: UnlockedProfile["found"];
  }) {
    this.found = parts.found;
    this.web = parts.servers.web;
    this.ports = parts.ports;
    this.store = parts.store;
    this.files = parts.files;
    this.current = parts.record;
    this.reported = parts.record.asideFolder === null ? [] : [appError("profile.key-exchanged", {}, parts.record.asideFolder)];
    this.known = parts.account;
    this.listing = { account: parts.account, missing: new Map(), unlisted: new Set(parts.record.unlistedProviders), isWhole: true };
    this.keyring = parts.keyring;
    this.pins = parts.pins;
    this.id = asId<ProfileId>(parts.record.id);
    this.session = new Session(
      {
        client: () => this.http,
        clock: parts.ports.clock,
        onState: parts.ports.onChange,
        keep: (refresh) => this.files.writeTokens({ refresh }),
      },
      parts.refreshToken,
    );
    this.http = new HttpClient({
      servers: parts.servers,
      transport: parts.ports.transportFor(parts.record.server),
      clock: parts.ports.clock,
      platform: parts.ports.platform,
      random: parts.ports.jitter,
      tokens: this.session,
      software: () => this.current.software,
      lifetime: this.lifetime.signal,
      limits: {
        known: parts.record.paced,
        onFound: () => {
          void this.updateRecord({ paced: true });
        },
      },
      onReached: (reached) => {
        this.session.reached(reached);
      },
      onWaiting: parts.ports.onChange,
    });
    this.keyring.load(this.known, this.pins);
  }

  /**
   * One process has a profile open at a time: what two know of the same files goes over what the other wrote. Fails with `profile.open-elsewhere`;
   * a disk that takes nothing keeps nobody out, since nobody can write there.
   */
  async hold(): Promise<Result<null>> {
    if (this.held !== null) return ok(null);
    const lock = await takeOpenLock(this.folder);
    if (!lock.ok) return lock;
    if (lock.value === null) return ok(null);
    this.held = lock.value;
    await removeLeftOvers(this.folder, Date.now());
    if (this.lifetime.signal.aborted) await lock.value.release();
    return ok(null);
  }

  get record(): ProfileRecord {
    return this.current;
  }
  get software(): Software {
    return this.current.software;
  }
  /** The account as the server last told it. */
  get account(): Profile {
    return this.known;
  }
  get providers(): readonly ProviderInfo[] {
    return providersOf(this.known, this.session.claims);
  }
  /** What the last answer of the server lacked of the account's clients. */
  get lastListing(): Pick<KeptAccount, "missing" | "isWhole"> {
    return this.listing;
  }
  /** What a technician has to know of this profile: suspended providers, an invitation that is not through yet, what could not be kept, what was damaged. */
  get problems(): readonly AppError[] {
    return [
      ...this.providers.filter(({ suspended }) => suspended).map((provider) => this.suspensionOf(provider)),
      ...(this.current.awaits === null ? [] : [appError("provider.not-confirmed", { email: this.current.email })]),
      ...this.reported,
      ...(this.unkept === null ? [] : [this.unkept]),
    ];
  }
  /** Why nothing can be made or changed through the account's provider; null while the server serves it. */
  get suspension(): AppError | null {
    const { provider } = this;
    return provider?.suspended === true ? this.suspensionOf(provider) : null;
  }
  /** @param provider one that the server has suspended, or does not list any more. The server tells no time: it is when this app read it first. */
  suspensionOf({ id, name }: Pick<ProviderInfo, "id" | "name">): AppError {
    if (this.listing.unlisted.has(id)) return appError("provider.not-listed", { name });
    return appError("provider.suspended", { name, since: this.current.suspendedSince ?? this.now() });
  }
  /**
   * Why the server serves this account nothing of a client, of a provider or, for null, of the provider that new clients are made for: it was suspended,
   * or is not listed any more. By the account as it was last read; null where nothing stands against it.
   * @param madeFor the provider that was chosen for a new client; undefined: the account's first
   */
  notServed(id: OrganizationId | null, madeFor?: string): AppError | null {
    const row = id === null ? undefined : this.clients().find((client) => client.id === id);
    const own = this.providers.find((each) => [id as string | null, row?.providerId].includes(each.id));
    // One that the account does not list yet was made for its provider.
    const provider = own ?? (row === undefined ? this.providerFor(madeFor) : null);
    if (provider?.suspended === true) return this.suspensionOf(provider);
    const missing = id === null ? undefined : this.listing.missing.get(id);
    return missing ?? (row?.enabled === false ? appError("client.suspended", { name: row.name }) : null);
  }
  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
  /** Something that was found damaged or missing: shown until it is settled, or the profile is locked. */
  report(problem: AppError): void {
    this.reported = [...this.reported, problem];
    this.ports.onChange();
  }
  /** What was to be done about a problem was done. */
  settle(code: AppError["code"]): void {
    const left = this.reported.filter((problem) => problem.code !== code);
    if (left.length === this.reported.length) return;
    this.reported = left;
    this.ports.onChange();
  }
  /** All clients were read: that the account's key was exchanged stays told until the profile is locked, and is not told again. */
  async exchangeWasTold(): Promise<void> {
    if (this.current.asideFolder !== null) await this.updateRecord({ asideFolder: null });
  }
  /** The disk took what was to be kept, or did not: told until it does again. */
  wasKept(written: Result<null>): void {
    const before = this.unkept;
    this.unkept = written.ok
      ? null
      : written.error.code === "profile.locked"
        ? before
        : appError("profile.not-kept", {}, written.error.detail);
    if ((before === null) !== (this.unkept === null)) this.ports.onChange();
  }
  /** The technician wants an organization that the server lists no more off this computer. */
  async forgetOrganization(id: OrganizationId): Promise<void> {
    this.known = {
      ...this.known,
      providerOrganizations: this.known.providerOrganizations.filter((row) => row.id !== id),
      organizations: this.known.organizations.filter((row) => row.id !== id),
    };
    this.wasKept(await this.files.writeAccount(this.known));
  }
  /** The technician deleted a provider: that the next answer lacks it says no more than that. */
  async forgetProvider(id: ProviderId): Promise<void> {
    this.known = { ...this.known, providers: this.known.providers.filter((row) => row.id !== id) };
    this.wasKept(await this.files.writeAccount(this.known));
  }
  /** The provider under which clients are made where none was chosen: the account's first. Null without one. */
  get provider(): ProviderInfo | null {
    return this.providers.find(({ suspended }) => !suspended) ?? this.providers[0] ?? null;
  }
  /** The provider that was chosen for a new client, or the account's first. Null: the account has none, or not that one. */
  providerFor(chosen: string | undefined): ProviderInfo | null {
    return chosen === undefined ? this.provider : (this.providers.find(({ id }) => id === chosen) ?? null);
  }
  clients(): readonly ProfileOrganization[] {
    return clientsOf(this.known, this.providers, this.software);
  }
  /** Key of a provider, which its new clients' keys are wrapped with. */
  providerKey(provider: ProviderInfo | null): SymmetricKey | null {
    const key = provider === null ? null : this.keyring.providerKey(provider.id);
    return key?.ok ? key.value : null;
  }
  /** The profile's own folder, for journals and drafts. */
  get folder(): string {
    return this.store.folder(this.id);
  }

  /** Asks the server for the account again, opens its keys and keeps both for working offline. */
  async refreshAccount(signal?: AbortSignal): Promise<Result<Profile>> {
    const answer = await this.http.send(accountRequests.readProfile(), signal);
    if (!answer.ok) return answer;
    if (this.lifetime.signal.aborted) return err(appError("profile.locked"));
    // Another account's answer is nobody's clients.
    if (answer.value.id !== this.known.id) return err(appError("server.unexpected-answer", {}, "accounts/profile"));
    this.listing = keepKnown(this.known, answer.value, this.software);
    this.known = this.listing.account;
    this.keyring.load(this.known, this.pins);
    // What cannot be kept is told; what was read is used all the same.
    for (const written of [await this.pins.save(), await this.files.writeAccount(this.known)]) this.wasKept(written);
    const { awaits: awaited, awaitsLicence: awaitedLicence } = this.current;
    const isEmpty = this.providers.length + this.clients().length === 0;
    const awaits = isEmpty ? awaited : null;
    // Roles are in the token: the one of before knows nothing of the provider (provider-api.md §1.8).
    if (awaited !== null && awaits === null) await this.session.renewNow();
    const change = {
      name: this.known.name ?? null,
      awaits,
      awaitsLicence: isEmpty && awaitedLicence,
      provider: recordOf(this.provider),
      suspendedSince: this.providers.some(({ suspended }) => suspended) ? (this.current.suspendedSince ?? this.now()) : null,
      unlistedProviders: [...this.listing.unlisted],
    };
    const { name, provider, suspendedSince, unlistedProviders } = this.current;
    const before = { name, awaits: awaited, awaitsLicence: awaitedLicence, provider, suspendedSince, unlistedProviders };
    if (JSON.stringify(change) !== JSON.stringify(before)) await this.updateRecord(change);
    return ok(this.known);
  }

  async updateRecord(change: Partial<ProfileRecord>): Promise<Result<null>> {
    this.current = { ...this.current, ...change };
    const written = await this.store.write(this.current);
    this.wasKept(written);
    this.ports.onChange();
    return written;
  }

  /** A key for one kind of records of this profile. Wiped on lock; not to be kept longer. */
  sealingKey(purpose: SealingPurpose): SealingKey {
    const known = this.sealing.get(purpose);
    if (known !== undefined) return known;
    const made = SealingKey.derive(this.keyring.userKey, purpose);
    this.sealing.set(purpose, made);
    return made;
  }

  /**
   * Sealed JSON beside the profile, such as the revisions of cache records. An older copy that was put back fails as one that does not open: the profile's
   * record knows how often each file was written.
   */
  async readSealed(name: string): Promise<Result<unknown>> {
    const generations = this.knownGenerations();
    // As it was before the reading: a write that ends meanwhile makes nothing older.
    const least = generations.get(name) ?? 0;
    const content = await this.store.readSealed(this.id, name, this.sealingKey("files"));
    if (!content.ok || content.value === null) return content;
    if (this.lifetime.signal.aborted) return err(appError("profile.locked"));
    const read = writtenFile.safeParse(content.value);
    const [generation, value] = read.success ? [read.data.generation, read.data.value] : [0, content.value];
    if (generation < least) {
      this.older.add(name);
      return err(appError("cache.record-refused", {}, name));
    }
    // Killed between the file and the record, the file is ahead.
    generations.set(name, Math.max(generation, generations.get(name) ?? 0));
    return ok(value);
  }
  async writeSealed(name: string, value: unknown): Promise<Result<null>> {
    if (this.lifetime.signal.aborted) return err(appError("profile.locked"));
    const generations = this.knownGenerations();
    const generation = (generations.get(name) ?? 0) + 1;
    const written = await this.store.writeSealed(this.id, name, this.sealingKey("files"), { generation, value });
    this.wasKept(written);
    // Locked meanwhile: the file is on the disk, ahead of the record, and nothing can be sealed any more.
    if (!written.ok || this.lifetime.signal.aborted) return written;
    this.older.delete(name);
    generations.set(name, Math.max(generation, generations.get(name) ?? 0));
    await this.writeWitness(this.readWitness() ?? {});
    return written;
  }
  private knownGenerations(): Map<string, number> {
    if (this.generations === null) {
      const kept = witnessed.safeParse(this.openWitness());
      this.generations = new Map(Object.entries(kept.success ? kept.data.files : {}));
    }
    return this.generations;
  }

  /** Puts a sealed file aside that does not open any more, or is an older copy, and tells that. Nothing is deleted. */
  async setAside(name: string): Promise<void> {
    await this.store.putAside(this.id, name, `${name}.damaged-${randomUUID()}`);
    const isOlder = this.older.has(name);
    // One of a backup may be put in the place of a damaged one.
    if (!isOlder) this.knownGenerations().set(name, 0);
    this.report(appError(isOlder ? "profile.file-older" : "profile.file-damaged", { file: name }));
  }

  /** What was counted, as it is kept sealed in the profile's own record, which there is no opening without. Null: nothing; undefined: it does not open. */
  readWitness(): unknown {
    const kept = this.openWitness();
    return typeof kept === "object" && kept !== null && !("journal" in kept) ? null : kept;
  }
  private openWitness(): unknown {
    const { witness } = this.current;
    if (witness === undefined) return null;
    const opened = this.sealingKey("files").open(Buffer.from(witness, "base64"), this.witnessOf);
    if (!opened.ok) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(opened.value)) as unknown;
    } catch {
      return undefined;
    }
  }
  async writeWitness(counted: object): Promise<void> {
    if (this.lifetime.signal.aborted) return;
    const value = JSON.stringify({ ...counted, files: Object.fromEntries(this.knownGenerations()) });
    const sealed = this.sealingKey("files").seal(new TextEncoder().encode(value), this.witnessOf);
    this.current = { ...this.current, witness: Buffer.from(sealed).toString("base64") };
    this.wasKept(await this.store.write(this.current));
  }
  private get witnessOf(): string {
    return `profile/${this.id}/witness`;
  }

  /** Ends everything under way and overwrites every key. */
  lock(): void {
    this.lifetime.abort();
    this.session.end();
    for (const key of this.sealing.values()) {
      memzero(key.bytes);
      key.zero();
    }
    this.sealing.clear();
    this.files.zero();
    this.pins.zero();
    this.keyring.zero();
    void this.held?.release();
  }
}

/** What of a provider is kept in the open. */
export const recordOf = (provider: ProviderInfo | null): ProfileRecord["provider"] =>
  provider === null ? null : { id: provider.id, name: provider.name, role: provider.role };
