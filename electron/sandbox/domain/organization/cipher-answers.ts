import type { Cipher } from "../tables/contents.ts";
import type { Access } from "./selections.ts";
import { partOf, readCipherData } from "./cipher-data.ts";
import { cipherParts } from "./cipher-parts.ts";

/** Answers about items (organization-api.md §6.3). */

type Part = Record<string, unknown>;

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  card: cipherParts.card,
  identity: cipherParts.identity,
  secureNote: ["type"],
  sshKey: ["privateKey", "publicKey", "keyFingerprint"],
  bankAccount: cipherParts.bankAccount,
  driversLicense: cipherParts.driversLicense,
  passport: cipherParts.passport,
};

const pick = (data: Part, names: readonly string[]): Part => Object.fromEntries(names.map((name) => [name, data[name] ?? null]));

const PASSKEY = [
  "credentialId",
  "keyType",
  "keyAlgorithm",
  "keyCurve",
  "keyValue",
  "rpId",
  "rpName",
  "userHandle",
  "userName",
  "userDisplayName",
  "counter",
  "discoverable",
  "creationDate",
];

function loginAnswer(data: Part): Part {
  const uris = (data["uris"] as Part[] | undefined)?.map((uri) => pick(uri, ["uri", "uriChecksum", "match"])) ?? null;
  return {
    uri: uris?.[0]?.["uri"] ?? null,
    uris,
    ...pick(data, ["username", "password", "passwordRevisionDate", "totp", "autofillOnPageLoad"]),
    fido2Credentials: (data["fido2Credentials"] as Part[] | undefined)?.map((one) => pick(one, PASSKEY)) ?? null,
  };
}

function contentOf(type: number, data: Part): Part {
  const own = partOf(type);
  const out: Part = { login: own === "login" ? loginAnswer(data) : null };
  for (const name of ["card", "identity", "secureNote", "sshKey", "bankAccount", "driversLicense", "passport"]) {
    out[name] = own === name ? pick(data, MEMBERS[name]!) : null;
  }
  return out;
}

/** An item without anything personal. `useTotp` is the organization's capability. */
export function miniAnswer(cipher: Cipher, useTotp: boolean): Part {
  const data = readCipherData(cipher.data);
  return {
    id: cipher.id,
    organizationId: cipher.organizationId,
    type: cipher.type,
    data: cipher.data,
    name: data["name"] ?? null,
    notes: data["notes"] ?? null,
    ...contentOf(cipher.type, data),
    fields: (data["fields"] as Part[] | undefined)?.map((field) => pick(field, ["type", "name", "value", "linkedId"])) ?? null,
    passwordHistory: (data["passwordHistory"] as Part[] | undefined)?.map((one) => pick(one, ["password", "lastUsedDate"])) ?? null,
    attachments: null,
    organizationUseTotp: useTotp,
    revisionDate: cipher.revisionDate,
    creationDate: cipher.creationDate,
    deletedDate: cipher.deletedDate,
    reprompt: cipher.reprompt,
    key: cipher.key,
    object: "cipherMini",
  };
}

export const miniDetails = (cipher: Cipher, useTotp: boolean, collectionIds: readonly string[]): object => ({
  collectionIds,
  ...miniAnswer(cipher, useTotp),
  object: "cipherMiniDetails",
});

/** What a person may do with an item. */
export interface Rights {
  readonly edit: boolean;
  readonly viewPassword: boolean;
  readonly manage: boolean;
}

export const ALL_RIGHTS: Rights = { edit: true, viewPassword: true, manage: true };

/** The widest rights that access to several collections gives. */
export function rightsOf(accesses: readonly Access[]): Rights {
  return {
    edit: accesses.some(({ readOnly }) => !readOnly),
    viewPassword: accesses.some(({ hidePasswords }) => !hidePasswords),
    manage: accesses.some(({ manage }) => manage),
  };
}

/** An item as one person sees it. Deleting takes the right to manage where the organization limits it. */
export function personalAnswer(
  cipher: Cipher,
  userId: string,
  rights: Rights,
  facts: { readonly useTotp: boolean; readonly limitDeletion: boolean },
): object {
  const mayDelete = facts.limitDeletion ? rights.manage : rights.edit;
  return {
    folderId: cipher.folders[userId] ?? null,
    favorite: cipher.favorites[userId] ?? false,
    edit: rights.edit,
    viewPassword: rights.viewPassword,
    archivedDate: cipher.archives[userId] ?? null,
    permissions: { delete: mayDelete, restore: mayDelete },
    ...miniAnswer(cipher, facts.useTotp),
    object: "cipher",
  };
}
