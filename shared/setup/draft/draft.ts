import type { ClientId, DraftId, FileHandle, ProfileId } from "../../model/ids.ts";
import type { ClientPlan, MemberRole } from "../../model/enums.ts";
import type { ParameterValues } from "../blueprint/blueprint.ts";
import type { ChangeId } from "../changes/change.ts";
import type { AccessLevel, SsoKind } from "../value/client-setup.ts";
import type { DesiredPolicy } from "../blueprint/desired-setup.ts";

export const wizardSteps = [
  "client",
  "blueprint",
  "collections",
  "import",
  "policies",
  "sso",
  "groups",
  "people",
  "review",
  "apply",
  "afterwards",
] as const;
export type WizardStep = (typeof wizardSteps)[number];

/**
 * An onboarding in the making: what the wizard saves at every step. Plain data without secrets; the import file stays
 * where it is (only name, size, modification time and a digest are kept), an SSO client secret is sealed by main beside it.
 */
export interface OnboardingDraft {
  readonly id: DraftId;
  readonly profileId: ProfileId;
  /** Null: a new client. Otherwise the existing client that the wizard was opened on (or that apply has created). */
  readonly clientId: ClientId | null;
  /** True when the wizard was opened on a client that existed before. */
  readonly existing: boolean;
  readonly step: WizardStep;
  /** Steps that were left with Next or Skip, so that the rail shows them done. */
  readonly done: readonly WizardStep[];
  readonly savedAt: string;
  readonly client: {
    readonly name: string;
    readonly billingEmail: string;
    readonly ownerEmail: string;
    readonly plan: ClientPlan;
    readonly seats: number;
    /** Local identity, never sent: 1–10 and two letters. */
    readonly colour: number;
    readonly monogram: string;
    readonly tags: readonly string[];
    /** The technician saw and accepted that this many seats are bought. */
    readonly seatsToBuyAccepted: number;
  };
  readonly blueprint: { readonly id: string | null; readonly likeClientId: ClientId | null; readonly parameters: ParameterValues };
  /** Collections and access after the technician's edits; null until the step was entered (then the blueprint decides). */
  readonly collections: readonly DraftCollection[] | null;
  readonly groups: readonly string[] | null;
  readonly collectionSettings: {
    readonly limitCollectionCreation: boolean;
    readonly limitCollectionDeletion: boolean;
    readonly limitItemDeletion: boolean;
    readonly allowAdminAccessToAllCollectionItems: boolean;
  } | null;
  readonly importing: DraftImport | null;
  readonly policies: readonly DesiredPolicy[] | null;
  readonly sso: DraftSso | null;
  readonly people: readonly DraftPerson[];
  /** Department (as people files name it) to group name. */
  readonly departmentGroups: Readonly<Record<string, string>>;
  /** Changes the technician took out in the review. */
  readonly leftOut: readonly ChangeId[];
  readonly apply: DraftApplyState | null;
  readonly handOverSentAt: string | null;
}
export interface DraftCollection {
  readonly path: string;
  readonly access: readonly { readonly group: string; readonly level: AccessLevel }[];
}
export interface DraftImport {
  readonly importId: string;
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly format: ImportFormat;
  /** Source folder ("" = no folder) to collection path; null = leave its items without a place (refused at review). */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** Lines whose rows are left out by the technician. */
  readonly leftOutLines: readonly number[];
  readonly duplicates: "leave-out" | "keep";
}
export const importFormats = [
  "bitwarden-csv",
  "bitwarden-json",
  "lastpass-csv",
  "1password-csv",
  "1password-1pux",
  "keepass-kdbx",
  "keepass-xml",
  "chrome-csv",
  "edge-csv",
  "firefox-csv",
] as const;
export type ImportFormat = (typeof importFormats)[number];
export interface DraftSso {
  readonly later: boolean;
  readonly kind: Exclude<SsoKind, "none">;
  readonly enabled: boolean;
  readonly identifier: string;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** True when main holds a sealed client secret for this draft. */
  readonly hasClientSecret: boolean;
  /** Names a secret that was typed and that the server was not given yet; says nothing of it. Main decides, whatever a caller says. */
  readonly newSecret?: string;
}
export interface DraftPerson {
  /** Line in the source file or paste; null when typed. */
  readonly line: number | null;
  readonly email: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly department: string;
  readonly groups: readonly string[];
}
export interface DraftApplyState {
  readonly state: "running" | "paused" | "stopped" | "done";
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly done: number;
  readonly total: number;
}
