import type { AppError } from "../errors/app-error.ts";
import type { MemberRole, TwoFactorMethod } from "../model/enums.ts";
import type { AttemptId, BlueprintId, ClientId, DraftId, FileHandle, ItemId, MemberId, ProfileId, UserId } from "../model/ids.ts";
import type { Language, Message } from "../model/message.ts";
import type { Blueprint, ParameterValues } from "../setup/blueprint/blueprint.ts";
import type { ChangeId, ChangeSet, DescribedChange } from "../setup/changes/change.ts";
import type { ClientCapabilities, ClientSetup, ItemName } from "../setup/value/client-setup.ts";
import type { DesiredSetup } from "../setup/blueprint/desired-setup.ts";
import type { Difference } from "../setup/changes/differences.ts";
import type { DraftPerson, ImportFormat, OnboardingDraft, WizardStep } from "../setup/draft/draft.ts";

/* ------------------------------------------------------------------ app */
export type ServerChoice =
  | { readonly kind: "us" }
  | { readonly kind: "eu" }
  | {
      readonly kind: "self-hosted";
      readonly url: string;
      /** PEM file chosen in a dialog, trusted for this server only. */ readonly certificate?: FileHandle;
    }
  | { readonly kind: "sandbox" };
export interface AppInfo {
  readonly version: string;
  readonly platform: "windows" | "macos" | "linux";
  readonly systemLanguage: Language;
  /** Preselected by `--profile-server=<url>`; null without. */
  readonly profileServer: string | null;
  /** The embedded sandbox and its accounts, when this start has one (they are invented and safe to show). */
  readonly sandbox: { readonly url: string; readonly accounts: readonly SandboxAccount[] } | null;
  /** The window opens before the sandbox has started. */
  readonly sandboxState: "starting" | "running" | "failed";
  readonly keychain: "available" | "unavailable" | "unprotected";
}
export interface Settings {
  readonly language: Language | "system";
  readonly theme: "light" | "dark" | "system";
  readonly density: "compact" | "default" | "comfortable";
  /** Minutes without input until everything locks; 0 = never. */
  readonly autoLockMinutes: number;
  readonly lockOnSleep: boolean;
  /** Minutes between automatic reads of the clients; 0 = only by hand. */
  readonly readEveryMinutes: number;
  /** Column and saved-view choices of tables, as the renderer keeps them; opaque to main. */
  readonly views: Readonly<Record<string, unknown>>;
}
export interface CertificateChoice {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly subject: string;
  readonly fingerprint: string;
  readonly validUntil: string;
}

/* ------------------------------------------------------------------ account */
export interface ProfileView {
  readonly id: ProfileId;
  readonly email: string;
  readonly name: string | null;
  readonly serverKind: ServerChoice["kind"];
  /** "EU cloud", "US cloud", "Sandbox" come from the locale; this is the host for self-hosted ones. */
  readonly serverHost: string;
  /** vaultwarden is told apart so that missing parts are left out. */
  readonly software: "bitwarden" | "vaultwarden" | "unknown";
  readonly provider: { readonly name: string; readonly role: "provider-admin" | "service-user" } | null;
  readonly state: "locked" | "unlocked";
  readonly session: "online" | "offline" | "expired";
  readonly hasPin: boolean;
  readonly hasKeychain: boolean;
  readonly lastUsedAt: string | null;
  /** A warning about weak key settings of this account, if any. */
  readonly kdfWarning: boolean;
}
export type SignInStep =
  | { readonly kind: "signed-in"; readonly profileId: ProfileId }
  | {
      readonly kind: "two-factor";
      readonly attemptId: AttemptId;
      readonly methods: readonly { readonly method: TwoFactorMethod; readonly supported: boolean; readonly hint: string | null }[];
    }
  | { readonly kind: "new-device"; readonly attemptId: AttemptId; readonly email: string }
  /** Nothing was derived from the password yet. Continue only by a deliberate act. */
  | { readonly kind: "kdf-warning"; readonly attemptId: AttemptId; readonly settings: string };
export interface ServerCheck {
  readonly url: string;
  readonly version: string;
  readonly software: "bitwarden" | "vaultwarden" | "unknown";
}
export interface SessionView {
  readonly profiles: readonly ProfileView[];
  readonly online: boolean;
  readonly lockedAt: string | null;
}

