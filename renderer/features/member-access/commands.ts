import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { useShell } from "#renderer/stores/shell";
import { changeMany, inviteTo } from "./state.ts";

const commands: FeatureCommands = {
  client: [
    {
      id: "invite",
      icon: "user-plus",
      order: 100,
      places: ["palette", "narrowed", "menu"],
      label: () => t("member-access.invite.command"),
      run: ({ row }) => {
        inviteTo(row.id);
      },
    },
    {
      id: "change-many",
      icon: "users-round",
      order: 110,
      places: ["palette", "narrowed", "menu"],
      label: () => t("member-access.many.open"),
      run: ({ row }) => {
        changeMany(row.id);
      },
    },
  ],
  member: [
    {
      id: "invite-like",
      icon: "user-plus",
      order: 150,
      places: ["menu"],
      label: ({ member }) => t("member-access.invite.likeCommand", { person: (member.name ?? "") || member.email }),
      run: ({ member }) => {
        const { clientId } = useShell();
        if (clientId !== null) inviteTo(clientId, member.id);
      },
    },
  ],
};
export default commands;
