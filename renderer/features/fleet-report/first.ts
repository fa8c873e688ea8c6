import type { ClientRow } from "#shared/bridge/index";
import { invitationAges, type InvitationAges } from "#shared/setup/value/attention";
import { attentionInFull, attentionWeight, hasLowTwoStep, reasonsToLook } from "#renderer/features/clients/index";
import { percent, t } from "#renderer/i18n/index";
import { sum } from "./numbers.ts";

export interface LookFirst {
  readonly row: ClientRow;
  /** In words, the worst one first. */
  readonly reasons: readonly string[];
}
/** Clients that need somebody, by the worst of their reasons; then those where less than half of the people have two-step login. */
export function lookFirst(rows: readonly ClientRow[]): readonly LookFirst[] {
  return rows
    .filter((row) => reasonsToLook(row).length > 0)
    .sort(
      (left, right) =>
        attentionWeight(right.attention) - attentionWeight(left.attention) ||
        (left.twoStep ?? 1) - (right.twoStep ?? 1) ||
        left.name.localeCompare(right.name),
    )
    .map((row) => ({
      row,
      reasons: [
        ...row.attention.map(attentionInFull),
        ...(hasLowTwoStep(row) ? [t("fleet-report.lowTwoStep", { share: percent(row.twoStep ?? 0) })] : []),
      ],
    }));
}

/** Invitations of these clients by how long they wait. `expired` is those whose link works no longer. */
export function invitationsByAge(rows: readonly ClientRow[]): {
  readonly total: number;
  readonly expired: number;
  readonly ages: readonly { readonly age: keyof InvitationAges; readonly count: number; readonly share: number }[];
} {
  const counts = invitationAges.map((age) => ({ age, count: sum(rows, (row) => row.invitationAges[age]) }));
  const total = sum(counts, ({ count }) => count);
  return {
    total,
    expired: sum(counts, ({ age, count }) => (age === "valid" || age === "unknown" ? 0 : count)),
    ages: counts
      .filter(({ age, count }) => age !== "unknown" || count > 0)
      .map(({ age, count }) => ({ age, count, share: total === 0 ? 0 : count / total })),
  };
}