/* ------------------------------------------------------------------ cache */
/** Sealed by main, kept by the renderer; opaque here. `identity` is authenticated with it. */
export interface SealedRecord {
  /** `<profile>/<kind>/<opaque id>`; unique, no names in it. */
  readonly key: string;
  readonly profileId: ProfileId;
  readonly kind: "setup" | "items" | "local";
  readonly schema: number;
  readonly revision: number;
  readonly writtenAt: string;
  readonly sealed: Uint8Array;
}
export interface CacheOpened {
  readonly opened: number;
  readonly refused: readonly { readonly key: string; readonly error: AppError }[];
}

/* ------------------------------------------------------------------ clients */
/** When and how well a setup was read; stands beside it. */
export interface SetupMeta {
  readonly readAt: string | null;
  readonly error: AppError | null;
  readonly reading: boolean;
}
/** Kept locally, sealed, never sent. */
export interface LocalClient {
  readonly colour: number;
  readonly monogram: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly hints: Readonly<Record<string, string>>;
}
export type Attention =
  | { readonly kind: "unreadable"; readonly error: AppError }
  | { readonly kind: "seats-full" }
  | { readonly kind: "seats-nearly-full" }
  | { readonly kind: "no-owner" }
  | { readonly kind: "to-confirm"; readonly count: number }
  | { readonly kind: "invitations-expired"; readonly count: number }
  | { readonly kind: "invitations-old"; readonly count: number }
  | { readonly kind: "set-up-stopped"; readonly draftId: DraftId; readonly step: number }
  | { readonly kind: "unmanaged-collections"; readonly count: number }
  | { readonly kind: "disabled" };
/** One row of the client list: everything a column needs, nothing more. */
export interface ClientRow {
  readonly id: ClientId;
  readonly profileId: ProfileId;
  readonly name: string;
  readonly local: LocalClient;
  readonly plan: "teams" | "enterprise" | "families" | "free" | "other";
  readonly serverLabel: string;
  readonly selfHosted: boolean;
  /** Worst first. */
  readonly attention: readonly Attention[];
  readonly seats: { readonly occupied: number; readonly assigned: number | null };
  readonly members: number;
  readonly invited: number;
  readonly toConfirm: number;
  /** Share of confirmed members with two-step login, 0–1; null without members. */
  readonly twoStep: number | null;
  readonly setUp: { readonly done: number; readonly total: number };
  readonly owners: number;
  readonly policiesOn: number;
  readonly meta: SetupMeta;
}
export interface ChecklistEntry {
  readonly id: string;
  readonly state: "done" | "missing" | "optional";
  readonly title: Message;
  /** Why it matters; only when not done. */
  readonly why?: Message;
  readonly count?: number;
  /** Where one click mends it. */
  readonly action?:
    | { readonly kind: "wizard"; readonly step: WizardStep }
    | { readonly kind: "tab"; readonly tab: "members" | "collections" | "policies" | "items" | "groups" };
}
export interface ClientView {
  readonly row: ClientRow;
  readonly setup: ClientSetup | null;
  readonly meta: SetupMeta;
  readonly checklist: readonly ChecklistEntry[];
}
export interface SearchHit {
  readonly kind: "client" | "member" | "collection" | "group";
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly colour: number;
  readonly monogram: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** A member's; null for everything else. */
  readonly role: MemberRole | null;
}
/** What a member reaches and by which way. */
export interface AccessWay {
  readonly collectionPath: string;
  readonly level: import("../setup/value/client-setup.ts").AccessLevel;
  readonly via: readonly ({ readonly kind: "group"; readonly name: string } | { readonly kind: "direct" } | { readonly kind: "role" })[];
}
export interface ItemsView {
  readonly items: readonly ItemName[];
  /** Logins with the same name, user name and address: two or more items a group. Empty for a client that was read before this was compared. */
  readonly sameTwice: readonly { readonly name: string; readonly items: readonly ItemId[] }[];
  readonly meta: SetupMeta;
}

/* ------------------------------------------------------------------ sync */
export interface SyncStatus {
  readonly state: "idle" | "reading" | "paused" | "offline";
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  /** Set while waiting for the server's limit: when it goes on. */
  readonly waitingUntil: string | null;
  readonly failed: number;
  readonly requests: number;
  readonly finishedAt: string | null;
}

