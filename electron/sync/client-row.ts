import type { ClientRow, LocalClient, SetupMeta } from "#shared/bridge/index";
import { MemberStatus, ProductTier } from "#shared/model/enums";
import type { ClientId, DraftId, ProfileId } from "#shared/model/ids";
import { countInvitationAges } from "#shared/setup/value/attention";
import type { DirectoryEntry } from "./local-state.ts";
import { attentionOfRow, type SetupSummary } from "./setup-summary.ts";

/** What the drafts know of a client: a half-finished onboarding, and whether its hand-over went out. */
export interface OnboardingOfClient {
  readonly stopped: { readonly draftId: DraftId; readonly step: number } | null;
  readonly handOverSentAt: string | null;
}

export interface RowSource {
  readonly id: ClientId;
  readonly directory: DirectoryEntry;
  readonly profileId: ProfileId;
  readonly serverLabel: string;
  readonly local: LocalClient;
  readonly summary: SetupSummary | null;
  readonly meta: SetupMeta;
  readonly onboarding: OnboardingOfClient;
  /** Milliseconds. */
  readonly now: number;
}

/** One row of the client list; a client that was never read has a row too. */
export function rowOf(source: RowSource): ClientRow {
  const { directory, summary, onboarding } = source;
  const handedOver = onboarding.handOverSentAt === null ? 0 : 1;
  return {
    id: source.id,
    profileId: source.profileId,
    name: directory.name,
    local: source.local,
    plan: planOf(directory.tier),
    serverLabel: source.serverLabel,
    selfHosted: directory.selfHosted,
    attention: attentionOfRow(summary, source.meta.error, onboarding.stopped, {
      licence: source.local.ownServer?.licence?.expires ?? null,
      now: source.now,
    }),
    seats: { assigned: directory.seats, occupied: directory.occupiedSeats ?? summary?.occupied ?? 0 },
    members: summary?.members ?? 0,
    invited: summary?.invited ?? 0,
    invitationAges: countInvitationAges(
      (summary?.waiting ?? []).flatMap(({ status, createdAt }) => (status === MemberStatus.invited ? [createdAt] : [])),
      source.now,
    ),
    toConfirm: summary?.toConfirm ?? 0,
    twoStep: summary?.twoStep ?? null,
    recovery: summary?.enrolled == null || summary.members === 0 ? null : summary.enrolled / summary.members,
    singleSignOn: summary?.singleSignOn ?? null,
    setUp: summary === null ? { done: 0, total: 0 } : { done: summary.setUp.done + handedOver, total: summary.setUp.total + 1 },
    owners: summary?.owners ?? 0,
    policiesOn: summary?.policiesOn ?? 0,
    rights: directory.rights ?? null,
    meta: source.meta,
  };
}

function planOf(tier: number): ClientRow["plan"] {
  if (tier === ProductTier.teams || tier === ProductTier.teamsStarter) return "teams";
  if (tier === ProductTier.enterprise) return "enterprise";
  if (tier === ProductTier.families) return "families";
  return tier === ProductTier.free ? "free" : "other";
}
