import { defineStore } from "pinia";
import { ref, shallowRef } from "vue";
import type { AlsoKept, AppliedReview, KeptRef, RunView, SmallReview } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId, RunId } from "#shared/model/ids";
import { definitionOf } from "#shared/setup/changes/registry";
import { pastOf } from "#shared/setup/changes/past";
import type { Edit } from "#shared/setup/changes/edits";
import { mapResult, type Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { lacksRight } from "#renderer/composables/own-rights";
import { errorTexts } from "#renderer/i18n/errors";
import { say, t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useSession } from "#renderer/stores/session";
import { useRuns } from "#renderer/stores/runs";
import { useToasts } from "#renderer/ui/toasts";

export interface AskedEdit {
  readonly clientId: ClientId;
  readonly edit: Edit;
}
/** A secret that is on the screen once. */
export interface Revealed {
  readonly what: string;
  readonly clientName: string;
  readonly secret: string;
}
/** The review stays on the screen, and the password is typed again. */
const asksAgain: ReadonlySet<AppError["code"]> = new Set<AppError["code"]>(["unlock.wrong-password", "unlock.wait"]);
type Origin = "edit" | "inbox" | "bulk" | "directory";

/** The one way to write outside of the wizard: ask for edits, show the small review, carry it out, say what happened. */
export const useWriting = defineStore("writing", () => {
  const runs = useRuns();
  const clients = useClients();
  const toasts = useToasts();
  /** The review on the screen; null when none is. */
  const review = shallowRef<SmallReview | null>(null);
  /** What was made at the server and is shown once; null when nothing is. */
  const revealed = shallowRef<readonly Revealed[] | null>(null);
  /** Why the review on the screen was not carried out: a master password that is not the account's. */
  const refusal = shallowRef<AppError | null>(null);
  /** What the review on the screen showed before somebody changed the client elsewhere; null while nobody did. */
  const earlier = shallowRef<SmallReview | null>(null);
  /** What waits already and is about the same as the review on the screen. */
  const alsoKept = shallowRef<readonly AlsoKept[]>([]);
  /** What is on the screen is being kept for later. */
  const keeping = ref(false);
  /** What the review on the screen was made of; null for one that takes a run back. */
  let asked: { readonly edits: readonly AskedEdit[]; readonly origin: Origin } | null = null;
  let answer: ((runs: readonly RunView[] | null) => void) | null = null;

  /**
   * Shows what edits change and carries them out when the technician says so. Resolves with how the runs ended, none where it was kept for
   * later; null when nothing was written.
   */
  async function ask(edits: readonly AskedEdit[], origin: Origin = "edit"): Promise<readonly RunView[] | null> {
    if (saysWhatLacks(edits)) return null;
    return show(await bridge.writing.review({ edits: [...edits], origin }), { edits, origin });
  }
  /** Says which right an own custom role lacks, before anything is prepared that the server would refuse. */
  function saysWhatLacks(edits: readonly AskedEdit[]): boolean {
    const [lacking] = edits.flatMap(({ clientId, edit }) => lacksRight(clientId, edit) ?? []);
    if (lacking === undefined) return false;
    toasts.show({ title: lacking, text: t("writing.nothingSent"), tone: "bad", icon: "lock" });
    return true;
  }
  /** The same for edits that were kept. */
  async function askKept(clientId: ClientId, id: string): Promise<void> {
    const kept = await bridge.writing.reviewKept({ clientId, id });
    const source = kept.ok ? { edits: kept.value.edits.map((edit) => ({ clientId, edit })), origin: kept.value.origin } : null;
    await show(
      mapResult(kept, ({ review: made }) => made),
      source,
    );
  }
  /** The same for taking a run back. */
  async function undo(runId: RunId): Promise<readonly RunView[] | null> {
    return show(await bridge.writing.undo({ runId }), null);
  }
  async function show(
    made: Result<SmallReview>,
    source: { readonly edits: readonly AskedEdit[]; readonly origin: Origin } | null,
    before: SmallReview | null = null,
  ): Promise<readonly RunView[] | null> {
    if (!made.ok) {
      toasts.showError(made.error);
      return null;
    }
    dismiss();
    alsoKept.value = [];
    review.value = made.value;
    earlier.value = before;
    asked = source;
    return new Promise((resolve) => {
      answer = resolve;
    });
  }
  function dismiss(): void {
    review.value = null;
    refusal.value = null;
    earlier.value = null;
    answer?.(null);
    answer = null;
  }
  /** Without a network: what is on the screen waits in the inbox, and counts as dealt with where it was asked for. */
  async function keep(): Promise<void> {
    const shown = review.value;
    const source = asked;
    const resolve = answer;
    if (shown === null || source === null || keeping.value) return;
    keeping.value = true;
    const kept = await keepEdits(source.edits, source.origin);
    keeping.value = false;
    if (!kept || review.value !== shown) return;
    review.value = null;
    earlier.value = null;
    answer = null;
    resolve?.([]);
  }
  /** Looks whether something waits already that is about the same as the review on the screen. */
  async function lookForKept(): Promise<void> {
    const [shown, source] = [review.value, asked];
    if (shown === null || source === null) return;
    const found = await bridge.writing.alsoKept({ edits: [...source.edits] });
    if (review.value === shown) alsoKept.value = found.ok ? found.value : [];
  }
  /** True when they were kept. */
  async function keepEdits(edits: readonly AskedEdit[], origin: Origin): Promise<boolean> {
    const kept = await bridge.writing.keep({ edits: [...edits], origin });
    if (!kept.ok) {
      toasts.showError(kept.error);
      return false;
    }
    const { kept: waiting, replaced, beside } = kept.value;
    toasts.show({
      title: t("writing.kept"),
      text: [
        ...(replaced.length === 0 ? [] : [t("writing.keptInstead", {}, replaced.length)]),
        ...(beside.length === 0 ? [] : [t("writing.keptBeside", {}, beside.length)]),
      ].join(" "),
      icon: "inbox",
      action: {
        label: t("writing.undo"),
        run: () => void takeBack([...waiting.map((each) => bridge.writing.forgetKept(each)), ...replaced.map(restoring)]),
      },
    });
    await useInbox().load();
    return true;
  }
  const restoring = (each: KeptRef): Promise<Result<unknown>> => bridge.writing.restoreKept(each);
  async function takeBack(calls: readonly Promise<Result<unknown>>[]): Promise<void> {
    const failed = (await Promise.all(calls)).find((done) => !done.ok);
    if (failed !== undefined && !failed.ok) toasts.showError(failed.error);
    await useInbox().load();
  }
  /** What waited is not wanted any more; the toast brings it back. */
  async function discard(kept: KeptRef, sentence: string): Promise<void> {
    const forgotten = await bridge.writing.forgetKept(kept);
    if (!forgotten.ok) toasts.showError(forgotten.error);
    else
      toasts.show({
        title: t("writing.discarded"),
        text: sentence,
        action: { label: t("writing.undo"), run: () => void takeBack([restoring(kept)]) },
      });
    await useInbox().load();
  }
  /** What is on the screen is carried out. With a wrong master password it stays on the screen. */
  async function apply(ownSecret: string | null = null): Promise<void> {
    const shown = review.value;
    const resolve = answer;
    const source = asked;
    if (shown === null) return;
    if (!shown.asksOwnSecret) {
      review.value = null;
      earlier.value = null;
      answer = null;
      resolve?.(await followed(await bridge.writing.apply({ reviewId: shown.reviewId, ownSecret: null }), { shown, of: source }));
      return;
    }
    const started = await bridge.writing.apply({ reviewId: shown.reviewId, ownSecret });
    if (review.value !== shown) return;
    if (!started.ok && asksAgain.has(started.error.code)) {
      refusal.value = started.error;
      return;
    }
    review.value = null;
    refusal.value = null;
    earlier.value = null;
    answer = null;
    resolve?.(await followed(started, { shown, of: source }));
  }
  /**
   * Edits whose own screen shows everything that a review would (a person whose words were compared): carried out at once; without a network
   * kept for later, as by `ask`.
   */
  async function write(edits: readonly AskedEdit[], origin: Origin): Promise<readonly RunView[] | null> {
    if (saysWhatLacks(edits)) return null;
    if (!useSession().online) return (await keepEdits(edits, origin)) ? [] : null;
    const made = await bridge.writing.review({ edits: [...edits], origin });
    if (made.ok) return carryOut(made.value, null);
    toasts.showError(made.error);
    return null;
  }

  /** Goes on with a run that was paused or cut off: looks what became of it and does what is left. */
  async function resume(runId: RunId): Promise<RunView | null> {
    const started = await bridge.writing.resume({ runId });
    return (await followed(mapResult(started, (view) => ({ runs: [view], refused: [] }))))?.[0] ?? null;
  }
  /** Carries out what a screen showed of itself (`usePreview`), or the small review. */
  const carryOut = async (shown: SmallReview, ownSecret: string | null): Promise<readonly RunView[] | null> =>
    followed(await bridge.writing.apply({ reviewId: shown.reviewId, ownSecret }));

  /** @param from what was on the screen: it is shown again where somebody changed the client meanwhile. */
  async function followed(
    started: Result<AppliedReview>,
    from: { readonly shown: SmallReview; readonly of: typeof asked } | null = null,
  ): Promise<readonly RunView[] | null> {
    if (!started.ok) {
      toasts.showError(started.error);
      return null;
    }
    const { refused } = started.value;
    showRefused(refused);
    if (started.value.runs.length === 0 && refused.length > 0) return null;
    const ended = await Promise.all(started.value.runs.map((view) => runs.ended(view)));
    const again = from === null ? null : await reviewAgain(ended, from.of);
    showEnd(ended, again !== null);
    await reveal(ended);
    await useInbox().load();
    return again === null || from === null ? ended : show(again.made, again.of, from.shown);
  }
  /** Where a run stopped because somebody had changed the client elsewhere: the same edits against what stands there now. Null where none did. */
  async function reviewAgain(ended: readonly RunView[], source: typeof asked) {
    const stopped = new Set(
      ended.flatMap(({ clientId, entries }) => (entries.some(({ error }) => error?.code === "apply.changed-meanwhile") ? [clientId] : [])),
    );
    const edits = source?.edits.filter(({ clientId }) => stopped.has(clientId)) ?? [];
    if (source === null || edits.length === 0) return null;
    const made = await bridge.writing.reviewAgain({ edits: [...edits], origin: source.origin });
    // Nothing left to write: what happened elsewhere is what was wanted here.
    if (!made.ok || made.value.clients.every(({ changes }) => changes.length === 0)) return null;
    return { made, of: { ...source, edits } };
  }

  /** Fetches what runs made that is shown once. */
  async function reveal(ended: readonly RunView[]): Promise<void> {
    const found: Revealed[] = [];
    for (const view of ended) {
      const revealing = view.entries.filter(({ described }) => definitionOf(described.change).reveals === true);
      if (revealing.length === 0) continue;
      const secrets = await bridge.writing.revealed({ runId: view.runId });
      if (!secrets.ok) continue;
      for (const { changeId, secret } of secrets.value) {
        const entry = revealing.find(({ described }) => described.change.id === changeId);
        if (entry !== undefined) found.push({ what: say(pastOf(entry.described.sentence)), clientName: view.clientName, secret });
      }
    }
    showOnce(found);
  }
  function showOnce(secrets: readonly Revealed[]): void {
    if (secrets.length > 0) revealed.value = secrets;
  }
  function closeRevealed(): void {
    revealed.value = null;
  }

  /** Where nothing began: one toast a reason, with the clients. */
  function showRefused(refused: AppliedReview["refused"]): void {
    for (const [, same] of Map.groupBy(refused, ({ error }) => error.code)) {
      const [first] = same;
      if (first === undefined) continue;
      const { title, kept, todo } = errorTexts(first.error);
      const names = same.map(({ clientName }) => clientName).join(", ");
      toasts.show({ title, text: `${names}: ${kept} ${todo}`.trim(), tone: "bad", icon: "circle-alert" });
    }
  }

  /** One toast for what was done, with the way back where there is one, and one for what was not. */
  function showEnd(ended: readonly RunView[], shownAgain: boolean): void {
    const [only] = ended;
    const done = ended.filter((view) => view.entries.some((entry) => entry.state === "done"));
    const first = done[0]?.entries.find((entry) => entry.state === "done");
    const others = (done[0]?.entries.filter((entry) => entry.state === "done").length ?? 0) - 1;
    if (first !== undefined && done[0] !== undefined)
      toasts.show({
        title:
          done.length > 1
            ? t("writing.doneAt", {}, done.length)
            : others > 0
              ? t("writing.doneMore", { what: say(pastOf(first.described.sentence)) }, others)
              : say(pastOf(first.described.sentence)),
        ...identity(done),
        ...(ended.length === 1 && only !== undefined && canUndo(only)
          ? { action: { label: t("writing.undo"), run: () => void undo(only.runId) } }
          : {}),
      });
    const failed = ended.flatMap((view) => view.entries.filter((entry) => entry.error !== null));
    const [error] = failed.map((entry) => entry.people.find((person) => person.error !== null)?.error ?? entry.error);
    if (error && !(shownAgain && error.code === "apply.changed-meanwhile")) {
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
  function identity(runs: readonly RunView[]): { text?: string; colour?: number } {
    const id = runs.length === 1 ? runs[0]?.clientId : undefined;
    const row = id == null ? undefined : clients.rowOf(id);
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  }
  return {
    review,
    earlier,
    revealed,
    refusal,
    ask,
    askKept,
    alsoKept,
    lookForKept,
    discard,
    keeping,
    undo,
    resume,
    apply,
    keep,
    dismiss,
    write,
    carryOut,
    showOnce,
    closeRevealed,
  };
});
