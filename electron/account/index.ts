/** Accounts: profiles on disk, signing in, sessions, unlocking, keys and what was pinned. */
export { AccountService } from "./account-service.ts";
export { readAuthority } from "./authority.ts";
export { judgeSettings } from "./kdf-policy.ts";
export { KeyPins, type KnownOfPerson } from "./key-pins.ts";
export type { AccountPorts, Keychain, ServerTarget } from "./ports.ts";
export { UnlockedProfile } from "./unlocked-profile.ts";
export type { ProviderInfo } from "./role.ts";
export type { SessionState } from "./session.ts";
export { takesLicences } from "./profile-record.ts";
export { readSealedAs, SealedValues, type SealedFiles } from "./sealed-values.ts";
