import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";

export type NextStepId = "failed" | "sso" | "sso-values" | "owner" | "import" | "import-file" | "shared-file" | "hand-over";
export interface NextStep {
  readonly id: NextStepId;
  readonly tone: "warn" | "todo" | "done";
}

/**
 * What is still to be done after applying, the weightiest first.
 * @param open changes that were refused or not tried.
 * @param imported whether a file of this draft was imported: it still lies where it was chosen. "shared": it has items of other clients too, which
 * would be lost with it.
 */
export function nextSteps(
  draft: OnboardingDraft,
  setup: ClientSetup | null,
  open: number,
  lacksSso: boolean,
  imported: "own" | "shared" | null,
): NextStep[] {
  const steps: NextStep[] = [];
  if (open > 0) steps.push({ id: "failed", tone: "warn" });
  if (imported !== null) steps.push({ id: imported === "shared" ? "shared-file" : "import-file", tone: "todo" });
  const owners = setup?.members.filter((member) => member.role === MemberRole.owner && member.status !== MemberStatus.revoked).length ?? 0;
  if (setup !== null && owners < 2) steps.push({ id: "owner", tone: "todo" });
  if (!lacksSso && draft.sso !== null && !draft.sso.later) steps.push({ id: "sso-values", tone: "todo" });
  // A client that runs already skipped nothing.
  else if (!lacksSso && !draft.existing && setup?.sso.kind === "none") steps.push({ id: "sso", tone: "todo" });
  if (draft.importing === null && !draft.existing) steps.push({ id: "import", tone: "todo" });
  steps.push({ id: "hand-over", tone: draft.handOverSentAt === null ? "todo" : "done" });
  return steps;
}

/** People of a client by where they stand. */
export function standings(setup: ClientSetup | null): {
  readonly invited: ClientSetup["members"];
  readonly accepted: ClientSetup["members"];
  readonly confirmed: ClientSetup["members"];
} {
  const inState = (status: number): ClientSetup["members"] => setup?.members.filter((member) => member.status === status) ?? [];
  return { invited: inState(MemberStatus.invited), accepted: inState(MemberStatus.accepted), confirmed: inState(MemberStatus.confirmed) };
}
