/**
 * The server's cryptography and this app's own sealing (facts: cryptography.md). The only door of this folder.
 *
 * Keys are objects that hold their bytes and can wipe them; whatever may fail because of what a server sent is a
 * `Result` whose error names the field (see crypto-error.ts).
 */
export { AesHmacKey } from "./aes-hmac-key.ts";
export { deriveArgon2 } from "./argon2.ts";
export { openAccountKeys, type WrappedAccountKeys } from "./account-keys.ts";
export { formatEncString, parseEncString } from "./enc-string.ts";
export { openProtectedExport } from "./export-file.ts";
export { fingerprintPhrase, fingerprintWords } from "./fingerprint.ts";
export { authorizationHash, deriveFromPassword, deriveMasterKey, judgeKdf, MasterKey, normaliseSalt, type KdfSettings } from "./kdf.ts";
export { decodeKey, unwrapKey } from "./key-encoding.ts";
export { markOf } from "./mark-of.ts";
export { openWithPin, sealWithPin } from "./pin-envelope.ts";
export { PrivateKey } from "./private-key.ts";
export { PublicKey } from "./public-key.ts";
export { randomBytes } from "./random.ts";
export { openRecoveredKey, recoverAccount } from "./recovery.ts";
export { SealingKey } from "./sealing.ts";
export { isSignedBy, keyFingerprint, signDetached, verifyingKeyOf } from "./signing.ts";
export { openSecurityState, openSigned, openSignedPublicKey, parseVerifyingKey } from "./signed-object.ts";
export { memzero } from "./sodium.ts";
export type { SymmetricKey } from "./symmetric-key.ts";
export { encryptUri, uriChecksum, uriIsGenuine } from "./uri-checksum.ts";
export { openUserKey, wrapUserKey } from "./user-key.ts";
