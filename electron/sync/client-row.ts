import type { ClientRow, LocalClient, SetupMeta } from "#shared/bridge/views";
import { MemberRole, MemberStatus, ProductTier } from "#shared/model/enums";
import type { DraftId, ProfileId } from "#shared/model/ids";
import { attentionOf } from "#shared/setup/attention";
import { checklistOf } from "#shared/setup/checklist";
import type { ClientSetup } from "#shared/setup/client-setup";
import type { DirectoryEntry } from "./local-state.ts";

/** What the drafts know of a client: a half-finished onboarding, and whether its hand-over went out. */
export interface OnboardingOfClient {
  readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
  readonly handOverSentAt: string | null;
}

export interface RowSource {
  readonly directory: DirectoryEntry; readonly profileId: ProfileId; readonly serverLabel: string; readonly local: LocalClient;
  readonly setup: ClientSetup | null; readonly meta: SetupMeta; readonly onboarding: OnboardingOfClient; readonly now: Date;
}

/** One row of the client list; a client that was never read has a row too. */
export function rowOf(source: RowSource): ClientRow {
  const { directory, setup, onboarding } = source;
  const now = source.now.getTime();
  const members = setup?.members ?? [];
  const confirmed = members.filter((member) => member.status === MemberStatus.confirmed);
  const checklist = setup === null ? [] : checklistOf(setup, { now, handOverSentAt: onboarding.handOverSentAt }).filter((entry) => entry.state !== "optional");
  return {
    id: directory.id, profileId: source.profileId, name: directory.name, local: source.local,
    plan: planOf(directory.tier), serverLabel: source.serverLabel, selfHosted: directory.selfHosted,
    attention: attentionOf(setup, { now, error: source.meta.error, stopped: onboarding.stopped }),
    seats: { assigned: directory.seats, occupied: directory.occupiedSeats ?? setup?.seats.occupied ?? 0 },
    members: confirmed.length,
    invited: members.filter((member) => member.status === MemberStatus.invited).length,
    toConfirm: members.filter((member) => member.status === MemberStatus.accepted).length,
    twoStep: confirmed.length === 0 ? null : confirmed.filter((member) => member.twoStepLogin).length / confirmed.length,
    setUp: { done: checklist.filter((entry) => entry.state === "done").length, total: checklist.length },
    owners: confirmed.filter((member) => member.role === MemberRole.owner).length,
    policiesOn: setup?.policies.filter((policy) => policy.enabled).length ?? 0,
    meta: source.meta,
  };
}

function planOf(tier: number): ClientRow["plan"] {
  if (tier === ProductTier.teams || tier === ProductTier.teamsStarter) return "teams";
  if (tier === ProductTier.enterprise) return "enterprise";
  if (tier === ProductTier.families) return "families";
  return tier === ProductTier.free ? "free" : "other";
}
