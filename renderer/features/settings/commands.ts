import type { FeatureCommands } from "#renderer/composables/commands";
import { language, t } from "#renderer/i18n/index";
import { useSettings } from "#renderer/stores/settings";

const commands: FeatureCommands = {
  app: [
    {
      id: "settings",
      icon: "settings-2",
      order: 600,
      places: ["palette"],
      label: () => t("palette.do.settings"),
      keys: ["G", "S"],
      run: (_, router) => void router.push("/settings"),
    },
    {
      id: "light",
      icon: "sun",
      order: 700,
      places: ["palette"],
      label: () => t("palette.do.light"),
      run: () => useSettings().change({ theme: "light" }),
    },
    {
      id: "dark",
      icon: "moon",
      order: 710,
      places: ["palette"],
      label: () => t("palette.do.dark"),
      run: () => useSettings().change({ theme: "dark" }),
    },
    {
      id: "language",
      icon: "languages",
      order: 720,
      places: ["palette"],
      label: () => t("palette.do.language"),
      run: () => useSettings().change({ language: language.value === "nl" ? "en" : "nl" }),
    },
  ],
};
export default commands;
