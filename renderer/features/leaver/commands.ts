import { MemberStatus } from "#shared/model/enums";
import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { useShell } from "#renderer/stores/shell";

const commands: FeatureCommands = {
  app: [
    {
      id: "leaver",
      icon: "user-minus",
      order: 150,
      places: ["palette"],
      label: () => t("leaver.command"),
      words: () => t("palette.words.leaver"),
      run: (_, router) => void router.push({ name: "leaver" }),
    },
  ],
  person: [
    {
      id: "leaver",
      icon: "user-minus",
      order: 160,
      places: ["palette"],
      label: () => t("leaver.ofPerson"),
      words: () => t("palette.words.leaver"),
      offered: (person) => person?.status !== MemberStatus.staged,
      run: (person, router) => {
        if (person !== null) void router.push({ name: "leaver", query: { client: person.clientId, member: person.id } });
      },
    },
  ],
  member: [
    {
      id: "leaver",
      icon: "user-minus",
      order: 160,
      places: ["menu"],
      label: () => t("leaver.ofPerson"),
      offered: ({ member }) => member.status !== MemberStatus.staged,
      run: ({ member }, router) => {
        const { clientId } = useShell();
        if (clientId !== null) void router.push({ name: "leaver", query: { client: clientId, member: member.id } });
      },
    },
  ],
};
export default commands;
