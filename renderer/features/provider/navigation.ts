import type { NavigationEntry } from "#renderer/composables/navigation";
import { t } from "#renderer/i18n/index";
import { useProvider } from "./store.ts";

const entries: readonly NavigationEntry[] = [
  {
    path: "/provider/users",
    icon: "user-cog",
    place: "provider",
    order: 100,
    label: () => t("provider.users.title"),
    count: () => {
      const { provider } = useProvider();
      return provider === null || provider.waiting === 0 ? null : { number: provider.waiting, hot: true };
    },
  },
  { path: "/provider/subscription", icon: "credit-card", place: "provider", order: 110, label: () => t("provider.subscription.title") },
];
export default entries;
