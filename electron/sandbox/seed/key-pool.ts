import { AesHmacKey, PrivateKey, PublicKey } from "#electron/crypto/index";
import type { Choices } from "./random.ts";

/** One pair of a pool: its holder's user key, and everything of it that the server stores. */
export interface PooledKeys {
  readonly publicKey: string;
  /** The user key of the holders, and the private key wrapped by it. */
  readonly userKey: AesHmacKey;
  readonly wrappedPrivateKey: string;
  /** The user key wrapped by a key that is thrown away: nobody can sign in as these people. */
  readonly wrappedUserKey: string;
  readonly parsed: PublicKey;
  /** Wraps the private key for another key (an organization's). */
  readonly wrapPrivateKey: (key: AesHmacKey) => string;
}

/** Makes real RSA pairs that seeded people share: one each would take minutes. */
export async function makeKeyPool(size: number): Promise<KeyPool> {
  const pairs = await Promise.all(Array.from({ length: size }, () => PrivateKey.generate()));
  return new KeyPool(
    pairs.map((pair) => {
      const userKey = AesHmacKey.generate();
      const parsed = PublicKey.parse(pair.publicKey, "publicKey");
      if (!parsed.ok) throw new Error("a generated public key does not parse");
      return {
        publicKey: pair.publicKey,
        userKey,
        parsed: parsed.value,
        wrappedPrivateKey: pair.wrap(userKey),
        wrappedUserKey: AesHmacKey.generate().wrapKey(userKey),
        wrapPrivateKey: (key) => pair.wrap(key),
      };
    }),
  );
}

export class KeyPool {
  readonly #pairs: readonly PooledKeys[];

  constructor(pairs: readonly PooledKeys[]) {
    this.#pairs = pairs;
  }

  pick(choices: Choices): PooledKeys {
    return choices.pick(this.#pairs);
  }

  /** The pair of a public key; throws for one that is not of the pool. */
  holding(publicKey: string | null): PooledKeys {
    const found = this.#pairs.find((pair) => pair.publicKey === publicKey);
    if (!found) throw new Error("this account's keys are its own");
    return found;
  }

  /** A key sealed once for every pair: members of one organization share the result. */
  seal(key: AesHmacKey): ReadonlyMap<PooledKeys, string> {
    return new Map(this.#pairs.map((pair) => [pair, pair.parsed.wrapKey(key)]));
  }

  /** Every pair's user key sealed for the holder of one of them (account recovery). */
  sealUserKeys(holder: PooledKeys): ReadonlyMap<PooledKeys, string> {
    return new Map(this.#pairs.map((pair) => [pair, holder.parsed.wrapKey(pair.userKey)]));
  }
}
