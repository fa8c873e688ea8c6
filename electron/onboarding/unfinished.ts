import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { diff } from "#shared/setup/changes/diff";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import { sinceOpened } from "#shared/setup/draft/since-opened";
import type { ClientSetup } from "#shared/setup/value/client-setup";

export interface DraftSituation {
  /** The client as last read; null when it was never read or does not exist. */
  readonly setup: ClientSetup | null;
  /** The blueprint it names; undefined while that is not known. */
  readonly blueprint: Blueprint | null | undefined;
  /** When its content was last changed in the wizard. */
  readonly editedAt: string | null;
  /** As it was opened; null when that is not known. */
  readonly opened: OnboardingDraft | null;
  readonly isRunning: boolean;
  /** All of its import was sent: what was imported stays imported, and its trace is the journal. */
  readonly isImported: boolean;
}

/**
 * Whether something of a draft is still to be done: it runs, or it asks for a change that its client does not show and
 * that was not left out. A draft that was applied to the end is finished, whatever happens to the client later, until
 * somebody edits it again.
 */
export function isUnfinished(draft: OnboardingDraft, situation: DraftSituation): boolean {
  const { setup, blueprint, editedAt, isRunning, isImported } = situation;
  if (isRunning || draft.clientId === null) return true;
  if (draft.apply?.state === "done" && (editedAt === null || editedAt <= (draft.apply.finishedAt ?? ""))) return false;
  if (setup === null || blueprint === undefined) return true;
  const wanted = draftToDesired(draft, blueprint, draft.importing === null ? null : [1]).desired;
  const { desired } = sinceOpened(draft, situation.opened, wanted, setup);
  return diff(desired, setup).changes.some(({ id, kind }) => !draft.leftOut.includes(id) && !(kind === "items.import" && isImported));
}

/** One draft a client: what runs or was begun goes before what is only drafted, the newer before the older. */
export function onePerClient(drafts: readonly OnboardingDraft[]): readonly OnboardingDraft[] {
  const weight = ({ apply }: OnboardingDraft): number =>
    apply === null ? 0 : apply.state === "running" ? 2 : apply.state === "done" ? 0 : 1;
  const best = new Map<string, OnboardingDraft>();
  for (const draft of drafts) {
    const key = draft.clientId ?? draft.id;
    const other = best.get(key);
    if (other === undefined || weight(draft) > weight(other) || (weight(draft) === weight(other) && draft.savedAt > other.savedAt))
      best.set(key, draft);
  }
  return drafts.filter((draft) => best.get(draft.clientId ?? draft.id) === draft);
}
