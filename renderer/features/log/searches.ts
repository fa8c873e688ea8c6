import { computed, type ComputedRef } from "vue";
import type { LogQuery } from "#shared/setup/log/log-query";
import { standardNames, standardSearches, type StandardSearch } from "#shared/setup/log/standard-searches";
import { t } from "#renderer/i18n/index";
import { useSettings } from "#renderer/stores/settings";

/** A search in the log under a name. With a bell, what it finds anew stands in the inbox. */
export interface NamedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: LogQuery;
  readonly isStandard: boolean;
  readonly hasBell: boolean;
}

const isStandard = (id: string): id is StandardSearch => id in standardSearches;
export const nameOfSearch = (id: string, name: string | null): string => (isStandard(id) ? t(`log.standard.${id}`) : (name ?? ""));

export function useSearches(): {
  readonly searches: ComputedRef<readonly NamedSearch[]>;
  save(name: string, query: LogQuery): Promise<string>;
  replace(id: string, query: LogQuery): Promise<void>;
  remove(id: string): Promise<void>;
  ring(id: string, on: boolean): Promise<void>;
} {
  const settings = useSettings();
  const kept = computed(() => settings.settings.eventSearches);
  const change = (part: Partial<typeof kept.value>): Promise<void> => settings.change({ eventSearches: { ...kept.value, ...part } });
  const searches = computed(() => {
    const { saved, bells } = kept.value;
    return [
      ...saved.map(({ id, name, query }) => ({ id, name, query, isStandard: false, hasBell: id in bells })),
      ...standardNames.map((id) => ({
        id,
        name: nameOfSearch(id, null),
        query: standardSearches[id],
        isStandard: true,
        hasBell: id in bells,
      })),
    ];
  });
  return {
    searches,
    async save(name, query) {
      const id = crypto.randomUUID();
      await change({ saved: [...kept.value.saved, { id, name, query }] });
      return id;
    },
    replace: (id, query) => change({ saved: kept.value.saved.map((each) => (each.id === id ? { ...each, query } : each)) }),
    remove: (id) =>
      change({
        saved: kept.value.saved.filter((each) => each.id !== id),
        bells: Object.fromEntries(Object.entries(kept.value.bells).filter(([search]) => search !== id)),
      }),
    /** From now on; also "seen up to now" for one that rang. */
    ring: (id, on) =>
      change({
        bells: {
          ...Object.fromEntries(Object.entries(kept.value.bells).filter(([search]) => search !== id)),
          ...(on ? { [id]: new Date().toISOString() } : {}),
        },
      }),
  };
}
