import { accounts } from "../tables/accounts.ts";
import type { Database } from "../../framework/database.ts";
import { now } from "../../framework/time.ts";

/** Tells an account's clients to read again (its revision date, provider-api.md §2.13). */
export function touchAccount(db: Database, userId: string, date = now()): void {
  accounts.update(db, { id: userId }, { accountRevisionDate: date });
}
