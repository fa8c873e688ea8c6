import { computed, type ComputedRef } from "vue";
import type { ColumnFilter } from "#renderer/composables/client-columns";
import { useClients } from "#renderer/stores/clients";
import { useSettings } from "#renderer/stores/settings";
import type { TableSort } from "#renderer/ui/table";
import { readFilters } from "./column-filters.ts";
import type { ClientFilter } from "./filters.ts";
import { rowsOfView } from "./view-rows.ts";

/** How the client list is looked at; kept under a name in the settings. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: ClientFilter;
  /** What columns are narrowed to; several hold together. */
  readonly filters: readonly ColumnFilter[];
  readonly query: string;
  readonly sort: TableSort;
  readonly columns: readonly string[];
}
export type ListLook = Omit<SavedView, "id" | "name">;

export const initialColumns: readonly string[] = ["attention", "seats", "people", "two-step", "set-up", "plan", "read"];
export const initialLook: ListLook = {
  filter: "all",
  filters: [],
  query: "",
  sort: { column: "attention", descending: true },
  columns: initialColumns,
};

export function useSavedViews(): {
  readonly views: ComputedRef<readonly SavedView[]>;
  readonly look: ComputedRef<ListLook>;
  countOf(view: SavedView): number;
  save(name: string, look: ListLook): Promise<string>;
  replace(id: string, look: ListLook): Promise<void>;
  remove(id: string): Promise<void>;
  keepLook(look: ListLook): Promise<void>;
} {
  const settings = useSettings();
  const clients = useClients();
  /** Those of an older version have no filters of columns. */
  const views = computed(() =>
    settings.viewOf<readonly SavedView[]>("clients.views", []).map((view) => ({ ...view, filters: readFilters(view.filters) })),
  );
  /** Sort and columns as they were left, without a view. */
  const look = computed(() => ({ ...initialLook, ...settings.viewOf<Partial<ListLook>>("clients.look", {}) }));
  return {
    views,
    look,
    countOf: (view) => rowsOfView(view, clients.rows).length,
    async save(name, kept) {
      const id = crypto.randomUUID();
      await settings.saveView("clients.views", [...views.value, { id, name, ...kept }]);
      return id;
    },
    replace: (id, kept) =>
      settings.saveView(
        "clients.views",
        views.value.map((view) => (view.id === id ? { ...view, ...kept } : view)),
      ),
    remove: (id) =>
      settings.saveView(
        "clients.views",
        views.value.filter((view) => view.id !== id),
      ),
    keepLook: (kept) => settings.saveView("clients.look", { sort: kept.sort, columns: kept.columns }),
  };
}
