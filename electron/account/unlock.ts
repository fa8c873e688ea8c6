import {
  authorizationHash,
  decodeKey,
  deriveMasterKey,
  openUserKey,
  openWithPin,
  randomBytes,
  SealingKey,
  sealWithPin,
  type MasterKey,
  type SymmetricKey,
} from "#electron/crypto/index";
import type { Clock } from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { UnlockAttempts } from "./attempts.ts";
import type { Keychain } from "./ports.ts";
import type { ProfileRecord } from "./profile-record.ts";
import type { ProfileStore } from "./profile-store.ts";

const pinFile = "pin.envelope",
  keychainFile = "keychain.sealed",
  wrappedFile = "keychain.key";

/** Opening a profile's user key without the server: master password, PIN, or the system's keychain. */
export class Unlock {
  private readonly store: ProfileStore;
  private readonly keychain: Keychain;
  private readonly attempts: UnlockAttempts;

  constructor(store: ProfileStore, keychain: Keychain, clock: Clock) {
    this.store = store;
    this.keychain = keychain;
    this.attempts = new UnlockAttempts(store, clock);
  }

  async withPassword(record: ProfileRecord, password: string): Promise<Result<SymmetricKey>> {
    const opened = await this.openedBy(record, password);
    if (!opened.ok) return opened;
    opened.value.masterKey.zero();
    return ok(opened.value.userKey);
  }
  /** What proves to the server that somebody knows the account's master password (its hash, base64). Tries count as those of unlocking. */
  async provenBy(record: ProfileRecord, password: string): Promise<Result<string>> {
    const opened = await this.openedBy(record, password);
    if (!opened.ok) return opened;
    opened.value.userKey.zero();
    const hash = await authorizationHash(opened.value.masterKey, password);
    opened.value.masterKey.zero();
    return ok(hash);
  }
  private async openedBy(
    record: ProfileRecord,
    password: string,
  ): Promise<Result<{ readonly masterKey: MasterKey; readonly userKey: SymmetricKey }>> {
    const id = asId<ProfileId>(record.id);
    const may = await this.attempts.beginPassword(id);
    if (!may.ok) return may;
    const masterKey = await deriveMasterKey(password, record.salt, record.kdf);
    if (!masterKey.ok) return masterKey;
    const userKey = openUserKey(masterKey.value, record.wrappedUserKey);
    if (!userKey.ok) {
      masterKey.value.zero();
      return userKey.error.code === "crypto.wrong-key" ? err(appError("unlock.wrong-password")) : userKey;
    }
    await this.attempts.succeeded(id);
    return ok({ masterKey: masterKey.value, userKey: userKey.value });
  }

  async withPin(record: ProfileRecord, pin: string): Promise<Result<SymmetricKey>> {
    const id = asId<ProfileId>(record.id);
    const envelope = await this.store.readFile(id, pinFile);
    if (!envelope.ok) return envelope;
    if (envelope.value === null) return err(appError("unlock.pin-removed"));
    const left = await this.attempts.beginPin(id);
    if (!left.ok) return left;
    if (left.value < 0) return this.pinRemoved(id);
    const userKey = await openWithPin(envelope.value, pin);
    if (userKey.ok) {
      await this.attempts.succeeded(id);
      return userKey;
    }
    if (userKey.error.code !== "crypto.wrong-key") {
      await this.attempts.takeBackPin(id);
      return userKey;
    }
    return left.value === 0 ? this.pinRemoved(id) : err(appError("unlock.wrong-pin", { left: left.value }));
  }

  async withKeychain(record: ProfileRecord): Promise<Result<SymmetricKey>> {
    const id = asId<ProfileId>(record.id);
    const unavailable = err(appError("unlock.keychain-unavailable"));
    if (this.keychain.state() !== "available") return unavailable;
    const [blob, sealed] = [await this.store.readFile(id, wrappedFile), await this.store.readFile(id, keychainFile)];
    if (!blob.ok || !sealed.ok || blob.value === null || sealed.value === null) return unavailable;
    const secret = await this.keychain.reveal(blob.value);
    if (!secret.ok || secret.value.length !== 32) return unavailable;
    const key = SealingKey.fromBytes(Uint8Array.from(secret.value));
    secret.value.fill(0);
    const encoded = key.open(sealed.value, identityOf(id));
    key.zero();
    if (!encoded.ok) return unavailable;
    const userKey = decodeKey(encoded.value, "keychain.key");
    if (userKey.ok) await this.attempts.succeeded(id);
    return userKey;
  }

  async setPin(id: ProfileId, userKey: SymmetricKey, pin: string): Promise<Result<null>> {
    const written = await this.store.writeFile(id, pinFile, await sealWithPin(userKey, pin));
    return written.ok ? this.attempts.succeeded(id) : written;
  }
  removePin(id: ProfileId): Promise<Result<null>> {
    return this.store.removeFile(id, pinFile);
  }

  /** Keeps the user key under a random key that the system's keychain protects. Refused where anybody could read that. */
  async setKeychain(id: ProfileId, userKey: SymmetricKey): Promise<Result<null>> {
    if (this.keychain.state() !== "available") return err(appError("unlock.keychain-unavailable"));
    const key = SealingKey.fromBytes(randomBytes(32));
    const blob = await this.keychain.protect(key.bytes);
    if (!blob.ok) {
      key.zero();
      return blob;
    }
    const encoded = userKey.encoded();
    const sealed = key.seal(encoded, identityOf(id));
    encoded.fill(0);
    key.zero();
    const written = await this.store.writeFile(id, wrappedFile, blob.value);
    return written.ok ? this.store.writeFile(id, keychainFile, sealed) : written;
  }
  async removeKeychain(id: ProfileId): Promise<Result<null>> {
    const removed = await this.store.removeFile(id, keychainFile);
    return removed.ok ? this.store.removeFile(id, wrappedFile) : removed;
  }

  private async pinRemoved(id: ProfileId): Promise<Result<never>> {
    await this.removePin(id);
    return err(appError("unlock.pin-removed"));
  }
}

const identityOf = (id: ProfileId): string => `keychain/${id}`;
export const isPinGone = (result: Result<unknown>): boolean => !result.ok && result.error.code === "unlock.pin-removed";
