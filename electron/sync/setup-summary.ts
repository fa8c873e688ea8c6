import type { ClientRow } from "#shared/bridge/index";
import type { Attention } from "#shared/setup/value/attention";
import type { AppError } from "#shared/errors/app-error";
import { certificatesOf } from "#electron/sign-on/saml-metadata";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { DraftId } from "#shared/model/ids";
import { attentionOf, endingsOf, invitationExpiresHours, invitationOldHours, worstFirst } from "#shared/setup/value/attention";
import { checklistOf } from "#shared/setup/draft/checklist";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";

/**
 * What a row of the client list needs of a setup. It stands in front of the sealed setup, so that after unlocking the list
 * is there without parsing every client (see build/decisions/0003). Good until `validUntil`, when an invitation grows old.
 */
export interface SetupSummary {
  readonly validUntil: number;
  readonly members: number;
  readonly invited: number;
  readonly toConfirm: number;
  readonly twoStep: number | null;
  readonly owners: number;
  readonly policiesOn: number;
  readonly occupied: number;
  /** Without what is not the setup's own: errors of reading, half-finished onboardings. Worst first. */
  readonly attention: readonly Attention[];
  /** Checklist entries that are done, and all that count; the hand-over, which drafts know, is left out. */
  readonly setUp: { readonly done: number; readonly total: number };
  /** The end of the certificate that single sign-on stands on; null where there is none, absent in what older versions kept. */
  readonly certificate?: { readonly until: string; readonly subject: string } | null;
  /** When each domain that is not verified was claimed; absent in what older versions kept. */
  readonly claims?: readonly string[];
  /** Confirmed members who are enrolled in account recovery; null where the plan has none, absent in what older versions kept. */
  readonly enrolled?: number | null;
  readonly singleSignOn?: boolean;
  /** Whether the plan keeps a log; absent in what older versions kept. */
  readonly hasEvents?: boolean;
  /** People whom the inbox shows: invited, or accepted and to be confirmed. */
  readonly waiting: readonly WaitingPerson[];
}
/** A member who waits; `groups` by name. */
export type WaitingPerson = Pick<MemberSetup, "id" | "userId" | "name" | "email" | "role" | "status" | "createdAt"> & {
  readonly groups: readonly string[];
};

const hour = 3_600_000;

export function summaryOf(setup: ClientSetup, now: number): SetupSummary {
  const confirmed = setup.members.filter((member) => member.status === MemberStatus.confirmed);
  const invited = setup.members.filter((member) => member.status === MemberStatus.invited);
  const checklist = checklistOf(setup, { now, handOverSentAt: null }).filter(
    (entry) => entry.state !== "optional" && entry.id !== "hand-over",
  );
  const turns = invited
    .flatMap((member) =>
      member.createdAt === null
        ? []
        : [invitationOldHours, invitationExpiresHours].map((hours) => Date.parse(member.createdAt ?? "") + hours * hour),
    )
    .filter((moment) => moment > now);
  return {
    validUntil: turns.reduce((first, turn) => Math.min(first, turn), Number.MAX_SAFE_INTEGER),
    members: confirmed.length,
    invited: invited.length,
    toConfirm: setup.members.filter((member) => member.status === MemberStatus.accepted).length,
    twoStep: confirmed.length === 0 ? null : confirmed.filter((member) => member.twoStepLogin).length / confirmed.length,
    owners: confirmed.filter((member) => member.role === MemberRole.owner).length,
    policiesOn: setup.policies.filter((policy) => policy.enabled).length,
    occupied: setup.seats.occupied,
    attention: attentionOf(setup, { now, error: null, stopped: null }),
    setUp: { done: checklist.filter((entry) => entry.state === "done").length, total: checklist.length },
    certificate: certificateIn(setup),
    claims: setup.domains.flatMap(({ verifiedAt, claimedAt }) => (verifiedAt === null && claimedAt ? [claimedAt] : [])),
    enrolled: setup.capabilities.accountRecovery ? confirmed.filter((member) => member.accountRecoveryEnrolled).length : null,
    singleSignOn: setup.sso.enabled,
    hasEvents: setup.capabilities.events,
    waiting: waitingIn(setup),
  };
}

/** The certificate that the identity provider signs with, where single sign-on is on. */
function certificateIn({ sso }: ClientSetup): { readonly until: string; readonly subject: string } | null {
  const stored = sso.settings["idpX509PublicCert"];
  if (sso.kind !== "saml2" || !sso.enabled || typeof stored !== "string" || stored === "") return null;
  const [read] = certificatesOf([stored]);
  return read === undefined || read.until === "" ? null : { until: read.until, subject: read.subject };
}

function waitingIn(setup: ClientSetup): readonly WaitingPerson[] {
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  return setup.members
    .filter(({ status }) => status === MemberStatus.invited || status === MemberStatus.accepted)
    .map(({ id, userId, name, email, role, status, createdAt, groups }) => ({
      id,
      userId,
      name,
      email,
      role,
      status,
      createdAt,
      groups: groups.map((group) => groupNames.get(group) ?? "").filter((each) => each !== ""),
    }));
}

/** The attention of a row: the setup's own, what ends by itself, the error of reading, a half-finished onboarding; worst first. */
export function attentionOfRow(
  summary: SetupSummary | null,
  error: AppError | null,
  stopped: { readonly draftId: DraftId; readonly step: number } | null,
  ends: { readonly licence: string | null; readonly now: number },
): ClientRow["attention"] {
  return worstFirst([
    ...(error === null ? [] : [{ kind: "unreadable", error } as const]),
    ...(summary?.attention ?? []),
    ...(stopped === null ? [] : [{ kind: "set-up-stopped", ...stopped } as const]),
    ...endingsOf({ certificate: summary?.certificate?.until ?? null, licence: ends.licence, claims: summary?.claims ?? [] }, ends.now),
  ]);
}
