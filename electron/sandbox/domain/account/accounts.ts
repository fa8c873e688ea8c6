import type { Account } from "../tables/accounts.ts";
import { hashSecret, newId, randomText } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";

export interface NewAccount {
  readonly id?: string;
  readonly email: string;
  readonly name: string | null;
  readonly emailVerified: boolean;
  readonly kdf: {
    readonly kdfType: number;
    readonly iterations: number;
    readonly memory: number | null;
    readonly parallelism: number | null;
  };
  readonly salt: string | null;
  /** What the client sends; hashed again before it is stored. */
  readonly masterPasswordHash: string;
  readonly masterPasswordHint?: string | null;
  readonly key: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly creationDate?: string | undefined;
  readonly revisionDate?: string;
}

/** The row of a new account. `hashed` may pass an already stored form of the password hash (seeding many accounts). */
export function newAccount(facts: NewAccount, hashed = hashSecret(facts.masterPasswordHash)): Account {
  const date = facts.creationDate ?? now();
  return {
    id: facts.id ?? newId(),
    email: facts.email.trim().toLowerCase(),
    name: facts.name,
    emailVerified: facts.emailVerified,
    masterPasswordHash: hashed,
    masterPasswordHint: facts.masterPasswordHint ?? null,
    salt: facts.salt,
    kdf: facts.kdf.kdfType,
    kdfIterations: facts.kdf.iterations,
    kdfMemory: facts.kdf.memory,
    kdfParallelism: facts.kdf.parallelism,
    key: facts.key,
    publicKey: facts.publicKey,
    privateKey: facts.privateKey,
    userKeyId: null,
    securityStamp: newId(),
    apiKey: randomText(30),
    premium: false,
    forcePasswordReset: false,
    verifyDevices: true,
    usesKeyConnector: false,
    avatarColor: null,
    culture: "en-US",
    twoFactor: {},
    recoveryCode: null,
    failedLogins: 0,
    lastFailedTwoFactorMail: null,
    creationDate: date,
    revisionDate: facts.revisionDate ?? date,
    accountRevisionDate: facts.revisionDate ?? date,
  };
}
