/**
 * The server's cryptography and this app's own sealing (facts: cryptography.md). The only door of this folder.
 *
 * Keys are objects that hold their bytes and can wipe them; whatever may fail because of what a server sent is a
 * `Result` whose error names the field (see crypto-error.ts).
 */
export { AesHmacKey } from "./aes-hmac-key.ts";
export { deriveArgon2 } from "./argon2.ts";
export { openAccountKeys, type AccountKeys, type WrappedAccountKeys } from "./account-keys.ts";
export { CoseKey } from "./cose-key.ts";
export { formatEncString, isEncString, parseEncString, type EncString } from "./enc-string.ts";
export { openProtectedExport, type ProtectedExport } from "./export-file.ts";
export { fingerprintPhrase, fingerprintWords } from "./fingerprint.ts";
export { hkdfExpand } from "./hkdf.ts";
export {
  authorizationHash,
  deriveFromPassword,
  deriveMasterKey,
  judgeKdf,
  kdfBounds,
  MasterKey,
  normaliseSalt,
  type KdfSettings,
} from "./kdf.ts";
export { decodeKey, unwrapKey } from "./key-encoding.ts";
export { openWithPin, sealWithPin } from "./pin-envelope.ts";
export { PrivateKey } from "./private-key.ts";
export { PublicKey } from "./public-key.ts";
export { randomBytes, type RandomBytes } from "./random.ts";
export { openRecoveredKey, recoverAccount, type RecoveryDetails } from "./recovery.ts";
export { SealingKey } from "./sealing.ts";
export { SecretBytes } from "./secret-bytes.ts";
export {
  openSecurityState,
  openSigned,
  openSignedPublicKey,
  parseVerifyingKey,
  signatureNamespace,
  type VerifyingKey,
} from "./signed-object.ts";
export { memzero } from "./sodium.ts";
export type { ContentKind, SymmetricKey } from "./symmetric-key.ts";
export { encryptUri, uriChecksum, uriIsGenuine } from "./uri-checksum.ts";
export { openUserKey, wrapUserKey } from "./user-key.ts";
