import { encryptUri, type SymmetricKey } from "#electron/crypto/index";
import type { ImportBody } from "#electron/apply/client-api";
import { detailMembers } from "./item-members.ts";
import { ItemType, type ImportedField, type ImportedItem, type ImportedLogin } from "./imported-vault.ts";

/** Items between two breaths, so that windows, timers and the network go on. */
const breath = 25;
export type EncryptProgress = (done: number, total: number) => void;

/**
 * Everything of an import under the client's key, in the form of `POST /ciphers/import-organization`. Every text gets its
 * own IV, so an item's encrypted name is also the mark by which it is found again after a lost answer; no field is
 * added to the client's items for that.
 * @param placesOf indexes into `collections`, at least one an item.
 */
export async function encryptImport(
  items: readonly ImportedItem[], collections: readonly { readonly id: string | null; readonly path: string }[], placesOf: (item: ImportedItem) => readonly number[],
  key: SymmetricKey, onProgress: EncryptProgress = () => undefined,
): Promise<ImportBody> {
  const ciphers: ReturnType<typeof encryptItem>[] = [];
  const collectionRelationships: { readonly key: number; readonly value: number }[] = [];
  for (const [index, item] of items.entries()) {
    if (index % breath === 0) {
      onProgress(index, items.length);
      await new Promise((resolve) => { setImmediate(resolve); });
    }
    ciphers.push(encryptItem(item, key));
    for (const value of placesOf(item)) collectionRelationships.push({ key: index, value });
  }
  onProgress(items.length, items.length);
  return { collections: collections.map(({ id, path }) => ({ id, name: key.encryptText(path), externalId: null })), ciphers, collectionRelationships };
}

/** One item as the wire has it (organization-api.md §6.2). Empty texts are null. */
export function encryptItem(item: ImportedItem, key: SymmetricKey): { readonly type: number; readonly name: string } & Readonly<Record<string, unknown>> {
  const text = (value: string): string | null => (value === "" ? null : key.encryptText(value));
  const kind = detailMembers[item.type as keyof typeof detailMembers] as (typeof detailMembers)[keyof typeof detailMembers] | undefined;
  return {
    type: item.type, folderId: null, favorite: false, reprompt: item.reprompt === true ? 1 : 0,
    name: key.encryptText(item.name), notes: text(item.notes), key: null,
    fields: item.fields.length === 0 ? null : item.fields.map((field) => encryptField(field, text)),
    passwordHistory: item.passwordHistory?.length ? item.passwordHistory.map((old) => ({ password: key.encryptText(old.password), lastUsedDate: old.lastUsedDate || new Date(0).toISOString() })) : null,
    ...(item.type === ItemType.login ? { login: encryptLogin(item.login ?? { username: "", password: "", totp: "", uris: [] }, key, text) } : {}),
    ...(item.type === ItemType.note ? { secureNote: { type: 0 } } : {}),
    ...(kind === undefined ? {} : { [kind.member]: Object.fromEntries(kind.values.map((member) => [member, text(item.details?.[member] ?? "")])) }),
  };
}

const encryptField = (field: ImportedField, text: (value: string) => string | null): Readonly<Record<string, unknown>> =>
  ({ type: field.type, name: text(field.name), value: text(field.value), linkedId: field.linkedId ?? null });

const encryptLogin = (login: ImportedLogin, key: SymmetricKey, text: (value: string) => string | null): Readonly<Record<string, unknown>> => ({
  username: text(login.username), password: text(login.password), totp: text(login.totp),
  uris: login.uris.map(({ uri, match }) => { const encrypted = encryptUri(key, uri); return { uri: encrypted.uri, match, uriChecksum: encrypted.uriChecksum }; }),
  ...(login.passkeys?.length ? { fido2Credentials: login.passkeys.map((passkey) => Object.fromEntries(Object.entries(passkey).map(([name, value]) => [name, name === "creationDate" ? value : key.encryptText(value)]))) } : {}),
});
