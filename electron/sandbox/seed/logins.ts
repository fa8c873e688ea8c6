import {
  AesHmacKey,
  authorizationHash,
  deriveMasterKey,
  PrivateKey,
  PublicKey,
  wrapUserKey,
  type KdfSettings,
} from "#electron/crypto/index";
import { newAccount } from "../domain/account/accounts.ts";
import type { Database } from "../framework/database.ts";
import { newId } from "../framework/secrets.ts";
import { accounts, devices, type Account } from "../domain/tables/accounts.ts";

/** Somebody who can sign in to the seeded world. */
export interface Login {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly masterPassword: string;
  readonly kdf: KdfSettings;
  /** Base-32 secret of an authenticator: two-step login is on, by authenticator and by mailed code. */
  readonly authenticator?: string;
  /** Another computer of theirs is known already, and every further one has to show a mailed code. */
  readonly knownDevice?: string;
}

export interface MadeLogin {
  readonly account: Account;
  readonly publicKey: PublicKey;
  readonly userKey: AesHmacKey;
}

/** Makes a real account: keys derived from the master password, a pair of its own. */
export async function makeLogin(
  { id, email, name, masterPassword, kdf, authenticator, knownDevice }: Login,
  creationDate: string,
): Promise<MadeLogin> {
  const masterKey = await deriveMasterKey(masterPassword, email, kdf);
  if (!masterKey.ok) throw new Error(`the settings of ${email} are refused`);
  const userKey = AesHmacKey.generate();
  const pair = await PrivateKey.generate();
  const publicKey = PublicKey.parse(pair.publicKey, "publicKey");
  if (!publicKey.ok) throw new Error("a generated public key does not parse");
  const memory = "memory" in kdf ? { memory: kdf.memory, parallelism: kdf.parallelism } : { memory: null, parallelism: null };
  const account = newAccount({
    id,
    email,
    name,
    emailVerified: true,
    salt: null,
    creationDate,
    kdf: { kdfType: kdf.type, iterations: kdf.iterations, ...memory },
    masterPasswordHash: await authorizationHash(masterKey.value, masterPassword),
    key: wrapUserKey(masterKey.value, userKey),
    publicKey: pair.publicKey,
    privateKey: pair.wrap(userKey),
  });
  const twoFactor = authenticator === undefined ? {} : { 0: { enabled: true, key: authenticator }, 1: { enabled: true, email } };
  return { account: { ...account, verifyDevices: knownDevice !== undefined, twoFactor }, publicKey: publicKey.value, userKey };
}

/** Stores the account, and the computer that it is known on where it has one. */
export function insertLogin(db: Database, { account }: MadeLogin, { knownDevice }: Login): void {
  accounts.insert(db, account);
  if (knownDevice === undefined) return;
  devices.insert(db, {
    id: newId(),
    userId: account.id,
    identifier: newId(),
    name: knownDevice,
    type: 8,
    pushToken: null,
    creationDate: account.creationDate,
    lastActivityDate: account.creationDate,
  });
}
