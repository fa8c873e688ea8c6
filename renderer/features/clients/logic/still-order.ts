import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from "vue";

/** How long the pointer rests until the rows go where they belong. */
export const restMilliseconds = 4000;

/**
 * Rows do not move under the pointer. The order is held from the moment the pointer moves over the list until it leaves or has rested for
 * some seconds, and not before the first reading ended: what stood there before it is no order that anybody chose.
 */
export function useStillOrder(options: {
  /** Keys of the rows as they are sorted now. */
  readonly sorted: () => readonly string[];
  /** The first reading has ended. */
  readonly isRead: () => boolean;
  /** What the technician changes: another filter or sort column sorts at once. */
  readonly asked: () => unknown;
}): {
  readonly order: ComputedRef<readonly string[]>;
  /** How many rows stand elsewhere than they would. */ readonly moved: ComputedRef<number>;
  onMove(event: { readonly clientX: number; readonly clientY: number }): void;
  settle(): void;
} {
  const held = shallowRef<readonly string[] | null>(null);
  let at: { readonly x: number; readonly y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    held.value = null;
    at = null;
  }
  /** A pointer event without a way (the list came under a resting pointer) is no movement. */
  function onMove({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void {
    const before = at;
    at = { x: clientX, y: clientY };
    if (before === null || (before.x === clientX && before.y === clientY) || !options.isRead()) return;
    held.value ??= options.sorted();
    clearTimeout(timer);
    timer = setTimeout(settle, restMilliseconds);
  }
  watch(options.asked, () => {
    held.value = null;
  });
  onScopeDispose(settle);

  const order = computed<readonly string[]>(() => {
    const sorted = options.sorted();
    if (held.value === null) return sorted;
    const present = new Set(sorted);
    const known = new Set(held.value);
    return [...held.value.filter((key) => present.has(key)), ...sorted.filter((key) => !known.has(key))];
  });
  const moved = computed(() => (held.value === null ? 0 : movedBetween(order.value, options.sorted())));
  return { order, moved, onMove, settle };
}

/** The fewest rows that change their place between two orders of the same keys. */
export function movedBetween(from: readonly string[], to: readonly string[]): number {
  const place = new Map(to.map((key, index) => [key, index]));
  // The longest run that keeps its order stays; `tails[n]` is the smallest last place of such a run of n + 1.
  const tails: number[] = [];
  for (const key of from) {
    const value = place.get(key) ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return from.length - tails.length;
}
