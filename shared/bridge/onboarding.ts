import { z } from "zod";
import type { DraftId, ProfileId } from "../model/ids.ts";
import { languages, type Message } from "../model/message.ts";
import { clientId, id, text } from "../model/schemas.ts";
import type { DesiredSetup } from "../setup/blueprint/desired-setup.ts";
import type { ChangeId, ChangeSet } from "../setup/changes/change.ts";
import type { Difference } from "../setup/changes/change-base.ts";
import type { UnmetRequirement } from "../setup/changes/requirements.ts";
import { onboardingDraft, type OnboardingDraft } from "../setup/draft/draft.ts";
import type { ClientPlanName } from "../model/enums.ts";
import type { PeopleParsed } from "../setup/draft/parse-people.ts";
import type { WizardStep } from "../setup/draft/steps.ts";
import { call, type Domain } from "./contract.ts";
import type { PrintedPage } from "./pages.ts";
import { draftRef, nothing } from "./requests.ts";
import type { ReviewedChange, RunCallsView, RunView } from "./writing.ts";

export interface SeatsSituation {
  /** Null for accounts without a provider or without the right to see it. */
  readonly plan: ClientPlanName;
  readonly included: number | null;
  readonly assigned: number | null;
  readonly free: number | null;
  /** Seats that would be bought for the number asked; null when unknown. */
  readonly toBuy: number | null;
  readonly mayBuy: boolean;
  readonly readAt: string | null;
  /** Of one seat and period, in US dollars; null when unknown. */
  readonly seatPrice: number | null;
}
export type ReviewProblemCode =
  | "name-missing"
  | "name-long"
  | "role"
  | "reseller"
  | "owner-missing"
  | "owner-invalid"
  | "billing-invalid"
  | "seats-few"
  | "seats-buy"
  | "seats-not-allowed"
  | "blueprint-gone"
  | "parameter"
  | "group-long"
  | "collection-long"
  | "import-unmapped"
  | "import-file"
  | "import-there"
  | "import-again"
  | "meanwhile-both"
  | "meanwhile-gone"
  | "meanwhile-kept"
  | "policy-data"
  | "policy-confirm"
  | "sso-identifier"
  | "sso-missing"
  | "email-invalid"
  | "cached"
  | UnmetRequirement["kind"];
/** What stands against applying, or should be known before. `code` tells it apart, `message` says it. */
export interface ReviewProblem {
  readonly step: WizardStep;
  readonly code: ReviewProblemCode;
  readonly blocking: boolean;
  readonly message: Message;
}
export interface ReviewView {
  readonly changeSet: ChangeSet;
  readonly described: readonly ReviewedChange[];
  /** What stands there now against what will, by change. Null for a new client: nothing stands there. */
  readonly differences: Readonly<Record<ChangeId, readonly Difference[]>> | null;
  readonly problems: readonly ReviewProblem[];
  readonly calls: number;
  /** Seconds the calls take within the server's limits. */
  readonly seconds: number;
  /** When the client's present state was read; null for a new one. */
  readonly against: string | null;
}
/** The page for a client, in the language it was asked in. */
export interface HandOverView {
  readonly page: PrintedPage;
  /** When printed, about. */
  readonly pages: number;
}

const draftOrClient = z.strictObject({
  draftId: id<DraftId>().nullable(),
  clientId: clientId.nullable(),
  language: z.enum(languages),
});

/** A signing certificate of an identity provider's metadata. Public. */
export interface SamlCertificate {
  /** Base64 of its DER form. */ readonly certificate: string;
  readonly subject: string;
  /** SHA-1, as identity providers show it: "AB:CD:…". */ readonly thumbprint: string;
  /** ISO 8601; "" where it cannot be read. */ readonly from: string;
  readonly until: string;
  readonly state: "valid" | "ends-soon" | "not-yet" | "expired" | "unreadable";
}

/** The wizard: drafts, their review, applying them, and the page for the client. */
export const onboarding = {
  drafts: call(nothing).replies<readonly OnboardingDraft[]>(),
  /** A new draft: for a new client of a profile, or opened on an existing client (then filled with what it has). */
  create: call(z.strictObject({ profileId: id<ProfileId>().nullable(), clientId: clientId.nullable() })).replies<OnboardingDraft>(),
  get: call(draftRef).replies<OnboardingDraft>(),
  /** Saved at every step and field; answers what was stored. */
  save: call(z.strictObject({ draft: onboardingDraft })).replies<OnboardingDraft>(),
  discard: call(draftRef).replies<{ readonly discarded: true }>(),
  seats: call(draftRef).replies<readonly SeatsSituation[]>(),
  /** The desired setup of a draft as it stands: blueprint, parameters and edits put together. */
  desired: call(draftRef).replies<DesiredSetup>(),
  /** Carries the identity provider's client secret towards main, where it is sealed beside the draft. Empty removes it. */
  setSsoSecret: call(draftRef.extend({ secret: text(2000) })).replies<OnboardingDraft>(),
  /** The ChangeSet in sentences; fresh data when online, cached data when offline. */
  review: call(draftRef).replies<ReviewView>(),
  exportReview: call(draftRef).replies<{ readonly fileName: string }>(),
  /** Starts or resumes applying. Always re-reads first. Refused when the target differs from `confirmClientName`. */
  apply: call(draftRef.extend({ confirmClientName: text(200) })).replies<RunView>(),
  pause: call(draftRef).replies<RunView>(),
  /** Takes a change out of (or back into) a draft, also after it failed. */
  leaveOut: call(draftRef.extend({ changeId: text(600), out: z.boolean() })).replies<OnboardingDraft>(),
  applied: call(draftRef).replies<RunView>(),
  /** What the draft's runs sent, from the journal. */
  calls: call(draftRef.extend({ limit: z.number().int().min(1).max(2000) })).replies<RunCallsView>(),
  handOver: call(draftOrClient).replies<HandOverView>(),
  saveHandOver: call(draftOrClient.extend({ as: z.enum(["pdf", "text"]) })).replies<{ readonly fileName: string }>(),
  /** People from typed or pasted text (e-mail, or rows of a table); nothing is sent. */
  parsePeople: call(draftRef.extend({ text: text(2_000_000) })).replies<PeopleParsed>(),
  /** Open dialog for a CSV of people. */
  choosePeopleFile: call(draftRef).replies<PeopleParsed>(),
  /** Reads the identity provider's SAML metadata (XML, pasted or from a dialog) into settings. */
  readSamlMetadata: call(draftRef.extend({ xml: text(500_000).nullable() })).replies<{
    readonly settings: Readonly<Record<string, string | number | boolean | null>>;
    /** Signing certificates, the one that is in the settings first. */
    readonly certificates: readonly SamlCertificate[];
  }>(),
} satisfies Domain;
