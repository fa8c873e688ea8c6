import type { AppError } from "../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { DraftId } from "../../model/ids.ts";
import { unmanagedCollections } from "./access/managing.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";
import { claimLapsesDays } from "./domains.ts";

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
  | { readonly kind: "disabled" }
  /** What ends by itself, with its moment: the certificate of single sign-on, the licence of an own server. */
  | { readonly kind: "certificate-ended" | "certificate-ends" | "licence-ended" | "licence-ends"; readonly until: string }
  /** Domains that wait for their proof; at `until` the server gives up the first of them. */
  | { readonly kind: "domains-lapse"; readonly domains: number; readonly until: string }
  /** The server has given them up by now. */
  | { readonly kind: "domains-lapsed"; readonly count: number };

/** Worst first. */
export const attentionOrder: readonly Attention["kind"][] = [
  "unreadable",
  "disabled",
  "licence-ended",
  "certificate-ended",
  "no-owner",
  "seats-full",
  "certificate-ends",
  "licence-ends",
  "to-confirm",
  "domains-lapsed",
  "domains-lapse",
  "invitations-expired",
  "set-up-stopped",
  "invitations-old",
  "seats-nearly-full",
  "unmanaged-collections",
];
export const worstFirst = (list: readonly Attention[]): readonly Attention[] =>
  [...list].sort((left, right) => attentionOrder.indexOf(left.kind) - attentionOrder.indexOf(right.kind));

const hour = 3_600_000;
const day = 24 * hour;
/** What ends within so many days needs somebody; the inbox warns of it earlier. */
export const endsSoonDays = 30;
/** Which warning is due before something ends (ISO); 0 when it has ended, null: none yet. */
export function withinDays(until: string, now: number): 60 | 30 | 7 | 0 | null {
  const left = Date.parse(until) - now;
  return left <= 0 ? 0 : left <= 7 * day ? 7 : left <= endsSoonDays * day ? endsSoonDays : left <= 60 * day ? 60 : null;
}
/** After three days the server has looked three times and does not look again by itself (organization-api.md §7.2). */
const unverifiedLongDays = 3;
/** Whole days until a moment (ISO), rounded up; 0 when it is over, or is none. */
export const daysUntil = (until: string, now: number): number => Math.max(0, Math.ceil((Date.parse(until) - now) / day) || 0);

/** An invitation is worth a reminder after three days… */
export const invitationOldHours = 72;
/** …and its link stops working after five (the server's default, organization-api.md §2.4). */
export const invitationExpiresHours = 120;

export type InvitationAge = "fresh" | "old" | "expired";

/** How an invitation stands at `now` (milliseconds). Without a known start it counts as fresh. */
export function invitationAge(createdAt: string | null, now: number): InvitationAge {
  const since = createdAt === null ? Number.NaN : Date.parse(createdAt);
  if (Number.isNaN(since)) return "fresh";
  const hours = (now - since) / hour;
  return hours >= invitationExpiresHours ? "expired" : hours >= invitationOldHours ? "old" : "fresh";
}

/** How long invitations have waited: those whose link still works, then by how old they are. unknown: nobody knows when it was sent. */
export const invitationAges = ["valid", "weeks", "months", "older", "unknown"] as const;
export type InvitationAges = Readonly<Record<(typeof invitationAges)[number], number>>;
/** Invitations by age: up to five days, two weeks, three months (90 days), and older. */
export function countInvitationAges(sent: readonly (string | null)[], now: number): InvitationAges {
  const counts: Record<keyof InvitationAges, number> = { valid: 0, weeks: 0, months: 0, older: 0, unknown: 0 };
  for (const each of sent) {
    const hours = each === null ? Number.NaN : (now - Date.parse(each)) / hour;
    if (Number.isNaN(hours)) counts.unknown += 1;
    else counts[hours < invitationExpiresHours ? "valid" : hours < 14 * 24 ? "weeks" : hours < 90 * 24 ? "months" : "older"] += 1;
  }
  return counts;
}

