/** Accounts: profiles on disk, signing in, sessions, unlocking, keys and what was pinned. */
export { AccountService } from "./account-service.ts";
export { describeKdf, judgeSettings, signInFloor, warningBelow, type KeySettings } from "./kdf-policy.ts";
export { KeyPins, type ComparedKey, type KeyVerdict, type KnownOfPerson, type LostPins, type ShownPerson } from "./key-pins.ts";
export { Keyring } from "./keyring.ts";
export type { AccountPorts, Keychain, ServerTarget } from "./ports.ts";
export { UnlockedProfile, type SealingPurpose } from "./unlocked-profile.ts";
export type { SessionState } from "./session.ts";
