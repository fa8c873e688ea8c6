import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/blueprints", icon: "clipboard-list", place: "provider", order: 700, label: () => t("blueprints.title") },
];
export default entries;
