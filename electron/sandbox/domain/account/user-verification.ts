import { accounts, codes, type Account } from "../tables/accounts.ts";
import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { model, text, where } from "../../framework/model.ts";
import { invalid, unauthorized } from "../../framework/refusal.ts";
import { stringLength } from "../../framework/rules.ts";
import { matchesSecret } from "../../framework/secrets.ts";

/** The members by which a person proves once more who they are (organization-api.md §0.2). */
export const secretMembers = {
  masterPasswordHash: where(text, stringLength(300)),
  otp: text,
  authRequestAccessCode: text,
};

interface Secret {
  readonly masterPasswordHash: string | null;
  readonly otp: string | null;
  readonly authRequestAccessCode: string | null;
}

/** The model's own rule: one of the three must be there. */
export const someSecret = (body: Secret): Record<string, string[]> | null =>
  body.masterPasswordHash || body.otp || body.authRequestAccessCode
    ? null
    : { "": ["MasterPasswordHash, OTP, or AccessCode must be supplied."] };

/** A body that is nothing but the secret. */
export const secretModel = model("Bit.Api.Auth.Models.Request.Accounts.SecretVerificationRequestModel", secretMembers, someSecret);

/** The caller's account; 401 when it is gone. */
export function callerAccount(context: Context): Account {
  const account = accounts.find(context.db, { id: context.caller.userId });
  if (!account) throw unauthorized();
  return account;
}

/** Uses up a mailed code. */
export function takeCode(db: Database, userId: string, purpose: string, code: string): boolean {
  const stored = codes.find(db, { userId, purpose });
  if (!stored || stored.code !== code || stored.expires <= Date.now()) return false;
  codes.remove(db, { userId, purpose });
  return true;
}

export const hasPassword = (account: Account, hash: string): boolean =>
  account.masterPasswordHash !== null && matchesSecret(hash, account.masterPasswordHash);

/** Whether a body proves the account's person: by password hash, else by one-time code. */
function provesPerson(db: Database, account: Account, body: Secret): boolean {
  if (body.masterPasswordHash) return hasPassword(account, body.masterPasswordHash);
  return body.otp ? takeCode(db, account.id, "otp", body.otp) : false;
}

/**
 * Requires the secret. The shape of the refusal differs by route (organization-api.md §0.1): `named` is
 * `MasterPasswordHash: Invalid password.`, `rule` is `"": User verification failed.`
 */
export function verifySecret(context: Context, body: Secret, shape: "named" | "rule" = "named"): Account {
  const account = callerAccount(context);
  if (provesPerson(context.db, account, body)) return account;
  throw invalid(shape === "named" ? { MasterPasswordHash: ["Invalid password."] } : { "": ["User verification failed."] }).slowly();
}
