import { asId, type MemberId } from "#shared/model/ids";
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
      words: () => t("palette.words.invite"),
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
  person: [
    {
      id: "invite-like",
      icon: "user-plus",
      order: 155,
      places: ["palette"],
      label: () => t("palette.inviteLike"),
      words: () => t("palette.words.invite"),
      run: (person) => {
        if (person !== null) inviteTo(person.clientId, asId<MemberId>(person.id));
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
