import { z } from "zod";
import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { Clock } from "#electron/provider-api/index";
import type { ProfileStore } from "./profile-store.ts";

const file = "attempts.json";
const freeTries = 5;
const firstDelay = 5_000,
  longestDelay = 15 * 60_000;
/** Milliseconds after so many wrong passwords in a row. */
const delayAfter = (passwords: number): number =>
  passwords < freeTries ? 0 : Math.min(longestDelay, firstDelay * 2 ** (passwords - freeTries));
/** Wrong PINs after which the PIN is removed. */
const pinTries = 5;

const shape = z.object({ passwords: z.number().int().min(0), notBefore: z.number(), pins: z.number().int().min(0) });
type Counts = z.output<typeof shape>;
const none: Counts = { passwords: 0, notBefore: 0, pins: 0 };

/**
 * Counts wrong passwords and PINs of a profile on disk, so that starting again gains nothing. Every try is counted
 * before it is made and taken back when it was right.
 */
export class UnlockAttempts {
  private readonly store: ProfileStore;
  private readonly clock: Clock;
  /** Counts that the disk did not take. */
  private readonly unwritten = new Map<ProfileId, Counts>();
  constructor(store: ProfileStore, clock: Clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Fails with `unlock.wait` while the pause after wrong passwords lasts. */
  async beginPassword(id: ProfileId): Promise<Result<null>> {
    const counts = await this.read(id);
    // No pause is longer than this, whatever a clock that was ahead has written.
    const left = Math.min(counts.notBefore - this.clock.now(), delayAfter(counts.passwords));
    if (left > 0) return err(appError("unlock.wait", { seconds: Math.ceil(left / 1000) }));
    const passwords = counts.passwords + 1;
    const delay = delayAfter(passwords);
    // Where the disk refuses, the tries are counted in memory: reading what is kept needs no write.
    await this.write(id, { ...counts, passwords, notBefore: delay === 0 ? 0 : this.clock.now() + delay });
    return ok(null);
  }

  /** @returns how many tries are left after this one. */
  async beginPin(id: ProfileId): Promise<Result<number>> {
    const counts = await this.read(id);
    const written = await this.write(id, { ...counts, pins: counts.pins + 1 });
    return written.ok ? ok(pinTries - counts.pins - 1) : written;
  }

  succeeded(id: ProfileId): Promise<Result<null>> {
    return this.write(id, none);
  }
  /** A try ended for another reason than a wrong secret. */
  async takeBackPin(id: ProfileId): Promise<void> {
    const counts = await this.read(id);
    await this.write(id, { ...counts, pins: Math.max(0, counts.pins - 1) });
  }

  private async read(id: ProfileId): Promise<Counts> {
    const here = this.unwritten.get(id);
    if (here !== undefined) return here;
    const content = await this.store.readFile(id, file);
    if (content.ok && content.value === null) return none;
    try {
      // One that the disk does not give counts as one that was damaged: as few tries are left as may be.
      if (!content.ok || content.value === null) throw new Error("unreadable");
      return shape.parse(JSON.parse(content.value.toString("utf8")));
    } catch {
      return { ...none, pins: pinTries - 1, passwords: freeTries };
    }
  }
  private async write(id: ProfileId, counts: Counts): Promise<Result<null>> {
    const written = await this.store.writeFile(id, file, Buffer.from(JSON.stringify(counts)));
    if (written.ok) this.unwritten.delete(id);
    else this.unwritten.set(id, counts);
    return written;
  }
}