/* ------------------------------------------------------------------ people and inbox */
export type InboxItem =
  | {
      readonly kind: "confirm";
      readonly clientId: ClientId;
      readonly memberId: MemberId;
      readonly userId: UserId | null;
      readonly email: string;
      readonly name: string | null;
      readonly role: number;
      readonly groups: readonly string[];
      readonly since: string | null;
      readonly comparedAt: string | null;
      readonly later: boolean;
    }
  | {
      readonly kind: "invitation";
      readonly clientId: ClientId;
      readonly memberId: MemberId;
      readonly email: string;
      readonly role: number;
      readonly since: string | null;
      readonly expired: boolean;
      readonly later: boolean;
    }
  | {
      readonly kind: "draft";
      readonly draftId: DraftId;
      readonly clientId: ClientId | null;
      readonly clientName: string;
      readonly step: WizardStep;
      readonly savedAt: string;
      readonly applyState: "running" | "paused" | "stopped" | "done" | null;
    }
  | { readonly kind: "unreadable"; readonly clientId: ClientId; readonly error: AppError };
export interface InboxView {
  readonly items: readonly InboxItem[];
  readonly looksAgainAt: string | null;
}
export interface PhraseView {
  readonly memberId: MemberId;
  /** Five words; null when the key could not be had (see error). */
  readonly phrase: readonly string[] | null;
  /** new: never compared · known: compared before and unchanged · changed: differs from the compared key, confirming is stopped */
  readonly state: "new" | "known" | "changed" | "unavailable";
  readonly comparedAt: string | null;
  readonly comparedHow: string | null;
  readonly error: AppError | null;
}
export interface PersonResult {
  readonly memberId: MemberId;
  readonly email: string;
  readonly error: AppError | null;
}

/* ------------------------------------------------------------------ blueprints */
export interface BlueprintView {
  readonly id: BlueprintId;
  readonly blueprint: Blueprint;
  readonly usedFor: number;
  readonly problem: AppError | null;
}
export interface ResolvedBlueprint {
  readonly desired: DesiredSetup;
  readonly missing: readonly string[];
  readonly values: ParameterValues;
}

/* ------------------------------------------------------------------ onboarding */
export interface SeatsSituation {
  /** Null for accounts without a provider or without the right to see it. */
  readonly plan: "teams" | "enterprise";
  readonly included: number | null;
  readonly assigned: number | null;
  readonly free: number | null;
  /** Seats that would be bought for the number asked; null when unknown. */
  readonly toBuy: number | null;
  readonly mayBuy: boolean;
  readonly readAt: string | null;
}
export interface ReviewView {
  readonly changeSet: ChangeSet;
  readonly described: readonly DescribedChange[];
  /** What stands there now against what will, by change. Null for a new client: nothing stands there. */
  readonly differences: Readonly<Record<ChangeId, readonly Difference[]>> | null;
  readonly problems: readonly { readonly step: WizardStep; readonly message: Message; readonly blocking: boolean }[];
  readonly calls: number;
  /** Seconds the calls take within the server's limits. */
  readonly seconds: number;
  /** When the client's present state was read; null for a new one. */
  readonly against: string | null;
}
export type ChangeState = "waiting" | "running" | "done" | "already" | "failed" | "skipped" | "left-out" | "unknown";
export interface ApplyView {
  readonly draftId: DraftId;
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly state: "idle" | "running" | "pausing" | "paused" | "stopped" | "done";
  readonly entries: readonly {
    readonly described: DescribedChange;
    readonly state: ChangeState;
    readonly error: AppError | null;
    readonly done: number;
    readonly total: number;
  }[];
  readonly done: number;
  readonly total: number;
  readonly waitingUntil: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Set when this run went on after an earlier one: when, and how many changes were found at the server. */
  readonly resumed: { readonly at: string; readonly found: number } | null;
}
/** One line of what a draft's runs sent, or of what happened in between. */
export type ApplyCallRow =
  | {
      readonly kind: "call";
      readonly at: string;
      readonly method: string;
      /** Ids cut to three characters, no query. */
      readonly path: string;
      readonly status: number | null;
      /** `sent`: no answer yet · `lost`: none came · `found`: none came, but the server had done it. */
      readonly state: "answered" | "sent" | "lost" | "found";
    }
  | { readonly kind: "wait"; readonly at: string; readonly seconds: number }
  | { readonly kind: "resumed"; readonly at: string; readonly found: number | null }
  /** `closed`: the run was cut off; `at` is the last that was written down. */
  | { readonly kind: "closed" | "paused" | "stopped"; readonly at: string };
