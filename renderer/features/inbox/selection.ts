import { computed, type ComputedRef, shallowRef, watch } from "vue";
import { comparable, confirmable, type ConfirmItem, type InboxRow, type InvitationItem } from "./logic/rows.ts";

/** The rows that are chosen, and what can be done to them. */
export function useSelection(rows: ComputedRef<readonly InboxRow[]>) {
  const selected = shallowRef<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;
  watch(rows, (after) => {
    selected.value = new Set([...selected.value].filter((key) => after.some((entry) => entry.key === key)));
  });
  function select(key: string, range: boolean): void {
    const next = new Set(selected.value);
    const keys = rows.value.map((entry) => entry.key);
    const [from, to] = [anchor === null ? -1 : keys.indexOf(anchor), keys.indexOf(key)];
    if (range && from >= 0) for (const entry of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(entry);
    else if (!next.delete(key)) next.add(key);
    anchor = key;
    selected.value = next;
  }
  function clear(): void {
    selected.value = new Set();
  }
  const chosen = computed(() => rows.value.filter((entry) => selected.value.has(entry.key)));
  const people = computed(() =>
    chosen.value.flatMap((entry): readonly (ConfirmItem | InvitationItem)[] =>
      entry.section === "confirm" ? [entry.item] : "items" in entry ? entry.items : [],
    ),
  );
  return {
    selected,
    select,
    clear,
    /** Everybody chosen, invited or to be confirmed. */
    people,
    invitations: computed(() => chosen.value.flatMap((entry): readonly InvitationItem[] => ("items" in entry ? entry.items : []))),
    compared: computed(() => confirmable(chosen.value)),
    comparable: computed(() => comparable(chosen.value)),
    uncompared: computed(() =>
      chosen.value.flatMap((entry) => (entry.section === "confirm" && entry.item.known.kind !== "compared" ? [entry.item] : [])),
    ),
  };
}
