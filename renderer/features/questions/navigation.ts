import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [
  { path: "/questions", icon: "circle-help", place: "top", order: 400, label: () => t("questions.title") },
];
export default entries;
