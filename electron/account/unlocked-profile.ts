import { memzero, SealingKey, type SymmetricKey } from "#electron/crypto/index";
import { account as accountRequests, HttpClient, type ServerUrls, type Software } from "#electron/provider-api/index";
import type { Profile, ProfileOrganization } from "#shared/api/account";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { AccountFiles } from "./account-files.ts";
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
  /** The provider under which clients are made: the account's first. Null without one. */
  get provider(): ProviderInfo | null {
    return this.providers[0] ?? null;
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
    this.known = answer.value;
    this.keyring.load(this.known, this.pins);
    for (const written of [await this.pins.save(), await this.files.writeAccount(this.known)]) if (!written.ok) return written;
    const { provider } = this;
    const changed = this.current.name !== (this.known.name ?? null) || JSON.stringify(this.current.provider) !== JSON.stringify(provider);
    if (changed) await this.updateRecord({ name: this.known.name ?? null, provider });
    return ok(this.known);
  }

  async updateRecord(change: Partial<ProfileRecord>): Promise<Result<null>> {
    this.current = { ...this.current, ...change };
    const written = await this.store.write(this.current);
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
  writeSealed(name: string, value: unknown): Promise<Result<null>> {
    return this.store.writeSealed(this.id, name, this.sealingKey("files"), value);
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
