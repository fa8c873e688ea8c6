import { codes, type Account } from "../tables/accounts.ts";
import type { Database } from "../../framework/database.ts";
import { sendMail } from "../mails.ts";
import { randomDigits } from "../../framework/secrets.ts";
import { MINUTE } from "../../framework/time.ts";

/** What a mailed code is for; each has one valid code at a time. */
export type CodePurpose = "otp" | "newDevice" | "emailTwoFactor" | "emailSetUp";

/** Stores a new code (valid five minutes) and mails it to the account, or to `to`. */
export function mailCode(
  db: Database,
  account: Account,
  purpose: CodePurpose,
  mail: { readonly category: string; readonly digits: number; readonly to?: string },
): void {
  const code = newCode(db, account.id, purpose, mail.digits);
  sendMail(db, { to: mail.to ?? account.email, category: mail.category, code });
}

/** Replaces the code of a purpose without mailing it. */
export function newCode(db: Database, userId: string, purpose: CodePurpose, digits: number): string {
  const code = randomDigits(digits);
  codes.remove(db, { userId, purpose });
  codes.insert(db, { userId, purpose, code, expires: Date.now() + 5 * MINUTE });
  return code;
}
