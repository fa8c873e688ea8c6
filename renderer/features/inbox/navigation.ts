import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";
import { useInbox } from "#renderer/stores/inbox";

const entries: readonly NavigationEntry[] = [
  {
    path: "/inbox",
    icon: "inbox",
    place: "top",
    order: 200,
    label: () => t("shell.inbox"),
    count: () => (useInbox().count > 0 ? { number: useInbox().count, hot: true } : null),
  },
];
export default entries;
