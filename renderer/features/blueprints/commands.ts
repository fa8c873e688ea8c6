import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
  app: [
    {
      id: "blueprints",
      icon: "clipboard-list",
      order: 480,
      places: ["palette"],
      label: () => t("blueprints.do.open"),
      keys: ["G", "B"],
      run: (_, router) => void router.push("/blueprints"),
    },
  ],
  client: [
    {
      id: "capture-blueprint",
      icon: "clipboard-list",
      order: 560,
      places: ["narrowed", "menu"],
      label: () => t("blueprints.do.capture"),
      offered: ({ row }) => row.meta.readAt !== null,
      run: ({ row }, router) => void router.push({ path: "/blueprints/edit", query: { from: row.id } }),
    },
  ],
};
export default commands;
