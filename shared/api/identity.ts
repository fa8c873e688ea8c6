import { z } from "zod";
import { accountKeys, masterPasswordUnlock, wireKdf } from "./account-keys.ts";
import { camelKeys } from "./camel-keys.ts";
import { flag, optional } from "./common.ts";

/** `POST {identity}/accounts/prelogin[/password]`: key settings of an address. Unknown addresses get invented ones. */
export const prelogin = z.object({
  kdf: optional(z.number()),
  kdfIterations: optional(z.number()),
  kdfMemory: optional(z.number()),
  kdfParallelism: optional(z.number()),
  kdfSettings: optional(wireKdf),
  salt: optional(z.string()),
});

const camel = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => camelKeys(value), schema);

/** `POST {identity}/connect/token`, success. Members after `scope` are missing in the answer to a refresh. */
export const tokenAnswer = camel(
  z.object({
    access_token: z.string().min(1),
    expires_in: z.number(),
    token_type: optional(z.string()),
    refresh_token: optional(z.string()),
    scope: optional(z.string()),
    key: optional(z.string()),
    privateKey: optional(z.string()),
    accountKeys: optional(accountKeys),
    kdf: optional(z.number()),
    kdfIterations: optional(z.number()),
    kdfMemory: optional(z.number()),
    kdfParallelism: optional(z.number()),
    forcePasswordReset: flag,
    twoFactorToken: optional(z.string()),
    userDecryptionOptions: optional(
      z.object({
        hasMasterPassword: optional(z.boolean()),
        masterPasswordUnlock: optional(masterPasswordUnlock),
        trustedDeviceOption: optional(z.unknown()),
        keyConnectorOption: optional(z.unknown()),
      }),
    ),
  }),
);
export type TokenAnswer = z.output<typeof tokenAnswer>;

/** `POST {identity}/connect/token`, 400: a refusal, or a challenge when `twoFactorProviders2` is there. */
export const tokenRefusal = camel(
  z.object({
    error: z.unknown().optional(),
    error_description: optional(z.string()),
    message: optional(z.string()),
    errorModel: optional(z.object({ message: optional(z.string()) })),
    /** Methods by number, with what is needed to use them. */
    twoFactorProviders2: optional(z.record(z.string(), z.unknown())),
    ssoEmail2faSessionToken: optional(z.string()),
    email: optional(z.string()),
    ssoOrganizationIdentifier: optional(z.string()),
  }),
);
export type TokenRefusal = z.output<typeof tokenRefusal>;

/** The part of an access token's payload that the app reads. One id or several, hence text or list. */
const ids = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .nullish()
  .transform((list) => list ?? []);
export const tokenClaims = z.object({
  sub: z.string(),
  email: optional(z.string()),
  name: optional(z.string()),
  sstamp: optional(z.string()),
  exp: optional(z.number()),
  providerprovideradmin: ids,
  providerserviceuser: ids,
});
export type TokenClaims = z.output<typeof tokenClaims>;
