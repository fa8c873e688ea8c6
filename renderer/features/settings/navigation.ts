import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/settings", icon: "settings-2", place: "provider", order: 900, label: () => t("shell.settings") },
];
export default entries;
