import { createHmac } from "node:crypto";
import { accounts } from "../tables/accounts.ts";
import type { Database } from "../../framework/database.ts";

interface Kdf {
  readonly kdfType: number;
  readonly iterations: number;
  readonly memory: number | null;
  readonly parallelism: number | null;
}

const pbkdf2 = (iterations: number): Kdf => ({ kdfType: 0, iterations, memory: null, parallelism: null });
const argon2 = (iterations: number, memory: number): Kdf => ({ kdfType: 1, iterations, memory, parallelism: 4 });

/** The settings that an unknown address may seem to have; 600,000 twice as likely as each other (provider-api.md §2.1). */
const FAKES: readonly Kdf[] = [pbkdf2(5_000), pbkdf2(600_000), pbkdf2(600_000), argon2(3, 64), argon2(6, 32), pbkdf2(100_000)];

/** Keys of the fake answers. They give the recorded addresses the recorded settings; any others would do as well. */
const SETTINGS_KEY = "fake prelogin settings 1231017";
const SALT_KEY = "fake prelogin salt 4954";

const keyed = (key: string, text: string): number => createHmac("sha256", key).update(text.trim().toLowerCase()).digest().readUInt32BE(0);

/** A plausible answer for an address without an account: always the same for the same address. */
function fake(email: string): { kdf: Kdf; salt: string | null } {
  const salt = keyed(SALT_KEY, email) % 2 === 0 ? email.trim().toLowerCase() : null;
  return { kdf: FAKES[keyed(SETTINGS_KEY, email) % FAKES.length]!, salt };
}

/** How to derive the key of an address. Accounts are found in lower case only; other spellings get a fake. */
export function prelogin(db: Database, email: string): object {
  const account = accounts.find(db, { email });
  const { kdf, salt } = account
    ? {
        kdf: { kdfType: account.kdf, iterations: account.kdfIterations, memory: account.kdfMemory, parallelism: account.kdfParallelism },
        salt: account.salt,
      }
    : fake(email);
  return {
    kdf: kdf.kdfType,
    kdfIterations: kdf.iterations,
    kdfMemory: kdf.memory,
    kdfParallelism: kdf.parallelism,
    kdfSettings: kdf,
    salt,
  };
}
