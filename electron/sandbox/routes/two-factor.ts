import { list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { accountByEmail } from "../domain/account/claims.ts";
import { mailCode } from "../domain/account/codes.ts";
import { logAccount } from "../domain/events.ts";
import { enumerationOrNull, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid } from "../framework/refusal.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { email as isEmail, required, stringLength } from "../framework/rules.ts";
import { makeToken, randomText, readToken } from "../framework/secrets.ts";
import { MINUTE } from "../framework/time.ts";
import { matchingStep, newTotpSecret } from "../domain/account/totp.ts";
import {
  callerAccount,
  hasPassword,
  secretMembers,
  secretModel,
  someSecret,
  takeCode,
  verifySecret,
} from "../domain/account/user-verification.ts";
import { accounts, type Account, type TwoFactorMethod } from "../domain/tables/accounts.ts";

const REQUESTS = "Bit.Api.Auth.Models.Request";
const verified = { userVerificationToken: where(text, required) };
const authenticatorModel = model(`${REQUESTS}.UpdateTwoFactorAuthenticatorRequestModel`, {
  key: where(text, required),
  token: where(text, required),
  ...verified,
});
const sendModel = model(`${REQUESTS}.TwoFactorEmailRequestModel`, {
  email: where(text, required, isEmail, stringLength(256)),
  ...verified,
});
const emailModel = model(`${REQUESTS}.UpdateTwoFactorEmailRequestModel`, {
  email: where(text, required, isEmail, stringLength(256)),
  token: where(text, required),
  ...verified,
});
const disableModel = model(
  `${REQUESTS}.TwoFactorProviderRequestModel`,
  { type: where(enumerationOrNull("Bit.Core.Auth.Enums.TwoFactorProviderType"), required), ...secretMembers },
  someSecret,
);
const loginModel = model(`${REQUESTS}.TwoFactorEmailRequestModel`, {
  email: where(text, required, isEmail, stringLength(256)),
  ...secretMembers,
});

type Secret = Context<NonNullable<ValueOf<typeof secretModel>>>;

const AUTHENTICATOR = "0";
const EMAIL = "1";

/** Replaces one method of the caller and notes the change in the logs. */
function saveMethod(context: Context, account: Account, number: string, method: TwoFactorMethod): void {
  const twoFactor = { ...account.twoFactor, [number]: method };
  accounts.update(context.db, { id: account.id }, { twoFactor, recoveryCode: account.recoveryCode ?? randomText(32) });
  touchAccount(context.db, account.id);
  logAccount(context, account.id, method.enabled ? 1002 : 1003);
}

/** A token that shows for half an hour that the person was verified. */
export function verificationToken({ secrets }: Context, account: Account, purpose: string): string {
  return `${purpose}${makeToken(secrets, purpose, { userId: account.id }, Date.now() + 30 * MINUTE)}`;
}

const AUTHENTICATOR_TOKEN = "TwoFactorAuthenticatorUserVerification";
const EMAIL_TOKEN = "TwoFactorUserVerification";

/** The caller, when the token of the earlier call is theirs. */
export function verifiedCaller(context: Context, token: string | null, purpose: string): Account {
  const account = callerAccount(context);
  const facts = readToken<{ userId: string }>(context.secrets, purpose, present(token).slice(purpose.length), Date.now());
  if (facts?.userId !== account.id) throw invalid({ UserVerificationToken: ["User verification failed."] });
  return account;
}

function listMethods(context: Context): object {
  const { twoFactor } = callerAccount(context);
  const rows = Object.entries(twoFactor).map(([number, { enabled }]) => ({ enabled, type: Number(number), object: "twoFactorProvider" }));
  return list(rows.length ? rows : null);
}

function getAuthenticator(context: Secret): object {
  const account = verifySecret(context, context.body);
  const known = account.twoFactor[AUTHENTICATOR];
  const authenticator = { enabled: known?.enabled ?? false, key: known?.key ?? newTotpSecret() };
  return {
    authenticator,
    userVerificationToken: verificationToken(context, account, AUTHENTICATOR_TOKEN),
    object: "twoFactorAuthenticator",
  };
}

function setAuthenticator(context: Context<NonNullable<ValueOf<typeof authenticatorModel>>>): object {
  const { key, token, userVerificationToken } = context.body;
  const account = verifiedCaller(context, userVerificationToken, AUTHENTICATOR_TOKEN);
  const step = matchingStep(present(key), present(token), []);
  if (step === null) throw invalid({ Token: ["Invalid token."] }).slowly();
  saveMethod(context, account, AUTHENTICATOR, { enabled: true, key: present(key), usedSteps: [step] });
  return { authenticator: { enabled: true, key }, object: "twoFactorAuthenticatorUpdate" };
}

function getEmail(context: Secret): object {
  const account = verifySecret(context, context.body);
  const known = account.twoFactor[EMAIL];
  const email = { enabled: known?.enabled ?? false, email: known?.email ?? null };
  return { email, userVerificationToken: verificationToken(context, account, EMAIL_TOKEN), object: "twoFactorEmail" };
}

function sendSetUpCode(context: Context<NonNullable<ValueOf<typeof sendModel>>>): void {
  const account = verifiedCaller(context, context.body.userVerificationToken, EMAIL_TOKEN);
  mailCode(context.db, account, "emailSetUp", { category: "TwoFactorEmail", digits: 6, to: present(context.body.email) });
}

function setEmail(context: Context<NonNullable<ValueOf<typeof emailModel>>>): object {
  const { token, userVerificationToken } = context.body;
  const account = verifiedCaller(context, userVerificationToken, EMAIL_TOKEN);
  if (!takeCode(context.db, account.id, "emailSetUp", present(token))) throw invalid({ Token: ["Invalid token."] }).slowly();
  const email = present(context.body.email).toLowerCase();
  saveMethod(context, account, EMAIL, { enabled: true, email });
  return { email: { enabled: true, email }, object: "twoFactorEmailUpdate" };
}

function disable(context: Context<NonNullable<ValueOf<typeof disableModel>>>): object {
  const account = verifySecret(context, context.body);
  const type = present(context.body.type);
  const twoFactor = Object.fromEntries(Object.entries(account.twoFactor).filter(([number]) => number !== String(type)));
  accounts.update(context.db, { id: account.id }, { twoFactor });
  touchAccount(context.db, account.id);
  logAccount(context, account.id, 1003);
  return { enabled: false, type, object: "twoFactorProvider" };
}

/** Mails the code for a sign-in; anything wrong answers the same. */
function sendLoginCode(context: Context<NonNullable<ValueOf<typeof loginModel>>>): void {
  const { email, masterPasswordHash } = context.body;
  const account = accountByEmail(context.db, present(email));
  const method = account?.twoFactor[EMAIL];
  if (!account || !method?.enabled || !masterPasswordHash || !hasPassword(account, masterPasswordHash)) {
    throw badRequest("Cannot send two-factor email.").slowly();
  }
  mailCode(context.db, account, "emailTwoFactor", { category: "TwoFactorEmail", digits: 6, ...(method.email ? { to: method.email } : {}) });
}

const web = { access: "web" } as const;

/** Managing two-factor methods needs a token of the web client (provider-api.md §2.5). */
export const routes: Route[] = [
  route("GET", "/two-factor", listMethods, web),
  routeWith("POST", "/two-factor/get-authenticator", secretModel, getAuthenticator, web),
  routeWith("PUT", "/two-factor/authenticator", authenticatorModel, setAuthenticator, web),
  routeWith("POST", "/two-factor/get-email", secretModel, getEmail, web),
  routeWith("POST", "/two-factor/send-email", sendModel, sendSetUpCode, web),
  routeWith("PUT", "/two-factor/email", emailModel, setEmail, web),
  routeWith("PUT", "/two-factor/disable", disableModel, disable, web),
  routeWith("POST", "/two-factor/send-email-login", loginModel, sendLoginCode, { access: "anonymous" }),
];
