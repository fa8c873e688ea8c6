import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";
import { useBatches } from "./store.ts";

const entries: readonly NavigationEntry[] = [
  {
    path: "/changes",
    icon: "git-compare-arrows",
    place: "top",
    order: 350,
    label: () => t("batches.title"),
    count: () => (useBatches().open > 0 ? { number: useBatches().open, hot: true } : null),
  },
];
export default entries;
