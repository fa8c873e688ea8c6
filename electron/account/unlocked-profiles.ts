import { SealingKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { KeyPins } from "./key-pins.ts";
import { accountFilesOf } from "./kept-files.ts";
import type { AccountPorts } from "./ports.ts";
import type { ProfileStore } from "./profile-store.ts";
import type { Servers } from "./servers.ts";
import { UnlockedProfile } from "./unlocked-profile.ts";

/** The profiles whose keys are open. What was begun before a locking opens nothing after it. */
export class UnlockedProfiles {
  private readonly ports: AccountPorts;
  private readonly store: ProfileStore;
  private readonly servers: Servers;
  private readonly profiles = new Map<ProfileId, UnlockedProfile>();
  private lockings = 0;

  constructor(ports: AccountPorts, store: ProfileStore, servers: Servers) {
    this.ports = ports;
    this.store = store;
    this.servers = servers;
  }

  all(): readonly UnlockedProfile[] {
    return [...this.profiles.values()];
  }
  get(id: ProfileId): UnlockedProfile | undefined {
    return this.profiles.get(id);
  }

  /** To be asked before anything of an opening is begun. @returns what takes the profile in, unless all was locked since. */
  begin(): (profile: UnlockedProfile) => Result<null> {
    const { lockings } = this;
    return (profile) => {
      if (lockings !== this.lockings) {
        profile.lock();
        return err(appError("profile.locked"));
      }
      this.profiles.get(profile.id)?.lock();
      this.profiles.set(profile.id, profile);
      this.ports.onChange();
      return ok(null);
    };
  }

  /** Makes an unlocked profile, which is not among these yet. The keyring is the caller's to wipe when it fails. Fails with `profile.open-elsewhere`. */
  async open(
    parts: Pick<ConstructorParameters<typeof UnlockedProfile>[0], "record" | "account" | "keyring" | "refreshToken" | "found">,
    /** The profile was on this machine before, under the same key. */ existed: boolean,
  ): Promise<Result<UnlockedProfile>> {
    const { record, keyring } = parts;
    const servers = this.servers.ofProfile(record);
    if (!servers.ok) return servers;
    const now = new Date(this.ports.clock.now()).toISOString();
    const pins = await KeyPins.open(this.store, asId<ProfileId>(record.id), SealingKey.derive(keyring.userKey, "pins"), { existed, now });
    if (!pins.ok) return pins;
    const opened = new UnlockedProfile({
      ...parts,
      ports: this.ports,
      store: this.store,
      files: accountFilesOf(this.store, record, keyring.userKey),
      servers: servers.value,
      pins: pins.value,
    });
    // A new one has no folder yet.
    const held = existed ? await opened.hold() : ok(null);
    if (held.ok) return ok(opened);
    opened.lock();
    return held;
  }

  /** Overwrites the keys of one profile. */
  lock(id: ProfileId): void {
    this.profiles.get(id)?.lock();
    this.profiles.delete(id);
  }
  /** Overwrites the keys of all profiles before it returns. */
  lockAll(): void {
    this.lockings += 1;
    for (const profile of this.profiles.values()) profile.lock();
    this.profiles.clear();
  }
}
