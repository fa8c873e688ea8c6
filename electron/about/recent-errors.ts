import type { ErrorCode } from "#shared/errors/codes";

export interface RecentError {
  readonly at: string;
  /** The call of the bridge that failed, by its domain and name. */
  readonly call: string;
  readonly code: ErrorCode;
}
/** How many are remembered; the oldest goes. */
export const mostRecentErrors = 50;

/** The last failures of this start, in memory only. Codes, never messages or what was asked: those may name a client. */
export class RecentErrors {
  private readonly now: () => Date;
  private readonly errors: RecentError[] = [];

  constructor(now: () => Date) {
    this.now = now;
  }
  add(call: string, code: ErrorCode): void {
    this.errors.push({ at: this.now().toISOString(), call, code });
    if (this.errors.length > mostRecentErrors) this.errors.shift();
  }
  get all(): readonly RecentError[] {
    return [...this.errors];
  }
}
