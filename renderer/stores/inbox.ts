import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { InboxView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { bridge } from "#renderer/app/bridge";

/** What waits over all clients: the inbox shows it, the navigation counts it. */
export const useInbox = defineStore("inbox-items", () => {
  const view = shallowRef<InboxView | null>(null);
  const error = shallowRef<AppError | null>(null);
  /** What is not put off until tomorrow. */
  const count = computed(() => view.value?.items.filter((item) => !("later" in item && item.later)).length ?? 0);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    const answer = await bridge.people.inbox({});
    if (answer.ok) { view.value = answer.value; error.value = null; } else error.value = answer.error;
  }
  /** Many clients change in a row while reading; the inbox is asked once for all of them. */
  function loadSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => { void load(); }, 300);
  }
  function listen(): void { bridge.sync.onClient(loadSoon); }
  return { view, error, count, load, loadSoon, listen };
});
