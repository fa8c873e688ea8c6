import { defineStore } from "pinia";
import { computed, ref, shallowRef, watch } from "vue";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import type { SavedReports } from "#shared/setup/value/saved-report";
import { bridge } from "#renderer/bridge";
import { useClient } from "./store.ts";

/** What is saved at the server of Access Intelligence, once somebody asked for it; until another client is opened. */
export const useSavedReports = defineStore("saved-reports", () => {
  const client = useClient();
  const saved = shallowRef<SavedReports | null>(null);
  const error = shallowRef<AppError | null>(null);
  const readingOf = ref<ClientId | null>(null);
  const isReading = computed(() => readingOf.value !== null && readingOf.value === client.id);

  watch(
    () => client.id,
    () => {
      saved.value = null;
      error.value = null;
    },
  );
  async function read(): Promise<void> {
    const asked = client.id;
    if (asked === null || isReading.value) return;
    readingOf.value = asked;
    const answer = await bridge.items.savedReports({ clientId: asked });
    if (readingOf.value === asked) readingOf.value = null;
    if (asked !== client.id) return;
    error.value = answer.ok ? null : answer.error;
    if (answer.ok) saved.value = answer.value;
  }
  return { saved, error, isReading, read };
});
