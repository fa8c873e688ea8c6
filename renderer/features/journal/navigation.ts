import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/journal", icon: "book-open", place: "provider", order: 800, label: () => t("shell.journal") },
];
export default entries;
