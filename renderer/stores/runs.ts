import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { ApplyView } from "#shared/bridge/index";
import type { DraftId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";

const over: ReadonlySet<ApplyView["state"]> = new Set<ApplyView["state"]>(["paused", "stopped", "done"]);

/** Runs of this start of the app: what is being written, in whichever screen one is, and how each ended. Main pushes what changes. */
export const useRuns = defineStore("runs", () => {
  const byDraft = shallowRef<ReadonlyMap<DraftId, ApplyView>>(new Map());
  const endings: ((view: ApplyView) => void)[] = [];
  const active = computed(() => [...byDraft.value.values()].filter((run) => !over.has(run.state) && run.state !== "idle"));

  function take(view: ApplyView): void {
    const before = byDraft.value.get(view.draftId);
    byDraft.value = new Map(byDraft.value).set(view.draftId, view);
    if (over.has(view.state) && before !== undefined && !over.has(before.state)) for (const tell of endings) tell(view);
  }
  function listen(): void {
    bridge.onboarding.onApply(take);
  }
  /** Runs that go on behind a window that was reloaded. */
  async function load(): Promise<void> {
    const drafts = await bridge.onboarding.drafts({});
    if (!drafts.ok) return;
    for (const draft of drafts.value) {
      if (draft.apply?.state !== "running") continue;
      const view = await bridge.onboarding.applied({ draftId: draft.id });
      if (view.ok) take(view.value);
    }
  }
  /** Told of each run that ends while the window watches. */
  function onEnd(tell: (view: ApplyView) => void): void {
    endings.push(tell);
  }
  return { byDraft, active, take, listen, load, onEnd };
});
