import { computed, ref, shallowRef, watch, type ComputedRef } from "vue";
import type { InboxItem } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { crossesClient, followRow, inboxRows, type InboxRow } from "./logic/rows.ts";

/** Which row is current: it follows the list, and never goes on at another client by itself. */
export function useWalking(items: ComputedRef<readonly InboxItem[]>, rows: ComputedRef<readonly InboxRow[]>) {
  const current = ref<string | null>(null);
  const row = computed(() => rows.value.find((entry) => entry.key === current.value) ?? null);
  /** Nobody is left at a client: going on at another one is a step that the technician takes. */
  const crossing = shallowRef<{ readonly from: ClientId | null; readonly to: string } | null>(null);
  const crossingTo = computed(() => rows.value.find((entry) => entry.key === crossing.value?.to) ?? null);
  watch(current, (key) => {
    if (key !== null) crossing.value = null;
  });
  watch(
    rows,
    (after, before) => {
      // Another filter is no step to another client: the person still waits.
      const waits = inboxRows(items.value, "all").some((entry) => entry.key === current.value);
      const next = waits ? null : crossesClient(before ?? [], after, current.value);
      if (next !== null) crossing.value = { from: before?.find((entry) => entry.key === current.value)?.clientId ?? null, to: next.key };
      else if (crossing.value !== null && !after.some((entry) => entry.key === crossing.value?.to)) crossing.value = null;
      current.value = crossing.value === null ? followRow(before ?? [], after, current.value) : null;
    },
    { immediate: true, deep: false },
  );

  function goOver(): void {
    current.value = crossing.value?.to ?? null;
  }
  function step(by: number): void {
    if (crossing.value !== null) {
      goOver();
      return;
    }
    const at = rows.value.findIndex((entry) => entry.key === current.value);
    const next = rows.value[Math.max(0, Math.min(rows.value.length - 1, at + by))];
    if (next !== undefined) current.value = next.key;
  }
  return { current, row, crossing, crossingTo, step, goOver };
}
