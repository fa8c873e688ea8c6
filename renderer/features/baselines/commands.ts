import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
  app: [
    {
      id: "baselines",
      icon: "equal",
      order: 485,
      places: ["palette"],
      label: () => t("baselines.open"),
      run: (_, router) => void router.push({ name: "baselines" }),
    },
  ],
};
export default commands;
