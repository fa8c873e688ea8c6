import { randomUUID } from "node:crypto";
import type { HeldSecret } from "#shared/model/ids";
import { appError } from "#shared/errors/app-error";
import type { ErrorCode } from "#shared/errors/codes";
import { err, ok, type Result } from "#shared/util/result";

/** How many wait at once; the oldest goes. */
const most = 20;

/**
 * What a technician typed for the next review and nobody else may see: in main's memory only, under a handle that a change carries.
 * Forgotten once it was spent, after a while where that is said, and when everything is locked.
 */
export class Held<Value> {
  private readonly held = new Map<string, { readonly value: Value; readonly until: number }>();
  private readonly now: () => Date;
  private readonly gone: ErrorCode;
  private readonly waits: number;

  /** @param waits milliseconds that it waits for its review. */
  constructor(now: () => Date, gone: ErrorCode, waits = Number.POSITIVE_INFINITY) {
    this.now = now;
    this.gone = gone;
    this.waits = waits;
  }
  keep(value: Value): HeldSecret {
    const now = this.now().getTime();
    for (const [handle, { until }] of this.held) if (until < now || this.held.size >= most) this.held.delete(handle);
    const handle = randomUUID();
    this.held.set(handle, { value, until: now + this.waits });
    return handle as unknown as HeldSecret;
  }
  /** Fails with the code that says it is gone. */
  get(handle: string): Result<Value> {
    const found = this.held.get(handle);
    return found === undefined || found.until < this.now().getTime() ? err(appError(this.gone)) : ok(found.value);
  }
  spent(handle: string): void {
    this.held.delete(handle);
  }
  clear(): void {
    this.held.clear();
  }
}
