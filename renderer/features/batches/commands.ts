import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { changeClients } from "./start.ts";

const commands: FeatureCommands = {
  app: [
    {
      id: "changes",
      icon: "git-compare-arrows",
      order: 310,
      places: ["palette"],
      label: () => t("batches.palette"),
      words: () => t("palette.words.changes"),
      offered: () => useClients().rows.length > 0,
      run: (_, router) =>
        changeClients(
          router,
          useClients().rows.map(({ id }) => id),
          { kind: "all" },
        ),
    },
  ],
};
export default commands;
