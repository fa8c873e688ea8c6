import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { isOut, isPresent, type PersonRow } from "./people.ts";

/** Seats that the draft's people take together with who is there already. */
export interface SeatsUse {
  readonly used: number;
  /** Null: the client has no limit of seats. */
  readonly total: number | null;
  readonly over: number;
  /** The owner of a new client takes the first one. */
  readonly owner: boolean;
}
export function seatsUse(draft: OnboardingDraft, rows: readonly PersonRow[], setup: ClientSetup | null): SeatsUse {
  const invited = rows.filter((row) => !isOut(row) && !isPresent(row) && !row.problems.some((problem) => problem.kind === "owner")).length;
  const owner = !draft.existing && setup === null;
  const present = setup?.members.filter((member) => member.status !== MemberStatus.revoked).length ?? 0;
  const used = invited + present + (owner ? 1 : 0);
  const total = setup !== null && setup.seats.assigned === null ? null : draft.client.seats;
  return { used, total, over: total === null ? 0 : Math.max(0, used - total), owner };
}
