import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
  app: [
    {
      id: "journal",
      icon: "book-open",
      order: 500,
      places: ["palette"],
      label: () => t("palette.do.journal"),
      keys: ["G", "J"],
      run: (_, router) => void router.push("/journal"),
    },
  ],
};
export default commands;
