import type { z } from "zod";
import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";

/** A profile whose sealed files can be read while it is open. */
export interface SealedFiles {
  readonly id: ProfileId;
  readSealed(name: string): Promise<Result<unknown>>;
  writeSealed(name: string, value: unknown): Promise<Result<null>>;
}

/**
 * Values that are kept whole in a sealed file of a profile each: read once, and changed one after the other. What cannot be read counts as
 * `empty`: nobody could get anything back of it.
 */
export class SealedValues<Value> {
  private readonly schema: z.ZodType<Value>;
  private readonly empty: Value;
  private readonly profile: (id: ProfileId) => SealedFiles | undefined;
  private readonly read = new Map<string, Promise<Value>>();
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
  of(profile: SealedFiles, name: string): Promise<Value> {
    const place = `${profile.id}/${name}`;
    const known = this.read.get(place);
    if (known !== undefined) return known;
    const reading = profile.readSealed(name).then((content) => {
      const parsed = this.schema.safeParse(content.ok ? content.value : null);
      return parsed.success ? parsed.data : this.empty;
    });
    this.read.set(place, reading);
    return reading;
  }
  /** Resolves when it is on the disk; the same value is not written. Fails with `profile.locked`, and as the disk does. */
  change(profileId: ProfileId, name: string, make: (before: Value) => Value): Promise<Result<null>> {
    const done = this.writing.then(async (): Promise<Result<null>> => {
      const profile = this.profile(profileId);
      if (profile === undefined) return err(appError("profile.locked"));
      const before = await this.of(profile, name);
      const next = make(before);
      if (next === before) return ok(null);
      const written = await profile.writeSealed(name, next);
      if (written.ok && this.profile(profileId) === profile) this.read.set(`${profileId}/${name}`, Promise.resolve(next));
      return written;
    });
    this.writing = done.catch(() => undefined);
    return done;
  }
}
