import { gatherCommands, type FeatureCommands } from "#renderer/composables/commands";

/** Every feature brings what can be done in it in `features/<name>/commands.ts` (default export). */
const files = import.meta.glob<FeatureCommands>("../features/*/commands.ts", { eager: true, import: "default" });

export const commands = gatherCommands(Object.values(files));
