import {
  anything,
  date,
  dateOrNull,
  enumerationOrNull,
  flag,
  flagOrNull,
  guid,
  guidOrNull,
  integer,
  integerOrNull,
  listOf,
  model,
  text,
  where,
  enumeration,
  type Shape,
  type ValueOf,
} from "../../framework/model.ts";
import { encrypted, encryptedLength, required, stringLength } from "../../framework/rules.ts";
import { cipherParts } from "./cipher-parts.ts";

/** Request bodies of items (organization-api.md §6.2). Every member that holds content is an EncString. */

const MODELS = "Bit.Api.Vault.Models";
const secret = (limit: number): Shape<string | null> => where(text, encrypted, encryptedLength(limit));
const requiredSecret = (limit: number): Shape<string | null> => where(text, required, encrypted, encryptedLength(limit));
const secrets = <N extends string>(...names: readonly N[]): Record<N, Shape<string | null>> =>
  Object.fromEntries(names.map((name) => [name, secret(1000)])) as Record<N, Shape<string | null>>;

const uriModel = model(`${MODELS}.CipherLoginModel+CipherLoginUriModel`, {
  uri: secret(10000),
  uriChecksum: secret(10000),
  match: enumerationOrNull("Bit.Core.Enums.UriMatchType"),
});

const passkeyModel = model(`${MODELS}.CipherFido2CredentialModel`, {
  ...secrets(
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
  ),
  creationDate: date,
});

const loginModel = model(`${MODELS}.CipherLoginModel`, {
  uri: secret(10000),
  uris: listOf(uriModel),
  username: secret(1000),
  password: secret(5000),
  passwordRevisionDate: dateOrNull,
  totp: secret(1000),
  autofillOnPageLoad: flagOrNull,
  fido2Credentials: listOf(passkeyModel),
});

const cardModel = model(`${MODELS}.CipherCardModel`, secrets(...cipherParts.card));
const identityModel = model(`${MODELS}.CipherIdentityModel`, secrets(...cipherParts.identity));
const secureNoteModel = model(`${MODELS}.CipherSecureNoteModel`, { type: enumeration("Bit.Core.Vault.Enums.SecureNoteType") });
const sshKeyModel = model(`${MODELS}.CipherSSHKeyModel`, {
  privateKey: secret(5000),
  publicKey: secret(5000),
  keyFingerprint: secret(1000),
});
const bankAccountModel = model(`${MODELS}.CipherBankAccountModel`, secrets(...cipherParts.bankAccount));
const driversLicenseModel = model(`${MODELS}.CipherDriversLicenseModel`, secrets(...cipherParts.driversLicense));
const passportModel = model(`${MODELS}.CipherPassportModel`, secrets(...cipherParts.passport));

const fieldModel = model(`${MODELS}.CipherFieldModel`, {
  type: enumeration("Bit.Core.Vault.Enums.FieldType"),
  name: secret(1000),
  value: secret(5000),
  linkedId: integerOrNull,
});
const historyModel = model(`${MODELS}.CipherPasswordHistoryModel`, { password: requiredSecret(5000), lastUsedDate: date });

export const cipherModel = model(`${MODELS}.Request.CipherRequestModel`, {
  encryptedFor: guidOrNull,
  type: enumeration("Bit.Core.Vault.Enums.CipherType"),
  organizationId: where(text, stringLength(36)),
  folderId: text,
  favorite: flag,
  reprompt: enumeration("Bit.Core.Vault.Enums.CipherRepromptType"),
  key: text,
  name: requiredSecret(1000),
  notes: secret(10000),
  fields: listOf(fieldModel),
  passwordHistory: listOf(historyModel),
  data: where(text, stringLength(500_000)),
  lastKnownRevisionDate: dateOrNull,
  archivedDate: dateOrNull,
  login: loginModel,
  card: cardModel,
  identity: identityModel,
  secureNote: secureNoteModel,
  sshKey: sshKeyModel,
  bankAccount: bankAccountModel,
  driversLicense: driversLicenseModel,
  passport: passportModel,
  attachments2: anything,
});

export type CipherBody = NonNullable<ValueOf<typeof cipherModel>>;

const oneCollection = (value: readonly string[] | null): string | null =>
  value === null || value.length === 0 ? "You must select at least one collection." : null;

/** An item with the collections it goes into. */
export const cipherCreateModel = model(`${MODELS}.Request.CipherCreateRequestModel`, {
  collectionIds: where(listOf(guid), oneCollection),
  cipher: where(cipherModel, required),
});

export const pairModel = model("System.Collections.Generic.KeyValuePair`2[System.Int32,System.Int32]", { key: integer, value: integer });
