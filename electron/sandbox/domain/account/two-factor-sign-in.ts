import { accounts, type Account } from "../tables/accounts.ts";
import { newCode } from "./codes.ts";
import type { Context } from "../../framework/context.ts";
import { logAccount } from "../events.ts";
import { sendMail } from "../mails.ts";
import { makeToken, readToken } from "../../framework/secrets.ts";
import { DAY, HOUR, MINUTE, milliseconds, now } from "../../framework/time.ts";
import { policyMember, tokenRefusal } from "./token-answer.ts";
import { matchingStep } from "./totp.ts";
import { takeCode } from "./user-verification.ts";

const AUTHENTICATOR = 0;
const EMAIL = 1;
const REMEMBER = 5;
const NAMES = ["authenticator", "email", "duo", "yubikey", "u2f", "remember", "organizationduo", "webauthn", "recoverycode"];
const REMEMBER_PURPOSE = "TwoFactorRemember";

/** The number of a method given as a number or a name, or null. */
function methodNumber(value: string | null): number | null {
  if (value === null || value === "") return null;
  if (/^\d+$/.test(value)) return Number(value);
  const index = NAMES.indexOf(value.toLowerCase());
  return index < 0 ? null : index;
}

/** An address as the challenge shows it: the first letter or two, stars, the domain. */
export function redactAddress(address: string): string {
  const at = address.indexOf("@");
  const local = address.slice(0, at);
  const shown = local.length > 4 ? 2 : local.length > 2 ? 1 : 0;
  return `${local.slice(0, shown)}${"*".repeat(local.length - shown)}${address.slice(at)}`;
}

/** The challenge: which methods there are. It replaces the stored e-mail code but mails nothing. */
function challenge(context: Context, account: Account): Error {
  const usable = Object.entries(account.twoFactor).filter(([, { enabled }]) => enabled);
  const byEmail = account.twoFactor[EMAIL];
  if (byEmail?.enabled) newCode(context.db, account.id, "emailTwoFactor", 6);
  const parameters = usable.map(([number, { email }]) => [
    number,
    Number(number) === EMAIL ? { Email: redactAddress(email ?? account.email) } : null,
  ]);
  const session = `BwSsoEmail2FaSessionToken_${makeToken(context.secrets, "SsoEmail2faSession", { userId: account.id }, Date.now() + 5 * MINUTE)}`;
  return tokenRefusal("invalid_grant", "Two factor required.", undefined, {
    TwoFactorProviders: usable.map(([number]) => number),
    TwoFactorProviders2: Object.fromEntries(parameters),
    ...(byEmail?.enabled ? { SsoEmail2faSessionToken: session, Email: account.email } : {}),
    MasterPasswordPolicy: policyMember(context, account),
  }).keeping();
}

function isRight(context: Context, account: Account, method: number, token: string): boolean {
  const known = account.twoFactor[method];
  if (!known?.enabled) return false;
  if (method === EMAIL) return takeCode(context.db, account.id, "emailTwoFactor", token);
  if (method !== AUTHENTICATOR || !known.key) return false;
  const used = known.usedSteps ?? [];
  const step = matchingStep(known.key, token, used);
  if (step === null) return false;
  accounts.update(
    context.db,
    { id: account.id },
    { twoFactor: { ...account.twoFactor, [method]: { ...known, usedSteps: [...used.slice(-9), step] } } },
  );
  return true;
}

/** A wrong code: counted, logged, and mailed at most once an hour. */
function failure(context: Context, account: Account): Error {
  const { db } = context;
  const last = account.lastFailedTwoFactorMail;
  const due = last === null || Date.now() - milliseconds(last) > HOUR;
  accounts.update(
    db,
    { id: account.id },
    { failedLogins: account.failedLogins + 1, revisionDate: now(), ...(due ? { lastFailedTwoFactorMail: now() } : {}) },
  );
  if (due) sendMail(db, { to: account.email, category: "FailedTwoFactorAttempt" });
  logAccount(context, account.id, 1006);
  return tokenRefusal("invalid_grant", "invalid_username_or_password", "Two-step token is invalid. Try again.").keeping().slowly();
}

interface TwoFactorFields {
  readonly token: string | null;
  readonly provider: string | null;
  readonly remember: boolean;
}

/** Passes when the account has no two-factor method or the code is right. Returns a remember token where one was asked for. */
export function passTwoFactor(
  context: Context,
  account: Account,
  { token, provider, remember }: TwoFactorFields,
): { passed: boolean; rememberToken: string | null } {
  if (!Object.values(account.twoFactor).some(({ enabled }) => enabled)) return { passed: false, rememberToken: null };
  const method = methodNumber(provider);
  if (!token || method === null) throw challenge(context, account);
  if (method === REMEMBER) {
    const facts = readToken<{ stamp: string; userId: string }>(context.secrets, REMEMBER_PURPOSE, token, Date.now());
    if (facts?.userId !== account.id || facts.stamp !== account.securityStamp) throw challenge(context, account);
    return { passed: true, rememberToken: null };
  }
  if (!isRight(context, account, method, token)) throw failure(context, account);
  const facts = { userId: account.id, stamp: account.securityStamp };
  return { passed: true, rememberToken: remember ? makeToken(context.secrets, REMEMBER_PURPOSE, facts, Date.now() + 30 * DAY) : null };
}
