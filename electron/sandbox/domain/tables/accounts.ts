import { column, table, type RowOf } from "../../framework/table.ts";

/** One account. `masterPasswordHash` is the hash of what the client sends; keys are as the client wrapped them. */
export const accounts = table(
  "accounts",
  {
    id: column.text,
    /** Lower case. */
    email: column.text,
    name: column.textOrNull,
    emailVerified: column.flag,
    masterPasswordHash: column.textOrNull,
    masterPasswordHint: column.textOrNull,
    /** What prelogin answers; null for accounts of the older form. */
    salt: column.textOrNull,
    kdf: column.integer,
    kdfIterations: column.integer,
    kdfMemory: column.integerOrNull,
    kdfParallelism: column.integerOrNull,
    key: column.textOrNull,
    publicKey: column.textOrNull,
    privateKey: column.textOrNull,
    /** Public name of the user key (`containedKeyId`), where a client handed it in. */
    userKeyId: column.textOrNull,
    securityStamp: column.text,
    apiKey: column.text,
    premium: column.flag,
    forcePasswordReset: column.flag,
    verifyDevices: column.flag,
    usesKeyConnector: column.flag,
    avatarColor: column.textOrNull,
    culture: column.text,
    /** Two-factor methods by number: `{ "0": { enabled, key }, "1": { enabled, email } }`. */
    twoFactor: column.json<Record<string, TwoFactorMethod>>(),
    recoveryCode: column.textOrNull,
    failedLogins: column.integer,
    lastFailedTwoFactorMail: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
    /** The date that tells clients to read again (`/accounts/revision-date`). */
    accountRevisionDate: column.text,
  },
  { indexes: [["email"]] },
);

export interface TwoFactorMethod {
  enabled: boolean;
  /** Base-32 secret of an authenticator. */
  key?: string;
  email?: string;
  /** The latest time steps whose codes were used; each code works once. */
  usedSteps?: number[];
}

export type Account = RowOf<typeof accounts>;

export const devices = table(
  "devices",
  {
    id: column.text,
    userId: column.text,
    identifier: column.text,
    name: column.text,
    type: column.integer,
    pushToken: column.textOrNull,
    creationDate: column.text,
    lastActivityDate: column.textOrNull,
  },
  { indexes: [["userId"], ["identifier"]] },
);

export type Device = RowOf<typeof devices>;

/** Folders of an account's own vault: names are EncStrings. */
export const folders = table(
  "folders",
  {
    id: column.text,
    userId: column.text,
    name: column.text,
    revisionDate: column.text,
  },
  { indexes: [["userId"]] },
);

/** One-time codes that were mailed, by purpose; a new one replaces the old one. */
export const codes = table(
  "codes",
  {
    userId: column.text,
    purpose: column.text,
    code: column.text,
    expires: column.integer,
  },
  { keys: ["userId", "purpose"] },
);

/** Refresh tokens: stored as a hash, bound to the security stamp of the moment of issue. */
export const refreshTokens = table(
  "refreshTokens",
  {
    hash: column.text,
    userId: column.text,
    clientId: column.text,
    scope: column.text,
    deviceIdentifier: column.textOrNull,
    deviceType: column.textOrNull,
    securityStamp: column.text,
    /** Moment of the sign-in, seconds since 1970. */
    authTime: column.integer,
    /** Milliseconds since 1970. */
    expires: column.integer,
  },
  { keys: ["hash"] },
);

/** Requests of a device to be let in, answered by an administrator (type 2) or by another device of the person (0, 1). */
export const authRequests = table(
  "authRequests",
  {
    id: column.text,
    userId: column.text,
    /** Only of requests to an administrator. */
    organizationId: column.textOrNull,
    type: column.integer,
    requestDeviceIdentifier: column.text,
    requestDeviceType: column.integer,
    requestIpAddress: column.text,
    accessCode: column.text,
    publicKey: column.text,
    /** The user key sealed to `publicKey`; null until approved, and where an approval came without it. */
    key: column.textOrNull,
    approved: column.flagOrNull,
    creationDate: column.text,
    responseDate: column.textOrNull,
  },
  { indexes: [["userId"], ["organizationId"]] },
);

export type AuthRequest = RowOf<typeof authRequests>;

export const accountTables = [accounts, devices, folders, codes, refreshTokens, authRequests];
