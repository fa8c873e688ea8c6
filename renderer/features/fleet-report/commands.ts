import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
  app: [
    {
      id: "fleet-report",
      icon: "file-text",
      order: 470,
      places: ["palette"],
      label: () => t("fleet-report.open"),
      words: () => t("palette.words.report"),
      run: (_, router) => void router.push("/report"),
    },
  ],
  client: [
    {
      id: "client-report",
      icon: "file-text",
      order: 565,
      places: ["narrowed", "menu"],
      label: () => t("fleet-report.ofClient"),
      offered: ({ row }) => row.meta.readAt !== null,
      run: ({ row }, router) => void router.push({ path: "/report", query: { client: row.id } }),
    },
  ],
};
export default commands;
