import { randomUUID } from "node:crypto";
import { readdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SealingKey } from "#electron/crypto/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { codeOf } from "#electron/files/flush-folder";
import { isUnfinished } from "#electron/files/left-over";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "#electron/files/private-file";
import { profileRecord, type ProfileRecord } from "./profile-record.ts";

export interface BrokenProfile {
  readonly id: ProfileId;
  readonly error: AppError;
}
const recordFile = "profile.json";
const replaced = ".replaced-";
const idShape = /^[0-9a-f-]{36}$/;

/** The profiles' folder: one folder per profile, and the identifier of this installation. */
export class ProfileStore {
  private readonly root: string;
  /** Profiles that were wiped: an answer that comes late writes nothing of them again. Ids are never given twice. */
  private readonly gone = new Set<ProfileId>();
  private readonly writing = new Map<ProfileId, Set<Promise<unknown>>>();
  constructor(root: string) {
    this.root = root;
  }

  /** A profile's own folder: journals and drafts live there too, and go with it at sign-out. */
  folder(id: ProfileId): string {
    if (!idShape.test(id)) throw new Error("not an id of a profile");
    return join(this.root, id);
  }

  /** Profiles in the order of their last use, latest first. Those that cannot be read are `broken`. */
  async list(): Promise<readonly ProfileRecord[]> {
    const records = await this.readAll();
    return records
      .flatMap(({ record }) => (record.ok ? [record.value] : []))
      .sort((left, right) => ((left.lastUsedAt ?? "") < (right.lastUsedAt ?? "") ? 1 : -1));
  }

  /** Profiles whose record is damaged or missing, although something of them is kept. */
  async broken(): Promise<readonly BrokenProfile[]> {
    const records = await this.readAll();
    return records.flatMap(({ id, record }) => (record.ok ? [] : [{ id, error: appError("profile.damaged", {}, record.error.detail) }]));
  }
  private async readAll(): Promise<readonly { readonly id: ProfileId; readonly record: Result<ProfileRecord> }[]> {
    const names = await readdir(this.root).catch(() => []);
    const ids = names.filter((name) => idShape.test(name)).map((name) => asId<ProfileId>(name));
    return Promise.all(ids.map(async (id) => ({ id, record: await this.read(id) })));
  }

  async read(id: ProfileId): Promise<Result<ProfileRecord>> {
    if (!idShape.test(id)) return err(appError("profile.unknown"));
    const content = await readPrivateFile(join(this.folder(id), recordFile));
    if (!content.ok) return content;
    if (content.value === null) return err(appError("profile.unknown"));
    try {
      const parsed = profileRecord.safeParse(JSON.parse(content.value.toString("utf8")));
      // A record of another id would lead to another profile's folder, or to none.
      return parsed.success && parsed.data.id === id ? ok(parsed.data) : err(appError("file.unreadable", {}, recordFile));
    } catch {
      return err(appError("file.unreadable", {}, recordFile));
    }
  }

  write(record: ProfileRecord): Promise<Result<null>> {
    return this.writeFile(asId<ProfileId>(record.id), recordFile, JSON.stringify(record, null, 1));
  }

