import { routeWith, type Context, type Route } from "../framework/context.ts";
import { newAccount } from "../domain/account/accounts.ts";
import { accountByEmail } from "../domain/account/claims.ts";
import { enumerationOrNull, guidOrNull, integerOrNull, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { sendMail } from "../domain/mails.ts";
import { ORGANIZATION_INVITE } from "../domain/organization/new-organization.ts";
import { badRequest, invalid } from "../framework/refusal.ts";
import { email, required, stringLength } from "../framework/rules.ts";
import { readToken } from "../framework/secrets.ts";
import { TWO_FACTOR } from "../domain/organization/policy-types.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { policies } from "../domain/tables/contents.ts";
import { organizations, organizationUsers } from "../domain/tables/organizations.ts";

const KDF_TYPE = "Bit.Core.Enums.KdfType";
const kdfModel = model("Bit.Core.KeyManagement.Models.Api.Request.KdfRequestModel", {
  kdfType: enumerationOrNull(KDF_TYPE),
  iterations: integerOrNull,
  memory: integerOrNull,
  parallelism: integerOrNull,
});
const authentication = model("Bit.Core.KeyManagement.Models.Api.Request.MasterPasswordAuthenticationDataRequestModel", {
  kdf: kdfModel,
  masterPasswordAuthenticationHash: text,
  salt: text,
});
const unlock = model("Bit.Core.KeyManagement.Models.Api.Request.MasterPasswordUnlockDataRequestModel", {
  kdf: kdfModel,
  masterKeyWrappedUserKey: text,
  salt: text,
});
const pair = model("Bit.Core.Auth.Models.Api.Request.Accounts.KeysRequestModel", { publicKey: text, encryptedPrivateKey: text });

const members = {
  email: where(text, required, email, stringLength(256)),
  masterPasswordHint: where(text, stringLength(50)),
  masterPasswordHash: text,
  userSymmetricKey: text,
  userAsymmetricKeys: pair,
  kdf: enumerationOrNull(KDF_TYPE),
  kdfIterations: integerOrNull,
  kdfMemory: integerOrNull,
  kdfParallelism: integerOrNull,
  masterPasswordAuthentication: authentication,
  masterPasswordUnlock: unlock,
  orgInviteToken: text,
  organizationUserId: guidOrNull,
  providerInviteToken: text,
  providerUserId: guidOrNull,
};

type Registration = { [K in keyof typeof members]: ValueOf<(typeof members)[K]> };

/** The settings of either form of the body. */
function settingsOf(body: Registration): {
  kdfType: number | null;
  iterations: number | null;
  memory: number | null;
  parallelism: number | null;
} {
  const newer = body.masterPasswordAuthentication?.kdf ?? body.masterPasswordUnlock?.kdf;
  return newer ?? { kdfType: body.kdf, iterations: body.kdfIterations, memory: body.kdfMemory, parallelism: body.kdfParallelism };
}

const within = (value: number | null, from: number, to: number): boolean => value !== null && value >= from && value <= to;

/** What is wrong with the key derivation settings, or null (provider-api.md §2.1, permitted ranges). */
function kdfProblem({ kdfType, iterations, memory, parallelism }: ReturnType<typeof settingsOf>): string | null {
  if (kdfType === 0) return within(iterations, 600_000, 2_000_000) ? null : "KDF iterations must be between 600000 and 2000000.";
  if (!within(iterations, 2, 10)) return "Argon2 iterations must be between 2 and 10.";
  if (!within(memory, 15, 1024)) return "Argon2 memory must be between 15mb and 1024mb.";
  return within(parallelism, 1, 16) ? null : "Argon2 parallelism must be between 1 and 16.";
}

const NO_HASH = ["MasterPasswordAuthenticationHash and MasterPasswordHash not found on request, one needs to be defined."];
const NO_KEYS = ["PublicKey and WrappedPrivateKey not found in RequestModel"];

/** The rules over the whole body. */
function check(body: Registration): Record<string, string[]> | null {
  const errors: Record<string, string[]> = {};
  const invited = (body.orgInviteToken && body.organizationUserId) || (body.providerInviteToken && body.providerUserId);
  const settings = settingsOf(body);
  const general: string[] = [];
  if (!invited) general.push("No valid registration token provided");
  if (!body.masterPasswordHash && !body.masterPasswordAuthentication?.masterPasswordAuthenticationHash)
    Object.assign(errors, { MasterPasswordAuthenticationHash: NO_HASH, MasterPasswordHash: NO_HASH });
  if (!body.userAsymmetricKeys) Object.assign(errors, { PublicKey: NO_KEYS, WrappedPrivateKey: NO_KEYS });
  if (settings.kdfType === null) errors["Kdf"] = ["Kdf not found on RequestModel"];
  if (settings.iterations === null) errors["KdfIterations"] = ["KdfIterations not found on RequestModel"];
  const problem = settings.kdfType === null || settings.iterations === null ? null : kdfProblem(settings);
  if (problem) general.push(problem);
  if (general.length) errors[""] = general;
  return Object.keys(errors).length ? errors : null;
}

const registerModel = model("Bit.Core.Auth.Models.Api.Request.Accounts.RegisterFinishRequestModel", members, check);

/** Whether the organization that invites asks its members for two-step login. */
function asksForTwoFactor({ db }: Context, organizationUserId: string): boolean {
  const member = organizationUsers.find(db, { id: organizationUserId });
  const organization = member && organizations.find(db, { id: member.organizationId });
  return Boolean(organization?.usePolicies && policies.find(db, { organizationId: organization.id, type: TWO_FACTOR })?.enabled);
}

/** Requires the token of an invitation: of the same row and the same address. */
function checkInvitation({ secrets, body }: Context<Registration>, address: string): void {
  const [purpose, token, id, refusal] =
    body.orgInviteToken && body.organizationUserId
      ? [ORGANIZATION_INVITE, body.orgInviteToken.replace(/^BwOrgUserInviteToken_/, ""), body.organizationUserId, "Invalid token."]
      : ["ProviderUserInvite", present(body.providerInviteToken), body.providerUserId, "Invalid provider invite token."];
  const facts = readToken<{ id: string; email: string }>(secrets, purpose, token, Date.now());
  if (facts?.id !== id || facts?.email !== address) throw badRequest(refusal);
}

/** Two-step login by e-mail, by its number. */
const EMAIL_METHOD = "1";

/** Registers an invited person (provider-api.md §2.12); where the organization asks for it, with two-step login by e-mail. */
function register(context: Context<Registration>): object {
  const { db, body } = context;
  const address = present(body.email).trim().toLowerCase();
  checkInvitation(context, address);
  if (accountByEmail(db, address)) throw invalid({ "": [`Email '${address}' is already taken.`] });
  const { kdfType, iterations, memory, parallelism } = settingsOf(body);
  const keys = present(body.userAsymmetricKeys);
  const guarded = Boolean(body.orgInviteToken && body.organizationUserId && asksForTwoFactor(context, body.organizationUserId));
  accounts.insert(db, {
    ...newAccount({
      email: address,
      name: null,
      emailVerified: true,
      kdf: { kdfType: present(kdfType), iterations: present(iterations), memory, parallelism },
      salt: body.masterPasswordUnlock?.salt ?? null,
      masterPasswordHash: body.masterPasswordAuthentication?.masterPasswordAuthenticationHash ?? present(body.masterPasswordHash),
      masterPasswordHint: body.masterPasswordHint,
      key: body.masterPasswordUnlock?.masterKeyWrappedUserKey ?? present(body.userSymmetricKey),
      publicKey: present(keys.publicKey),
      privateKey: present(keys.encryptedPrivateKey),
    }),
    ...(guarded ? { twoFactor: { [EMAIL_METHOD]: { enabled: true, email: address } } } : {}),
  });
  sendMail(db, { to: address, category: "Welcome" });
  return { object: "registerFinish" };
}

export const routes: Route[] = [
  routeWith("POST", "/accounts/register/finish", registerModel, register, { server: "identity", access: "anonymous" }),
];
