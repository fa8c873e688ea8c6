import { randomUUID } from "node:crypto";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** Secrets that a technician typed for the next review, in main's memory only: a change carries the handle. Cleared when everything locks. */
export class HeldSecrets {
  private readonly held = new Map<string, string>();
  private readonly most = 20;

  keep(secret: string): string {
    const handle = randomUUID();
    this.held.set(handle, secret);
    for (const old of this.held.keys()) {
      if (this.held.size <= this.most) break;
      this.held.delete(old);
    }
    return handle;
  }
  /** Fails with `sso.secret-gone`: the app was locked or ended since. */
  get(handle: string): Result<string> {
    const secret = this.held.get(handle);
    return secret === undefined ? err(appError("sso.secret-gone")) : ok(secret);
  }
  clear(): void {
    this.held.clear();
  }
}
