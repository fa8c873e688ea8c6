import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/baselines", icon: "equal", place: "provider", order: 710, label: () => t("baselines.title") },
];
export default entries;