  /** Removes everything of a profile, and what was put aside of it. */
  async wipe(id: ProfileId): Promise<Result<null>> {
    if (!idShape.test(id)) return err(appError("profile.unknown"));
    const aside = (await readdir(this.root).catch(() => [])).filter((name) => name.startsWith(`${id}${replaced}`));
    this.gone.add(id);
    await Promise.allSettled([...(this.writing.get(id) ?? [])]);
    // The profile itself last: what is put aside without one is taken back at the next start.
    for (const path of [...aside.map((name) => join(this.root, name)), this.folder(id)]) {
      const removed = await removePrivateFile(path);
      if (removed.ok) continue;
      // What could not be removed is still there, and can be opened and removed again.
      this.gone.delete(id);
      return removed;
    }
    return ok(null);
  }
  /** Puts the whole folder of a profile aside: what is in it opens with a key that is no longer the account's. */
  async putAllAside(id: ProfileId): Promise<Result<{ readonly folder: string }>> {
    const folder = `${this.folder(id)}${replaced}${randomUUID()}`;
    try {
      await rename(this.folder(id), folder);
      return ok({ folder });
    } catch (thrown) {
      return err(appError("file.unwritable", {}, codeOf(thrown)));
    }
  }
  /**
   * At the start, before anything is opened: what was put aside, and in whose place no profile was made since the app ended in between, is the profile again. The
   * next sign-in finds the exchanged key as the one before did, puts it aside and tells it. Never rejects.
   */
  async takeBack(): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    const ids = new Set(names.filter((name) => name.includes(replaced)).map((name) => name.slice(0, name.indexOf(replaced))));
    for (const id of [...ids].filter((name) => idShape.test(name)).map((name) => asId<ProfileId>(name))) {
      const made = await readdir(this.folder(id)).catch((thrown: unknown) => (codeOf(thrown) === "ENOENT" ? [] : null));
      if (made === null || !made.every(isUnfinished)) continue;
      const aside = names.filter((name) => name.startsWith(`${id}${replaced}`)).map((name) => join(this.root, name));
      const at = await Promise.all(aside.map(async (path) => (await stat(path).catch(() => null))?.ctimeMs ?? 0));
      const latest = aside[at.indexOf(Math.max(...at))];
      const removed = await removePrivateFile(this.folder(id));
      if (removed.ok && latest !== undefined) await rename(latest, this.folder(id)).catch(() => undefined);
    }
  }

  /** Bytes of a file of a profile; null when it is not there. */
  readFile(id: ProfileId, name: string): Promise<Result<Buffer | null>> {
    return readPrivateFile(join(this.folder(id), name));
  }
  /** Fails with `profile.unknown` once the profile was wiped. */
  async writeFile(id: ProfileId, name: string, content: Uint8Array | string): Promise<Result<null>> {
    if (this.gone.has(id)) return err(appError("profile.unknown"));
    const under = this.writing.get(id) ?? new Set();
    this.writing.set(id, under);
    const write = writePrivateFile(join(this.folder(id), name), content);
    under.add(write);
    try {
      return await write;
    } finally {
      under.delete(write);
    }
  }
  /** Renames a file of a profile, where somebody can find it again. A disk that refuses leaves it as it is. */
  async putAside(id: ProfileId, name: string, aside: string): Promise<void> {
    await rename(join(this.folder(id), name), join(this.folder(id), aside)).catch(() => undefined);
  }
  removeFile(id: ProfileId, name: string): Promise<Result<null>> {
    return removePrivateFile(join(this.folder(id), name));
  }

  /** Sealed JSON of a profile; null when there is none. The profile and the name are authenticated with it. */
  async readSealed(id: ProfileId, name: string, key: SealingKey): Promise<Result<unknown>> {
    const content = await this.readFile(id, name);
    if (!content.ok || content.value === null) return content;
    // Locking wipes keys while files are still being read.
    if (key.isZeroed) return err(appError("profile.locked"));
    const opened = key.open(content.value, identityOf(id, name));
    if (!opened.ok) return err(appError("cache.record-refused", {}, name));
    try {
      return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(opened.value)) as unknown);
    } catch {
      return err(appError("cache.record-refused", {}, name));
    }
  }
  async writeSealed(id: ProfileId, name: string, key: SealingKey, value: unknown): Promise<Result<null>> {
    if (key.isZeroed) return err(appError("profile.locked"));
    return this.writeFile(id, name, key.seal(new TextEncoder().encode(JSON.stringify(value)), identityOf(id, name)));
  }

  /** Identifier of this installation towards servers: made once, kept over sign-outs. */
  async deviceIdentifier(): Promise<Result<string>> {
    const path = join(this.root, "device.json");
    const content = await readPrivateFile(path);
    if (!content.ok) return content;
    const known = /"identifier":\s*"([0-9a-f-]{36})"/.exec(content.value?.toString("utf8") ?? "")?.[1];
    if (known !== undefined) return ok(known);
    const identifier = randomUUID();
    const written = await writePrivateFile(path, JSON.stringify({ identifier }));
    return written.ok ? ok(identifier) : written;
  }
}

const identityOf = (id: ProfileId, name: string): string => `profile/${id}/${name}`;
