import { AesHmacKey, decodeKey, PrivateKey, type SymmetricKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { SavedClientKeys } from "./journal.ts";
import type { ClientKeys, NewClientKeys } from "./ports.ts";

/**
 * Keys of clients, from a profile's own keys.
 * @param providerKey null for an account without a provider: it can make no client.
 */
export function clientKeys(providerKey: () => SymmetricKey | null, keyOf: (clientId: OrganizationId) => Result<SymmetricKey>): ClientKeys {
  return {
    of: keyOf,
    async make(): Promise<Result<NewClientKeys>> {
      const wrapping = providerKey();
      if (wrapping === null) return err(appError("role.not-allowed"));
      const key = AesHmacKey.generate();
      const pair = await PrivateKey.generate();
      const encoded = key.encoded();
      const saved: SavedClientKeys = {
        organizationKey: Buffer.from(encoded).toString("base64"),
        publicKey: pair.publicKey,
        wrappedKey: wrapping.wrapKey(key),
        encryptedPrivateKey: pair.wrap(key),
      };
      encoded.fill(0);
      pair.zero();
      return ok({ ...saved, key });
    },
    restore(saved: SavedClientKeys): Result<NewClientKeys> {
      const key = decodeKey(Uint8Array.from(Buffer.from(saved.organizationKey, "base64")), "journal.organizationKey");
      return key.ok ? ok({ ...saved, key: key.value }) : key;
    },
  };
}
