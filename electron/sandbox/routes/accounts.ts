import { route, routeWith, type Context, type Route } from "../framework/context.ts";
import { accountByEmail } from "../domain/account/claims.ts";
import { mailCode } from "../domain/account/codes.ts";
import { passwordPolicyOf } from "../domain/account/password-policy.ts";
import { flag, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { accountKeysView, profileView } from "../domain/account/profile.ts";
import { invalid } from "../framework/refusal.ts";
import { email, required, stringLength } from "../framework/rules.ts";
import { newId, randomText } from "../framework/secrets.ts";
import { milliseconds, now } from "../framework/time.ts";
import {
  callerAccount,
  hasPassword,
  secretMembers,
  secretModel,
  someSecret,
  takeCode,
  verifySecret,
} from "../domain/account/user-verification.ts";
import { accounts } from "../domain/tables/accounts.ts";

const REQUESTS = "Bit.Api.Auth.Models.Request.Accounts";
const verifyDevicesModel = model(`${REQUESTS}.SetVerifyDevicesRequestModel`, { verifyDevices: flag, ...secretMembers }, someSecret);
const otpModel = model(`${REQUESTS}.VerifyOTPRequestModel`, { otp: where(text, required) });
const resendModel = model(
  `${REQUESTS}.UnauthenticatedSecretVerificationRequestModel`,
  { email: where(text, required, email), ...secretMembers },
  someSecret,
);
const profileModel = model(`${REQUESTS}.UpdateProfileRequestModel`, {
  name: where(text, stringLength(50)),
  masterPasswordHint: where(text, stringLength(50)),
});

const keyIdModel = model("Bit.Api.KeyManagement.Models.Requests.UserKeyIdRequestModel", {
  userKeyId: where(text, required, stringLength(64)),
});

type Secret = Context<NonNullable<ValueOf<typeof secretModel>>>;

function keys(context: Context): object {
  const account = callerAccount(context);
  return {
    key: account.key,
    publicKey: account.publicKey,
    privateKey: account.privateKey,
    accountKeys: accountKeysView(account),
    object: "keys",
  };
}

function verifyPassword(context: Secret): object {
  const account = verifySecret(context, context.body);
  return { ...passwordPolicyOf(context.db, account.id), object: "masterPasswordPolicy" };
}

/** The personal API key; the date is the account's. */
function apiKey(context: Secret): object {
  const account = verifySecret(context, context.body);
  return { apiKey: account.apiKey, revisionDate: account.revisionDate, object: "apiKey" };
}

function rotateApiKey(context: Secret): object {
  const account = verifySecret(context, context.body);
  const fresh = { apiKey: randomText(30), revisionDate: now() };
  accounts.update(context.db, { id: account.id }, fresh);
  return { ...fresh, object: "apiKey" };
}

/** Ends every session: refresh tokens are bound to the stamp. */
function resetStamp(context: Secret): void {
  const account = verifySecret(context, context.body);
  const date = now();
  accounts.update(context.db, { id: account.id }, { securityStamp: newId(), revisionDate: date, accountRevisionDate: date });
}

function setVerifyDevices(context: Context<NonNullable<ValueOf<typeof verifyDevicesModel>>>): void {
  const account = verifySecret(context, context.body);
  const date = now();
  accounts.update(
    context.db,
    { id: account.id },
    { verifyDevices: context.body.verifyDevices, revisionDate: date, accountRevisionDate: date },
  );
}

function requestOtp(context: Context): void {
  const account = callerAccount(context);
  mailCode(context.db, account, "otp", { category: "OTP", digits: 8 });
}

function verifyOtp(context: Context<NonNullable<ValueOf<typeof otpModel>>>): void {
  const account = callerAccount(context);
  if (!takeCode(context.db, account.id, "otp", present(context.body.otp))) throw invalid({ Token: ["Invalid token"] }).slowly();
}

/** Answers the same for a wrong password and an unknown address; only a right one is mailed. */
function resendDeviceCode(context: Context<NonNullable<ValueOf<typeof resendModel>>>): void {
  const { db, body } = context;
  const account = accountByEmail(db, present(body.email));
  if (account && body.masterPasswordHash && hasPassword(account, body.masterPasswordHash))
    mailCode(db, account, "newDevice", { category: "TwoFactorEmail", digits: 8 });
}

function updateProfile(context: Context<NonNullable<ValueOf<typeof profileModel>>>): object {
  const account = callerAccount(context);
  const date = now();
  accounts.update(
    context.db,
    { id: account.id },
    { name: context.body.name, masterPasswordHint: context.body.masterPasswordHint, revisionDate: date, accountRevisionDate: date },
  );
  return profileView(context.db, callerAccount(context));
}

/** Keeps the public name of the user key, which newer clients hand in once. */
function setUserKeyId(context: Context<NonNullable<ValueOf<typeof keyIdModel>>>): void {
  const account = callerAccount(context);
  accounts.update(context.db, { id: account.id }, { userKeyId: context.body.userKeyId });
}

export const routes: Route[] = [
  route("GET", "/accounts/profile", (context) => profileView(context.db, callerAccount(context))),
  routeWith("PUT", "/accounts/profile", profileModel, updateProfile),
  route("GET", "/accounts/revision-date", (context) => milliseconds(callerAccount(context).accountRevisionDate)),
  route("GET", "/accounts/keys", keys),
  routeWith("POST", "/accounts/verify-password", secretModel, verifyPassword),
  routeWith("POST", "/accounts/api-key", secretModel, apiKey),
  routeWith("POST", "/accounts/rotate-api-key", secretModel, rotateApiKey),
  routeWith("POST", "/accounts/security-stamp", secretModel, resetStamp),
  routeWith("POST", "/accounts/key-management/user-key-id", keyIdModel, setUserKeyId),
  routeWith("PUT", "/accounts/verify-devices", verifyDevicesModel, setVerifyDevices),
  route("POST", "/accounts/request-otp", requestOtp),
  routeWith("POST", "/accounts/verify-otp", otpModel, verifyOtp),
  routeWith("POST", "/accounts/resend-new-device-otp", resendModel, resendDeviceCode, { access: "anonymous" }),
];
