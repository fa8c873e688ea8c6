import { list, noContent, route, routeWith, type Answer, type Context, type Route } from "../framework/context.ts";
import { logOrganization } from "../domain/events.ts";
import { sendMail } from "../domain/mails.ts";
import { flag, integer, integerOrNull, model, present, text, where, enumeration, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid, notFound } from "../framework/refusal.ts";
import { encrypted, required, stringLength } from "../framework/rules.ts";
import { hashSecret, newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { callerAccount, hasPassword, takeCode } from "../domain/account/user-verification.ts";
import { ADMIN, actsAsAdmin, actsAsOwner, organizationOf, OWNER, requireRight } from "../domain/organization/authority.ts";
import { accountOf, isAutoEnrolOn, touchAccount } from "../domain/organization/membership-rules.ts";
import { accounts, type Account } from "../domain/tables/accounts.ts";
import { policies } from "../domain/tables/contents.ts";
import { organizationUsers, type OrganizationUser } from "../domain/tables/organizations.ts";
import { providerUsers } from "../domain/tables/providers.ts";
import { idsModel, memberOf, membersOf } from "./members.ts";

/** Account recovery: enrolment of a member, details for an administrator, the recovery itself (organization-api.md §2.9). */

const BASE = "/organizations/{orgId:id}/users";
const MODELS = "Bit.Api.AdminConsole.Models.Request.Organizations";
const authorize = requireRight("manageResetPassword");

const enrolmentModel = model(`${MODELS}.OrganizationUserResetPasswordEnrollmentRequestModel`, {
  resetPasswordKey: text,
  masterPasswordHash: where(text, stringLength(300)),
  otp: text,
});

const NO_PAYLOAD = "Must provide either new payloads (UnlockData/AuthenticationData) or legacy payloads (NewMasterPasswordHash/Key).";

/** A new password needs one of the two forms of its secrets. */
function checkPayload(body: Readonly<Record<string, unknown>>): Record<string, string[]> | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => body[name] !== null);
  if (body["resetMasterPassword"] !== true || has("authenticationData", "unlockData") || has("newMasterPasswordHash", "key")) return null;
  return Object.fromEntries(["AuthenticationData", "UnlockData", "NewMasterPasswordHash", "Key"].map((name) => [name, [NO_PAYLOAD]]));
}

const kdfModel = model("Bit.Core.KeyManagement.Models.Api.Request.KdfRequestModel", {
  kdfType: enumeration("Bit.Core.Enums.KdfType"),
  iterations: integer,
  memory: integerOrNull,
  parallelism: integerOrNull,
});
const authenticationModel = model("Bit.Core.KeyManagement.Models.Api.Request.MasterPasswordAuthenticationDataRequestModel", {
  kdf: where(kdfModel, required),
  masterPasswordAuthenticationHash: where(text, required),
  salt: where(text, required, stringLength(256)),
});
const unlockModel = model("Bit.Core.KeyManagement.Models.Api.Request.MasterPasswordUnlockDataRequestModel", {
  kdf: where(kdfModel, required),
  masterKeyWrappedUserKey: where(text, required, encrypted),
  salt: where(text, required, stringLength(256)),
});
const recoveryModel = model(
  `${MODELS}.OrganizationUserResetPasswordRequestModel`,
  {
    resetMasterPassword: flag,
    resetTwoFactor: flag,
    newMasterPasswordHash: where(text, stringLength(300)),
    key: text,
    authenticationData: authenticationModel,
    unlockData: unlockModel,
  },
  checkPayload,
);
type Recovery = NonNullable<ValueOf<typeof recoveryModel>>;

const POLICY_OFF = "Organization does not have the password reset policy enabled.";

function enrol(context: Context<ValueOf<typeof enrolmentModel>>): void {
  const { db } = context;
  const body = present(context.body);
  const account = callerAccount(context);
  const proven = body.masterPasswordHash ? hasPassword(account, body.masterPasswordHash) : takeCode(db, account.id, "otp", body.otp ?? "");
  if (!proven) throw badRequest("Incorrect password").slowly();
  const organizationId = context.params["orgId"]!;
  const member = organizationUsers.find(db, { organizationId, userId: account.id });
  if (context.params["userId"] !== account.id || !member) throw badRequest("User not valid.");
  if (!organizationOf(context).useResetPassword) throw badRequest("Organization does not allow password reset enrollment.");
  if (!policies.find(db, { organizationId, type: 8 })?.enabled) throw badRequest(POLICY_OFF);
  if (!body.resetPasswordKey && isAutoEnrolOn(db, organizationId)) {
    throw badRequest("Due to an Enterprise policy, you are not allowed to withdraw from account recovery.");
  }
  organizationUsers.update(db, { id: member.id }, { resetPasswordKey: body.resetPasswordKey || null, revisionDate: now() });
  logOrganization(context, organizationId, {
    type: body.resetPasswordKey ? 1506 : 1507,
    organizationUserId: member.id,
    userId: account.id,
  });
}

