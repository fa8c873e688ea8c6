import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";

const commands: FeatureCommands = {
  app: [
    {
      id: "inbox",
      icon: "inbox",
      order: 400,
      places: ["palette"],
      label: () => t("palette.do.inbox"),
      words: () => t("palette.words.inbox"),
      keys: ["G", "I"],
      run: (_, router) => void router.push("/inbox"),
    },
  ],
  client: [
    {
      id: "confirm",
      icon: "circle-check",
      order: 100,
      places: ["palette", "narrowed"],
      label: ({ row }) => t("palette.confirm", {}, row.toConfirm),
      hint: () => t("shell.inbox"),
      offered: ({ row }) => row.toConfirm > 0,
      run: ({ row }, router) => void router.push({ path: "/inbox", query: { client: row.id } }),
    },
  ],
};
export default commands;
