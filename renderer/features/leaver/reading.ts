import { computed, onScopeDispose, shallowRef, watch } from "vue";
import type { LeaverPlace } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import { bridge } from "#renderer/bridge";
import { placeKey } from "./choices.ts";
import { knowledgeOf } from "./used.ts";

/** How far back event logs are looked through, in days. */
const daysBack = 90;
/** Pages of one membership before the technician decides whether to go on: a busy person has dozens. */
const mostPages = 40;

interface Log {
  readonly place: LeaverPlace;
  readonly events: readonly DescribedEvent[];
  /** The page after what was read; null at the end. */
  readonly next: string | null;
  readonly error: AppError | null;
}

/** Reads the event logs of memberships one after the other, and tells what the person knows as far as they were read. */
export function useKnowledge(places: () => readonly LeaverPlace[]) {
  const logs = shallowRef<ReadonlyMap<string, Log>>(new Map());
  const reading = shallowRef<LeaverPlace | null>(null);
  let isOver = false;
  let isBusy = false;
  const end = new Date();
  const range = { start: new Date(end.getTime() - daysBack * 86_400_000).toISOString(), end: end.toISOString() };

  async function read(place: LeaverPlace): Promise<void> {
    const key = placeKey(place);
    const before = logs.value.get(key);
    let [events, next] = [before?.events ?? [], before?.next ?? null];
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await bridge.events.read({
        clientId: place.clientId,
        member: place.memberId,
        ...range,
        ...(next === null ? {} : { next }),
      });
      if (isOver) return;
      if (answer.ok) [events, next] = [[...events, ...answer.value.events], answer.value.next];
      logs.value = new Map(logs.value).set(key, { place, events, next, error: answer.ok ? null : answer.error });
      if (!answer.ok || next === null) return;
    }
  }
  const waiting = (): LeaverPlace | undefined => places().find((place) => place.hasEvents && !logs.value.has(placeKey(place)));
  async function readAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let place = waiting(); place !== undefined && !isOver; place = waiting()) {
      reading.value = place;
      await read(place);
    }
    reading.value = null;
    isBusy = false;
  }
  /** Where reading stopped, it goes on. */
  async function readOn(): Promise<void> {
    for (const log of [...logs.value.values()])
      if (log.next !== null || log.error !== null) {
        reading.value = log.place;
        await read(log.place);
      }
    reading.value = null;
  }
  watch(places, () => void readAll(), { immediate: true });
  onScopeDispose(() => {
    isOver = true;
  });

  // Looked at again, a membership is another value.
  const shown = computed(() =>
    places().flatMap((place) => {
      const log = logs.value.get(placeKey(place));
      return log === undefined ? [] : [{ ...log, place }];
    }),
  );
  return {
    since: range.start,
    reading,
    knowledge: computed(() => knowledgeOf(shown.value)),
    error: computed(() => shown.value.find(({ error }) => error !== null)?.error ?? null),
    isCut: computed(() => shown.value.some(({ next }) => next !== null)),
    readOn,
  };
}
