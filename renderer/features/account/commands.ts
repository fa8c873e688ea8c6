import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { lock } from "#renderer/stores/session-flow";

const commands: FeatureCommands = {
  app: [{ id: "lock", icon: "lock", order: 800, places: ["palette"], label: () => t("palette.do.lock"), keys: ["Ctrl", "L"], run: lock }],
};
export default commands;
