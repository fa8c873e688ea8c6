import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";

const entries: readonly NavigationEntry[] = [
  {
    path: "/clients",
    icon: "building-2",
    place: "top",
    order: 100,
    label: () => t("shell.clients"),
    count: () => (useClients().opening ? null : { number: useClients().rows.length, hot: false }),
    // A saved view has a line of its own.
    current: (route) => route.path.startsWith("/clients") && typeof route.query["view"] !== "string",
  },
];
export default entries;
