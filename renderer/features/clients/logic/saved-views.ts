import { computed, type ComputedRef } from "vue";
import type { KeptView } from "#shared/bridge/index";
import { useClients } from "#renderer/stores/clients";
import { useSettings } from "#renderer/stores/settings";
import { readFilters } from "./column-filters.ts";
import { rowsOfView } from "./view-rows.ts";

/** How the client list is looked at; kept under a name in the settings. */
export type SavedView = KeptView<"clients.views">[number];
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
  /** Columns that there are not any more narrow nothing. */
  const views = computed(() => (settings.viewOf("clients.views") ?? []).map((view) => ({ ...view, filters: readFilters(view.filters) })));
  /** Sort and columns as they were left, without a view. */
  const look = computed(() => ({ ...initialLook, ...settings.viewOf("clients.look") }));
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
