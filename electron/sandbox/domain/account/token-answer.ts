import { createHash, randomBytes } from "node:crypto";
import { refreshTokens, type Account } from "../tables/accounts.ts";
import { accessTokenOf } from "./claims.ts";
import type { Context } from "../../framework/context.ts";
import { passwordPolicyOf } from "./password-policy.ts";
import { Refusal } from "../../framework/refusal.ts";
import { DAY } from "../../framework/time.ts";

/** Seconds that an access token lives. */
const LIFETIME = 3600;
const REFRESH_DAYS: Record<string, number> = { web: 7, mobile: 60 };

/** A refused token request (E3): OAuth members, then `ErrorModel` and whatever else. */
export function tokenRefusal(error: string, description?: string, message?: string, more: object = {}): Refusal {
  const body = {
    error,
    ...(description === undefined ? {} : { error_description: description }),
    ...(message === undefined ? {} : { ErrorModel: { Object: "error", Message: message } }),
    ...more,
  };
  return new Refusal(400, "token", message ?? description ?? error, { body });
}

export interface Session {
  readonly clientId: string;
  readonly scope: readonly string[];
  readonly deviceIdentifier: string | null;
  readonly deviceType: number | null;
  readonly authTime?: number;
}

/** The stored form of a refresh token. */
export const refreshHash = (token: string): string => createHash("sha256").update(token).digest("base64");

function newRefreshToken({ db }: Context, account: Account, session: Session): string {
  const token = `${randomBytes(32).toString("hex").toUpperCase()}-1`;
  const life = (REFRESH_DAYS[session.clientId] ?? 30) * DAY;
  refreshTokens.insert(db, {
    hash: refreshHash(token),
    userId: account.id,
    clientId: session.clientId,
    scope: session.scope.join(" "),
    deviceIdentifier: session.deviceIdentifier,
    deviceType: session.deviceType === null ? null : String(session.deviceType),
    securityStamp: account.securityStamp,
    authTime: Math.floor(Date.now() / 1000),
    expires: Date.now() + life,
  });
  return token;
}

/** The OAuth members of an answer. `refreshToken` is the one to repeat; without it one is made where the scope asks for it. */
export function oauthMembers(context: Context, account: Account, session: Session, refreshToken?: string): object {
  const wanted = session.scope.includes("offline_access");
  const refresh = refreshToken ?? (wanted ? newRefreshToken(context, account, session) : null);
  return {
    access_token: accessTokenOf(context.db, context.secrets, account, { ...session, lifetime: LIFETIME }),
    expires_in: LIFETIME,
    token_type: "Bearer",
    ...(refresh === null ? {} : { refresh_token: refresh }),
    scope: session.scope.join(" "),
  };
}

/** Leaves out members that are null: nested objects of the token answer have none. */
const withoutNulls = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));

/** The master password policy in PascalCase, without nulls. */
export function policyMember({ db }: Context, account: Account): object {
  const entries = Object.entries(passwordPolicyOf(db, account.id)).map(([name, value]) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    value,
  ]);
  return { ...withoutNulls(Object.fromEntries(entries)), Object: "masterPasswordPolicy" };
}

function decryptionOptions(account: Account): object {
  const kdf = withoutNulls({
    KdfType: account.kdf,
    Iterations: account.kdfIterations,
    Memory: account.kdfMemory,
    Parallelism: account.kdfParallelism,
  });
  const unlock =
    account.key === null
      ? {}
      : { MasterPasswordUnlock: { Kdf: kdf, MasterKeyEncryptedUserKey: account.key, Salt: account.salt ?? account.email } };
  return { HasMasterPassword: account.masterPasswordHash !== null, ...unlock, Object: "userDecryptionOptions" };
}

/** The whole answer of a successful sign-in (provider-api.md §2.3). */
export function signInAnswer(context: Context, account: Account, session: Session, twoFactorToken: string | null): object {
  const pair = { wrappedPrivateKey: account.privateKey, publicKey: account.publicKey, Object: "publicKeyEncryptionKeyPair" };
  const keys =
    account.privateKey === null
      ? {}
      : { PrivateKey: account.privateKey, AccountKeys: { publicKeyEncryptionKeyPair: pair, Object: "privateKeys" } };
  return {
    ...oauthMembers(context, account, session),
    ...keys,
    ...(account.key === null ? {} : { Key: account.key }),
    MasterPasswordPolicy: policyMember(context, account),
    ForcePasswordReset: account.forcePasswordReset,
    Kdf: account.kdf,
    KdfIterations: account.kdfIterations,
    KdfMemory: account.kdfMemory,
    KdfParallelism: account.kdfParallelism,
    UserDecryptionOptions: decryptionOptions(account),
    ...(twoFactorToken === null ? {} : { TwoFactorToken: twoFactorToken }),
  };
}