export interface ApplyCallsView {
  /** Newest first, at most as many as were asked for. */
  readonly rows: readonly ApplyCallRow[];
  /** All calls, shown or not. */
  readonly calls: number;
}
export interface PeopleParsed {
  readonly fileName: string | null;
  readonly people: readonly DraftPerson[];
  readonly departments: readonly string[];
  readonly problems: readonly {
    readonly line: number | null;
    readonly severity: "info" | "warning" | "left-out";
    readonly message: Message;
  }[];
}
/** The page for a client, in the language it was asked in. */
export interface HandOverPage {
  readonly title: string;
  readonly client: string;
  readonly provider: string;
  readonly date: string;
  readonly parts: readonly {
    readonly title: string;
    readonly rows?: readonly { readonly label: string; readonly text: string }[];
    readonly steps?: readonly string[];
    readonly text?: string;
  }[];
  /** What it does not hold. */
  readonly safe: string;
}
export interface HandOverView {
  readonly page: HandOverPage;
  /** When printed, about. */ readonly pages: number;
}

/* ------------------------------------------------------------------ importing */
export interface ImportFileView {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly size: number;
  readonly format: ImportFormat | null;
  readonly needsPassword: boolean;
}
/** How far reading (in bytes) or encrypting (in items) a draft's file is. */
export interface ImportProgress {
  readonly draftId: DraftId;
  readonly done: number;
  readonly total: number;
}
export interface ImportProblem {
  readonly lines: readonly [number, number];
  readonly severity: "info" | "warning" | "left-out";
  readonly message: Message;
}
export interface ImportPreview {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly size: number;
  readonly format: ImportFormat;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly counts: {
    readonly rows: number;
    readonly duplicates: number;
    readonly empty: number;
    readonly leftOut: number;
    readonly toImport: number;
    readonly byType: Readonly<Record<string, number>>;
  };
  /** "" = no folder. */
  readonly folders: readonly {
    readonly path: string;
    readonly items: number;
    readonly collection: string | null;
    readonly because: "name" | "seen-before" | "rule" | "choice" | "none";
  }[];
  readonly problems: readonly ImportProblem[];
  readonly duplicates: readonly { readonly name: string; readonly lines: readonly number[]; readonly atClient: boolean }[];
  readonly limits: {
    readonly items: readonly [number, number];
    readonly collections: readonly [number, number];
    readonly links: readonly [number, number];
  };
}

/* ------------------------------------------------------------------ journal */
export interface JournalEntryView {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly sentence: Message;
  readonly outcome: "done" | "refused" | "unknown" | "reconciled";
  readonly error: AppError | null;
  readonly draftId: DraftId | null;
  readonly changeId: ChangeId | null;
  /** Calls of this entry: method and path, status; never bodies with secrets. */
  readonly calls: readonly { readonly method: string; readonly path: string; readonly status: number | null }[];
}

/* ------------------------------------------------------------------ sandbox */
export interface SandboxState {
  readonly invited: readonly {
    readonly clientId: ClientId;
    readonly clientName: string;
    readonly memberId: MemberId;
    readonly email: string;
  }[];
  readonly requests: readonly { readonly at: string; readonly method: string; readonly path: string; readonly status: number }[];
  readonly faults: readonly {
    readonly id: "offline" | "slow" | "refuse-writes" | "rate-limits" | "lose-next-answer";
    readonly armed: boolean;
  }[];
}
/** An invented account. `shows`: what signing in with it is like; `authenticator`: base-32 secret where it has two-step login. */
export interface SandboxAccount {
  readonly email: string;
  readonly masterPassword: string;
  readonly shows: "admin" | "service-user" | "two-step" | "new-device" | "owner";
  readonly authenticator: string | null;
}
/** A code of the sandbox's outbox. */
export interface MailedCode {
  readonly at: string;
  readonly code: string;
}
export type DraftView = OnboardingDraft;
export type CapabilitiesView = ClientCapabilities;
