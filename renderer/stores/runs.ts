import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { RunView } from "#shared/bridge/index";
import type { RunId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";

const over: ReadonlySet<RunView["state"]> = new Set<RunView["state"]>(["paused", "stopped", "done"]);

/** Runs of this start of the app: what is being written, what waits for its turn, how each ended. Main pushes what changes. */
export const useRuns = defineStore("runs", () => {
  const byId = shallowRef<ReadonlyMap<RunId, RunView>>(new Map());
  const waiting = new Map<RunId, (view: RunView) => void>();
  const endings: ((view: RunView) => void)[] = [];
  const cutOff: ((view: RunView) => void)[] = [];

  const active = computed(() => [...byId.value.values()].filter((run) => !over.has(run.state) && run.state !== "idle"));

  function take(view: RunView): void {
    const before = byId.value.get(view.runId);
    byId.value = new Map(byId.value).set(view.runId, view);
    if (!over.has(view.state)) return;
    waiting.get(view.runId)?.(view);
    waiting.delete(view.runId);
    if (before !== undefined && !over.has(before.state)) for (const listener of endings) listener(view);
  }
  function listen(): void {
    bridge.writing.onRun(take);
  }
  /** Runs that go on behind a window that was reloaded. */
  async function load(): Promise<void> {
    const runs = await bridge.writing.runs({});
    if (!runs.ok) return;
    for (const view of runs.value) {
      // What the end of the app cut off is told once a start.
      if (over.has(view.state) && !byId.value.has(view.runId)) for (const listener of cutOff) listener(view);
      take(view);
    }
  }
  /** The run when it is over: done, paused or stopped. */
  function ended(view: RunView): Promise<RunView> {
    const known = byId.value.get(view.runId) ?? view;
    if (over.has(known.state)) return Promise.resolve(known);
    return new Promise((resolve) => {
      waiting.set(view.runId, resolve);
    });
  }
  /** Told of each run that ends while the window watches. */
  function onEnd(listener: (view: RunView) => void): void {
    endings.push(listener);
  }
  /** Told of each run that an earlier start of the app left unfinished. */
  function onCutOff(listener: (view: RunView) => void): void {
    cutOff.push(listener);
  }
  return { byId, active, take, listen, load, ended, onEnd, onCutOff };
});
