import { defineStore } from "pinia";
import { computed, ref, shallowRef, watch } from "vue";
import type { InboxView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { bridge } from "#renderer/bridge";
import { useClients } from "./clients.ts";

/** What waits over all clients: the inbox shows it, the navigation counts it. */
export const useInbox = defineStore("inbox-items", () => {
  const view = shallowRef<InboxView | null>(null);
  const error = shallowRef<AppError | null>(null);
  /** What is not put off until tomorrow. */
  const count = computed(() => view.value?.items.filter((item) => !("later" in item && item.later)).length ?? 0);
  const clients = useClients();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Reading has ended, and what waits is not known yet as it is since then. */
  const isBehind = ref(false);

  async function load(): Promise<void> {
    const answer = await bridge.people.inbox({});
    if (answer.ok) {
      view.value = answer.value;
      error.value = null;
    } else error.value = answer.error;
  }
  /**
   * The inbox of hundreds of clients is long: while everything is read it is asked every few seconds, otherwise once for what changes in a row.
   */
  function loadSoon(): void {
    const reading = clients.sync.state === "reading";
    if (reading && timer !== null) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = null;
        void load();
      },
      reading ? 4_000 : 300,
    );
  }
  function listen(): void {
    bridge.sync.onClient(loadSoon);
    watch(
      () => clients.sync.finishedAt,
      async (finishedAt) => {
        if (finishedAt === null) return;
        isBehind.value = true;
        if (timer !== null) clearTimeout(timer);
        timer = null;
        await load();
        if (clients.sync.finishedAt === finishedAt) isBehind.value = false;
      },
      { flush: "sync" },
    );
  }
  return { view, error, count, isBehind, load, loadSoon, listen };
});
