import type { FeatureCommands } from "#renderer/composables/commands";
import { t } from "#renderer/i18n/index";
import { standardQuestions } from "./saved.ts";

const commands: FeatureCommands = {
  app: [
    {
      id: "questions",
      icon: "circle-help",
      order: 320,
      places: ["palette"],
      label: () => t("questions.title"),
      keys: ["G", "Q"],
      run: (_, router) => void router.push("/questions"),
    },
    ...standardQuestions.map((kind, index) => ({
      id: `question:${kind}`,
      icon: "circle-help" as const,
      order: 700 + index,
      places: ["palette" as const],
      label: () => t(`questions.palette.${kind}`),
      words: () => t(`palette.words.question-${kind}`),
      hint: () => t("questions.title"),
      run: (_: null, router: import("vue-router").Router) => void router.push({ path: "/questions", query: { ask: kind } }),
    })),
  ],
};
export default commands;
