import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { TwoFactorMethod } from "../model/enums.ts";
import type { AttemptId, FileHandle, ProfileId } from "../model/ids.ts";
import { id, text } from "../model/schemas.ts";
import type { Immutable } from "../util/immutable.ts";
import { call, push, type Domain } from "./contract.ts";
import { nothing, profileRef } from "./requests.ts";

export const serverChoice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("us") }),
  z.strictObject({ kind: z.literal("eu") }),
  z.strictObject({ kind: z.literal("sandbox") }),
  z.strictObject({
    kind: z.literal("self-hosted"),
    url: text(300),
    /** PEM file chosen in a dialog, trusted for this server only. */
    certificate: id<FileHandle>().exactOptional(),
  }),
]);
export type ServerChoice = Immutable<z.output<typeof serverChoice>>;
export interface ProfileView {
  readonly id: ProfileId;
  readonly email: string;
  readonly name: string | null;
  readonly serverKind: ServerChoice["kind"];
  /** "EU cloud", "US cloud", "Sandbox" come from the locale; this is the host for self-hosted ones. */
  readonly serverHost: string;
  readonly serverUrl: string;
  /** vaultwarden is told apart so that missing parts are left out. */
  readonly software: "bitwarden" | "vaultwarden" | "unknown";
  readonly provider: { readonly name: string; readonly role: "provider-admin" | "service-user" } | null;
  /** The provider whose invitation was taken and that has not confirmed the account yet, so that there are no clients; null: none. */
  readonly awaits: string | null;
  /** It has no organization yet, and comes to make one with a licence. */
  readonly awaitsLicence: boolean;
  readonly state: "locked" | "unlocked";
  readonly session: "online" | "offline" | "expired";
  /** The authority of its own that was chosen for this server, for this server only; null: the system's count. */
  readonly authority: { readonly subject: string; readonly fingerprint: string; readonly validUntil: string } | null;
  readonly hasPin: boolean;
  readonly hasKeychain: boolean;
  readonly lastUsedAt: string | null;
  /** A warning about weak key settings of this account, if any. */
  readonly kdfWarning: boolean;
  /** What has to be known of this profile while it is open: a suspended provider, files that were damaged, what could not be kept. */
  readonly problems: readonly AppError[];
}
/** A profile whose record on this computer cannot be read. */
export interface BrokenProfileView {
  readonly id: ProfileId;
  readonly error: AppError;
}
export type SignInStep =
  | { readonly kind: "signed-in"; readonly profileId: ProfileId }
  | {
      readonly kind: "two-factor";
      readonly attemptId: AttemptId;
      readonly methods: readonly { readonly method: TwoFactorMethod; readonly supported: boolean; readonly hint: string | null }[];
    }
  | { readonly kind: "new-device"; readonly attemptId: AttemptId; readonly email: string }
  /**
   * Nothing was derived from the password yet; it goes on only by a deliberate act. `weak`: easy to guess · `costly`: takes long, or much
   * memory · `salt`: not the address of the account, but what the server says.
   */
  | {
      readonly kind: "kdf-warning";
      readonly attemptId: AttemptId;
      readonly settings: string;
      readonly reasons: readonly ("weak" | "costly" | "salt")[];
      readonly salt: string;
    };
export interface ServerCheck {
  /** Where the server was found: what was typed without what does not belong to it, or the cloud that it is. */
  readonly kind: ServerChoice["kind"];
  readonly url: string;
  readonly version: string;
  readonly software: "bitwarden" | "vaultwarden" | "unknown";
}
export interface SessionView {
  readonly profiles: readonly ProfileView[];
  readonly broken: readonly BrokenProfileView[];
  readonly online: boolean;
  readonly lockedAt: string | null;
}

const attemptRef = z.strictObject({ attemptId: id<AttemptId>() });

/** Whether a server was reached. */
export interface ServerTest {
  readonly host: string;
  /** What it said of itself; null where it was not reached. */
  readonly version: string | null;
  readonly error: AppError | null;
}

/** Signing in, unlocking, locking. */
export const account = {
  profiles: call(nothing).replies<readonly ProfileView[]>(),
  /** Asks a server who it is, before a password is typed. */
  checkServer: call(z.strictObject({ server: serverChoice })).replies<ServerCheck>(),
  /** Asks the server of every profile who it is, by the way out that is chosen now; the sandbox is on this computer and is not asked. */
  testServers: call(nothing).replies<readonly ServerTest[]>(),
  /**
   * Carries the master password towards main. `invitation`: link of a provider, with which an account without clients may sign in; `forLicence`: it may as well, on a client's
   * own server, since it comes to make an organization there.
   */
  signIn: call(
    z.strictObject({
      server: serverChoice,
      email: text(256),
      masterPassword: text(1000),
      invitation: text(10_000).exactOptional(),
      forLicence: z.literal(true).exactOptional(),
    }),
  ).replies<SignInStep>(),
  /** Makes the account that a provider invited, and signs in with it. Carries the new master password towards main. */
  makeAccount: call(
    z.strictObject({
      server: serverChoice,
      invitation: text(10_000),
      masterPassword: z.string().min(12).max(1000),
      hint: z.string().max(50).nullable(),
    }),
  ).replies<SignInStep>(),
  /** Carries a two-step code towards main. */
  twoFactor: call(attemptRef.extend({ method: z.number().int(), code: text(100), remember: z.boolean() })).replies<SignInStep>(),
  sendEmailCode: call(attemptRef).replies<{ readonly sent: true }>(),
  newDevice: call(attemptRef.extend({ code: text(100) })).replies<SignInStep>(),
  resendNewDevice: call(attemptRef).replies<{ readonly sent: true }>(),
  /** The technician read the warning about weak key settings and goes on. */
  acceptKdfWarning: call(attemptRef).replies<SignInStep>(),
  cancelSignIn: call(attemptRef).replies<{ readonly cancelled: true }>(),
  /** Carries the master password or PIN towards main; works offline. */
  unlock: call(profileRef.extend({ method: z.enum(["password", "pin", "keychain"]), secret: text(1000) })).replies<ProfileView>(),
  /** Locks every profile: keys are zeroed and the window is reloaded. */
  lock: call(nothing).replies<{ readonly locked: true }>(),
  /** Wipes the profile's files in main; answers the record key prefix that the renderer wipes in IndexedDB. */
  signOut: call(profileRef).replies<{ readonly wiped: string }>(),
  /** Carries the new PIN towards main. */
  setPin: call(profileRef.extend({ pin: z.string().min(4).max(64) })).replies<ProfileView>(),
  removePin: call(profileRef).replies<ProfileView>(),
  setKeychain: call(profileRef.extend({ on: z.boolean() })).replies<ProfileView>(),
  /** Input happened in the window: restarts the automatic lock. Sent at most every few seconds. */
  activity: call(nothing).replies<Record<string, never>>(),
  session: call(nothing).replies<SessionView>(),
  onSession: push<SessionView>(),
} satisfies Domain;
