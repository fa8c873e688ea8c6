import { AesHmacKey, decodeKey, PrivateKey, PublicKey, type SymmetricKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { SavedClientKeys } from "./journal.ts";
import type { ClientKeys, NewClientKeys, NewOrganization } from "./ports.ts";

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

/** Keys for an organization that an account makes and owns. @param ownPublicKey the account's own. */
export async function newOrganization(ownPublicKey: string, firstCollection: string): Promise<Result<NewOrganization>> {
  const own = PublicKey.parse(ownPublicKey, "account.publicKey");
  if (!own.ok) return own;
  const key = AesHmacKey.generate();
  const pair = await PrivateKey.generate();
  const made: NewOrganization = {
    key: own.value.wrapKey(key),
    publicKey: pair.publicKey,
    encryptedPrivateKey: pair.wrap(key),
    collectionName: key.encryptText(firstCollection),
  };
  key.zero();
  pair.zero();
  return ok(made);
}
