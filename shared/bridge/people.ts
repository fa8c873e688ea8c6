import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { BaselineId, ClientId, DraftId, MemberId, ProfileId, RunId, UserId } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { text } from "../model/schemas.ts";
import type { LogEvent } from "../setup/log/log-event.ts";
import type { WizardStep } from "../setup/draft/steps.ts";
import type { Rule } from "../setup/standards/drift.ts";
import { call, type Domain } from "./contract.ts";
import type { ChangeState } from "./writing.ts";
import type { DirectoryRunView } from "./directory.ts";
import type { DeviceView } from "./devices.ts";
import { clientRef, memberRef, memberRefs, nothing, profileRef } from "./requests.ts";

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
      readonly known: KeyKnown;
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
      /** It belongs to the way to an own server, and its client is still to be created. */
      readonly toOwnServer: boolean;
      readonly applyState: "running" | "paused" | "stopped" | "done" | null;
    }
  /** Changes that the end of the app cut off, or that were paused: whoever asked for them. */
  | {
      readonly kind: "run";
      readonly runId: RunId;
      readonly clientId: ClientId | null;
      readonly clientName: string;
      readonly startedAt: string | null;
      readonly paused: boolean;
      /** What is to be done, and how far each is; what was done already is among it. */
      readonly changes: readonly { readonly sentence: Message; readonly state: ChangeState }[];
    }
  /** The access is revoked, and the technician asked to be reminded of removing the person. */
  | {
      readonly kind: "removal";
      readonly clientId: ClientId;
      readonly memberId: MemberId;
      readonly email: string;
      readonly name: string | null;
      readonly since: string;
      readonly later: boolean;
    }
  /** The technician asked to be reminded of saving a policy, by its kind. */
  | { readonly kind: "policy"; readonly clientId: ClientId; readonly type: number; readonly since: string }
  /** A difference from a baseline that was agreed to until a day that is within two weeks, or past; the client still differs in it. */
  | {
      readonly kind: "exception";
      readonly clientId: ClientId;
      readonly baselineId: BaselineId;
      readonly baseline: string;
      readonly rule: Rule;
      readonly reason: string;
      readonly agreedWith: string;
      /** Its last day (YYYY-MM-DD), in this computer's time. */
      readonly until: string;
      readonly ended: boolean;
    }
  /** Edits that were asked for without a network, and wait for their review. */
  | {
      readonly kind: "edits";
      readonly clientId: ClientId;
      readonly id: string;
      readonly since: string;
      readonly sentences: readonly Message[];
    }
  /** A run of the client's directory that nobody watched did not end well. */
  | { readonly kind: "directory"; readonly clientId: ClientId; readonly since: string; readonly run: DirectoryRunView }
  | { readonly kind: "device"; readonly clientId: ClientId; readonly since: string; readonly device: DeviceView }
  | {
      /** The certificate or the client secret of single sign-on, or the licence of the client's own server, ends within 60 days or has ended. */
      readonly kind: "certificate";
      readonly of: "single-sign-on" | "client-secret" | "licence";
      readonly clientId: ClientId;
      readonly until: string;
      readonly subject: string;
      /** Which of 60, 30 and 7 days is past; 0: it has ended. */
      readonly within: 60 | 30 | 7 | 0;
    }
  /** A search in the log whose bell is on found events since it was looked at last. */
  | {
      readonly kind: "log";
      readonly clientId: null;
      /** One of the standard ones, or one that was saved. */
      readonly search: string;
      readonly name: string | null;
      readonly found: number;
      readonly newest: readonly LogEvent[];
      readonly since: string;
    }
  | { readonly kind: "unreadable"; readonly clientId: ClientId; readonly error: AppError };
export interface InboxView {
  readonly items: readonly InboxItem[];
  readonly looksAgainAt: string | null;
  /** Profiles whose comparisons and recorded mismatches were lost with their file, until a technician has seen it. */
  readonly lost: readonly { readonly profileId: ProfileId; readonly at: string; readonly why: "damaged" | "deleted" }[];
}
const comparingWay = z.enum(["phone", "in-person", "video"]);
export type ComparingWay = z.output<typeof comparingWay>;
/** What this app knows of a person's key without asking the server for it. */
export type KeyKnown =
  | { readonly kind: "never" }
  | { readonly kind: "compared"; readonly at: string; readonly how: string }
  /** The key was compared, but under another address or name; `email` null: before this app kept addresses. */
  | { readonly kind: "otherwise"; readonly at: string; readonly how: string; readonly email: string | null; readonly name: string | null }
  /** Confirmed without comparing. */
  | { readonly kind: "uncompared"; readonly at: string }
  /** Words that did not match were recorded, for this address. */
  | { readonly kind: "mismatch"; readonly at: string; readonly email: string };
export interface MemberKeyView {
  readonly memberId: MemberId;
  readonly known: KeyKnown;
}
export interface PhraseView {
  readonly memberId: MemberId;
  /** Five words, null for the one that is asked for until the key was compared; all null when the key could not be had (see error). */
  readonly phrase: readonly (string | null)[] | null;
  /** Number (1–5) of the word that the person must read out; null where nothing is to be proven. */
  readonly asked: number | null;
  /**
   * new: never compared for this person · known: compared and unchanged · changed: another key than before, to be compared again ·
   * mismatch: recorded as not the person's, locked until it is lifted with a reason · unavailable: see error
   */
  readonly state: "new" | "known" | "changed" | "mismatch" | "unavailable";
  readonly known: KeyKnown;
  readonly error: AppError | null;
}
/** People of clients, and the inbox over all of them. */
export const people = {
  inbox: call(nothing).replies<InboxView>(),
  /** What is known of the keys of a client's people, without asking the server. People of whom nothing is known are left out. */
  keys: call(clientRef).replies<readonly MemberKeyView[]>(),
  /** How single sign-on names a member: read when it is looked at, because no list tells it. Null: the server does not say. */
  ssoId: call(memberRef).replies<{ readonly ssoId: string | null }>(),
  /** Reads the public keys of people and answers their fingerprint phrases, each without the word that will be asked for. */
  phrases: call(memberRefs).replies<readonly PhraseView[]>(),
  /** The person read out the word that is not on the screen (or all five): pins the key if it is the right one. */
  compare: call(memberRef.extend({ how: comparingWay, words: text(200) })).replies<PhraseView>(),
  /** The person reads other words: the key is locked and the fact is noted in the journal. */
  recordMismatch: call(memberRef).replies<{ readonly noted: true }>(),
  /** A recorded mismatch was explained; the reason is noted in the journal. The person is compared again before anything is confirmed. */
  liftMismatch: call(memberRef.extend({ reason: text(500) })).replies<{ readonly noted: true }>(),
  /** The technician has seen that comparisons were lost. */
  lossSeen: call(profileRef).replies<{ readonly noted: true }>(),
  /** Moves inbox items out of sight until tomorrow. */
  later: call(memberRefs).replies<{ readonly noted: true }>(),
} satisfies Domain;
