import { encryptUri, type SymmetricKey } from "#electron/crypto/index";
import type { EncryptedFace } from "#electron/items/known-items";
import { detailMembers } from "./item-members.ts";
import { ItemType, type ImportedField, type ImportedItem, type ImportedLogin } from "./imported-vault.ts";

/**
 * One item as the wire has it (organization-api.md §6.2). Empty texts are null. Every text gets its own IV, so an item's encrypted name is
 * also the mark by which it is found again after a lost answer; no field is added to the client's items for that.
 */
export function encryptItem(item: ImportedItem, key: SymmetricKey): EncryptedFace & Readonly<Record<string, unknown>> {
  const text = (value: string): string | null => (value === "" ? null : key.encryptText(value));
  const kind = detailMembers[item.type as keyof typeof detailMembers] as (typeof detailMembers)[keyof typeof detailMembers] | undefined;
  return {
    type: item.type,
    folderId: null,
    favorite: false,
    reprompt: item.reprompt === true ? 1 : 0,
    name: key.encryptText(item.name),
    notes: text(item.notes),
    key: null,
    fields: item.fields.length === 0 ? null : item.fields.map((field) => encryptField(field, text)),
    passwordHistory: item.passwordHistory?.length
      ? item.passwordHistory.map((old) => ({ password: key.encryptText(old.password), lastUsedDate: old.lastUsedDate }))
      : null,
    ...(item.type === ItemType.login
      ? { login: encryptLogin(item.login ?? { username: "", password: "", totp: "", uris: [] }, key, text) }
      : {}),
    ...(item.type === ItemType.note ? { secureNote: { type: 0 } } : {}),
    ...(kind === undefined
      ? {}
      : { [kind.member]: Object.fromEntries(kind.values.map((member) => [member, text(item.details?.[member] ?? "")])) }),
  };
}

const encryptField = (field: ImportedField, text: (value: string) => string | null): Readonly<Record<string, unknown>> => ({
  type: field.type,
  name: text(field.name),
  value: text(field.value),
  linkedId: field.linkedId ?? null,
});

const encryptLogin = (
  login: ImportedLogin,
  key: SymmetricKey,
  text: (value: string) => string | null,
): NonNullable<EncryptedFace["login"]> & Readonly<Record<string, unknown>> => ({
  username: text(login.username),
  password: text(login.password),
  totp: text(login.totp),
  uris: login.uris.map(({ uri, match }) => {
    const encrypted = encryptUri(key, uri);
    return { uri: encrypted.uri, match, uriChecksum: encrypted.uriChecksum };
  }),
  ...(login.passkeys?.length
    ? {
        fido2Credentials: login.passkeys.map((passkey) =>
          Object.fromEntries(
            Object.entries(passkey).map(([name, value]) => [name, name === "creationDate" ? value : key.encryptText(value)]),
          ),
        ),
      }
    : {}),
});
