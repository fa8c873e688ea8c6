import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";

const entries: readonly NavigationEntry[] = [{ path: "/events", icon: "list-tree", place: "top", order: 300, label: () => t("log.title") }];
export default entries;
