import type { PrivateKey } from "#electron/crypto/index";
import { unwrapKey, type SymmetricKey } from "#electron/crypto/index";
import type { Profile, ProfileOrganization } from "#shared/api/account";
import { appError, type AppError } from "#shared/errors/app-error";
import { err, type Result } from "#shared/util/result";
import type { OrganizationId } from "#shared/model/ids";
import type { KeyPins } from "./key-pins.ts";

/**
 * The keys of one unlocked account: user key, private key, provider keys, client keys. Keys are opened from what the
 * server gave and checked against what was seen before; what does not fit is kept as a failure of that client alone.
 */
export class Keyring {
  readonly userKey: SymmetricKey;
  readonly privateKey: PrivateKey;
  private providers = new Map<string, Result<SymmetricKey>>();
  private organizations = new Map<string, Result<SymmetricKey>>();
  /** Keys that the profile no longer names but that something under way may still hold; wiped with the rest. */
  private readonly retired: SymmetricKey[] = [];

  constructor(userKey: SymmetricKey, privateKey: PrivateKey) {
    this.userKey = userKey;
    this.privateKey = privateKey;
  }

  /** Opens every key that the profile names. Keys that were open already and did not change stay the same objects. */
  load(profile: Profile, pins: KeyPins): void {
    const before = { providers: this.providers, organizations: this.organizations };
    this.providers = this.keeping(
      before.providers,
      new Map(profile.providers.map((provider) => [provider.id, this.openProvider(provider.id, provider.key ?? null, pins)])),
    );
    const rows = new Map<string, ProfileOrganization[]>();
    for (const row of [...profile.organizations, ...profile.providerOrganizations]) rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
    this.organizations = this.keeping(
      before.organizations,
      new Map([...rows].map(([id, entries]) => [id, this.openOrganization(id, entries, pins)])),
    );
    this.refuseSharedKeys();
  }

  providerKey(id: string): Result<SymmetricKey> {
    return this.providers.get(id) ?? err(appError("client.no-key"));
  }
  /** Fails with what is wrong with this client's key: it does not open, it is another than before, there is none. */
  organizationKey(id: OrganizationId): Result<SymmetricKey> {
    return this.organizations.get(id) ?? err(appError("client.no-key"));
  }
  /** Provider key problems stop every writing under it (cryptography.md §11). */
  providerProblem(id: string): AppError | null {
    const key = this.providerKey(id);
    return key.ok ? null : key.error;
  }

  /** Overwrites every key. The keyring is of no use afterwards. */
  zero(): void {
    this.userKey.zero();
    this.privateKey.zero();
    for (const key of [...this.providers.values(), ...this.organizations.values()]) if (key.ok) key.value.zero();
    for (const key of this.retired.splice(0)) key.zero();
    this.providers.clear();
    this.organizations.clear();
  }

  private keeping(
    before: ReadonlyMap<string, Result<SymmetricKey>>,
    now: Map<string, Result<SymmetricKey>>,
  ): Map<string, Result<SymmetricKey>> {
    for (const [id, old] of before) {
      if (!old.ok) continue;
      const fresh = now.get(id);
      if (fresh?.ok && fresh.value.thumbprint() === old.value.thumbprint()) {
        fresh.value.zero();
        now.set(id, old);
      } else this.retired.push(old.value);
    }
    return now;
  }

  private openProvider(id: string, wrapped: string | null, pins: KeyPins): Result<SymmetricKey> {
    if (wrapped === null) return err(appError("client.no-key"));
    return pinned(this.privateKey.unwrapKey(wrapped, "provider.key"), "providers", id, pins);
  }

  /** A client that stands in both lists must have one and the same key in both. */
  private openOrganization(id: string, rows: readonly ProfileOrganization[], pins: KeyPins): Result<SymmetricKey> {
    const opened = rows.map((row) => this.openRow(row));
    const [first, ...others] = opened;
    if (first === undefined) return err(appError("client.no-key"));
    // A member's own copy may be missing or unreadable while the provider's is fine.
    const good = opened.find((key) => key.ok);
    const print = good?.ok ? good.value.thumbprint() : null;
    for (const other of others)
      if (other.ok && good?.ok && other !== good && other.value.thumbprint() !== print) return err(appError("client.key-changed"));
    for (const key of opened) if (key.ok && key !== good) key.value.zero();
    return pinned(good ?? first, "organizations", id, pins);
  }

  private openRow(row: ProfileOrganization): Result<SymmetricKey> {
    if (!row.key) return err(appError("client.no-key"));
    if (!row.key.startsWith("2.") && !row.key.startsWith("7.")) return this.privateKey.unwrapKey(row.key, "organization.key");
    const provider = this.providerKey(row.providerId ?? "");
    return provider.ok ? unwrapKey(provider.value, row.key, "organization.key") : provider;
  }

  /** Two clients with one key: their keys were exchanged, and neither is to be trusted. */
  private refuseSharedKeys(): void {
    const byPrint = Map.groupBy(
      [...this.organizations].filter(([, key]) => key.ok),
      ([, key]) => (key.ok ? key.value.thumbprint() : ""),
    );
    for (const entries of byPrint.values()) {
      if (entries.length < 2) continue;
      for (const [id, key] of entries) {
        if (key.ok) this.retired.push(key.value);
        this.organizations.set(id, err(appError("client.key-changed")));
      }
    }
  }
}

function pinned(key: Result<SymmetricKey>, kind: "providers" | "organizations", id: string, pins: KeyPins): Result<SymmetricKey> {
  if (!key.ok) return key;
  if (pins.check(kind, id, key.value.thumbprint()) !== "changed") return key;
  key.value.zero();
  return err(appError("client.key-changed"));
}
