import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/report", icon: "file-text", place: "provider", order: 750, label: () => t("fleet-report.title") },
];
export default entries;
