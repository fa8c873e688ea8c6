import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";
import { beginOwnServer } from "./start.ts";

const commands: FeatureCommands = {
  app: [
    {
      id: "new-own-server",
      icon: "server",
      order: 110,
      places: ["palette"],
      label: () => t("own-server.new"),
      offered: () => useSession().makesClients,
      run: (_, router) => beginOwnServer(router),
    },
  ],
  client: [
    {
      id: "own-server",
      icon: "server",
      order: 570,
      places: ["narrowed", "menu"],
      label: () => t("own-server.open"),
      offered: ({ row }) => row.plan === "enterprise",
      run: ({ row }, router) => void router.push({ name: "own-server", params: { clientId: row.id } }),
    },
  ],
};
export default commands;
