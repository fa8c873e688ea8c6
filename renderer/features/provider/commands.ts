import { needsNetwork } from "#renderer/composables/needs-network";
import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { useProvider } from "./store.ts";
import { invitationText } from "#renderer/stores/invitation";
import { addingExisting, invitingUsers } from "./state.ts";

const commands: FeatureCommands = {
  app: [
    {
      id: "provider-users",
      icon: "user-cog",
      order: 520,
      places: ["palette"],
      label: () => t("provider.users.command"),
      words: () => t("palette.words.provider-users"),
      run: (_, router) => void router.push("/provider/users"),
    },
    {
      id: "provider-invite",
      icon: "user-plus",
      order: 521,
      places: ["palette"],
      label: () => t("provider.invite.command"),
      reason: () => (useProvider().isAdmin ? undefined : t("provider.needsAdmin.short")),
      run: (_, router) => {
        invitingUsers.value = true;
        void router.push("/provider/users");
      },
    },
    {
      id: "add-existing",
      icon: "link",
      order: 110,
      places: ["palette"],
      label: () => t("provider.existing.command"),
      reason: () => (useProvider().isAdmin ? needsNetwork() : t("provider.needsAdmin.short")),
      run: () => {
        addingExisting.value = true;
      },
    },
    {
      id: "invitation",
      icon: "mail-open",
      order: 523,
      places: ["palette"],
      label: () => t("provider.invitation.command"),
      run: () => {
        invitationText.value = "";
      },
    },
    {
      id: "subscription",
      icon: "credit-card",
      order: 522,
      places: ["palette"],
      label: () => t("provider.subscription.command"),
      words: () => t("palette.words.subscription"),
      run: (_, router) => void router.push("/provider/subscription"),
    },
  ],
};
export default commands;
