import { prelogin, tokenAnswer, type TokenAnswer } from "#shared/api/identity";
import { nothing } from "#shared/api/common";
import { z } from "zod";
import type { ApiRequest } from "./api-request.ts";
import { deviceNameOf, deviceTypeOf } from "./client-headers.ts";

/** Key settings of an address; always asked in lower case. `path` falls back for Vaultwarden before 1.36. */
export const askPrelogin = (
  email: string,
  path: "/accounts/prelogin/password" | "/accounts/prelogin" = "/accounts/prelogin/password",
): ApiRequest<z.output<typeof prelogin>> => ({
  method: "POST",
  server: "identity",
  path,
  body: { email: email.trim().toLowerCase() },
  anonymous: true,
  answer: prelogin,
});

/** This installation towards the server. The identifier decides whether the server takes the device for a new one. */
export interface Device {
  readonly identifier: string;
  readonly platform: NodeJS.Platform;
}

export interface SecondFactor {
  readonly method: number;
  readonly code: string;
  readonly remember: boolean;
}
export interface PasswordGrant {
  readonly email: string;
  /** Authorization hash of the master password, base64. */
  readonly passwordHash: string;
  readonly device: Device;
  readonly secondFactor?: SecondFactor;
  readonly newDeviceCode?: string;
}

/** Signing in with e-mail and master password; again in full with a second factor or a new-device code. */
export const signInWithPassword = (grant: PasswordGrant): ApiRequest<TokenAnswer> =>
  tokenRequest({
    grant_type: "password",
    username: grant.email,
    password: grant.passwordHash,
    scope: "api offline_access",
    client_id: "desktop",
    deviceType: deviceTypeOf(grant.device.platform),
    deviceIdentifier: grant.device.identifier,
    deviceName: deviceNameOf(grant.device.platform),
    ...(grant.secondFactor === undefined
      ? {}
      : {
          twoFactorToken: grant.secondFactor.code,
          twoFactorProvider: String(grant.secondFactor.method),
          twoFactorRemember: grant.secondFactor.remember ? "1" : "0",
        }),
    ...(grant.newDeviceCode === undefined ? {} : { newDeviceOtp: grant.newDeviceCode }),
  });

/** A new access token. The role claims in it are rebuilt by the server. */
export const refreshToken = (token: string): ApiRequest<TokenAnswer> =>
  tokenRequest({ grant_type: "refresh_token", client_id: "desktop", refresh_token: token });

const tokenRequest = (form: Readonly<Record<string, string>>): ApiRequest<TokenAnswer> => ({
  method: "POST",
  server: "identity",
  path: "/connect/token",
  form,
  anonymous: true,
  answer: tokenAnswer,
});

/** Mails a two-step code. Kills a code that was mailed before. */
export const sendEmailCode = (email: string, masterPasswordHash: string, deviceIdentifier: string): ApiRequest<null> => ({
  method: "POST",
  path: "/two-factor/send-email-login",
  body: { email, masterPasswordHash, deviceIdentifier },
  anonymous: true,
  answer: nothing,
});

/** Mails the new-device code again. Says yes whatever happened. */
export const resendNewDeviceCode = (email: string, masterPasswordHash: string): ApiRequest<null> => ({
  method: "POST",
  path: "/accounts/resend-new-device-otp",
  body: { email, masterPasswordHash },
  anonymous: true,
  answer: nothing,
});

/** The account of somebody whom a provider invited, with its keys wrapped (provider-api.md §2.12, newer form). */
export interface InvitedAccount {
  readonly email: string;
  readonly hint: string | null;
  readonly kdf: { readonly type: number; readonly iterations: number };
  readonly salt: string;
  /** Authorization hash of the master password, base64. */
  readonly passwordHash: string;
  readonly wrappedUserKey: string;
  readonly keys: { readonly publicKey: string; readonly encryptedPrivateKey: string };
  /** The invited membership, and the token of its mail. */
  readonly providerUserId: string;
  readonly token: string;
}
export const registerInvited = (account: InvitedAccount): ApiRequest<unknown> => {
  const { email, hint, salt, keys, token, providerUserId } = account;
  const kdf = { kdfType: account.kdf.type, iterations: account.kdf.iterations, memory: null, parallelism: null };
  return {
    method: "POST",
    server: "identity",
    path: "/accounts/register/finish",
    body: {
      email,
      masterPasswordHint: hint,
      masterPasswordAuthentication: { kdf, salt, masterPasswordAuthenticationHash: account.passwordHash },
      masterPasswordUnlock: { kdf, salt, masterKeyWrappedUserKey: account.wrappedUserKey },
      userAsymmetricKeys: keys,
      providerInviteToken: token,
      providerUserId,
    },
    anonymous: true,
    answer: z.unknown(),
  };
};
