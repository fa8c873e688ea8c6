import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import { MemberRole } from "../model/enums.ts";
import type { ClientId, DraftId, MemberId, UserId } from "../model/ids.ts";
import { text } from "../model/schemas.ts";
import type { WizardStep } from "../setup/draft/steps.ts";
import { call, type Domain } from "./contract.ts";
import { memberRef, memberRefs, nothing } from "./requests.ts";

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

/** People of clients, and the inbox over all of them. */
export const people = {
  inbox: call(nothing).replies<InboxView>(),
  /** Reads the public keys of people who accepted and answers their fingerprint phrases. */
  phrases: call(memberRefs).replies<readonly PhraseView[]>(),
  /** The technician compared these phrases with the people (how: phone, in person, …). Pins the keys. */
  markCompared: call(memberRefs.extend({ how: text(200) })).replies<readonly PhraseView[]>(),
  /** The phrases differ: nothing is confirmed, the fact is noted in the journal. */
  keysDiffer: call(memberRef).replies<{ readonly noted: true }>(),
  /** Confirms people whose phrase was compared (pinned key unchanged); others get `member.phrase-not-compared`. */
  confirm: call(memberRefs).replies<readonly PersonResult[]>(),
  resend: call(memberRefs).replies<readonly PersonResult[]>(),
  /** Moves inbox items out of sight until tomorrow. */
  later: call(memberRefs).replies<{ readonly noted: true }>(),
  revoke: call(memberRefs).replies<readonly PersonResult[]>(),
  restore: call(memberRefs).replies<readonly PersonResult[]>(),
  remove: call(memberRefs).replies<readonly PersonResult[]>(),
  /** Role and groups of one member (groups by name). */
  edit: call(memberRef.extend({ role: z.enum(MemberRole), groups: z.array(text(100)).max(500) })).replies<PersonResult>(),
} satisfies Domain;
