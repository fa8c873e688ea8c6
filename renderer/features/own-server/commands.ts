import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
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