/** Whether the caller may recover a member: by rank, and never a person of a provider that the caller does not share. */
function mayRecover(context: Context, member: OrganizationUser): boolean {
  if (member.type === OWNER && !actsAsOwner(context, member.organizationId)) return false;
  if (member.type === ADMIN && !actsAsAdmin(context, member.organizationId)) return false;
  return providerUsers.list(context.db, { userId: member.userId, status: 2 }).every(({ providerId, type }) => {
    const own = providerUsers.find(context.db, { providerId, userId: context.caller.userId, status: 2 });
    return own !== undefined && (own.type === 0 || type !== 0);
  });
}

function recoveryDetails(context: Context, member: OrganizationUser, account: Account): object {
  return {
    organizationUserId: member.id,
    kdf: account.kdf,
    kdfIterations: account.kdfIterations,
    kdfMemory: account.kdfMemory,
    kdfParallelism: account.kdfParallelism,
    masterPasswordSalt: account.salt ?? account.email,
    resetPasswordKey: member.resetPasswordKey,
    encryptedPrivateKey: organizationOf(context).privateKey,
    object: "organizationUserResetPasswordDetails",
  };
}

function details(context: Context): object {
  const member = memberOf(context);
  const account = accountOf(context.db, member);
  if (!account || !mayRecover(context, member)) throw notFound();
  return recoveryDetails(context, member, account);
}

function detailsOfMany(context: Context<ValueOf<typeof idsModel>>): object {
  return list(
    membersOf(context, present(context.body).ids).flatMap((member) => {
      const account = accountOf(context.db, member);
      return account && mayRecover(context, member) ? [recoveryDetails(context, member, account)] : [];
    }),
  );
}

function checkRecovery(context: Context, member: OrganizationUser, account: Account | undefined): asserts account is Account {
  if (!account || !mayRecover(context, member)) throw badRequest("You are not permitted to recover this user's account.");
  const organization = organizationOf(context);
  if (!organization.useResetPassword) throw badRequest("Organization does not allow password reset.");
  if (!policies.find(context.db, { organizationId: organization.id, type: 8 })?.enabled) throw badRequest(POLICY_OFF);
  if (member.status === 0 || member.status === 3 || !member.resetPasswordKey) throw badRequest("Organization User not valid.");
  if (account.usesKeyConnector) throw badRequest("Cannot reset password of a user with Key Connector.");
}

/** Both halves of a new password must be made with the account's own salt. */
function checkSalt({ authenticationData, unlockData }: Recovery, account: Account): void {
  const own = account.salt ?? account.email;
  if ([authenticationData, unlockData].some((one) => one && one.salt !== own)) throw invalid({ Salt: ["Invalid master password salt."] });
}

/** The new password as an account row has it, from either form of the body. */
function newSecrets(body: Recovery): Partial<Account> {
  const { authenticationData, unlockData } = body;
  if (authenticationData && unlockData) {
    const kdf = present(authenticationData.kdf);
    return {
      masterPasswordHash: hashSecret(present(authenticationData.masterPasswordAuthenticationHash)),
      key: unlockData.masterKeyWrappedUserKey,
      kdf: kdf.kdfType,
      kdfIterations: kdf.iterations,
      kdfMemory: kdf.memory,
      kdfParallelism: kdf.parallelism,
    };
  }
  return { masterPasswordHash: hashSecret(present(body.newMasterPasswordHash)), key: present(body.key) };
}

function recover(context: Context<ValueOf<typeof recoveryModel>>): Answer {
  const { db } = context;
  const body = present(context.body);
  if (!body.resetMasterPassword && !body.resetTwoFactor) throw badRequest("At least one recovery action must be requested.");
  const member = memberOf(context);
  const account = accountOf(db, member);
  checkRecovery(context, member, account);
  if (body.resetMasterPassword) checkSalt(body, account);
  const date = now();
  const event = (type: number): void =>
    logOrganization(context, member.organizationId, { type, organizationUserId: member.id, userId: account.id });
  if (body.resetMasterPassword) {
    accounts.update(db, { id: account.id }, { ...newSecrets(body), forcePasswordReset: true });
    event(1508);
  }
  if (body.resetTwoFactor) {
    accounts.update(db, { id: account.id }, { twoFactor: {} });
    event(1519);
  }
  accounts.update(db, { id: account.id }, { securityStamp: newId(), revisionDate: date });
  touchAccount(db, account.id, date);
  const link = body.resetTwoFactor ? { link: "https://vault.bitwarden.com/#/settings/security/two-factor" } : {};
  sendMail(db, { to: account.email, category: "AdminResetPassword", ...link });
  return noContent();
}

export const routes: Route[] = [
  routeWith("PUT", `${BASE}/{userId:id}/reset-password-enrollment`, enrolmentModel, enrol),
  route("GET", `${BASE}/{id:id}/reset-password-details`, details, { authorize }),
  routeWith("POST", `${BASE}/account-recovery-details`, idsModel, detailsOfMany, { authorize }),
  routeWith("PUT", `${BASE}/{id:id}/recover-account`, recoveryModel, recover, { authorize }),
];
