import type { AppError } from "../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { DraftId } from "../../model/ids.ts";
import { unmanagedCollections } from "./access/managing.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";

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
const hour = 3_600_000;
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

export interface AttentionContext {
  readonly now: number;
  readonly error: AppError | null;
  /** An onboarding of this client that stopped half-way: the number of its step, from 1. */
  readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
}

/** What needs somebody's attention at a client, worst first. That there is one owner only is advice and stands in the checklist: most small clients have one. */
export function attentionOf(setup: ClientSetup | null, context: AttentionContext): readonly Attention[] {
  const found: (Attention | null)[] = [];
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
  return found.filter((entry): entry is Attention => entry !== null);
}

const countInvited = (members: readonly MemberSetup[], now: number, age: InvitationAge): number =>
  members.filter((member) => member.status === MemberStatus.invited && invitationAge(member.createdAt, now) === age).length;
