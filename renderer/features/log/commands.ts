import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { standardNames } from "#shared/setup/log/standard-searches";
import type { Router } from "vue-router";

const commands: FeatureCommands = {
  app: [
    {
      id: "log",
      icon: "list-tree",
      order: 310,
      places: ["palette"],
      label: () => t("log.palette"),
      words: () => t("palette.words.log"),
      keys: ["G", "E"],
      run: (_, router) => void router.push("/events"),
    },
    ...standardNames.map((name, index) => ({
      id: `log:${name}`,
      icon: "list-tree" as const,
      order: 720 + index,
      places: ["palette" as const],
      label: () => t("log.paletteOf", { name: t(`log.standard.${name}`) }),
      ...(name === "exports" ? { words: () => t("palette.words.exports") } : {}),
      run: (_: null, router: Router) => void router.push({ path: "/events", query: { search: name } }),
    })),
  ],
};
export default commands;