export interface AttentionContext {
  readonly now: number;
  readonly error: AppError | null;
  /** An onboarding of this client that stopped half-way: the number of its step, from 1. */
  readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
}

/** What of a client ends by itself. Moments are ISO; null: there is none, or it is not known. */
interface Endings {
  readonly certificate: string | null;
  readonly licence: string | null;
  /** When each domain that is not verified was claimed. */
  readonly claims: readonly string[];
}
/** What ends soon or has ended at `now` (milliseconds). */
export function endingsOf({ certificate, licence, claims }: Endings, now: number): readonly Attention[] {
  const found: Attention[] = [];
  const end = (name: "certificate" | "licence", until: string | null): void => {
    const left = until === null ? Number.NaN : Date.parse(until) - now;
    if (until === null || Number.isNaN(left)) return;
    if (left <= 0) found.push({ kind: `${name}-ended`, until });
    else if (left <= endsSoonDays * day) found.push({ kind: `${name}-ends`, until });
  };
  end("certificate", certificate);
  end("licence", licence);
  const ages = claims.map((claimed) => now - Date.parse(claimed)).filter((age) => age >= unverifiedLongDays * day);
  const lapsed = ages.filter((age) => age >= claimLapsesDays * day);
  const waiting = ages.filter((age) => age < claimLapsesDays * day);
  if (lapsed.length > 0) found.push({ kind: "domains-lapsed", count: lapsed.length });
  if (waiting.length > 0) {
    const until = new Date(now - waiting.reduce((oldest, age) => Math.max(oldest, age), 0) + claimLapsesDays * day).toISOString();
    found.push({ kind: "domains-lapse", domains: waiting.length, until });
  }
  return found;
}

/** What needs somebody's attention at a client, worst first, without what ends by itself (`endingsOf`). That there is one owner only is advice and stands in the checklist: most small clients have one. */
export function attentionOf(setup: ClientSetup | null, context: AttentionContext): readonly Attention[] {
  const found: Attention[] = [];
  const { now, error, stopped } = context;
  if (error !== null) found.push({ kind: "unreadable", error });
  if (setup !== null) {
    const { assigned, occupied } = setup.seats;
    const free = assigned === null ? Number.POSITIVE_INFINITY : assigned - occupied;
    const owners = setup.members.filter((member) => member.role === MemberRole.owner && member.status !== MemberStatus.revoked);
    const readMembers = !setup.unread.some((part) => part.part === "members") || setup.members.length > 0;
    const expired = countInvited(setup.members, now, "expired");
    const old = countInvited(setup.members, now, "old");
    const accepted = setup.members.filter((member) => member.status === MemberStatus.accepted).length;
    const unmanaged = unmanagedCollections(setup).length;
    if (!setup.client.enabled) found.push({ kind: "disabled" });
    if (readMembers && owners.length === 0) found.push({ kind: "no-owner" });
    if (free <= 0) found.push({ kind: "seats-full" });
    if (accepted > 0) found.push({ kind: "to-confirm", count: accepted });
    if (expired > 0) found.push({ kind: "invitations-expired", count: expired });
    if (stopped !== null) found.push({ kind: "set-up-stopped", ...stopped });
    if (old > 0) found.push({ kind: "invitations-old", count: old });
    if (free > 0 && assigned !== null && free <= Math.max(1, Math.floor(assigned * 0.1)) && assigned >= 5)
      found.push({ kind: "seats-nearly-full" });
    if (unmanaged > 0) found.push({ kind: "unmanaged-collections", count: unmanaged });
  } else if (stopped !== null) found.push({ kind: "set-up-stopped", ...stopped });
  return worstFirst(found);
}

const countInvited = (members: readonly MemberSetup[], now: number, age: InvitationAge): number =>
  members.filter((member) => member.status === MemberStatus.invited && invitationAge(member.createdAt, now) === age).length;
