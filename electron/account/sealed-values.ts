import type { z } from "zod";
import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";

/** A profile whose sealed files can be read while it is open. */
export interface SealedFiles {
  readonly id: ProfileId;
  readSealed(name: string): Promise<Result<unknown>>;
  writeSealed(name: string, value: unknown): Promise<Result<null>>;
  /** Puts a file aside that does not open any more, and tells that. Nothing is deleted. */
  setAside(name: string): Promise<void>;
}

/** What a sealed file of a profile holds; `empty` where there is none. One that is damaged is put aside and told. Fails as the disk does. */
export async function readSealedAs<Value>(
  profile: Pick<SealedFiles, "readSealed" | "setAside">,
  name: string,
  schema: z.ZodType<Value>,
  empty: Value,
): Promise<Result<Value>> {
  const content = await profile.readSealed(name);
  if (content.ok) {
    if (content.value === null) return ok(empty);
    const parsed = schema.safeParse(content.value);
    if (parsed.success) return ok(parsed.data);
  } else if (content.error.code !== "cache.record-refused") return content;
  await profile.setAside(name);
  return ok(empty);
}

/**
 * Values that are kept whole in a sealed file of a profile each: read once, and changed one after the other. A file that is damaged is put
 * aside and told; one that the disk does not give just now counts as `empty`, is not written over, and is read again the next time.
 */
export class SealedValues<Value> {
  private readonly schema: z.ZodType<Value>;
  private readonly empty: Value;
  private readonly profile: (id: ProfileId) => SealedFiles | undefined;
  private readonly read = new Map<string, Promise<Result<Value>>>();
  private writing: Promise<unknown> = Promise.resolve();

  /** @param profile one that is open. */
  constructor(schema: z.ZodType<Value>, empty: Value, profile: (id: ProfileId) => SealedFiles | undefined) {
    this.schema = schema;
    this.empty = empty;
    this.profile = profile;
  }
  /** Everything was locked. */
  clear(): void {
    this.read.clear();
  }
  async of(profile: SealedFiles, name: string): Promise<Value> {
    const found = await this.find(profile, name);
    return found.ok ? found.value : this.empty;
  }
  /** Fails as the disk does. */
  private find(profile: SealedFiles, name: string): Promise<Result<Value>> {
    const place = `${profile.id}/${name}`;
    const known = this.read.get(place);
    if (known !== undefined) return known;
    const reading = readSealedAs(profile, name, this.schema, this.empty).then((found) => {
      if (!found.ok && this.read.get(place) === reading) this.read.delete(place);
      return found;
    });
    this.read.set(place, reading);
    return reading;
  }
  /** Resolves when it is on the disk; the same value is not written. Fails with `profile.locked`, and as the disk does. */
  change(profileId: ProfileId, name: string, make: (before: Value) => Value): Promise<Result<null>> {
    const done = this.writing.then(async (): Promise<Result<null>> => {
      const profile = this.profile(profileId);
      if (profile === undefined) return err(appError("profile.locked"));
      const before = await this.find(profile, name);
      if (!before.ok) return before;
      const next = make(before.value);
      if (next === before.value) return ok(null);
      const written = await profile.writeSealed(name, next);
      if (written.ok && this.profile(profileId) === profile) this.read.set(`${profileId}/${name}`, Promise.resolve(ok(next)));
      return written;
    });
    this.writing = done.catch(() => undefined);
    return done;
  }
}
