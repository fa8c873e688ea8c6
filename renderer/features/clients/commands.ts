import type { FeatureCommands } from "#renderer/composables/commands";
import { needsNetwork } from "#renderer/composables/needs-network";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { lookShownOf } from "./logic/local-look.ts";
import { resendInvitations } from "./logic/resend.ts";

const commands: FeatureCommands = {
  app: [
    {
      id: "read-all",
      icon: "refresh-cw",
      order: 200,
      places: ["palette"],
      label: () => t("palette.do.read-all"),
      keys: ["Shift", "R"],
      reason: needsNetwork,
      run: () => useClients().read(),
    },
    {
      id: "clients",
      icon: "building-2",
      order: 300,
      places: ["palette"],
      label: () => t("palette.do.clients"),
      keys: ["G", "C"],
      run: (_, router) => void router.push("/clients"),
    },
  ],
  client: [
    {
      id: "look",
      icon: "palette",
      order: 50,
      places: ["menu"],
      label: () => t("client.menu.look"),
      run: ({ row }) => {
        lookShownOf.value = row.id;
      },
    },
    {
      id: "resend",
      icon: "send",
      order: 200,
      places: ["palette", "narrowed"],
      label: ({ row }) => t("palette.resend", {}, row.invited),
      offered: ({ row }) => row.invited > 0,
      run: ({ row }) => resendInvitations([row]),
    },
    {
      id: "read",
      icon: "refresh-cw",
      order: 600,
      places: ["palette", "narrowed"],
      label: () => t("palette.read"),
      reason: needsNetwork,
      run: ({ row }) => useClients().read([row.id]),
    },
  ],
};
export default commands;
