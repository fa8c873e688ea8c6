import { defineStore } from "pinia";
import { shallowRef } from "vue";
import type { RunView, SmallReview } from "#shared/bridge/index";
import type { ClientId, RunId } from "#shared/model/ids";
import { pastOf } from "#shared/setup/changes/past";
import type { Edit } from "#shared/setup/changes/edits";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { errorTexts } from "#renderer/i18n/errors";
import { say, t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useRuns } from "#renderer/stores/runs";
import { useToasts } from "#renderer/ui/toasts";

export interface AskedEdit {
  readonly clientId: ClientId;
  readonly edit: Edit;
}
type Origin = "edit" | "inbox" | "bulk";

/** The one way to write outside of the wizard: ask for edits, show the small review, carry it out, say what happened. */
export const useWriting = defineStore("writing", () => {
  const runs = useRuns();
  const clients = useClients();
  const toasts = useToasts();
  /** The review on the screen; null when none is. */
  const review = shallowRef<SmallReview | null>(null);
  let answer: ((runs: readonly RunView[] | null) => void) | null = null;

  /** Shows what edits change and carries them out when the technician says so. Resolves with how the runs ended; null when nothing was written. */
  async function ask(edits: readonly AskedEdit[], origin: Origin = "edit"): Promise<readonly RunView[] | null> {
    return show(await bridge.writing.review({ edits: [...edits], origin }));
  }
  /** The same for taking a run back. */
  async function undo(runId: RunId): Promise<readonly RunView[] | null> {
    return show(await bridge.writing.undo({ runId }));
  }
  async function show(made: Result<SmallReview>): Promise<readonly RunView[] | null> {
    if (!made.ok) {
      toasts.showError(made.error);
      return null;
    }
    dismiss();
    review.value = made.value;
    return new Promise((resolve) => {
      answer = resolve;
    });
  }
  function dismiss(): void {
    review.value = null;
    answer?.(null);
    answer = null;
  }
  /** What is on the screen is carried out. */
  async function apply(): Promise<void> {
    const shown = review.value;
    const tell = answer;
    if (shown === null) return;
    review.value = null;
    answer = null;
    tell?.(await carryOut(shown));
  }
  /** Edits whose own screen shows everything that a review would (a person whose words were compared): carried out at once. */
  async function write(edits: readonly AskedEdit[], origin: Origin): Promise<readonly RunView[] | null> {
    const made = await bridge.writing.review({ edits: [...edits], origin });
    if (made.ok) return carryOut(made.value);
    toasts.showError(made.error);
    return null;
  }

  async function carryOut(shown: SmallReview): Promise<readonly RunView[] | null> {
    const started = await bridge.writing.apply({ reviewId: shown.reviewId });
    if (!started.ok) {
      toasts.showError(started.error);
      return null;
    }
    const ended = await Promise.all(started.value.map((view) => runs.ended(view)));
    tellEnd(ended);
    await useInbox().load();
    return ended;
  }

  /** One toast for what was done, with the way back where there is one, and one for what was not. */
  function tellEnd(ended: readonly RunView[]): void {
    const [only] = ended;
    const done = ended.filter((view) => view.entries.some((entry) => entry.state === "done"));
    const first = done[0]?.entries.find((entry) => entry.state === "done");
    if (first !== undefined && done[0] !== undefined)
      toasts.show({
        title: done.length === 1 ? say(pastOf(first.described.sentence)) : t("writing.doneAt", {}, done.length),
        ...identity(done),
        ...(ended.length === 1 && only !== undefined && canUndo(only)
          ? { action: { label: t("writing.undo"), run: () => void undo(only.runId) } }
          : {}),
      });
    const failed = ended.flatMap((view) => view.entries.filter((entry) => entry.error !== null));
    const [error] = failed.map((entry) => entry.people.find((person) => person.error !== null)?.error ?? entry.error);
    if (error) {
      const people = failed.flatMap((entry) => entry.people.filter((person) => person.error !== null));
      const { title, kept, todo } = errorTexts(error);
      toasts.show({
        title: people.length > 0 ? t("writing.peopleFailed", {}, people.length) : title,
        text: people[0] === undefined ? `${kept} ${todo}`.trim() : `${people[0].email}: ${title} ${kept}`.trim(),
        tone: "bad",
        icon: "circle-alert",
      });
    }
  }
  const canUndo = (view: RunView): boolean =>
    review.value === null && view.entries.some((entry) => entry.state === "done" && entry.undoable);
  function identity(of: readonly RunView[]): { text?: string; colour?: number } {
    const id = of.length === 1 ? of[0]?.clientId : undefined;
    const row = id == null ? undefined : clients.rowOf(id);
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  }
  return { review, ask, undo, apply, dismiss, write };
});
