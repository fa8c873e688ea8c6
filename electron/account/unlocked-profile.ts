import { memzero, SealingKey, type SymmetricKey } from "#electron/crypto/index";
import { account as accountRequests, HttpClient, type ServerUrls, type Software } from "#electron/provider-api/index";
import type { Profile, ProfileOrganization } from "#shared/api/account";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type OrganizationId, type ProfileId } from "#shared/model/ids";
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
  private readonly ports: AccountPorts;
  private readonly store: ProfileStore;
  private readonly files: AccountFiles;
  private readonly lifetime = new AbortController();
  private readonly sealing = new Map<SealingPurpose, SealingKey>();
  private current: ProfileRecord;
  private known: Profile;
  private listing: KeptAccount;
  private unkept: AppError | null = null;
  private readonly told: AppError[] = [];

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
  }) {
    this.ports = parts.ports;
    this.store = parts.store;
    this.files = parts.files;
    this.current = parts.record;
    this.known = parts.account;
    this.listing = { account: parts.account, missing: new Map(), isWhole: true };
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
  /** What a technician has to know of this profile: suspended providers, what could not be kept, what was damaged. */
  get problems(): readonly AppError[] {
    return [
      ...this.providers.filter(({ suspended }) => suspended).map(({ name }) => appError("provider.suspended", { name })),
      ...this.told,
      ...(this.unkept === null ? [] : [this.unkept]),
    ];
  }
  /** Something that was found damaged or missing: shown until the profile is locked. */
  tell(problem: AppError): void {
    this.told.push(problem);
    this.ports.onChange();
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
  /** The provider under which clients are made: the account's first. Null without one. */
  get provider(): ProviderInfo | null {
    return this.providers.find(({ suspended }) => !suspended) ?? this.providers[0] ?? null;
  }
  clients(): readonly ProfileOrganization[] {
    return clientsOf(this.known, this.providers, this.software);
  }
  /** Key of the provider that new clients are wrapped for. */
  providerKey(): SymmetricKey | null {
    const key = this.provider === null ? null : this.keyring.providerKey(this.provider.id);
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
    const provider = recordOf(this.provider);
    const changed = this.current.name !== (this.known.name ?? null) || JSON.stringify(this.current.provider) !== JSON.stringify(provider);
    if (changed) await this.updateRecord({ name: this.known.name ?? null, provider });
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

  /** Sealed JSON beside the profile, such as the revisions of cache records. */
  readSealed(name: string): Promise<Result<unknown>> {
    return this.store.readSealed(this.id, name, this.sealingKey("files"));
  }
  async writeSealed(name: string, value: unknown): Promise<Result<null>> {
    const written = await this.store.writeSealed(this.id, name, this.sealingKey("files"), value);
    this.wasKept(written);
    return written;
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
  }
}

/** What of a provider is kept in the open. */
export const recordOf = (provider: ProviderInfo | null): ProfileRecord["provider"] =>
  provider === null ? null : { id: provider.id, name: provider.name, role: provider.role };
