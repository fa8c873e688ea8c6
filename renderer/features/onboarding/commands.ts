import { bridge } from "#renderer/bridge";
import type { Command, CommandSubjects, FeatureCommands } from "#renderer/composables/commands";
import { language, t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";
import { useToasts } from "#renderer/ui/toasts";
import { startOnboarding } from "./start.ts";

type OnClient = CommandSubjects["client"];

const notRead = ({ row }: OnClient): string | undefined => (row.meta.readAt === null ? t("client.menu.notRead") : undefined);
/** Saves the hand-over page of the client as a file. */
const saveHandOver = (as: "pdf" | "text", more: Pick<Command<OnClient>, "id" | "icon" | "order" | "label">): Command<OnClient> => ({
  places: ["menu"],
  reason: notRead,
  run: async ({ row }) => {
    const saved = await bridge.onboarding.saveHandOver({ draftId: null, clientId: row.id, language: language.value, as });
    if (saved.ok) useToasts().show({ title: t("ui.saved", { fileName: saved.value.fileName }), icon: "file-text" });
    else useToasts().showError(saved.error);
  },
  ...more,
});

const commands: FeatureCommands = {
  app: [
    {
      id: "new-client",
      icon: "plus",
      order: 100,
      places: ["palette"],
      label: () => t("palette.do.new-client"),
      keys: ["N"],
      offered: () => useSession().makesClients,
      run: (_, router) => startOnboarding(router),
    },
  ],
  client: [
    {
      id: "set-up",
      icon: "list-checks",
      order: 400,
      places: ["palette", "narrowed"],
      label: () => t("palette.setUp"),
      run: ({ row }, router) => startOnboarding(router, { clientId: row.id }),
    },
    {
      id: "hand-over",
      icon: "file-text",
      order: 500,
      places: ["palette", "narrowed"],
      label: () => t("palette.handOver"),
      run: ({ row }, router) => startOnboarding(router, { clientId: row.id, step: "afterwards" }),
    },
    {
      id: "hand-over-page",
      icon: "file-text",
      order: 500,
      places: ["menu"],
      label: () => t("client.menu.handOverPage"),
      reason: notRead,
      run: ({ row }, router) => startOnboarding(router, { clientId: row.id, step: "afterwards" }),
    },
    saveHandOver("pdf", { id: "hand-over-pdf", icon: "file-text", order: 510, label: () => t("client.menu.handOver") }),
    saveHandOver("text", { id: "hand-over-text", icon: "file", order: 520, label: () => t("client.menu.handOverText") }),
  ],
};
export default commands;
